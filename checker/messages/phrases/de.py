"""German."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|ohne|niemand|niemandem|nichts|
        weder|noch nie|statt|anstatt|vermeide*|nirgends
    """,
    "no-neutral": """
        nicht nur|kein problem|warum nicht|zögern sie nicht|zöger nicht|vergiss nicht|
        nicht vergessen|keine sorge|noch nicht|kein roboter|kein bot|nichts dagegen
    """,
    "give": """
        schick*|send*|geben sie|gib|gibst|nennen sie|lade hoch|lad .. hoch|übermittel*|zusenden|
        zuschick*|einreich*|brauchen wir|ich brauche|her damit|kopie*|scan*|vorlegen|mitschick*|
        hinterleg*|eingeben|ausfüllen|füll*|zeig*|sende*|reich .. ein|trag .. ein|knips*|
        abfotografier*|lichten sie|bräuchten|bräucht|lass .. zukommen|schicken|zuschicken|ausfull*|
        angeben|brauche* .. ihren|brauche noch|foto von|foto vom|fotos von|scannen|fotografier*|
        mailen|whatsapp mir|beileg*|übermitteln|übermittle|laden sie|reichen sie|teile mir|
        brauchen noch|wir brauchen ihren|fehlt noch ihr|bräuchte ich von|fehlt mir nur|
        fehlen mir nur|fehlt uns nur|fehlen uns nur|nur noch ihr|nur noch dein|nur noch ihre|
        nur noch deine|hier reinschicken|hier reinstellen|direkt hier|per foto|als foto|als bild|
        lass mir|lassen sie mir|mir zukommen|uns zukommen|stell mir|stellen sie uns|halt .. kamera|
        !schicksal*|!sendung*
    """,
    "give~": """
        nenn|teilen sie|foto*|mail*|brauche ich|wir brauchen|bräuchte|senden|füge*|!mailand*|!fugen*
    """,
    "pay": """
        gezahlt|zahlung*|vorstreck*|begleich*|entricht*|anzahl*|einzahl*|kauf*|auszulegen|borg*|
        blech*|hinlegen|hinblättern|beglichen|!kaufmann*|!kauffrau|!kaufvertr*
    """,
    "pay~": "zahl*|bezahl*|überweis*|kostet|kosten|spende*|!zahlreich*",
    "you-pay": """
        zahlst du|du zahlst|musst du .. zahlen/bezahlen/überweisen/vorstrecken|
        nur .. zahlen/bezahlen|vorher bezahlen|vorher zahlen|vorstreck*|vorzustrecken|zu zahlen|
        zu entrichten|zu überweisen|zu begleichen|ist fällig|sind fällig|wird fällig|werden fällig|
        kostenpunkt|selbst tragen|beträgt <number>|betragen <number>|überweisen sie|überweise|
        per paypal freunde|paypal freunde|anzahlung|hälfte jetzt|rest nach|rest bei|einmalig*|
        auf eigene kosten|eigene kosten|gebühr von|pauschale von|für nur|beitrag von|
        unkostenbeitrag|laden .. auf|lädst .. auf|abzuführen|einzahlen|zahlbar|verlangt .. <number>|
        von ihrer seite|von deiner seite|müsstest du .. zahlen/überweisen|überweist|
        legen sie .. aus|leg .. aus|streckst .. vor|streck .. vor|in vorleistung|zu ihren lasten|
        zu deinen lasten|geht auf sie|fällt .. an|fehlen noch <number>|nur noch .. <number>|borg*|
        leih dir|leihen sie sich|zahlst .. ein|vor antritt|vor arbeitsbeginn|
        im voraus zahlen/bezahlen/überweisen/fällig|zahl*/bezahl*/überweis* .. im voraus|
        ist .. zu begleichen|begleichen|legen sie es aus|erbitten die zahlung|ist vorher zu|
        mit dem lizenzbeitrag|abgegolten|uberweis* .. €/<number>|begleich*|strecken sie|vorlegen|
        hinterleg*|einzahl*|zahl .. ein|entricht*|fallig|auf ihre kosten|eigenanteil|einmalig|
        lediglich|es fehlen nur|fehlt nur|offen ist nur|schick <number>|schick mir <number>|
        schicken sie <number>|lege .. dazu|legst .. dazu|ihr anteil|dein anteil|rest danach|
        rest spater|sofortuberweisung|echtzeituberweisung|per gutschein|guthabenkarte|vorab zu|
        vorab zahlen|vor beginn|vor dem start|vor vertragsbeginn|müssen sie vorstrecken|
        musst du vorstrecken|müssten sie|fehlt noch|es fehlt nur|die hälfte jetzt|hälfte vorab|
        andere hälfte|rest wenn|überweis <number>|zahl <number>|streck mir|leih mir|leihst du|
        leihen sie mir|will nur <number>|verlangt nur|verlangt <number>|nimmt <number>|
        sind <number>|wären <number>|aus eigener tasche|auf deine kosten|vorab von ihnen|
        vorab von dir|vorab beglichen|von ihnen beglichen|beglichen wird|beglichen werden|
        beglichen sein|ist anzuweisen|anzuweisen|bitten wir .. anzuweisen/überweisen/zahlen|
        bitten wir bis|weise .. an|einmal <number>|nur noch die|nur der beitrag|legst du aus|
        legst du vor|legen sie vor|schießt .. vor|schieß .. vor|übernimmst du|zahlst selber|
        zahlen sie selbst|musst du selbst|müssen sie selbst|müsstest du selbst|bleibt bei ihnen|
        bleibt an dir|bleibt an ihnen|es hakt nur|nur noch offen|noch offen sind|fehlen nur die|
        setzt voraus|vorausgesetzt|gegen zahlung|gegen einen beitrag|nach zahlung|
        nach zahlungseingang|nach eingang|sobald .. eingegangen/bezahlt/überwiesen/da|
        sobald bezahlt|sobald das geld|sobald der betrag|abzug .. nicht|abzug vom|
        nicht vom guthaben|nicht einbehalten|an meine assistentin|an meinen assistenten|
        an unsere assistentin|an unseren notar|an meine kollegin|auf das konto von|
        auf das konto meiner|aufs konto von|als echtzeit|sofort überweisung|in zwei teilen|
        die eine hälfte|erste hälfte|zweite hälfte|hälfte vorher|hälfte heute|rest am flughafen|
        rest vor ort|macht <number>|wären dann <number>|kostet dich|kostet sie <number>|
        mit <number> bist|mit <number> sind|für <number> bist|für <number> reserv*|<number> sichern|
        <number> reserv*|begleichen sie es|begleich es|begleiche es|zahl du es|müssen sie vorab|
        müssen sie zuerst|müssen sie noch .. zahlen/bezahlen/überweisen|kommt zurück mit|
        bekommst du .. zurück|bekommen sie .. zurück|strecken sie .. vor|streckst du .. vor|
        geht an unseren/den ausbilder/agenten/trainer/notar|
        überweis/überweise/überweisen sie? .. direkt an|per überweisung an|direkt an den|
        trägt der bewerber|tragen bewerber|vom bewerber|von ihnen zu tragen|
        sobald .. bezahlt/beglichen/eingegangen/überwiesen|ist vorab|es fehlt nur noch
    """,
    "you-pay~": """
        sie zahlen|vorkasse|kostet .. <number>|kosten .. <number>|gebühr .. <number>|auslegen|
        uberweis*|zahle*|zahlen|zahlst|bezahl*|im voraus|vorab|vorher|nur <number>|gutscheinkarte|
        noch offen|kostet <number>
    """,
    "we-pay": """
        wir zahlen|wir bezahlen|wir übernehmen|übernehmen wir|zahlen wir|bezahlen wir|
        trägt die firma|tragen wir|trägt der arbeitgeber|zahlt die firma|zahlt der arbeitgeber|
        auf unsere kosten|kostenlos|kostenfrei|gratis|unentgeltlich|ohne kosten|keine kosten|
        keine gebühr*|nichts kosten|kostet nichts|kostet sie nichts|kostet dich nichts|
        für sie kostenlos|nie geld|niemals geld|kein geld|zahlen nichts|zahlst nichts|nichts zahlen|
        erstatten ihre|reisekosten|honorar|auf rechnung|ihre rechnung|deine rechnung|ist frei|
        vom auftraggeber|zahlt der kunde|keine vorkasse|zahlen kandidaten nie|kandidaten zahlen|
        bewerber zahlen|bewerber zahlt|bezahlt das unternehmen|bezahlt die klinik|
        bezahlt der auftraggeber|zahlt die klinik|zahlt das unternehmen|für bewerber kostenlos|
        für kandidaten kostenlos|übernimmt die klinik|übernimmt der arbeitgeber|übernimmt die firma|
        kostet sie keinen|nehmen kein geld|nehme kein geld|verlangen nichts|sie zahlen nichts|
        du zahlst nichts|keinen cent|keinen rappen|fahrtkosten|gage|geb dir davon|gegen rechnung|
        spenden bitte nicht|wir ubernehmen die|wir tragen die|kosten ubernehmen wir|
        kosten tragen wir|ubernimmt der|umsonst|nichts zu zahlen|ich lade dich|ich lade sie|
        geht auf mich|geht auf uns|kostet dort nichts|kostet euch nichts|erstatten wir|
        die kosten trägt|trägt die kasse|zahlt die kasse|zahlt die versicherung|trägt der verein|
        mit der jahresabrechnung|nach der unterschrift|nach leistung|nach lieferung|erst nach|
        in drei raten|als sparbuch|nichts schicken und nichts zahlen|müssen sie nichts|
        musst du nichts zahlen
    """,
    "reported": """
        hat von mir|verlangt von mir|will von mir|wollen von mir|wollte von mir|wollte man von|
        haben sie .. bezahlt|hast du damals|ist das normal|ist das üblich|meinte|ein vermittler|
        verlangen|verlangte|was haben sie|agentur .. sagt|agentur .. will|agentur .. verlangt|
        agent .. sagt|agent .. verlangt|vermittler .. verlangt|jemand .. verlangt|man hat mir|
        man sagt mir|man sagte mir|haben sie damals|bezahlt damals|damals bezahlt|was hast du|
        bei keinem agent|bei keiner agentur|angeboten worden|ob das stimmt|ob das normal|
        ob das üblich|stimmt das|kann das sein|hat man mir|wurde mir gesagt|nimmt er|jemand will|
        rief mich|rief mich an|hat mich angerufen|riefen meine|rief meine mutter|schrieb mir|
        hat mir geschrieben|haben mir|bot mir|hat mir angeboten|verlangen von mir|soll ich zahlen|
        ich soll|wollten von mir|habe aufgelegt|nicht geantwortet|nichts bezahlt|nicht bezahlt|
        werde nicht zahlen|nichts geschickt|ist das erlaubt|ist das legal|wo melde ich|
        wem melde ich|anzeige erstatt*|meine anzeige|ist passiert|meine mutter|mein vater|
        meine tante|ein bekannter|eine bekannte|eine kundin|ein kunde von|ersparnisse verloren|
        einen brief bekommen|brief bekommen|eine sms bekommen|sms bekommen
    """,
    "run": """
        ausführ*|führ* .. aus|installier*|laden sie|lädst|herunterlad*|runterlad*|herunter|klon*|
        entpack*|kompilier*|aufspiel*|doppelklick|lass .. laufen|richte .. ein|zum laufen|
        hochfahren|startest|zieh dir|ziehen sie sich|spiel .. auf|lass .. durchlaufen|ausgeführt|
        klickst|anwerfen|wirf .. an|ausprobier*|aufmachen|mach .. auf|öffnen sie das|lade das|
        lade den|starte*|starten|ausfuehr*|fuehr* .. aus|lass* .. laufen|lokal|projekt offnen|
        ordner offnen|klone*|klonen|entpacken|installieren|lade .. herunter|doppelklick*|
        bau* .. lokal|vertrauen klicken|auf vertrauen|teste den build|teste die app|ausprobieren|
        laufen hast|ausführen|führ das|auspacken|öffne das|öffne den|öffne die|lad das|aufsetzen|
        bau es|bau* das projekt|spielen sie die|mach das projekt|setz es auf|den autoren vertrauen|
        lass den build|schmeiß .. an|laufen haben bevor
    """,
    "run~": "laufen lassen|anklicken|führe*",
    "code": """
        repos|repositor*|archiv|projekt|quellcode|codebasis|gitlab|bitbucket|prototyp|unsere app|
        demo|testaufgabe|aufgabe als|coding test|programmieraufgabe|probeaufgabe|branch|spiel|
        client|anwendung|paket|abhängigkeiten|mvp|plattform lokal|build|repository|der code|
        testprojekt|technische aufgabe|der build|die demo|der client|das spiel|vs code|
        unsere plattform|launcher|vorlage im repo
    """,
    "code~": "repo|zip|code|github|den code|projektordner",
    "own-machine": """
        üblichen/privaten/täglichen/richtigen rechner/laptop/computer/pc/notebook/gerät|
        ihrem rechner/laptop/computer/pc|deinem rechner/laptop/computer/pc|deinen rechner/laptop|
        ihren rechner/laptop|lokal|arbeitsrechner|arbeitslaptop|firmenlaptop|dienstlaptop|
        dienstrechner|hauptrechner|alltagsrechner|echten rechner|echte maschine|deinem mac|
        ihrem mac|den du immer|den sie immer|ihrem rechner|deinem rechner|eigener rechner|
        ihrem laptop|deinem laptop|ihrem computer|deinem computer|privatrechner|privaten rechner|
        privaten laptop|normalen rechner|gewohnten rechner|den sie sonst|den du sonst|ihren pc|
        deinem pc|dein rechner|ihr rechner|alltagslaptop|üblichen rechner|den du täglich|
        den sie täglich|deinem normalen|ihrem normalen|deinem browser|ihrem browser|
        auf dem du sonst|womit du sonst|womit sie sonst|täglich nutz*|täglich benutz*|
        jeden tag nutz*|jeden tag benutz*|immer benutz*|immer nutz*|eigenes gerät|eigenen gerät|
        privates gerät|normaler laptop|normalen laptop|dein normaler|ihr normaler|dein gewohnter|
        ihr gewohnter|wo deine wallet|wo ihre wallet|kein altes gerät|kein zweitgerät|zweitrechner|
        frischer rechner
    """,
    "own-machine~": """
        eigenen/normalen/gewohnten rechner/laptop/computer/pc/notebook/gerät|eigenen rechner
    """,
    "no-sandbox": """
        keine/nicht/ohne .. vm/virtuell*/container/sandbox/docker|
        vm/vms/virtuelle/container/sandbox/docker/codespaces .. nicht/kein/geht/fehler|
        vm/vms/virtuelle .. spinnt/abbruch/läuft/blockt/zickt|
        container/sandbox/docker/codespaces .. spinnt/abbruch/läuft/blockt/zickt|läuft nicht in|
        geht nicht in|nicht .. vm/docker/container/sandbox/virtuell*|keine vm|keine virtuelle|
        keinen container|kein docker|ohne vm|vm* .. nicht/blockier*|docker .. nicht|
        container .. nicht|virtuelle* .. nicht|
        docker/vm/container/sandbox/virtuell* .. nicht/abst*/bricht/hakt/scheitert|
        nicht/kein/keine .. docker/vm/container/sandbox/virtuell*|außerhalb von docker|nativ|
        ohne docker|ohne container|in der vm .. ruckel*/hakt/stürzt/abst*/nicht|ruckelt|virtualbox|
        wegwerfrechner|kein wegwerf*|emulator|codespace*|in virtuellen|auf virtuellen|stürzt .. ab|
        container mag|mag keine vms|grafik streikt|streikt in
    """,
    "sandbox-welcome": """
        im container|in einem container|in der vm|virtuelle maschine .. gern/ok/okay|
        sandbox .. gern/ok/okay|wegwerf*|im browser|online editor|coderpad|reicht lesen|zum lesen|
        nichts installieren|ohne installation|nichts zu installieren|öffentlich* repo*|eigenes repo|
        eigenen repo|am whiteboard|auf papier|isoliert*|code review|pseudocode|beliebig* umgebung
    """,
    "antivirus-off": """
        virenscanner/virenschutz/antivirus .. aus/ausschalten/deaktivieren|
        virenscanner/virenschutz/antivirus .. abschalten/pausieren/pause|
        defender/firewall/schutz/schutzprogramm .. aus/ausschalten/deaktivieren|
        defender/firewall/schutz/schutzprogramm .. abschalten/pausieren/pause|
        virenscanner/virenschutz/antivirus .. meckert/meckern/schlägt|
        virenscanner/virenschutz/antivirus .. fehlalarm/anschlägt/ignorieren/kurz|
        defender/firewall/schutz/schutzprogramm .. meckert/meckern/schlägt|
        defender/firewall/schutz/schutzprogramm .. fehlalarm/anschlägt/ignorieren/kurz|
        deaktiv*/pausier*/schalte*/schalten/stell* .. virenscanner/virenschutz|
        deaktiv*/pausier*/schalte*/schalten/stell* .. antivirus/defender/firewall|fehlalarm|
        warnung ignorieren|warnung einfach|trotzdem ausführen|als ausnahme|ausnahme hinzu*|
        virenscanner .. aus/deaktiv*/abschalt*/ausschalt*|
        virenschutz .. aus/deaktiv*/abschalt*/ausschalt*|antivirus .. aus/deaktiv*|
        defender .. aus/deaktiv*/abschalt*|schalt* .. virenscanner/virenschutz/defender/antivirus|
        deaktivier* .. virenscanner/virenschutz/defender/antivirus|windows .. warn*|trotzdem offnen|
        trotzdem zulassen|warnung ignorier*|warnung wegklicken|ausnahme .. virenscanner|
        unbekannter herausgeber|unbekannter entwickler|virenscanner aus|virenschutz aus|
        virenscanner ausschalten|virenscanner deaktivieren|defender aus|defender meckert|
        virenscanner meckert|kurz ausmachen|kurz aus machen|kurz abstellen|kurz ausschalten|
        kurz abschalten|kurz stummschalten|
        virenschutz/defender/virenscanner .. meckert/motzt/nörgelt/jammert/rot/zickt|
        antivirus/windows/avira/norton .. meckert/motzt/nörgelt/jammert/rot/zickt|
        weiterlesen .. trotzdem|roter bildschirm|rote warnung|blaues fenster|smartscreen|
        einfach wegklicken|meldung wegklicken|meldung ignorieren|übervorsichtig|überempfindlich|
        falscher alarm|echtzeitschutz|freigeben im defender|ausnahmeliste|auf die ausnahmeliste|
        windows/mac/virenscanner/defender .. meckert/mault/schimpft/warnt/motzt|
        weitere informationen .. trotzdem|trotzdem öffnen|alle berechtigungen|
        berechtigungen erlauben
    """,
    "connect-wallet": """
        wallet verbinden|verbinde .. wallet|wallet anschließen|mit .. wallet|ihre wallet|
        deine wallet|wallet koppeln|seed phrase|zwölf wörter|12 wörter|24 wörter|
        wiederherstellungsphrase|private key*|mit guthaben drauf|etwas eth drauf
    """,
    "paste": """
        einfüg*|eingeben|ausführen|enter|strg|windows taste|tippen|drucke*|drucken|gib ein|
        geben sie|kopier*|reinkopier*|hineinkopier*|einkopier*|rein damit|!drucker*
    """,
    "paste~": "füge*|drück*|tippe*|!fugen*|!druck|!drucker*",
    "command": """
        befehl*|kommandozeile|diese zeile|die zeile|eine zeile|ausführen fenster|konsole|
        windows taste|zwischenablage|windows r|win r|tastenkombination|befehlszeile|terminalbefehl|
        powershell*|kopierte* text|kopierte* zeile|reparaturbefehl|strg v|startmenü|befehl|zeile|
        kopierte|kopierten|schon kopiert|automatisch kopiert|den text|gelben feld|graues feld|
        grauen feld|gelbes feld|schwarzes fenster|schwarzen fenster|schwarze fenster|text im kasten|
        kasten|reparaturzeile|text ist schon|liegt schon in|ist bereits kopiert|terminal
    """,
    "command~": "eingabeaufforderung|skript",
    "fix": """
        treiber|update|aktualisier*|patch|plugin|plug in|erweiterung|codec|reparatur*|sdk|
        komponente|zertifikat|hilfsprogramm|behebt|behebung|tool|beheben|bekanntes problem|
        ton reparieren|kamera reparieren|mikro reparieren|mikrofon reparieren|einstellung bei dir|
        einstellung bei ihnen|liegt an einer|tontreiber|audiotreiber|kameratreiber|veraltet|
        nicht mehr aktuell|kommt öfter vor|passiert öfter|hatten wir schon|hatten wir diese woche|
        haben viele|bei macs|mit macs|setzt zurück|zurücksetzen|kleines skript
    """,
    "fix~": "reparier*|modul",
    "meeting": """
        kamera|audio|sound|zoom|konferenz|höre sie nicht|hörst|sehe sie|browser|captcha|roboter|
        mikro|webcam|hören sie nicht|hören dich nicht|sehen sie nicht|warteraum|meeting|
        videokonferenz|besprechung|ohne ton|kein ton|ohne bild|kein bild|stumm|aufnahme|aufnehmen|
        bewerbungsvideo|vorstellungsvideo|videoportal|unser raum|unserem raum|interviewraum|
        wir sehen dich|wir sehen sie|höre dich nicht|gesprächsraum|anderes tool
    """,
    "meeting~": "ton|mikro*|teams|hören sie|mikrofon",
    "pc-password": """
        passwort .. rechners/computers/mac/laptops|rechnerpasswort|computerpasswort|mac passwort|
        admin passwort|administrator*|adminrechte|als admin|systempasswort|anmeldepasswort
    """,
    "file-lock": """
        passwort ist|passwort lautet|kennwort ist|kennwort lautet|passwortgeschützt*|
        geschützt* archiv|inhalt aktivieren|bearbeitung aktivieren|makros|inhalte aktivieren|
        sicherer viewer|lesesoftware|leseprogramm|betrachter|passwort .. archiv/zip/datei|
        archiv .. passwort|zip .. passwort|geschutzte datei|geschutztes dokument|sicherer reader|
        viewer
    """,
    "file-lock~": "verschlüsselt*",
    "remote": """
        fernzugriff|fernwartung|fernsteuer*|remotezugriff|remote|bildschirm teilen|
        bildschirmfreigabe|zugriff auf ihren/deinen rechner|aus der ferne|bildschirm freigeben|
        zugriff auf ihren|zugriff auf deinen|verbindet sich auf|schalte mich auf|neunstellig*|
        sitzungscode|techniker verbindet
    """,
    "keep-on": """
        eingeschaltet|angeschaltet|lässt .. laufen|lass .. an|bleibt an|immer an|dauerhaft an|
        am strom|online bleib*|lässt ihn an|24/7|am netz|steckst .. ein|lässt .. an|lässt sie an|
        dauernd an|durchgehend an|tag und nacht|läuft durch|nicht ausschalten|nie ausschalten|
        immer online|ans netz|an den router|immer eingeschaltet|ihr wlan|dein wlan|ihrem router|
        deinem router|steht nur da|ans wlan/netz .. hängen/lassen/stecken|am router|
        eingesteckt lassen|kleine box|läuft einfach mit
    """,
    "keep-on~": "eingesteckt|laufen lassen|lassen .. an|durchlaufen|anlassen",
    "log-in": """
        melde* .. an|einlogg*|logg*|log .. ein|einzulogg*|
        bestätigen sie .. konto/identität/profil/zugang/passwort|verifizier*|konto bestätigen|
        identität bestätigen|zugangsdaten eingeben|passwort eingeben|re aktivieren|freischalt*|
        authentifizier*|legitimier*|validier*|meld* dich dort|meld* dich mit|sich .. ausweisen|
        log dich|einwählen|tragen sie .. passwort/kennwort/zugangsdaten ein?|samt passwort|
        mit passwort|und passwort|anzumelden|neu anmelden|entsperr*|sitzung .. erneuern|
        gib .. passwort/kennwort|geben sie .. passwort/kennwort|
        passwort/konto/zugang/kennwort/login ausweisen|
        passwort/konto/zugang/kennwort .. identifizieren/legitimieren/authentifizieren|
        passwort/konto/zugang/kennwort anmelden|konto/zugang/passwort einloggen|
        sich .. identifizieren|ausweisen und|push .. bestätig*/freigeb*/zulass*|
        bestätig* .. push/anmeldeanfrage/anfrage|tipp* .. genehmigen/bestätigen/zulassen/freigeben|
        drück* .. genehmigen/zulassen/freigeben|anmeldeanfrage|melden sie sich|melde dich|
        geben sie .. passwort/zugangsdaten/ein|gib .. passwort/zugangsdaten|
        bestatig* .. konto/identitat/profil|wiederherstell*|mit ihrem konto|mit ihrem dienstkonto|
        qr code scannen|verknupf*|einloggen|mit deinem|bestätigen sie ihr|bestätige dein|
        geben sie ihr|gib dein|eingeben|mit ihrem passwort|mit den üblichen|üblichen zugangsdaten|
        scannen sie|scann den|fragt nach dem|fragt nach ihrem|wird nach dem|mit dem üblichen|
        mit ihrer dienstmail|mit deiner dienstmail|mit ihrem üblichen|dein übliches|ihr übliches|
        wie im büro|mit uni kennung|unikennung|hochschulkennung|mit ihrer kennung|kennung|
        inhaber bestätigen|inhaberschaft|bestätigen sie die|bestätige die|einmal bestätigen|
        kurz bestätigen|app freigeben|auf dem handy bestätigen|tipp auf ja|ja tippen|ja drücken|
        das bin ich|gleicher login|gleiche anmeldung|dieselbe anmeldung|dieselben daten|
        die gleichen daten|wie bei outlook|microsoft anmeldung|google anmeldung|neu verbinden|
        mail und kennwort|öffnet sich mit|öffnet sich nach|öffnet sich nur|geht auf mit|
        erst nach anmeldung|nach anmeldung|
        melden/meld/loggen/logg/treten/kommen sie? sich? .. mit ihrem/deinem/ihren/deinen ..
        konto/passwort/zugang/zugangsdaten/firmenkonto/dienstkonto|mit den üblichen zugangsdaten|
        wie gewohnt anmelden|öffnet mit ihrem|lässt sie .. hinein/rein|weisen sie sich|
        geben sie sich zu erkennen|zugriff auf ihre mails|zugriff .. erlauben/zustimmen/gestatten|
        einfach zustimmen|kalender verbinden|kalender synchronisieren|platz bestätigen|
        sitz bestätigen|postfach bestätigen|passwort .. behalten|kennwort .. bestätigen
    """,
    "log-in~": """
        anmeld*|login|passwort/kennwort/zugangsdaten .. eintippen/eintragen/eingeben/bestätigen|
        anmelden
    """,
    "password": """
        passwort|kennwort|zugangsdaten|anmeldedaten|logindaten|login daten|benutzername*|pin|
        zugang zum|benutzername|benutzerkennung|geheimwort|derzeitige* passwort|bisherige* passwort|
        altes passwort
    """,
    "password~": "passwörter|login",
    "work-account": """
        dienstkonto|dienst konto|firmenkonto|firmenzugang|uni konto|unikonto|uni account|
        hochschulkonto|institutskonto|arbeitskonto|microsoft|office 365|o365|google konto|
        dienstlich* konto/account/mail/adresse/zugang|linkedin konto|linkedin passwort|
        linkedin zugang|linkedin daten|üblichen zugang|gewohnten zugang|firmen login|uni login|
        behördenzugang|dienst login|dienstmail|gmail konto|geschäftsadresse|firmenadresse|
        firmenmail*|geschäftskonto|geschäftlich* adresse/mail/konto/zugang|firmenkennung|
        mitarbeiterkennung|windows kennung|arbeitsmail|büroadresse|praxiszugang|kanzleizugang|
        dienstliche* mail|firmenmail|geschaftliche* mail|berufliche* mail|postfach|
        ublichen zugangsdaten|windows passwort|dienstliche mail|intranet|büromail|praxismail|
        geschäftsmail|dienstadresse und|kanzleimail|klinikmail|unimail|uni mail|hochschulmail|
        schulmail|redaktionsmail|365 konto|mail passwort|mailpasswort|outlook passwort
    """,
    "work-account~": "outlook|ihrem dienst*",
    "account-threat": """
        konto/profil/seite/zugang/account .. gelöscht/löschung/deaktiviert|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. gesperrt/sperr*/eingeschränkt|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. gelöscht/löschung/deaktiviert|
        konto/profil/seite/zugang/account .. geschlossen/entfernt/beschränkt|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. läuft/abgelaufen/verlieren|
        beiträge/mitgliedschaft .. geschlossen/entfernt/beschränkt|
        inmail/abzeichen/nachrichten .. geschlossen/entfernt/beschränkt|gesperrt|sperrung|
        eingeschränkt|deaktiviert|verstoß|verstößt|urheberrecht*|beschwerde|gemeldet|
        ungewöhnliche aktivität*|ungewöhnliche anmeldung|verdächtige anmeldung|richtlinien|
        sicherheitsteam|linkedin sicherheit|linkedin support|support team|vertrauensteam|
        läuft heute ab|erlischt|widerspruch|einspruch|verstosst|verstoss|verletzt|markenrecht*|
        meldung*|sperren|einschrank*|geloscht|loschung|deaktivier*|deaktivierung|geschlossen|
        ungewohnliche aktivitat|verdachtige* anmeldung|verdachtige* aktivitat|frist|postfach voll|
        speicher voll|lauft ab|verlieren sie|verlierst du|!meldungsf*|rechteinhaber|
        beansprucht ihr/dein|widerspruch .. eingelegt|
        sichtbarkeit .. eingeschränkt/sinkt/verringert/verlieren|wird stillgelegt|stillgelegt|
        postfach .. voll/überfüllt/gesperrt|ohne antwort|unbeantwortet|schweigen gilt|
        gilt als zustimmung
    """,
    "account-threat~": """
        konto/profil/seite/zugang/account .. gesperrt/sperr*/eingeschränkt|
        konto/profil/seite/zugang/account .. läuft/abgelaufen/verlieren
    """,
    "shared-file": """
        dokument* .. geteilt/freigegeben/sicher*/geschützt*|geschützt* dokument|sicher* dokument|
        sicher* portal|sicher* bereich|geschützt* bereich|freigegeben*|freigabe|datei einsehen|
        dokument einsehen|docusign|sharepoint|onedrive|dropbox|angebot ansehen|fragen liegen|
        fragen finden sie|fragenkatalog|unterlagen .. portal|verschlüsselt* dokument|
        vertraulich* dokument|geteiltes dokument|geteilten ordner|freigegeben|freigegebene|
        mit ihnen geteilt|mit dir geteilt|gesichertes dokument|geschutztes dokument|
        vertrauliches dokument|dokument ansehen|dokument offnen|wetransfer|ausschreibungsunterlagen|
        gehaltsabrechnung|liegt im raum|im datenraum|im leseraum|redaktionsraum|pressebereich|
        geschützte ablage|gesicherter bereich|leistungsverzeichnis|unterlagen liegen|
        liegen im portal|nur online|nicht als anhang|keine anhänge|anhänge dürfen|nicht per mail|
        die fragen sind|die fragen stehen|datei ist geschützt|datei öffnet|dokument öffnet|
        geteilt mit ihnen|geteilt mit dir|leseraum|korrekturraum|datenraum|druckfahne*|
        fahnen .. portal/online|unterlagen .. portal/hinter|im viewer|der viewer|im tresor
    """,
    "shared-file~": "ausschreibung",
    "otp": """
        bestätigungscode|sicherheitscode|einmalcode|verifizierungscode|<number> stellig*|
        sechs ziffern|code .. sms|code .. handy|code .. erhalten|code .. kommt|code .. geschickt|
        sms .. code|tan|tans|mtan|zahlencode|anmeldecode|vierstellig* nummer/zahl/code|achtstellig*|
        zahl aus|zahl .. app|nummer aufs handy|nummer .. handy|nummer .. sms|zahlenfolge|
        authenticator*|zwei faktor*|2fa|code aufs handy|push .. bestätig*|bestätig* .. push|
        app passwort|anwendungspasswort|pushtan|smstan|anmeldeanfrage|genehmig* .. anfrage|
        tipp* .. genehmigen/zulassen|<number> ziffern|eine sms|sms mit|code .. erhalt*|
        code .. ankommt|code .. telefon|prufcode|freigabecode|der code|code per|sechsstellig*|
        die ziffern|sms bekommen|push tan|photo tan|app bestatigen|whatsapp code|
        die <number> zahlen|sechs zahlen|ziffern die|ein code|code der|code den|gerade gekommen|
        gerade bekommen|kommt gleich|gleich eine sms|per sms|deine nummer eingegeben|
        ihre nummer eingegeben|versehentlich deine|versehentlich ihre|aus versehen|pin|
        freigabe bestätigen|bestätigen sie die|bestätige die|auf deinem handy|
        sms/nachricht/zahl/ziffern/code/zahlen/nummer .. reinkommen/ankommen/kommt/kommen|
        sms/nachricht/zahl/ziffern/code/zahlen/nummer .. erscheint/aufploppt|
        sms/nachricht/zahl/ziffern/code/zahlen/nummer .. auftaucht/aufleuchtet/rein|ziffern aus|
        zahlen aus|code aus der|aufs handy|auf dein handy|auf ihr handy|aufs telefon|
        auf dein telefon|auf ihr telefon|gleich eine nachricht|was da steht|was drin steht|
        was dein handy|was ihr handy|zeigt dein handy|zeigt ihr handy|aktivierungsbrief|
        aktivierungscode|freischaltcode|bestätigungs sms|deine nummer als|ihre nummer als|
        deine nummer eingetragen|deine nummer angegeben|falsche nummer eingegeben|nicht weitergeben|
        push mitteilung|pushmeldung|
        ziffern/zahlen/nummer/code/pin/zahl ..
        display/bildschirm/handy/telefon/smartphone/mobiltelefon/aufs/per|
        es kommt/kam gleich? eine/ein sms/nachricht/code/zahl|
        gleich kommt/kriegst/bekommst/erhalten/bekommen|sechs/vier/fünf zahlen/ziffern|
        halbes dutzend ziffern/zahlen|pin die/aus/von|bestätigungstext|den zahlencode|
        zahlenkombination|kennziffer per
    """,
    "otp~": """
        sms code|code .. bekommen|ziffern|code .. bekomm*|den code|die zahlen|zahl auf|zahlen die|
        einen code|die tan|die zahl die
    """,
    "read-back": """
        les* .. vor|vorlesen|schick* .. mir|schick .. rüber|schicken sie .. mir/uns|
        gib .. mir/durch|durchgeben|leite .. weiter|leiten sie .. weiter|schreib* .. mir/hier|
        teil mir|hierher|hier schreiben|hier rein|kurz hier durchgeben|hier durchgeben|
        schickst du .. rüber/mir/her|schickst .. rüber|rüberschick*|schick* .. her|durchsag*|
        sag .. durch|geb* .. weiter|tipp .. hier|leite .. her|abfotografier*|diktier*|nenn mir den|
        lies mir|sag mir|sagen sie mir|gib mir|geben sie mir|schicken sie mir|schick ihn|
        schick sie mir|lesen sie mir|lies vor|gib .. durch|nennen sie|mitteilen|tipp ihn|
        schreib ihn|schreib mir|schreiben sie mir|antworte mit|antworten sie mit|screenshot|
        zuruckschick*|sagst du mir|gibst du mir|schickst du mir|leite mir|leiten sie mir|gib durch|
        durchsagen|schreib sie hier|schreiben sie ihn|hier eintippen|hier eingeben|nennst du|
        sag sie mir|lies sie|liest du mir|lesen sie ihn|lies ihn|durchgeb*|tipp sie|tippen sie ihn|
        tippen sie die|leite sie|leit sie|leit ihn|leiten sie ihn|leiten sie sie|abtipp*|
        hier reinschreiben|foto davon|dann trage ich|dann trag ich|ich trage ihn|ich trag ihn|
        dann schalte ich|damit ich wieder|damit ich reinkomme|geht nur ein paar|läuft gleich ab|
        gilt nur|les/lies/lesen sie? mir/uns|was steht da/drin/drauf|was drinsteht/draufsteht|
        was da steht|ich gebe/geb/trag/trage es/sie/ihn .. ein
    """,
    "read-back~": """
        nenn*|weiterleiten|sag* .. mir|teilen sie mir|
        mir .. nennen/schicken/sagen/durchgeben/weiterleiten/vorlesen|schick* mir|weiterleit*|
        schick mir
    """,
    "lend": """
        miete*|mieten|leih*|ausleih*|überlass*|nutzen ihr|nutzen dein|benutzen|pacht*|kaufe*|
        übernehm*|verwalten|zugriff auf ihr|zugriff auf dein|posten über|schreiben über|laufen über|
        vermietest|zur nutzung|gegen miete|mitnutz*|zugang geben|zugriff geben|gibst .. zugang|
        geben .. zugang|nutzen dürfen|abtreten|pachten|miet*|leihen|verleih*|uberlassen|
        zugang zu ihrem|zugang zu deinem|ihr profil nutzen|dein profil nutzen|uber ihr|uber dein|
        nutzen wir ihr|von dir nutzen|profil vermieten|konto vermieten|zur verfügung|lass uns rein|
        lassen sie uns|lasst uns|läßt uns|über deinen account|über ihren account|mit deinem account|
        mit deinem profil|brach liegt|liegt brach|ungenutzt|kaum nutzt|kaum benutzt|
        nicht mehr nutzt|nicht nutzt|nie nutzt|schläft|!mieterver*|!mietvertr*|!verleihung*|
        profilpartnerschaft|wir schreiben/posten/arbeiten .. über/unter ihrem/deinem|
        unter ihrem/deinem namen|über ihr/dein profil/konto|von ihrem/deinem profil/konto|
        wir wecken|wir betreiben
    """,
    "lend~": "vermiet*",
    "account": """
        linkedin konto|linkedin profil|linkedin account*|profil|profile|account|accounts|konto bei|
        dein konto|ihres kontos|deines kontos|upwork*|freelancer*|alte konten|ältere konten|
        bankkonto|girokonto|neuer account|xing profil|dein account|ihr account|deinen account|
        ihren account|deinem account|ihrem account|dein linkedin|ihr linkedin|ihr profil|
        dein profil|alter account|altes konto|altes profil|upwork|werbekonto|instagram account|
        verkauferkonto|ebay konto|amazon konto|mit <number> kontakten
    """,
    "account~": "ihr konto|github account",
    "rent-pay": """
        im monat|pro monat|monatlich|jeden monat|pro woche|wöchentlich|die woche|tust nichts|
        nichts tun|ohne arbeit|ohne aufwand|kein aufwand|jeden freitag|mtl|musst nichts|
        mussen nichts|passiv|nichts weiter tun|jeden freitag/montag/sonntag/monat|taschengeld|
        nebenher|pro monat auf die hand
    """,
    "rent-pay~": "jede woche|im voraus|am ersten",
    "log-in-as-you": """
        logindaten|zugangsdaten|login daten|benutzername und passwort|passwort und|wir loggen uns|
        wir schreiben über|wir arbeiten über|cookie*|anydesk|teamviewer|die zugangsdaten|dein login|
        ihr login|mein team|unser team|wir ubernehmen|cookies|in ihrem namen|in deinem namen|
        einmal einloggen|logge mich ein|loggen uns ein|nur den login|von unserer seite|
        code beim ersten|code nur einmal|am wochenende gehört|den code gibst|wir melden uns .. an|
        melden uns mit|wie sie reinkommen|wie du reinkommst|freigabe antippen|freigabe bestätigen|
        einmal bestätigen|auf ja tippen|ja tippen|gerät an ihr/dein wlan
    """,
    "open-account": """
        konto eröffn*|kontoeröffnung|videoident*|video ident*|postident*|testkonto|konto .. namen|
        probekonto|referenzkonto|ident verfahren|auf ihren namen|auf deinen namen|gewerbe anmelden|
        firma auf|eröffnest du|eröffnen ein konto|konto eröffnen|ein konto eröffnen|
        als normaler kunde|normaler kunde|banken testen|banktester|bankentester|testkunde|
        video ident|videoident|postident|wird danach gelöscht|zugang übergeben|eröffnest .. konto|
        konto anlegen|identverfahren|direktbank|bank testen|produkttest* .. bank|bank app test*|
        wir schließen das konto|konto danach|konto nach dem test|mailadresse von uns|
        unsere mailadresse|mailadresse trägst|mit unserer mailadresse|depot eröffnen
    """,
    "open-account~": "eröffn* .. konto|eroffnen .. konto|eroffne* .. konto|app tester",
    "fee": """
        anzahlung|pauschale|provision|paket|unkosten|versicherung*|zertifikat|starterset|
        starterpaket|auslage*|honorarvorschuss|stempel|zoll|eröffnungsgebühr|kontoeröffnung*|
        einschreibegebühr|verwaltungsgebühr|vermittlungsgebühr|schutzgebühr|aktivierungsgebühr|
        vorauszahlung|vorauskasse|sicherheitsleistung|hinterlegung|stornogebühr|eigenanteil|
        selbstbehalt|spesen|vorschuss|pfand|versicherungsprämie|zollgebuhr|verzollung|freischaltung|
        aktivierung|schulungsgebuhr|notarkosten|anwaltskosten|gerichtskosten|ubersetzung|
        beglaubigung|mitgliedsbeitrag|marke|versicherung|schulung|reservierung|bearbeitung|einlage|
        unkostenbeitrag|aktengebühr*|dossiergebühr*|gutachtergebühr*|freischaltgebühr*|
        freigabegebühr*|kapitalsteuer|quellensteuer|abgeltungssteuer|notargebühr*|
        reservierungsgebühr*|platzgebühr*|vermittlungspauschale|aufnahmegebühr*|startgebühr*|
        startpaket|einrichtungsgebühr*|verwaltungspauschale|teilnahmegebühr*|teilnahmebeitrag|
        eigenbeitrag|umlage|sicherheit von|treuhandgebühr*|abschlag|rückzahlbare kaution|
        einarbeitungspaket|arbeitskleidung|unterweisung|gesundheitszeugnis|publikationsgebühr|
        veröffentlichungsgebühr|teilnehmerpaket|stempelgeld|lagergeld|lagerkosten|einstiegspaket|
        materialkosten
    """,
    "fee~": """
        gebühr*|kosten|kaution|beitrag|steuer*|vorkasse|prämie|bearbeitungsgebühr|abgabe|stempel*|
        bearbeitung*|lizenz|honorar|!steuerfach*|!steuerkanz*|!steuerber*|stapler*|führungszeugnis
    """,
    "job": """
        job|jobs|position|arbeit|arbeitsplatz|vorstellungsgespräch|gehalt|einstell*|onboarding|
        homeoffice|home office|nebenjob|platz|kandidat*|arbeitsvertrag|tätigkeit|verdienst|
        !einstellung*
    """,
    "job~": """
        stelle|bewerb*|lohn|vertrag|arbeitgeber|personalabteilung|minijob|vermittl*|ausbildung
    """,
    "purpose": """
        schulung*|kurs*|zertifikat*|ausrüstung|laptop|lebenslauf|führungszeugnis|prüfung|
        überprüfung|registrierung|akte*|akten|reservier*|uniform|arbeitskleidung|gesundheits*|
        untersuchung|ausweis*|versicherung*|einarbeitung|seminar|training|coaching|freischaltung|
        platz|sicherheits*|background*|kontoeröffnung*|eröffnung|einschreibung|arbeitsmittel|
        dienstkleidung|schutzkleidung|gesundheitszeugnis|übersetzung|beglaubigung|apostille|
        aktenanlage|starterset|material|zulassung|schulung|zertifizierung|arbeitserlaubnis|akte|
        ausweis|versicherung|versand|kurier|transport|onboarding|probetraining|unbedenklichkeit|
        seetauglichkeit|startset|büroausstattung|homeoffice ausstattung|akkreditierung|
        hintergrundprüfung|zugang zum portal|portalzugang|dienstausweis
    """,
    "purpose~": """
        anmeldung|bearbeitung*|verwaltung*|sichern|software|visum*|unterlagen|anerkennung|visum|
        lizenz
    """,
    "refund": """
        zurück|rückerstatt*|zurückerstatt*|verrechn*|mit dem ersten gehalt|ersten gehalt|1 gehalt|
        erste gehalt|ersten lohn|gutgeschrieben|bekommst .. wieder|kommt wieder|rückzahl*|
        wird .. verrechnet|bei auszahlung verrechnet|wird .. abgezogen|wird .. erstattet|
        kriegst .. zurück|gutschreib*|ersetzt|zurückerhalten|mit der ersten heuer|zurückbekommen|
        zuruckgezahlt|zuruckzahl*|bekommen sie zuruck|bekommst du zuruck|kriegst du zuruck|
        wiederbekomm*|erstes gehalt|erste abrechnung|verrechnet|angerechnet|gutschrift|abgezogen|
        gebe ich dir|zuruckuberwies*|kommt mit dem ersten|erstatte* .. alles|erstatte ich|
        ich erstatte|bekommen sie .. zurück/wieder|kriegen sie .. zurück/wieder|drin nach|
        doppelt zurück|das doppelte zurück|zahle das doppelte|
        mit dem ersten/zweiten/nächsten gehalt/lohn|mit der ersten lohnabrechnung|wird verrechnet|
        verrechnen wir|wieder gutgeschrieben|holst du dir
    """,
    "refund~": "erstatt*|geb ich dir",
    "rewriter": """
        lebenslauf* .. schreib*/überarbeit*/optimier*|umschreib*|überarbeitet*|bewerbungscoach|
        bewerbungsexpert*|cv expert*|karrierecoach|lebenslaufexpert*|optimier*|neu schreiben|
        bewerbungsprofi|bewerbungshilfe
    """,
    "score": """
        ats|score|punkte*|<number> von|<number> %|prozent|filter|screening|system|kompatib*|treffer*
    """,
    "visa": """
        visa|arbeitsvisum|arbeitserlaubnis|aufenthalt*|sponsor*|blaue karte|einreise|zusicherung|
        lmia|arbeitsgenehmigung|konsulat|aufenthaltstitel|arbeitsvertrag in|ausländerbehörde|
        einladungsschreiben|saisonarbeit*|vorabzustimmung|papiere vom|erntehelfer|pflegekräfte aus|
        kontingent|kanada
    """,
    "visa~": "visum*|botschaft|visum|papiere",
    "visa-sale": """
        visum garantiert|garantiert* visum|ohne sprachtest|ohne sprachprüfung|ohne prüfung|
        hälfte jetzt|hälfte nach|hälfte vorab|nach dem visum|noch <number> plätze|unser agent|100 %|
        kontingent|garantiert|ohne gesprach|platze frei|kontakt in der|kontakt bei|rest danach|
        ohne interview|rest bei ankunft|rest wenn|letzte plätze|kenne jemanden|schon viele|
        schon gebracht|habe schon|danach musst du|rest am flughafen|rest nach ankunft|
        kontakt im amt|mein mann im|unser mann im|musst gar nicht|was du sagen|was sie sagen|
        was du beim|noch zwei plätze|noch drei plätze|setzt deinen namen
    """,
    "award": """
        auszeichn*|award|nominier*|top <number>|ehrung*|gala|trophäe|pokal|gewinner|preisträger|
        exzellenz|galaabend|laudatio|preisverleihung|preisträger*|als preis|laureat*|ehrenpreis|
        ehrendoktor*|ehrenurkunde|medaille|jury|ausgewählt .. top|who is who|titelseite|
        titelgeschichte|sonderheft|plakette|festakt|zur .. des jahres|zu küren|ohne bewerbung|
        bewerbung war nicht nötig|zweitplatzierte|lizenzbeitrag|präsidium|preis|auszeichnung*|
        ausgezeichnet|finalist*|urkunde|ranking|magazin|siegel|verleihung|jahrbuch|juroren|geehrt|
        kristall*|gütesiegel|titel|des jahres|bestimmt zur|gewählt zum|gewählt zur|
        ohne dass sie sich|einstimmig|nachrücker*|würdigung|ohne begutachtung|ungelesen angenommen|
        zur publikation angenommen|ihre dissertation|ihre masterarbeit|plenarredner|keynote|
        teilnehmerpaket
    """,
    "inherit": """
        erbschaft|erben|verstorben*|verstarb|nachname*|familienname*|hinterblieb*|witwe*|
        ruhend* konto|ohne erben|verblichen*|testament|herrenlos*|nachlass des|nachlass von|
        im nachlass|nachlassverwal*|nachlassgericht|nachlass beläuft|erbin|vermachtnis|witwe|
        gleicher nachname|gleichen nachnamen|namensvetter|ruhendes konto|spende von|schwer krank|
        todkrank|hinterblieben*|namensgleich|vermögen|ohne nachkommen|hinterließ|hinterlassen|
        verunglückt*|flugzeugabsturz|autounfall|ruhendes guthaben|ruhende konten|als verwandte*|
        als angehörige*|als erbe|als nächster|cousin
    """,
    "inherit~": "erbe|begünstigt*|angehörig*|nachlass",
    "big-sum": "million*|<number> million*|milliarde*|<number> <number> <number>",
    "big-sum~": "mio|<number> mio",
    "loan": """
        darlehen*|finanzierung|geld leihen|privatkredit|umschuldung|kredit|darlehen|kreditgeber|
        kreditsumme|leihe|verleihe geld|von privat|geldgeber
    """,
    "loan~": "kredit*|!kreditor*|!kreditkart*",
    "loan-easy": """
        ohne schufa|trotz schufa|schufa negativ|negative* schufa|ohne prüfung|ohne bonität|
        ohne sicherheit*|ohne einkommensnachweis|<number> % zins*|zinssatz|innerhalb von <number>|
        in 24 stunden|sofortzusage|sofort|private* darlehensgeber*|privatperson|private* kredit*|
        an jede|schufafrei|bonitatsprufung|ohne sicherheiten|auch bei|abgelehnt|binnen|festzins|
        zinsen|bewilligt|genehmigt|ohne burgen|von privat|ohne unterlagen|ohne nachweis|ohne fragen|
        am selben tag|fester zins|% jährlich|% im jahr|die bank sagte|die banken|bank ablehnt|
        auch mit negativ*|auch mit schulden|bank nein sagt|bank nein gesagt|innerhalb einer stunde
    """,
    "recover": """
        zurück holen|wiederhol*|zurückgewinn*|wiederbeschaff*|zurückbekomm*|zurückbekam|
        sichergestellt|beschlagnahm*|aufgespürt|rückverfolg*|lokalisiert|eingefroren|auszahl*|
        freigabe|wieder beschaff*|entschädig*|rückführ*|ruckforder*|erstattung*|geschadigt*|opfer|
        freigab*|verfolgt|ausfindig|geortet|zu ihren gunsten|geschädigtenliste|eingefroren*|
        beschlagnahmt*|sichergestellt*|freigeb*|auszahlen|hacker|guthaben .. bereit|
        liegt ein guthaben|treuhandkonto|liegt für sie|für sie bereit|auf ihren namen gestoßen|
        ihr name|ihren namen|abwicklung|abwickler|insolvenzverwalter|insolvenzmasse|rückzahlung|
        europol|interpol|landeskriminalamt|cybercrime|staatsanwaltschaft|ermittler|
        blockchain analyse|wallet gefunden|ist gefunden|aufgefunden|liegt auf ihren namen|
        auf ihren namen|steht ihnen zu|hat meins .. zurück|holt .. zurück
    """,
    "recover~": "zurückhol*|rückhol*|gefunden|rückholung|zurückgeholt|erstatt*",
    "lost-money": """
        verloren|geschädigt*|opfer|falsche* broker|unseriöse* plattform|plattform|ihre verluste|
        ihr geld|ihre gelder|ihre einlage*|investiert haben|anlagebetrug|verlor*|verluste|verlust|
        abgezockt|broker|fake broker|gestohlen*|dein geld|ihre einlage|gelder|was sie verloren|
        verlust*|die plattform|jene plattform|falscher broker|dubiose* broker|mir auch|
        ging mir genauso|das gleiche passiert|ihr beitrag zu|!verlustfr*
    """,
    "lost-money~": "betrogen|betrug*|betrog*|betrug|betrogen*",
    "free-release": """
        freigabegebühr|freigabe|freischalt*|netzwerkgebühr|gas|aktivier*|vorschuss|anwaltskosten|
        gerichtskosten|notar*|anzahlung|provision|kapitalertragsteuer|auszahlung|vor der auszahlung|
        notar|gebuhr vorab|stempelgebuhr|freischalten|freigeben|zur freigabe|konvertierung|
        vorstreck*|gerichtsgebühr|stempel|versicherung|für die freigabe|zum freischalten|
        kann nicht abgezogen|nicht abgezogen|nicht verrechnet|nicht verrechnen|auslösung|auszulösen|
        steuer vorab|steuer vorher|vorab zu entrichten|umbuchung|rückbuchung|entsperrung|
        entsperrgebühr|abzug .. nicht|nicht vom guthaben|nicht verrechn*|verifizierungszahlung|
        testüberweisung|spiegelbetrag|gegenzahlung|sicherheitsleistung|gasgebühr|muss vorab|
        nicht verrechnet werden|zuerst .. steuer/gebühr/kaution
    """,
    "free-release~": """
        gebühr*|steuer*|vorab|steuer|abgabe|gebühr|kaution|!steuerfach*|!steuerkanz*|!steuerber*
    """,
    "investor": """
        fonds|family office|beteilig*|startup|gründer*|kapital|term sheet|bewertung|anteile|
        gesellschafter|due diligence|unternehmen|mein auftraggeber|mein mandant|familie aus|
        golfregion|steigt ein|steigt mit|zwei millionen|komitee|gremium|einstimmig|
        ohne weitere prüfung|ohne datenraum|ohne due
    """,
    "investor~": "invest*|runde",
    "investor-talk": """
        term sheet|unser fonds|der fonds|due diligence|ihr deck|dein deck|pitch|bewertung|
        beteiligung|investieren in|einsteigen|kapital für|finanzierungsrunde|investor*|kein pitch|
        ohne pitch|zusage|kapitalzusage|finanzierungszusage|wir investieren|steige ein|steigen ein|
        investieren wir
    """,
    "investor-talk~": "runde",
    "proof-of-funds": """
        kapitalnachweis|liquiditätsnachweis|nachweis .. liquidität|seriosität|ernsthaftigkeit|
        sicherheitsleistung|prüfgebühr|notarkosten|anwaltskosten|vermittlungsgebühr|neue wallet|
        treuhand*|vorleistung|maklerprovision|honorar .. vorab|kontoeröffnung*|eröffnungsgebühr|
        bonitätsprüfung|kautionsversicherung|bürgschaft*|absicherung|treuhandkonto|devisen*|
        provision vorab|barzahlung|übergabe in bar|brauch bei uns|bei uns brauch|bei uns üblich|
        bringst .. mit|bleibt bei ihnen|bleibt auf ihrer|bewegt sich nicht|in einer wallet|
        auf einer wallet
    """,
    "proof-of-funds~": "bargeld|in bar|bearbeitungsgebühr|vorkasse",
    "cheque": """
        scheck*|bankscheck|verrechnungsscheck|<number> euro statt <number>|zu viel überwiesen|
        versehentlich .. überwiesen
    """,
    "cheque-in": """
        einlös*|einreich*|lösen sie .. ein|löse .. ein|gutschrift|auf ihr konto|auf dein konto|
        einzahl*|gutgeschrieben|ihrem konto|deinem konto|gutschreiben|beide seiten fotografieren|
        beider seiten|vorder und rückseite|in der app|banking app|über die app|sobald der|
        wenn er gutgeschrieben|einreichen|reichen sie|einlösen|löst ihn|reich .. ein|lös .. ein|
        sobald .. gutgeschrieben/sichtbar/da|zeigt das konto
    """,
    "cheque-in~": "sobald er",
    "forward-rest": """
        rest .. überweis*/weiter*/schick*/send*/lieferant*|restbetrag|den rest|leite* .. weiter|
        überweisen .. an|weiterüberweis*|weitergeben|weitersenden|differenz|abzüglich|
        schicken .. weiter|hebst .. ab|bar abheben|in bar abheben|rest .. abheben|rest gleichentags|
        schickst .. weiter|gibst .. weiter|weiterzuleiten|weitergeleitet|reich* .. weiter|rest geht|
        der rest|die differenz|das restgeld|uberweis* .. weiter|uberweis* .. rest|schick* .. weiter|
        an den lieferanten|in bitcoin|in krypto|in usdt|tausch* .. krypto|umwandeln|abheb*|
        bar ubergeben|dem kurier|dem fahrer|die übrigen|die restlichen|den restbetrag|leiten sie|
        leitest du|weiterreichen|weiter an|überweisen sie den|überweist du|schicken sie den|
        schickst du|heben sie|hebst du|bar an den|an unseren lieferanten|an den kurier|
        aufs andere konto|kaufst du bitcoin|rest weiterleiten|rest überweisen|geben .. weiter|
        weiter nach|geht weiter|rest an|rest nach|restliche*|am gleichen tag weiter|gleichen tag|
        selben tag|heben .. ab|am automaten|gibst es mir|gibst mir das|geben es dem|
        an den spediteur|an den fahrer|am nächsten/selben tag .. weiter|geben sie dem/den|
        gib dem fliesenleger/spediteur/handwerker|
        an den fliesenleger/handwerker/spediteur/umzugsmann|laut liste|nach liste
    """,
    "forward-rest~": "weiterleit*|in bar|leite",
    "keep-share": """
        behältst|behält|behalte|einbehalt*|ihre provision|deine provision|<number> % provision|
        pro überweisung|pro transaktion|ihr anteil|dein anteil|für sich|
        <number> prozent behalten/behältst|prozent behalten|% behalten|dürfen sie behalten|
        darfst du behalten|darfst .. behalten|bleiben ihnen|bleiben dir|bleibt dir|ihnen verbleiben|
        behalt*|behalten|fur dich|<number> % fur|provision|fur die muhe|gehört ihnen|gehört dir|
        bleiben bei dir|bleibt bei dir|<number> bleiben|bleibt ihnen|<number> für sie|
        <number> für dich|für ihre mühe|für deine mühe|% für sie|% für dich|% gehören|gehören ihnen|
        gehören dir|ziehen sie ihren|ziehst du|einbehalten|bleiben bei ihnen|bleiben .. hängen|
        bleibt .. hängen|ist für sie|sind für sie|ist deins|sind deine|dein teil|ihr teil|
        als dankeschön|als willkommens*|prozent für|prozent bleiben|prozent davon|prozent je|
        % bleiben|% davon|pro buchung|je überweisung|zweigst .. ab|zweigen .. ab|ziehen .. ab|
        ziehst .. ab|!behalter*|behalten sie/du|behältst du|
        prozent .. behalten/bleiben/für dich/für sie|zieh dir .. ab|ziehen sie .. ab
    """,
    "receive-money": """
        auf ihr konto|auf dein konto|auf ihr privat*|auf dein privat*|ihr privates konto|
        dein privates konto|empfangen .. zahlungen/geld/überweisungen|zahlungen entgegen*|
        geld entgegen*|zahlungen annehm*|gelder annehm*|zahlungseingang|eingehende zahlungen|
        über ihr konto|über dein konto|private* konto|privaten postkonto|privatkonto|postkonto|
        geldeingänge|kontoeingänge|eingänge|zahlungen .. annehmen|gelder .. annehmen|kommt auf dein|
        kommt auf ihr|geld .. konto|zahlungen .. konto|uberweisung* .. konto|eingang auf|
        ihr konto nutzen|kundenzahlungen|zahlungen annehmen|zahlungen entgegen|gelder empfang*|
        girokonto|dein konto|auf ihrem konto|auf deinem konto|konto zur verfügung|konto leihen|
        zahlungen empfangen|gelder empfangen|kunden überweisen|läuft über|laufen über|geldeingang|
        zwischenkonto|durchlauf*|parken|überweisen an sie|überweisen an dich|an sie überweis*|
        an dich überweis*|zahlen an sie|zahlen an dich|zahlen bei ihnen|geht bei dir|geht bei ihnen|
        gehen bei ihnen|gehen bei dir|kommt bei dir|kommt bei ihnen|kommen bei ihnen|kommen bei dir|
        landet auf|landen auf|landet bei|auf mein normales|auf dein normales|
        haben hier noch keine bank|noch keine bank|noch kein konto|kein deutsches konto|
        kein konto in|sein konto ist|mein konto ist|konto gesperrt|gepfändet|konto bei einer|
        konto hast du|käufer überweisen|kunden zahlen|kunden .. zahlen/überweisen .. an sie/dich|
        kein konto hier|konto noch in gründung
    """,
    "receive-money~": "ihr konto",
    "pass-job": """
        finanzagent*|zahlungsagent*|zahlungsassist*|transaktionsmanager|zahlungsabwick*|
        finanzmanager|regionalagent*|zahlungsbearbeiter*|kontoführer|zahlungsabwickl*|
        zahlungsmanager|transferagent|buchhaltungsassist*|inkassoassist*|treuhand*|kontobetreu*|
        zahlungskoordin*|regionalvertret*|vermögenstransfer|warenagent*|paketagent*|paketassisten*|
        versandassisten*
    """,
    "pass-job~": "finanzassist*",
    "parcel": """
        paket*|päckchen|sendung*|ware*|lieferung*|elektronik|pakete|kartons|handys|
        mit anderen namen|auf fremde namen|auf andere namen|!waren
    """,
    "parcel~": "ware|gerate|schuhe",
    "reship": """
        weiterschick*|weiterversend*|umetikett*|neues label|neue label*|neues etikett|etikett*|
        aufkleb*|klebst|umpack*|zur post|bringst .. post|bringen .. post|versand*|versend*|label|
        weiterversand|neu verpack*|post bringen|packstation|paketshop|altes etikett|neuen aufkleber|
        kleben sie|bringst du zur|bringen sie zur|der kurier holt|holt ab|weiterverschick*|
        ins ausland|neuen/anderen/unseren aufkleber/aufkleber/etikett/label|aufkleber drauf|
        zur packstation|in die packstation|jemand holt .. ab|wird abgeholt
    """,
    "reship~": "weiterleit*",
    "at-home": """
        nach hause|zu hause|zuhause|daheim|ihre adresse|deine adresse|ihrer adresse|deiner adresse|
        an dich|von zuhause|privatadresse|homeoffice|zu dir nach hause|ihrer anschrift|briefkasten|
        klingelschild|bei ihnen zu|bei dir zu|auf ihren namen|auf deinen namen|an der klingel|
        an deine tür|vor deine tür
    """,
    "at-home~": "wohnung",
    "voucher": """
        apple karte*|google karte*|steam karte*|amazon karte*|guthabenkarte*|paysafecard*|
        gutscheincode*|prepaidkarte*|paysafecode*|google play*|apple gutschein*|amazon gutschein*|
        guthabencode*|aufladekarte*|gutscheine|google karten|apple karten|steam karten|
        guthabenkarten|prepaidkarten|prepaid karten|prepaid karte*|paysafe*|wertkarten|
        steam/apple/google/amazon/razer/xbox/playstation/roblox/netflix/zalando/ikea/itunes
        karte/karten/code/codes/guthaben/gutschein/gutscheine
    """,
    "voucher~": "geschenkkarte*|gutscheinkarte*|geschenkkarten|gutschein*",
    "voucher-buy": """
        kauf*|besorg*|freirubbel*|rubbel*|codes|abfotograf*|code hier|code schreiben|
        schicken sie mir|schicken sie .. fotos|foto davon|mit paysafe*|per paysafe*|bezahlen mit|
        zahlen mit|zahlbar mit|brauche <number>|paysafecode*|hier im chat|im supermarkt|
        an der tankstelle|an der kasse|rubbeln|rubbel|fotografieren|hier rein|im rewe|
        fotos der codes|hol*|foto der codes|die codes|beim kiosk|a <number>|schick die codes|
        freirubbeln|am kiosk|rückseiten|bei rewe|bei edeka|im kiosk|bei dm|karten zu|karten à|
        karten im wert|auf deine karte|auf ihre karte|lege aus|legen sie aus|bekommst du wieder|
        bekommen sie wieder|!kaufmann*|!kauffrau|!kaufvertr*|!hold*|!holz*|!holger*|!holst*|
        rückseite/rückseiten/codes/nummern .. fotografieren/foto/schick/schicken/durchgeben|
        über die portokasse|portokasse|als bewirtung|als spesen|verauslag*
    """,
    "voucher-buy~": "rückseite|schick mir|fotos davon|kaufen|je <number>",
    "coin-pay": """
        send*|einzahl*|kauf*|lade*|aufladen|in bitcoin|per bitcoin|in usdt|mit usdt|umtausch*|
        !sendung*|!kaufmann*|!kauffrau|!kaufvertr*
    """,
    "coin-pay~": "bezahl*|überweis*|transfer*|spende*",
    "card-data": """
        kartennummer|kartendaten|cvv|cvc|prüfziffer|ablaufdatum|bankkarte|debitkarte|kartendetails|
        kartenangaben|karten daten|kreditkartendaten|kartenprüfnummer|karte .. ruckseite|
        drei ziffern|girokarte|ec karte|karte und pin|rückseite der karte
    """,
    "card-data~": "kreditkarte*|kreditkarte",
    "bank-data": "bankdaten|kontoauszug|kontoauszüge",
    "bank-data~": "kontodaten|iban|kontonummer|bankverbindung|kontoauszug*",
    "bank-login": """
        onlinebanking|online banking|banking zugang|banking daten|banking pin|bank login|
        banking login|banking passwort|online zugang|onlinezugang|e banking|ebanking|bankzugang|
        bank pin|bank app|banking app|tan|pushtan
    """,
    "identity": """
        ausweis*|personalausweis*|perso|reisepass|pass|passkopie|passfoto|meldebescheinigung|
        geburtsurkunde|steuernummer|identität*|vorder und rückseite|vorderseite|aufenthaltstitel|
        ausweisfoto|ausweiskopie|ausweisbild|foto .. ausweis|foto .. pass|svnr|krankenkassenkarte|
        id karte|personalausweis|stromrechnung|gehaltsabrechnung|vorne und hinten|kurzes video von|
        kopf nach links|neben das gesicht|neben dem gesicht|neben ihr gesicht
    """,
    "identity~": """
        führerschein|selfie*|sozialversicherungsnummer|ahv nummer|sozialversicherungs*|selfie|
        ruckseite
    """,
    "identity-many": "beide seiten|vorderseite|videoident*|geburtsurkunde|meldebescheinigung",
    "identity-many~": "selfie*|sozialversicherungsnummer",
    "clicks": """
        bewert*|like|likes|liken|abonnier*|folgen|optimier*|sterne|rezension*|hotelbewert*|boost*|
        screenshots|gefällt mir|bewertung*|klicken|ansehen|herzen|bewertungen|bewerten|rezensionen|
        abstimmen|kanälen folgen|seiten folgen|abonnieren|videos ansehen|klicks|optimieren|
        optimierung|pushen|nach oben bringen|herz/herzchen/sterne .. geben/drücken/verteilen|
        hotels/produkte/videos/apps .. liken/bewerten/anklicken/hochstufen|scheinbestellungen
    """,
    "clicks~": "klick*|anklick*|anklicken",
    "click-goods": """
        hotel*|produkt*|video*|app|apps|restaurant*|kanal|kanäle|händler|bestell*|song*|youtube|
        tiktok|google maps|instagram|aufgabe*|aufträge|merchant*|unterkünfte|ferienwohnungen|lieder|
        reels
    """,
    "click-goods~": "film*|artikel|läden",
    "per-click": """
        pro bewertung|pro like|pro klick|pro aufgabe|pro video|pro auftrag|je bewertung|je like|
        je klick|je aufgabe|<number> aufgaben|<number> bewertungen|<number> likes|einfache aufgaben|
        kleine aufgaben|aufgaben sind frei|erste aufgabe*|probeaufgabe*|set|mikrojobs|pro stimme|
        jede bewertung|jede aufgabe|jedes like|pro screenshot|je auftrag|pro herz|pro stern|
        pro hotel|pro stück|pro satz|pro runde|je video|testaufgaben
    """,
    "recharge": """
        auflad*|lade .. auf|lädst .. auf|aufgeladen|guthaben|kombi*|vip|arbeitskonto|prepaid*|
        negativ*|minus|einsatz|freischalt*|eingefroren|nachlad*|im minus|freischalten|nächste stufe|
        stufe|bevor du abheben|vor der auszahlung|ausgleichen|ins minus|ausgleich*|auffüll*|
        auffüllen|aus eigener tasche|aus eigenen|von deiner seite|freigeschaltet|um auszuzahlen|
        zum auszahlen|nicht auszahlen|auszahlung gesperrt|sonderauftrag|sonderauftr*|doppelauftrag|
        dreifachauftrag|kombiauftrag|kombi|paketauftrag|charge|verfällt alles|ist alles weg|
        alles verloren|vorstrecken|kommt zurück mit|aufstock*|stockst .. auf|gleichst .. aus|
        differenz|fehlbetrag|fehlende betrag|legst .. drauf|nächstes level|premium|
        paket ist gesperrt|satz ist gesperrt|satz abschließen|runde abschließen|sonst verfällt|
        verlierst du das|glücksauftrag|eigenes geld|von deinem geld|mit provision zurück|
        inklusive provision|nochmal einzahl*|erneut einzahl*|weiter einzahl*|saldo .. ausgleichen|
        minus .. ausgleichen|auf null|das set|kombi auftrag|freigeschaltet .. einzahlen
    """,
    "easy-work": """
        keine vorkenntnisse|ohne vorkenntnisse|keine erfahrung|ohne erfahrung|vom handy|am handy|
        mit dem handy|minuten am tag|stunde* am tag|von zuhause|von zu hause|nebenbei|flexibel|
        jeder kann|pro tag|täglich|freie zeiteinteilung|quereinsteiger|vom sofa|ein paar minuten|
        paar klicks|wenige minuten|ohne chef|nebenher|leichte arbeit|einfache arbeit|
        leicht verdient*|jede* kann|stunde am tag|stunden am tag|nebenjob|nebenverdienst|
        einfacher job|fur jeden|studenten|rentner|auf dem sofa|minuten am abend|zuverdienst|
        keine ausbildung|für hausfrauen|für mütter|in der mittagspause|couch|flexible zeiten|
        leichtes geld|schnelles geld
    """,
    "pay-daily": """
        tägliche auszahlung|auszahl*|sofort ausgezahlt|am selben tag|gleichen tag|abheben|
        abends ausgezahlt|tagesverdienst|täglich|jeden abend|noch am selben|am gleichen tag|
        wochentliche auszahlung|am selben abend|am gleichen abend|gleich ausgezahlt|
        tagesgeld verdienen|in usdt|auf deine wallet
    """,
    "gain": """
        rendite*|ertrag|erträge|verdien*|verdopp*|verdreifach*|profit*|einkommen|reich|vermögen|
        geld arbeiten|auszahlung*|zinsen|vermehr*|wachstum|in einer viertelstunde|
        in <number> minuten|waren es .. euro|davon habe ich|auszahlung|ertrag*|verdient|verdoppel*|
        geworden|sind daraus|abgehoben|plus gemacht|vervielf*|rausgeholt|geholt|gemacht in|
        aus <number> wurden|wurden <number>|in einer woche|in zwei wochen|in einem monat|
        an einem abend|abbezahlt|bezahlt damit|nebenbei|liegt nur rum|liegt tot|tot auf dem|
        auf dem sparbuch|bringt nichts|schläft|legt für sie an|arbeitet für sie|arbeitet für dich|
        lass dein geld|während sie schlafen|während du schläfst|im schlaf|werden <number>|
        aus <number> werden|macht aus|inflation|frisst|liegt rum|schmilzt|an wert|kaufkraft|
        hab ich gemacht|brachte mir|hat mir gebracht|haus am meer|rente aufbessern|rente aufstocken|
        !ertragen
    """,
    "gain~": "gewinn*|ausgezahlt|sparbuch",
    "trade": """
        trade*|trading|handel|handeln|plattform|forex|arbitrage|signale|bot|roboter|algorithm*|ki|
        token*|anlegen|börse|broker|staking|mining|depot|fonds|presale|vorverkauf|goldhandel|
        gold handel|signalgruppe|meine trades|trader|aktie*|kryptowahrung*|optionen|copy trading|
        token|zyklus|anlage|geldanlage|coin*|münze|algorithmus|kopiert|nachbildet|aktien|derivate|
        methode|wann ich rein|wann du rein|mein geld arbeiten|geld arbeiten lasse|
        geld für mich arbeit*
    """,
    "trade~": "invest*|krypto*|gold|pool|anlage*|handelsplattform|markt|signal*",
    "guaranteed": """
        ohne risiko|risikofrei|kein risiko|kapitalschutz|kapitalgarantie|kein verlust|nie verloren|
        null risiko|abgesichert|todsicher|versichert|sicher*|verlustfrei|verluste ausgeschlossen|
        geht nichts schief|ohne verlust*|nie verlust|keine verluste|verluste ubernehm*|
        verluste erstatt*|absolut sicher|hundertprozentig sicher|nicht verlieren|mathematisch|
        bombensicher|kapital geschützt|verluste erstatte|zugesichert|vertraglich|
        schriftlich garantiert|nie verlor*|niemand verliert|keiner verliert|nichts schiefgehen|
        risikolos|geschütztes kapital|geld zurück|!sichergeh*|!sicherheit*|!sichergest*|!sichern|
        !sicherlich
    """,
    "per-day": """
        % am tag|% pro tag|% täglich|% tag|prozent am tag|prozent täglich|prozent pro tag|
        % pro woche|% die woche|% wöchentlich|% im monat|% monatlich|% pro monat|prozent im monat|
        prozent monatlich|jeden tag|tagesrendite|pro tag|am tag|taglich*|pro monat|im monat|
        pro woche|wochentlich*|monatlich*|in <number> tagen|in einer woche|in einem monat|
        pro zyklus|nach dem zyklus|prozent die woche|in sechs wochen|in vier wochen|in zwei wochen
    """,
    "teach-money": """
        zeige ihnen|zeige dir|zeig dir|beibring*|meine tante|mein mentor|mein cousin|mein analyst|
        begleite sie|begleite dich|schritt für schritt|anleit*|ich helfe|helfe ihnen|helfe dir|
        meine assistentin|mein team|an die hand|folg* meinen|richte .. ein|insider*|lernen von|
        zeigt dir|zeigt ihnen|nehme dich mit|nehm dich mit|führe sie|führe dich|helf dir|
        gemeinsam handeln|so wie ich|erkläre ich ihnen|erkläre ich dir|schaue .. über die schulter|
        ich zeige ihnen|ich zeig dir|mentor|analyst|ich zeige dir|die ich dir gezeigt|dir gezeigt|
        ich helf dir|ich fuhre dich|mach es wie|mach einfach|gemeinsam mit mir|mit mir zusammen|
        ich lege|ich gebe dazu|kopier meine|meine trades|seine schuler|meine schuler|zeige es dir|
        hat mir gezeigt|bringe dir|ich begleite|an der hand|bei jedem klick|jeden klick|
        sage dir wann|sage ihnen wann|sage dir welche|mein schwager|ein freund der|
        eine freundin die|der professor|mein berater|folge mir|folg mir|richtet alles ein|
        richtet es ein|richte es dir|richte dir|ruft .. an und richtet|bei der hand|
        halte deine hand|sag dir wann|begleitet sie|führt sie|mein lehrer|klickt mit ihnen|
        klickt sie durch|am telefon durch|bleibt am telefon|übernimmt den rest|persönlicher berater|
        persönlicher betreuer|ihr betreuer|kundenbetreuer|kontobetreuer|du folgst|folgst mir|
        mach mir nach|machst mir nach|leg dazu|zusammen mit mir|gemeinsam anlegen|zusammen anlegen|
        zeige dir wie ich|zeige ihnen wie ich|zeig dir wie ich|zeige dir jeden|neben dir|
        sitze neben dir|meine tante .. gold/handel/trading|sagt mir wann
    """,
    "teach-money~": "mein onkel|professor",
    "deposit-small": """
        ab <number>|schon ab|beginnen sie mit|beginn mit|starte mit|starten sie mit|start mit|
        mindesteinlage|mindestens|einlage|klein anfangen|testweise|minimum|einstieg mit|
        mit <number> einsteigen|fang mit|fangen sie mit|ersten einstieg|beginn* mit|kleine summe|
        kleiner betrag|kleinen betrag|zum start|zum einstieg|zum testen|ersteinlage|die halfte dazu|
        anfangen mit|starten mit|schon mit|erst <number>|<number> reichen|<number> genügen|
        <number> reicht|leg <number>|legen sie <number>|setz <number>|zahl <number>|einzahlen|
        zum probieren|zum anfangen|für den anfang|deine ersparnisse|ihre ersparnisse|erspartes|
        vom sparbuch|anzahlung auf|mit <number> anfangen|mit <number> fängst|mit <number> fangen|
        mit <number> starten|aus <number>|klein anfängst|ersteinzahlung|mindesteinzahlung|steig mit|
        steigen sie mit|einsteigen mit|zum ausprobieren|ersparnisse|die rente|vom auto|vom verkauf|
        mit einem kleinen|fang klein an|leg .. dazu
    """,
    "deposit-small~": "einstieg|nur <number>|zahlen sie <number>",
    "bonus": "bonus*|verdoppeln wir|willkommens*|obendrauf|zusätzlich <number>",
    "bonus~": "geschenkt",
    "invest-here": """
        unsere plattform|die plattform|meine plattform|eine app|die app|unsere app|unser fonds|
        unser pool|private* gruppe|vorverkauf|exklusiv*|geschlossene* kreis|meine gruppe|die borse|
        der zirkel|die gruppe|nicht im app store|nicht im store|eigene plattform|geschlossene gruppe
    """,
    "warm": """
        hübsch*|schön* foto|schöne augen|ihr lächeln|dein lächeln|schatz|liebling|liebes|mein herz|
        schicksal|einsam*|witwe*|geschieden|allein*|sympathisch*|falsche nummer|verwechsel*|
        versehentlich|gute nacht|vermisse|bist du single|kennenlern*|kennen lernen|gutes herz|
        vertraue|besonder*|träum*|meine liebe|seelenverwandt*|warmherzig*|verwitwet|nette antwort|
        gar nicht der|gar nicht die|verzeihen sie|verwechselt|so ein lächeln|susse*|schone frau|
        umarm*|kuss*|denke an dich|denk an dich|gut geschlafen|hast du geschlafen|hast du gegessen|
        guten morgen mein|verwählt|falscher kontakt|witwer|single|einsam|unsere zukunft|unser haus|
        fur uns|wenn ich komme|ich dachte du|ich dachte sie|mein schatz|mein lieber|süße*|
        wunderschön*|deine augen|deine stimme|geträumt|fehlst mir|zufall|kein zufall|seit dem tod|
        gemeinsam*|schon gegessen|küsse|mein engel|mein stern|an dich gedacht|an dich denken|
        vermiss dich|dein foto|auf dem foto|unser leben|zusammen leben|häuschen|haus am|
        verdienst mehr|du verdienst|nummer gespeichert
    """,
    "warm~": "guten morgen|liebste*",
    "levels": """
        ebene*|downline|upline|rekrut*|drei leute|team auf|teamaufbau|ein team|partner wirbst|
        network|mlm|direktvertrieb|holst .. leute|unter dir|unter ihnen|deine leute|deren leute|
        leute bringst|bringst .. leute|wirbst|vertriebspartner|teampartner|neue partner|
        bringst zwei|holst zwei|die bringen|matrix|beinchen|deine linie|ebenen|stufen|team aufbau*|
        team aufbauen|partner werben|bring* .. leute|lad* .. freunde|freunde einlad*|empfehl*|
        vermittel*|sponsor*|dein team|bringst du|werben|geworben*|freundinnen|freunde bringen|linie|
        kreis|drei freunde|bring drei|bringst drei|anwerb*|anwirbst|unter mir|stufe*|etage|mentorin|
        eigenes team|an jeder verdien*|an jedem verdien*|von jeder bestellung|von jedem|mitverdien*|
        die wieder|die wiederum|duplizier*|schwestern und|deine kollegen zuerst
    """,
    "levels~": "zwei leute|netzwerk",
    "dream": """
        passiv* einkommen|finanziell* frei*|finanzielle unabhängigkeit|eigener chef|dein eigener|
        im schlaf|nebeneinkommen|zweites einkommen|ausstieg|hamsterrad|freiheit|lebensstil|traum*|
        macher*|unabhängig*|mindset|selbstbestimmt|fünfstellig*|sechsstellig*|zeit gegen geld|
        sei dein eigener|ortsunabhängig|passives|finanzielle freiheit|finanziell unabhängig|
        nie wieder chef|residual*|zweites standbein|standbein|zusatzeinkommen|finanziell frei|
        job kundigen|job gekundigt|leben verandern|offen für neues|chance|mamas|ohne chef|
        eigene chefin|kündigen|freie zeit|von zu hause|leben verändert|leben ändern|träume|
        während du schläfst|kein chef|nine to five|wecker|raus aus|mehr zeit für|deine energie|
        positive ausstrahlung|ausstrahlung|bist du offen|lebensverändernd|von überall|
        von zuhause verdien*|auto bezahlt|gekündigt habe
    """,
    "dream~": "mutter",
    "nothing-written": """
        schriftlich .. nichts/nix/nicht|nichts schriftlich*|nicht schriftlich|nur live|
        nur persönlich|im zoom|namen der firma|wie die firma|erklär ich dir|erklare ich ihnen|
        im call|den namen sage|muss man sehen|muss man erleben|namen sage ich|namen sag ich|
        name sag ich|den namen erst|namen erst im|nicht hier schreiben|musst du sehen|
        musst du erleben|im gespräch mehr|am telefon mehr|zeig ich dir|verliert den zauber|
        was im internet
    """,
    "pack": """
        starterpaket|startpaket|gründerpaket|einstiegspaket|erstbestellung|startset|aufnahmegebühr|
        warenpaket|starterbox|produktpaket|business paket|einsteigerpaket|partnerpaket|
        einstiegsgebühr|lizenzgebühr|erstausstattung|lizenzbeitrag|lizenzgebühr*|
        seetauglichkeitspaket|siegelpaket|starterset|paket|set|eintritt|erste bestellung|
        medienpaket|goldpaket|box für|mit der box|monatsbestellung|zwei seiten|eine doppelseite
    """,
    "pack~": "einstieg",
    "undress": """
        ausziehen|zieh .. aus|nackt*|nackig|intim*|sexy|unterwäsche|dessous|oben ohne|bh|
        ohne kleider|zeigst du mir|geil*|ohne alles|ohne was an|nichts an|nix an|zeig* mich dir|
        zeig dich|zeigst dich|licht an|dich ganz|alles von dir|für mich aus|ausgezogen|zieh dich|
        ziehst dich|dusche|im bett|verführ*|erregt|dein körper|deinen körper|spiel* mit dir|
        mach mich an|macht mich an|find* .. scharf|macht mich scharf|zeig mich dir|gesicht dabei|
        auszieh*|ohne kleidung|heiss|geil|sex*|korper|brust|versaut|zeig mir|private fotos|
        private bilder|zieh aus|ohne hemd|ohne shirt|ohne oberteil|mehr von dir|vor der cam|
        unter der dusche|heiß|ohne bluse|zeig mehr|von dir sehen|du bist dran|dann du|dran bist du|
        ich fange an|ich fang an|spielchen|ein spiel|heißes|erotisch*|kamera an|mach die kamera|
        bademantel|knöpf*|knopf|scharf|lust auf mehr|allein im hotel|bist du allein
    """,
    "undress~": "lust auf",
    "video-call": """
        video*|videoanruf|videocall|cam|kamera|webcam|skype|zeig mich dir|zeig dich|vor der kamera
    """,
    "leak": """
        schick* .. an alle/kontakte/familie/frau/mann/chef/kollegen|alle kontakte|an deine kontakte|
        an ihre kontakte|leak*|verbreit*|deine follower|deine kontakte|deine freunde|deine familie|
        deiner frau|deinem chef|deine kollegen|gruppe .. erstellt|alle sehen|jeder sieht|landet bei|
        geht .. raus|online stellen|stelle .. online|poste*|wenn du mich blockierst|zur polizei|
        an alle kontakte|ihre kontakte|deine frau|ihre frau|liste deiner|liste ihrer|dein mann|
        dein arbeitgeber|schicke es|geht an|geht raus|losche alles|wird gelöscht|blockier* .. mich|
        habe die liste|an deine familie|an deine frau|an deinen mann|an deinen chef|
        an deine kollegen|an deine freunde|die liste deiner|ich veröffentliche|stelle es|
        alle werden|bekommt es|bekommen es|ich drücke|ich lösche|ich verschwinde|blockierst du|
        an alle deine|an ihren chef|an ihre familie|bekommen alle|bekommt deine|schicke ich es|
        schick ich es|online gestellt|stell es online|im netz|lösch ich|passiert nichts|
        damit nichts passiert|sonst sieht|sonst sehen|sonst bekommt|sonst geht|teamseite|
        freundesliste|schlechte bewertungen|ein stern|eine flut von|die namen aller|
        namen deiner/ihrer|liste aller|deiner/ihrer kollegen/kontakte/verwandten|
        an deine/ihre mutter/schule/gemeinde/firma/uni|wäre doch schade|
        wenn .. das sähen/sehen würden|lösche es vor deinen/ihren|vor deinen augen|bleibt es unter|
        bleibt unter uns|jede stunde|einen namen|ohne polizei
    """,
    "leak~": """
        veröffentlich*|verschick*|weiterleit*|an alle|schicke ich|wäre schade wenn|keine polizei|
        dann lösche ich
    """,
    "threat": """
        damit nichts passiert|damit nichts geschieht|passiert nichts wenn|passiert dann nichts|
        sonst veröffentlichen wir|oder wir veröffentlichen|falsche bewertungen|bewertungen unter|
        flut von bewertungen|dutzende bewertungen|ein stern bewertungen|die erste steht schon|
        damit es aufhört|damit das aufhört|hört auf sobald|nehmen wir runter|ihre ruhe haben|
        daten sind verschlüsselt|mein schweigen|für mein schweigen|preis für .. schweigen|
        damit es verschwindet|meine geduld|sonst bekommt ihre/deine|
        oder deine/ihre frau/chef/familie .. sieht/bekommt/erfährt|jede woche mehr|sonst kommen
    """,
    "recorded": """
        aufgenommen|aufnahme*|mitgeschnitt*|das video|video von dir|video von ihnen|mitschnitt|
        screenshots|deine bilder|deine fotos|was du gemacht|mitgefilmt|gefilmt|habe alles|hab alles|
        aufnahmen|videoaufnahme|screenshot*|dein gesicht|ihr gesicht|man sieht ihr|man sieht dein|
        aufnahme|mitgeschnitten|die videos|ich habe alles|ihre fotos|gesicht ist|videoanruf|
        gespeichert|bilder von dir|fotos von dir|gut zu erkennen|deutlich zu sehen|
        deutlich zu erkennen|
        hab/habe alles/dich/sie .. aufgenommen/gefilmt/aufgezeichnet/gespeichert|
        was du/sie .. gezeigt/gemacht/getan|vor der kamera|ein andenken|erinnerungsstück|
        alles gesehen|von anfang bis ende|dein kleiner film|die schnappschüsse
    """,
    "proxy": """
        in deinem namen|in ihrem namen|unter deinem namen|unter ihrem namen|mit deinem namen|
        dein name|ihr name|mit deinem ausweis|dein gesicht|ihr gesicht|
        vorstellungsgespräch* .. für uns/mich|an meiner stelle|an unserer stelle|interviews für|
        als kandidat|als bewerber|vor der kamera|knopf im ohr|im ohr|ohrhörer|flüster*|
        antworten .. bildschirm|gibst dich|deine identität|ihre identität|staatsbürger*|du trittst|
        du gehst .. gespräch*|nur das gesicht|gesicht hinhalten|hältst .. gesicht|
        unter deiner identität|springst .. ein|vertrittst|an seiner stelle|deine stimme|
        fur mich ins|statt meiner|mit ihrem namen|mit deinen papieren|auf ihren namen|
        auf deinen namen|strohmann|strohfrau|scheingeschaftsfuhrer|vorstellungsgesprach* fur|
        gesprach fuhrst du|du sitzt vor|dich ausgeben|namen hergeben|namen leihen|an deiner stelle|
        an ihrer stelle|statt ihm|für ihn ins|für ihn in|in seinem namen|gib dich|geben sie sich|
        ausgeben als|deinen namen leihen|gesicht leihen|das gesicht|gesichtsprüfung|
        gesichtserkennung|auf dem papier|geschäftsführer werden|als geschäftsführer eintragen|
        eintragen lassen|eine unterschrift beim|nur unterschreiben|sauberer name|saubere schufa|
        ohne schufa eintrag|sagst du seist|statt mir|statt seiner|das gespräch für|die prüfung für|
        den test für|gehst ins gespräch|gehen ins gespräch|du sprichst|du redest|gesicht herhalten|
        unter seinem namen|als mein cousin|als mein neffe|akzentfrei*|deutscher pass|deutschen pass|
        eu pass|deine papiere|ihre papiere|als geschäftsführer|nur auf dem papier|
        wirtschaftlich berechtigte*|vor der kamera .. ausweis|mit ihrem ausweis
    """,
    "hidden-worker": """
        entwickler .. arbeit*/mach*/erledig*|wir erledigen|die arbeit machen|unser team arbeitet|
        unser team macht|ohne zu arbeiten|ohne arbeit|aus dem ausland|im ausland|% vom gehalt|
        % des gehalts|% vom lohn|prozent vom gehalt|vom gehalt|anteil am gehalt|den rest schickst|
        gehalt teilen|merkt nichts|merkt keiner|nicht programmieren|keine zeile code|
        leute im ausland|jungs aus|machen die arbeit|macht die arbeit|jemand anders arbeitet|
        arbeitet für dich|arbeiten unter deinem|pro laptop|pro gerät|pro rechner|arbeit mache ich|
        wir programmieren|ich programmiere|meine entwickler|unsere entwickler|im hintergrund|
        halfte vom gehalt|wir teilen|merkt niemand|niemand merkt|knopf im ohr|im ohr|
        musst nichts konnen|vorsagen|die arbeit mache|die arbeit erledig*|erledigen wir|
        erledige ich|mein team macht|du machst nichts|sie machen nichts|sie müssen nichts|
        du musst nichts|keiner merkt|fällt nicht auf|fällt keinem auf|aus meinem land|mein land|
        nicht zugelassen|gesperrt|% von jedem|teilen wir|halbe halbe|während du schläfst|
        während sie schlafen|nachts über|über deinen rechner|über ihren rechner|arbeit machen wir|
        programmieren wir|mein team programmiert|meine leute|macht mein team|aus dem hintergrund|
        ich flüstere|flüster*|ins ohr|über kopfhörer|kopfhörer|antworten schreibe ich|tippe dir|
        fällt niemandem auf|in meinem land|nicht einstellen|nehmen niemanden aus|lassen uns nicht|
        <number> für dich|<number> zu <number>|teilen uns|gehalt auf dein|lohn auf dein|
        jeder zahlung|von jeder rechnung|von jedem auftrag|mehrere firmen|drei firmen
    """,
    "laptop-home": """
        laptop .. nach hause/zu dir/zu ihnen/deine/ihre|firmenlaptop|laptop kommt|rechner kommt|
        nimmst .. laptop|laptop .. empfang*|dienstlaptop|laptops .. zu/daheim/wohnung|
        bekommst .. laptop|bekommst .. laptops|stellst .. laptop|stellst .. rechner|laptop bei dir|
        rechner bei dir|laptop bei ihnen|laptops bei|gerat bei dir|handys bei|sim karten|
        laptop der firma|rechner der firma|laptop zu hause|lässt den laptop|lässt den rechner
    """,
    "not-public": """
        nicht öffentlich*|öffentlich zugänglich*|über öffentlich*|noch nicht öffentlich|
        nicht veröffentlicht|noch nicht bekannt|nicht bekannt*|vor der bekanntgabe|vor bekanntgabe|
        vor der veröffentlichung|vor dem <number>|vertraulich* information*|hinter den kulissen|
        entwurf*|entwürfe|vor den zahlen|zahlen kommen|quartal*|prognose|studienergebnis*|übernahme|
        fusion|wer entscheidet|engpässe|insider*|noch nicht beschlossen|vorab wissen|
        aus erster hand|einblick*|ehe .. öffentlich|noch keiner weiß|noch niemand weiß|
        nicht im bericht|aus dem haus|aus ihrem haus|innensicht|stimmung im|verhandlungsposition|
        studiendaten|phase iii|pipeline|über oder unter|unter der prognose|ober der prognose|
        ein wort genügt|protokoll|foto vom protokoll|wer gebremst|interne zahlen|nicht offentlich|
        vor veroffentlichung|vor dem bericht|entwurf|vor allen anderen|vor dem markt|
        auftragsbestand|quartal|angebote der|andere bieter|wer mitbietet|organigramm|
        ausschreibung bevor|embargo|noch nicht veröffentlicht|vor der meldung|vor der ankündigung|
        vor der sitzung|vor der abstimmung|vor der vergabe|vorher wissen|von innen|in ihrem haus|
        ihr haus|was man hört|hört man|wer wirklich entscheidet|aus dem gedächtnis|
        mit eigenen worten|welche fassung|welche version|daumen hoch|daumen runter|hoch oder runter|
        besser oder schlechter|rauf oder runter|das quartal|auftragslage|auftragseingang|
        aufsichtsrat|durch den aufsichtsrat|der preis schon|angebotspreis|mitbewerber|wettbewerber*|
        kundenliste|kundendaten|datenbank|abfrage*|kennzeichen|ersatzteile|alte kameraden|
        frühere kollegen|welche gesuche|welche anträge|welche vorgänge|gerade hängen|wer sie hält|
        wer sie bearbeitet|wer daran sitzt|wer was zu welchem preis|zu welchem preis|welche preise|
        preise je kunde|kundenpreise|einkaufspreise|konditionen|rabatte|vertriebsliste|liste mit|
        wann sie abends|wann er abends|wann sie kommt|wann sie geht|aus dem büro geht|
        auf welchem parkplatz|wo sie parkt|wo sie wohnt|wo er wohnt|neue adresse|ihre neue adresse|
        ihre adresse|seine adresse|dienstplan von|ihre schicht*|patientenliste|wer krank ist|
        wer schulden|auf den fluren|hinter verschlossenen|was gesagt wurde|wer dagegen|wer dafür|
        noch nicht raus|drüber oder drunter|auslastung|stückzahlen|wartungsplan|wartungspläne|
        störungen|ausfälle|mängel|schwachstellen|vpn zugang|einen zugang|türcode|alarmcode|
        schlüsselkopie|wer sitzt in|fraktion*|referentenentwurf|kabinett*|aufnahmebogen|
        aufnahmeblatt|krankenakte|patientenakte|aufnahmeliste|nachlass den sie|rabatt den sie|
        ihr angebotspreis|höhe ihres angebots|preis ihres angebots|vor der submission|
        vor angebotsöffnung|vor der angebotsöffnung|öffnung der angebote|öffnung der umschläge|
        was .. pro stück zahlt|wer unterschreibt|wann der vertrag .. ausläuft|vertrag ausläuft|
        die anderen umschläge|andere gebote|andere angebote|die übrigen gebote|
        wo die anderen .. liegen|niedrigste gebot|ungefähre hausnummer|eine hausnummer|hausnummer|
        grobe richtung|bevor .. rauskommt/rausgeht|ehe .. veröffentlicht|
        interne liste/zahlen/folien/preise/unterlagen|preisliste .. logo|ohne logo|logo abschneiden|
        wer nachts .. dienst|halterabfrage
    """,
    "tell": """
        bericht*|einschätz*|notiz*|analyse*|lagebild*|call|austausch|beantwort*|fragen|
        würde reichen|ein wort|bewert*|sagen|beschreib*|erklar*|einschatzung|analyse|information*|
        eindruck|eindrucke|gefuhl|unterhalt*|skizzier*|erzählen sie|erzähl|ein paar zeilen|
        zwei seiten|eine notiz|notizen|zusammenfassung|einschätzung*|einschätzen|ein nicken|tendenz|
        andeuten|ein zeichen|deute|wüssten gern|genügt uns|reicht uns|sagst du mir|
        wenn du mir sagst|schreiben sie mir|in groben zügen|nur die richtung|ja oder nein|
        nur ja oder|daumen hoch|foto von|so eine liste|eine liste|gib mir bescheid|halt die ohren|
        mir reicht wenn|!berichtsh*
    """,
    "tell~": """
        sag*|nenn*|schreib*|erzähl*|papier*|gespräch*|telefonat|wissen|studie*|teilen|meinung|
        gesprach|liste|hinweis*|nur wissen|!papierkram|!sagewerk*
    """,
    "tell-pay": """
        pro bericht|pro stunde|je bericht|pro seite|pro papier|pro notiz|vergüt*|mehr für|
        großzügig*|entlohn*|aufwandsentschädigung|bieten wir|<number> euro|belohn*|je text|pro text|
        pro gespräch|pro anruf|gut bezahlt|aufwandsentschadig*|grosszugig|fur <number> minuten|
        fur zwanzig minuten|fur eine halbe|fur ihre muhe|reise inklusive|erkenntlich|pro name|
        pro auskunft|pro abfrage|pro datensatz|honorieren|vergütet|vergütung|vergüten|wir zahlen|
        besser bezahlt|das dreifache|mal drei|mal zwei|ohne rechnung|als gutschein|
        gern als gutschein|gutschein dann|<number> pro|<number> je|<number> für jede*|pro blatt|
        pro dokument|pro vorgang|je blatt|pro fall|wert|wäre .. wert|halbes jahresgehalt|
        jahresgehalt|monatsgehalt|leg ich was drauf|lege ich drauf|leg was drauf|legen wir drauf|
        gibt es mehr|gibts mehr|deutlich mehr|erheblich mehr|pro antwort|pro liste|je seite|
        bar ohne|per paypal|sofort per|nicht dein schaden|nicht ihr schaden|dankbar zeigen|
        wird man nicht vergessen|soll ihr schaden nicht|soll dein schaden nicht|
        würde man sich merken|erkenntlich zeigen|springt/fällt .. heraus/raus/ab|schaden nicht sein|
        ist drin für|<number> drin|sehen wir uns gern erkenntlich|pro folie/foto/antwort/name/seite|
        auf die hand|kleine aufmerksamkeit|studium ihrer/ihres/deiner tochter/sohnes|
        als guthabenkarte|in usdt
    """,
    "tell-pay~": "honorar*|bezahl*|zahlen|in bar|die stunde|honorar|umschlag|pramie|bezahlt",
    "paid-note": """
        <number> für einen/ein/jeden kurzen/kurze/kleinen? bericht*/papier*/text*/notiz*|
        <number> pro bericht/notiz/papier/seite/text|für ein erstes papier|pro bericht|je bericht|
        bezahlte berichte|kurze berichte
    """,
    "no-name": """
        namen .. nicht nennen|nicht nennen|namentlich nicht|dessen namen|deren namen|ungenannt|
        möchte ungenannt|möchte nicht genannt|kunde im ausland|auftraggeber .. nicht|kunde in asien|
        asiatisch* kunde*|bittet um diskretion|aus vertraulichkeit|aus diskretion|mandant mochte|
        darf nicht nennen|diskreter kunde|kunde mochte nicht|name des kunden|hinter der anfrage|
        nicht genannt werden|will nicht genannt|bleibt im hintergrund|bleiben im hintergrund|
        mein auftraggeber|meinem auftraggeber|name tut nichts|freunde von mir|ihr name taucht|
        dein name taucht|name erscheint nirgends|name taucht nicht|name taucht nirgends|
        ihr name fällt nie
    """,
    "trip": """
        einladung nach|alle kosten|alles bezahlt|kost und logis|flug und hotel|business class|
        mit ihrer gattin|mit ihrer frau|mit begleitung|reise nach|vollständig bezahlt|
        auf unsere kosten|rundum*|fünf sterne
    """,
    "trip~": "eine woche",
    "as-tourist": """
        als tourist|touristenvisum|als urlaub*|privatreise|privat reisen|als privatperson
    """,
    "state-work": """
        ministeri*|behörde*|amt|regierung*|bundes*|beamt*|beschaffung*|verteidigung*|bundeswehr|
        rüstung*|munition*|zoll|parlament|abgeordnet*|denkfabrik|thinktank|think tank|consult*|
        sanktion*|außenpolit*|sicherheitspolit*|polizei|landtag|kommission
    """,
    "state-work~": "botschaft|beratung*|referat*",
    "hush": """
        unter uns|bleibt unter|zwischen uns|sagen sie .. nichts|nicht weitersagen|für sich behalten|
        stillschweigen|verschwiegen*|keinem erzählen|nicht erzählen|nicht erwähnen|nicht melden|
        ohne meldung|nebentätigkeit .. entbehrlich|entbehrlich|muss .. nichts hören|
        muss davon nichts|muss nichts wissen|muss niemand|braucht keiner|nicht informieren|
        nicht ansprechen|ohne wissen|hinter dem rücken|keine spuren|lösch .. chat|
        nichts schriftliches|kein vertrag|keinen vertrag|schwarz|nicht angeben|nicht besprechen|
        inoffiziell|offiziell nicht|keine aktennotiz|kein wort|bleibt bei uns|bleibt bei dir|
        unter vier augen|unter dem radar|ohne aufsehen|lassen sie .. aus dem spiel|nicht einweih*|
        nichts erzählen|erzähl .. nicht|geht niemanden|geht keinen|verdeckt|bitte außen vor|
        außen vor|plaudert gern|davon nichts hören|erst zeigen wenn|sagen sie niemandem|
        sag niemandem|compliance kram|privathandy|unter freunden|sag nichts|sagen sie nichts|
        nur zwischen|für dich behalten|vertraulich behandeln|niemand darf|keiner muss|
        braucht niemand|ohne jemandem|nicht erwahn*|nicht informier*|nichts schriftlich*|
        kein papier|ohne rechnung|versteht das nicht|versteht es nicht|verstehen das nicht|
        gonnt uns|gonnen uns|meint es gut|chat löschen|ohne compliance|aussen vor|
        taucht ihr name nirgends|taucht nirgends|nirgends auf|nirgendwo auf|name nirgends|
        niemandem erzähl*|erzähl niemandem|erzählen sie niemandem|nur wir zwei|nur wir beide|
        unser geheimnis|überraschung|eine überraschung|löscht sich|löschen sich|selbstlöschend*|
        verschwindet von selbst|lösch den|lösch das|ohne beleg|ohne quittung|nichts schriftlich|
        nicht schriftlich|nicht per mail|nicht einbeziehen|nicht einweihen|ohne einzuweihen|neid*|
        macht sich sorgen|vollendete tatsachen|erst wenn es|bleibt zwischen|behalt es|
        behalten sie es|behalten sie das|behalt das|kein sterbenswort|musst du das nicht|
        sag es keinem|sag keinem|sagen sie keinem|erwähn* .. nicht|nicht zu erwähnen|
        muss nicht wissen|müssen nicht wissen|braucht das nicht|muss nichts davon|muss es nicht|
        soll nichts|soll es nicht|erfährt .. nichts|erfahren muss|niemand erfährt|keiner erfährt|
        ohne dass jemand|ohne dass es|absolut vertraulich|nicht über dienst*|nicht am dienst*|
        nicht am diensthandy|nicht vom büro|nicht im büro|privat handy|privates handy|
        private nummer|private mail|verschwinden von selbst|verschwindende|selbstlösch*|
        löschen sie das|nicht aktenkundig|ohne spuren|keine notiz|bar ohne|am finanzamt vorbei|
        unterm tisch|unter der hand|sorgen machen|nur aufregen|verdirbt die|nicht genannt|
        nicht behelligen|zu behelligen|nicht bemühen|nicht belästigen|damit nicht belasten|
        niemand/keiner .. erfährt/merkt/wissen/hören|ohne dass .. erfährt/merkt/mitbekommt|
        nicht an die große glocke|taucht nirgends auf|hinterlässt keine spur|nichts auf papier|
        nicht über die firmenmail|am arbeitgeber vorbei|im betrieb nicht ansprechen|bleibt unser
    """,
    "hush-from": """
        chefin|vorgesetzt*|dienstherr|dienstherrn|sparkasse|anwalt|anwälte|notar|rechtsabteilung|
        it abteilung|sicherheitsbeauftragt*|polizei|bruder|steuerberater|behörde|ehefrau|ehemann|
        sohn|freunde|freundin|berater|partner|amt|referat|bankberater*|anwältin|polizeidienststelle|
        revision|betriebsrat|dekan|dekanat|hausverwaltung|vermieter|ministerium|abteilung|
        geschäftsleitung|kassenwart|pflegeheim
    """,
    "hush-from~": """
        chef|arbeitgeber|dienststelle|bank|familie|frau|mann|eltern|freund*|personalabteilung|
        compliance|buchhaltung|kollege*|kollegin*|botschaft|finanzamt|kinder|schwester|büro|firma|
        niemandem|jemandem|vorstand|geschäftsführung|tochter|mutter|vater|kollegen|verein|
        !freundlich*
    """,
    "deceive": """
        sagen sie .. dass/es|gib .. an|sagst du|falls die bank|wenn .. fragt|falls jemand fragt|
        falls .. fragt|wenn jemand fragt|als geschenk|verwendungszweck|als tourist|behaupte*|
        tun sie so|tu so|ausgeben als|gibst dich|antworte*|gib .. als|als verwendungszweck|
        erzähl* .. dass|für die renovierung|privatdarlehen|unter freunden|schwindel*|notlüge|
        vorgeben|sollte .. fragen|sollte .. nachfragen|sag der bank|sagen sie einfach|als grund|
        läuft als|als vortrag|rechnung lautet|sag einfach|sag ihnen|sag dass|sagen sie der|
        sagen sie dass|gib an|geben sie an|so tun|neue kuche|fur ein auto|renovierung|familienhilfe|
        anderer name|anderen namen|unter anderem namen|nicht die wahrheit|als privat|so aussehen|
        antworte|wenn die bank|falls sie gefragt|wenn sie gefragt|wenn du gefragt|falls man fragt|
        wenn gefragt|für renovierung|umbau|geschenk|darlehen an|einem neffen|hilfst einem|als zweck|
        schreiben sie als|schreib als|im urlaub|als ob|als wärst|als wären|sag nicht dass|
        du weißt nichts|sie wissen nichts|wir kennen uns|falls die sparkasse|wenn die sparkasse|
        falls gefragt|auf nachfrage|sagst einfach|sagst aber nicht|sag aber nicht|
        sie haben .. verkauft|ein auto verkauft|auto verkauft|für möbel|für die küche|als darlehen|
        in den betreff|nicht dass du für uns|dass du für uns|nicht sagen dass|verfälscht das|
        verfälscht es|sonst verfälscht|unter seinem namen|stell dich als|du heißt|du bist dann|
        du spielst
    """,
    "no-checking": """
        nicht/keine/keinen/kein .. botschaft/arbeitgeber/firma/bank/anwalt/anwälte/polizei|
        nicht/keine/keinen/kein .. personalabteilung/zentrale/rückfrage*/nachfrage*|
        rückfragen .. nicht/stören|ohne anwalt|ohne anwälte|ohne notar|ohne vertrag|ohne prüfung|
        ohne due diligence|nur über mich|nur über uns|ausschließlich über mich|dienstweg|umgehen|
        vorbei an|dauert zu lange|macht nur ärger|sind gegen|weckt nur|unnötige fragen|
        nicht anrufen|fragen sie .. nicht|frag .. nicht|nicht nachfragen|keine quittung|
        ohne quittung|googeln|keine zeit für|kein verein|keine spendenquittung|nicht nachhaken|
        nicht überprüfen|nicht nachprüfen|von mann zu mann|ohne umweg*|ohne bürokratie|bürokratie|
        ohne papierkram|papierkram|am freigabeprozess vorbei|verdeckt|dauert ewig|
        redaktion .. nicht|auf ein gespräch wird|verzichtet|anwälte|kein vertrag|
        gibt es keinen vertrag|offiziell nicht|rufen sie nicht|dort weiß niemand|erben rechnen|
        rufen sie .. nicht|nicht kontaktier*|nicht nachfrag*|fragen sie nicht|nicht bei der|
        zentrale .. nicht|zentrale .. gestort|niemand geht ran|geht keiner ran|geht niemand|
        im urlaub|krankgeschrieben|ich bestatige|nur mit mir|lauft nur uber|am ablauf vorbei|
        ausnahmsweise|ohne freigabe|keinen anwalt|seite wird gerade|website wird|noch nicht online|
        glaub nicht|glauben sie nicht|lies nicht|google nicht|bank wird versuchen|bank blockiert|
        nur burokratie|hält nur auf|ruf nicht|frag nicht|nicht dort fragen|nicht kontaktieren|
        schreib nicht an|gehen sie nicht|geh nicht|verzöger*|halten nur auf|hält alles auf|bremst|
        bremsen nur|macht nur probleme|machen nur probleme|macht es nur|kompliziert*|wissen nichts|
        weiß nichts|wissen von nichts|bestreiten|werden abstreiten|streiten alles ab|
        nicht erreichbar|webseite ist|im aufbau|in wartung|kein anwalt|keine anwälte|ohne umweg|
        am einkauf vorbei|außerhalb des|vier augen|zweite unterschrift|unterschrift hole ich|
        hole ich nach|reiche ich nach|regle ich|kläre ich|ich kläre das|formalitäten später|
        formalitäten danach|vertrauen sie mir|vertrau mir|mein wort|direkt mit mir|von rückfragen|
        rückfragen .. absehen|abzusehen|absehen|dauert nur|verkompliziert|nur unnötig|
        wissen noch nichts|weiß noch nichts|wissen noch nicht|weiß noch nicht|weiß davon|
        wissen davon nichts|noch nicht informiert|sind nicht informiert|ist nicht informiert|
        nur direkt mit|nicht im netz|nicht online|nichts im internet|was im internet|bewertungen im|
        bewertungen sind|neider|anwalt kostet nur|ohne papier|ohne papiere|nichts schriftlich|
        bank muss nicht|bank braucht nicht|bank fragt nur|wer in der jury|nicht bekannt gegeben|
        nicht genannt werden|die rechtsabteilung lassen|ohne rechtsabteilung|außen vor|
        am betriebsrat vorbei|ersparen sie sich|erspar dir|keine fragen|ohne fragen|fragt keiner|
        fragt niemand|stellt keine fragen|das steht immer/überall/da/dabei|steht bei allen|
        gilt für fremde/außenstehende/betrüger|gilt nur für fremde|nur für fremde|standardtext|
        den hinweis/satz/warnhinweis .. ignorieren/überlesen/übergehen|ignorieren sie den/die|
        auf meine kappe|auf mein wort|nicht eingearbeitet|ist im urlaub|im krankenstand|
        bis montag nicht|anruf erübrigt|erübrigt sich|rückruf .. nicht/erübrigt/unnötig|genügt hier|
        reicht hier|bestätigung hier|kurze bestätigung hier|
        vorstand/ausschuss/verein/beirat .. wochen/dauert/erst|zu viele fragen|unangenehme fragen|
        stellt nur fragen|reine formsache|nur eine formsache|formsache|nicht im app/play store|
        nicht im store|außerhalb des stores
    """,
    "no-call": """
        kann nicht telefonieren|nicht telefonieren|kann nicht sprechen|kein telefonat|keine anrufe|
        nicht anrufen|ruf mich nicht|bitte nicht anrufen|in einer sitzung|in der sitzung|
        in einem meeting|im meeting|in einer besprechung|aufsichtsratssitzung|im flieger|
        im flugzeug|kamera kaputt|kamera geht nicht|ohne kamera|nur per chat|nur im chat|
        nur schriftlich|interview per|neues handy|privates profil|privatprofil|über mein privat*|
        mail geht nicht|mikro kaputt|lieber schreiben|nicht erreichbar|daher über linkedin|
        sitz im meeting|bin im meeting|geht grad nicht|geht gerade nicht|geht jetzt nicht|
        kann grad nicht|kann gerade nicht|nur text|nur schreiben|handy kaputt|handy .. kaputt|
        handy verloren|neuer account|neues profil|alten .. gesperrt|nicht ans telefon|kein telefon|
        anrufen geht nicht|anrufe gehen nicht|schreibe privat|diensthandy ist|sitze .. fest|
        zentrale wird umgestellt|leitungen sind|bestätigen sie hier|statt anzurufen|
        kann nicht reden|nicht telefonisch|
        handy .. kaputt/verloren/gestohlen/weg/wasser/runtergefallen|
        telefon .. kaputt/verloren/gestohlen/weg|vorubergehende nummer|in sitzung|im termin|
        nur per nachricht|antworte hier|antworten sie hier|schreib mir hier|nur hier|kein anruf|
        ohne telefonat|schlechte verbindung|ich schreibe von|kein zugriff auf|keinen zugriff auf|
        ausgesperrt|sitze im flugzeug|kann nicht rangehen|kann jetzt nicht|schriftliches interview|
        gespräch per chat|beim boarding|kein netz|kein empfang|ins wasser gefallen|meine neue|
        über dieses profil|keine kamera|ohne video|stimme weg|keine stimme|heiser|
        anrufen bringt nichts|telefonanlage ist|telefone sind gestört|telefonzentrale ist|
        festnetz ist|telefon ist|leitung ist|anschluss ist|telefonisch nicht|geht nicht ran|
        kann nicht ran|in terminen|in der besprechung|auf see|auf der bohrinsel|im funkloch|
        schlechter empfang|kamera spinnt|schreiben ist besser|besser schriftlich|ruf nicht an|
        stör* .. nicht|telefone werden|anlage wird|telefonanlage wird|nur den anrufbeantworter|
        anrufbeantworter|sitze im flieger|darf nicht gestört|nicht gestört werden|nicht zu stören|
        per nachricht|nur hier schreiben|bitte nur schreiben
    """,
    "no-interview": """
        ohne vorstellungsgespräch|kein vorstellungsgespräch|kein gespräch|ohne gespräch|
        ohne bewerbung*|kein lebenslauf|ohne lebenslauf|sie sind ausgewählt|wurden ausgewählt|
        du bist dabei|sie sind eingestellt|bereits genehmigt|fix|reine formsache|formalität|
        bereits ausgewählt|schon ausgewahlt|zusage ohne|gespräch ist nicht nötig|gespräch entfällt|
        gespräch kommt später|gespräch danach|foto reicht|ihr foto reicht|lebenslauf reicht|
        schreiben reicht|motivationsschreiben reicht|sofort anfangen|sie sind dabei|bist drin|
        schon entschieden|bereits entschieden|ohne begutachtung|ohne gutachten|ohne jury|ungelesen
    """,
    "haste": """
        heute|sofort|umgehend|bis <number> uhr|noch heute|in <number> stunden|binnen|bis morgen|
        verfällt|läuft ab|letzte chance|andernfalls|vor <number> uhr|bis mittag|läuft .. ab|
        erlischt|in <number> min|noch raus|auf der stelle|schnellstmöglich|schnellstens|zeitnah|
        in einer stunde|nur heute|bis heute|geht um <number> uhr|nur noch <number>|danach rückt|
        rückt nach|der nächste ist|jede minute|gleich|bis sonntag|bis zum abend|innerhalb von|
        innerhalb der|in <number> minuten|noch <number> stunden|eilig|letzter tag|letzte mahnung|
        sonst|ansonsten|vor mitternacht|morgen fruh|bevor es|bevor die|zu spat|so schnell|
        vor mittag|bis mitternacht|innerhalb einer|läuft heute|ohne zu warten|nicht warten|
        schließt heute|schließt morgen|bis donnerstag|bis mittwoch|bis dienstag|bis montag|noch vor|
        unverzüglich|in zehn minuten|in zwanzig minuten|schließt um|schließt am|rutschst du|
        zeit drängt|es eilt|wartet nicht|warten nicht|wartet schon|warten schon|drängen schon|
        der chef wartet|beeil dich|beeilen sie sich|mach schnell|machen sie schnell
    """,
    "few-left": """
        nur noch <number>|noch <number> plätze|noch <number> personen|wenige plätze|letzte plätze|
        begrenzt|rückt jemand nach|andere kandidat*|andere bewerber|anderer interessent|der nächste|
        limitiert|letzter platz|begrenzte platze|anderer bewerber|weitere interessenten|warteliste|
        noch ein platz|nur wenige|zwei plätze|ein platz|weitere bewerber|noch drei|nur noch zwei|
        nur noch einer|nur noch eine|drei plätze|zwei andere|drei andere|haben noch andere|
        andere warten|andere interess*|die nächste wartet|nachrückerin|nachrücker|
        steht schon bereit|steht bereit|als nächste*|fast voll|fast weg|fast vergeben
    """,
    "to-app": """
        schreib*/melde*/kontakt* .. whatsapp*/telegram*/signal/wechat|
        weiter/wechsel*/lass/lassen .. whatsapp*/telegram*/signal/wechat|
        schreib*/melde*/kontakt*/weiter/wechsel*/lass/lassen .. threema/viber/app/messenger|
        mein whatsapp|ihre nummer|deine nummer|auf whatsapp|auf telegram|über signal|whatsapp +|
        telegram @|private mail|privat mail|verschlüsselt* app|hier selten|selten hier|
        nicht oft hier|außerhalb von linkedin|
        über/auf/per/via/in/bei .. skype/discord/zangi/snapchat/line/hangouts|komm auf|geh auf|
        schreib mir auf|auf skype|per skype|über whatsapp|über telegram|per telegram|per signal|
        auf signal|mein telegram|schreiben sie mir auf|wechseln wir|wechseln zu|telegram kanal|
        private nummer|privaten mail|bin kaum hier|hast du telegram|hast du whatsapp|
        haben sie whatsapp|haben sie telegram|nutzt du whatsapp|nutzen sie whatsapp|andere app|
        anderer app|der anderen app|andere anwendung|kaum hier|hier kaum|füg mich|lass uns auf|
        weiter auf|von mir grüßen|ihr telegram|private mailadresse|private adresse|auf threema|
        über threema|bei telegram|bei whatsapp|bei signal|zu telegram|zu whatsapp|zu signal|
        deine handynummer|ihre handynummer|ruhigere app|einer anderen app|anderen kanal|
        sicherer kanal|nicht hier weiter|weg von hier|raus hier|bin selten
    """,
    "to-app~": """
        füg*/komm*/über/auf/per/via/in/bei .. whatsapp*/telegram*/signal/wechat|
        füg*/komm*/über/auf/per/via/in/bei .. threema/viber/app/messenger|per whatsapp|
        telegram gruppe|whatsapp gruppe
    """,
    "charity": """
        waise*|hochwasser|erdbeben|flut*|flüchtling*|hunger*|notlage|tierheim|krebs|hilfswerk|opfer|
        nothilfe|turnsaal|notunterkunft|obdach*|heizung|sohn|vermisst*|evakuier*|hilfsgüter|
        medikamente|chemo*|tierschutz|brunnen|die kinder schlafen|container mit|liegt im hafen|
        lagergebühr .. hafen|bohrloch|brunnenbau|kein abendessen
    """,
    "charity~": "spend*|kinder|operation|gott|kranke*|tochter|!krankenh*|!krankenk*|!krankenp*",
    "give-money": """
        geben was|jeder betrag|was sie können|was du kannst|bitte helfen|helfen sie|unterstütz*|
        schick* .. geld|send*/schick*/geben/gib .. <number>|send*/schick* .. euro/€|jeder cent|
        jeder euro|hilf uns|hilf mir|helft|was du entbehren|was sie entbehren|schicken sie was|
        alles geht an|geht alles an|geht direkt an|bis .. bezahlt ist|lassen sie frei|schäme mich|
        ich schäme
    """,
    "give-money~": "spend*|überweis*|beitrag",
    "private-pay": """
        privatkonto|privates konto|auf mein|meiner frau|über meine frau|private wallet|wallet|bar|
        ohne quittung|direkt an mich|paypal freunde|auf den namen|auf meinen namen|
        keine spendenquittung|keine quittung|jeder cent .. direkt|geht direkt|geht .. direkt|
        private gruppe|kein verein|keinen verein|mein paypal|an mich persönlich|konto meiner|
        konto meines|privat an|frau roth privat|an .. privat|kein eigenes konto|
        auf das konto meiner|mein privates|prepaid|konto von|freunde und familie|mein cousin|
        an meinen cousin|mein bruder|meine frau|meine schwester|firma auf zypern|auslandskonto|
        konto in|konto unserer|konto unseres|konto unsrer|im namen von|auf privat|treuhänder|
        im umschlag|im kuvert|kuvert|auf die hand|ohne beleg|ohne papier|per freunde|
        sofort per paypal|krypto adresse|unten die adresse|revolut|an craig|auf sein konto|
        auf ihr konto bei
    """,
    "private-pay~": "mein konto|in bar",
    "favour": """
        bitte um hilfe|brauche ihre hilfe|brauche deine hilfe|ich brauche diskret|sind sie da|
        bist du da|im büro|kurze aufgabe|kurz helfen|unterstützung|erledigen|etwas erledigen|
        besorgen|einen gefallen|aushelfen|kannst du mir|konnten sie kurz|konntest du|
        karte .. gesperrt/eingezogen/weg/geklaut|karten .. gesperrt/weg/geklaut|
        geldbeutel .. weg/geklaut/gestohlen|portemonnaie .. weg/geklaut/gestohlen|gestrandet|
        sitze fest|stecke fest|am flughafen|im krankenhaus|notfall|leihen|vorstrecken|montag zuruck|
        am montag zuruck|kriegst du wieder|bekommst du wieder|am platz|brauche sie|brauche dich|
        heikle|vertrauliche angelegenheit|dringende angelegenheit|in der klemme|verlasse mich auf|
        nur sie|am schreibtisch|kurz zeit|hast du kurz|haben sie kurz|eine kleine sache|
        kleine bitte|kleiner gefallen|gefallen tun|überraschung|vertrauliche sache|diskrete sache|
        nur vier|nur drei|zu viert|eingeweiht|verlass mich auf
    """,
    "favour~": "gefallen|konnen sie mir|auslegen",
    "boss": """
        ceo|cfo|direktor*|chefin|präsident*|rektor*|dekan*|aufsichtsrat*|hier dr|hier ist|
        bürgermeister*|minister*|inhaber*|vorsitzend*|inhaber|herr direktor|vom vorstand|
        der vorstand|chef hier|neues profil|neues konto hier|privates profil|mein privates|
        der pfarrer|schulleiter*|vom beirat|aus dem elternbeirat|elternbeirat
    """,
    "boss~": "vorstand*|chef|leiter*|geschaftsfuhr*|vorstand|leitung",
    "new-bank": """
        neue bankverbindung|neues konto|andere iban|anderes konto|konto geändert|bank gewechselt|
        geänderte bankverbindung|bankdaten .. geändert|folgendes konto|neue kontodaten|
        andere bank umgestellt|abweichendes konto|konto der gruppe|iban im anhang|empfänger lautet|
        neue kontoverbindung|bankverbindung .. geandert|konto gewechselt|konto .. geandert|
        altes konto|konto aufgelost|konto gekundigt|diese iban|zahlungsempfanger|kontowechsel|
        iban vom anwalt|konto des anwalts|neuen bankverbindung|alte konto|wird gerade geprüft|
        konto der schwesterfirma/tochter/tochterfirma/muttergesellschaft|schwesterfirma|
        schwestergesellschaft|tochtergesellschaft in|hausbank .. geprüft/prüfung/umgestellt|
        wegen prüfung|wegen einer prüfung|jahresabschlussprüfung|stammdaten .. ändern/anpassen|
        lieferantenstamm|bitte diese verwenden|bitte die neue|nicht mehr bei der|nach litauen|
        konto in litauen/polen/lettland/zypern/dubai|auf dem briefkopf|im angehängten briefkopf
    """,
    "new-bank~": "neue iban",
    "invoice": """
        zahlung*|lieferant*|begleich*|gehaltskonto|gehalt|überweisung von|überweisung über|
        überweisen sie <number>|zahlung|offene rechnung|fallig|zahlungsauftrag|begleichen|übernahme|
        kanzlei|transaktion|anweisen|weisen sie|beleg der überweisung|heute noch raus|
        noch heute raus|geht heute raus|vor dem zahllauf|die ausstehende|ausstehende rechnung|
        zahllauf|zahlungslauf|nächste lieferung|geht die lieferung|abschlagsrechnung|
        abschlagszahlung|restkaufpreis|offene posten|vor dem lauf
    """,
    "invoice~": "rechnung*|überweis*|uberweisung*|überweisung",
    "prize": """
        gewonnen|gewinner*|glückwunsch|ausgewählt|verlosung|iphone|geschenk|umfrage|belohnung|preis|
        gezogen|herzlichen gluckwunsch|gutschein uber|fragebogen|gutschein im|ein iphone|
        geschenkkorb|<number> fragen|einkaufsgutschein|warengutschein|sie wurden|jubiläum|
        jubiläumsaktion|testgerät|behalten dürfen
    """,
    "prize~": "gewinn*|ausgelost|pramie",
    "prize-pay": """
        versand*|versandkosten|altersprüfung|kartenprüfung|zoll|€ 1|1 euro|<number> €|verifizier*|
        porto|versand|kartendaten|kartennummer|zustellung|cvv|ablaufdatum|ein euro|symbolisch*|
        karte prüfen
    """,
    "prize-pay~": "bearbeitungsgebühr|kreditkarte*|gebühr|steuer|kreditkarte",
    "known-portal": """
        personalportal|mitarbeiterportal|hr portal|bewerberportal|bewerbungsportal|intranet|
        üblichen ordner|gewohnten ordner|wie immer|wie üblich|personio|workday|sap|
        portal .. beworben|unser hr system|im laufwerk|teamordner|projektordner|
        gemeinsamen laufwerk|bewerbermanagement|karriereportal|karriereseite|mieterportal|
        lieferantenportal|hr tool|successfactors|schon zugang haben|bereits zugang|bekannten portal|
        gewohnten portal|sharepoint .. teams|im intranet|im teams kanal|im gemeinsamen|
        mandantenportal|ins ticket|ticket|im portal|portal|kundenportal|im system|gewohnten|
        wie gewohnt|üblicher ordner|im üblichen ordner|stellenportal|uber das portal|elster|moodle|
        im wiki|teams kanal|im kalender|kundenbereich|mitarbeiter app|studierendenportal|
        das intranet|am schalter|im sekretariat|per hauspost|am üblichen ort|elternportal|
        schulportal|patientenportal|laufwerk|netzlaufwerk|auf dem server|im sharepoint|
        personalbogen|per post|dem vertrag beilag|lag dem vertrag|hauspost|im postfach|
        nur dort hochladen|kundenkonto|schließfach|unter dokumente|outlook termin
    """,
    "contract-signed": """
        vertrag .. unterschrieben|unterschriebenen vertrag|unterschrieben|nach unterschrift|
        nach vertragsunterzeichnung|unterzeichnet|beide unterschrieben|nach der unterschrift|
        ersten arbeitstag|erster arbeitstag|ersten tag|mietvertrag .. unterschr*|schlüsselübergabe|
        nach vertragsabschluss|nach beidseitiger unterschrift|beidseitig unterschrieben|
        sobald .. unterschrieben|vertrag ist unterschrieben|wenn der vertrag|
        mit dem unterschriebenen|bei vertragsunterschrift|zum arbeitsantritt|bei arbeitsantritt|
        nach dem notartermin|vertrag unterschrieben|unterschriebener vertrag|vertrag ist da|
        seit der unterschrift|sie beginnen am|du fängst am|ihr erster tag|dein erster tag|
        ihr erster arbeitstag|dein erster arbeitstag|ihre lohnabrechnung|als mieter|als mieterin|
        als mitglied|als kunde|als kundin|ihre police|ihr mietvertrag|unterschriebene vertrag|
        ihr vertrag|bei uns angefangen
    """,
    "can-be-called": """
        zentrale|ruf .. an|anrufen|telefonnummer|auf unserer website|auf der website|
        auf unserer webseite|impressum|durchwahl|sekretariat|rückruf|kurz telefonieren|
        kurzes telefonat|empfang|prüfen wer ich|institutsadresse|uni adresse|dienstadresse|
        referenzen|website steht|homepage|fragen sie nach|nach mir fragen|erreichbar unter|
        telefonisch erreich*|erreichen mich|erreichst mich|erreichen uns|unter der nummer|
        nummer .. website|nummer .. webseite|nummer .. homepage|
        steht auf .. website/webseite/homepage/seite|findest mich auf|prüf .. ruhig|
        überprüfen sie mich|vergewissern|festnetz|hauptnummer|geschäftsstelle|pforte|
        rückfragen gern|unternehmensdatenbank|mitarbeiterseite|teamseite|lehrstuhlseite|
        über die zentrale|nummer die sie|nummer die du|auf der webseite|frag den|frag die|
        im telefonbuch|steht in|rundbrief|handy hast du|ruf an|rufen sie gern|rufen sie mich|
        ruf mich|rufen sie uns|rufen sie an|ruf zuruck|rufen sie zuruck|bekannten nummer|
        bekannte nummer|nummer auf unserer|nummer auf der|telefonzentrale|frag nach|fragen sie im|
        frag im|nachfragen bei|gerne nachfragen|gern nachfragen|prufen sie|uberprufen sie|
        im impressum|institutsseite|telefonbuch|kundendienst|hotline auf|auf der ruckseite|
        am telefon|ihren berater|frag deine kollegin|die zentrale|am empfang|sekretariat anrufen|
        ruf im büro|bürozeiten|sprechzeiten|prüfen sie gern|können sie prüfen|kannst du prüfen|
        nachprüfen|fragen sie ruhig|frag ruhig|klingeln bei|klingel bei|nummer steht|
        nummer auf jeder|auf jeder unserer rechnungen|auf der rechnung|auf ihrer rechnung|
        im briefkopf|briefkopf|telefonisch bei|wenn sie sichergehen|wenn du sichergehen|sichergehen|
        gegenprüfen|rückversichern|dieselbe nummer|die nummer kennst|die nummer kennen|
        stadtverwaltung|im büro fragen|beim pförtner|pförtner|hausmeister*|unsere adresse ist|
        ruf durch|klingelt durch|klingel durch
    """,
    "on-a-register": """
        register*|vereinsregister|zugelassen*|zulassung*|hrb|kammer|spendensiegel|dzi|gemeinnützig|
        finma|reguliert|beaufsichtigt|unternehmensdatenbank|datenbank der aufsicht|mit lizenz|
        zulassungsnummer|vermittlerregister|handelsregisternummer|uid nummer|firmenbuch*|zewo|
        vereinsnummer|anerkannte* träger|innungs*|ihk|staatlich anerkannt|registernummer|
        amtsgericht|handwerkskammer|zugelassen|zulassung|akkreditiert|steuernummer im|ärztekammer|
        anwaltskammer|datenschutzhinweis*|datenschutzerklärung|impressum|ust id|steuerberaterkammer|
        bildungsgutschein|anerkannt|zertifiziert nach|iso <number>|tüv|steuerbegünstigt|
        eingetragener verein|e v|gemeinnützige|spendenkonto steht|aufsicht|notarkammer|
        architektenkammer|verbraucherzentrale
    """,
    "time-given": """
        kein stress|keine eile|eilt nicht|nicht eilig|in ruhe|lass dir zeit|nächsten monat|im märz|
        wenn sie zeit|wenn du zeit|wann es passt|überlegen sie|überleg|ein paar tage|
        eine woche zeit|schlafen sie|ohne druck|drängt nicht|keine frist|ohne frist|kein zeitdruck|
        ohne zeitdruck|bis ende monat|bis zum monatsende|irgendwann|bei gelegenheit|wann du magst|
        wann immer|übernächste woche|nach den ferien|nach ostern|nach weihnachten|im herbst|
        im januar|im februar|im april|muss nicht sofort|muss nicht heute|hat zeit|drüber schlafen|
        darüber schlafen|in aller ruhe|ganz in ruhe|abgabefrist|bis ende|ende juli|wenn es passt|
        wann es ihnen|kommende woche|ende des monats|nach dem urlaub|im september|im oktober|
        im november|einige tage|in zwei wochen|bis zum 20|bis nächste woche|bis nächsten|
        vierzehn tage|vierzehn tage rücktritt|rücktritt|bis neujahr|wann du willst|wann sie wollen|
        wann es dir|lass dir ruhig
    """,
    "no-accepted": """
        wenn nicht|falls nicht|kein problem|auch ok|versteh ich|habe ich verständnis|kein interesse|
        nein ist|sagen sie nein|sag nein|absagen|unverbindlich|ohne verpflichtung|wenn sie lieber|
        wenn du lieber|ganz wie|außer sie sagen|gern auch nicht|freiwillig|ignorier*|passt auch|
        kein muss|kein thema|nicht schlimm|macht nichts|auch gut|völlig in ordnung|völlig okay|
        völlig ok|auch okay|keine pflicht|nein danke|ein nein|jederzeit abbrechen|
        jederzeit aussteigen|jederzeit absagen|bin nicht böse|dann eben nicht|hake nicht nach|
        nicht weiter stören|belästige sie nicht|lieber nicht|oder bist du|wenn es nicht|
        wenn du magst|wenn sie mögen|magst du|wenn sie mochten|wenn du mochtest|falls es nicht|
        falls sie kein|falls du keine|falls sie interesse|kein ding|kein stress|alles gut|
        auch in ordnung|ist auch gut|keine verpflichtung|gern absagen|nein sagen|ignorieren sie|
        ignorier|einfach ignorieren|wie sie mogen|wie du magst|wie du willst|hab ich verstandnis|
        habe verstandnis|frage nicht nochmal|ihre entscheidung|deine entscheidung|anders überleg*|
        wenn du nicht|ich verstehe das|wie sie möchten|entscheiden sie|entscheidest du|dränge nicht|
        dann nicht|sag einfach nein|einfach nein|nein reicht|nein genügt|wenn kein|
        nicht interessiert|ist das völlig|bin nicht beleidigt|streiche sie|lösche ich ihre|
        in ruhe lassen|keine bindung|wie es passt|je nachdem|oder lieber|oder auch nicht
    """,
    "nothing-wanted": """
        nichts verkaufen|will nichts|möchte nichts|nur danke|vielen dank für|wollte nur|
        glückwunsch zu|hat mir gefallen|alles gute zum|keine antwort nötig|nichts tun|kein geld von|
        nur einen rat|nur ihre erfahrung|ich verkaufe nichts|verkaufe nichts|hab ich keine|
        keine anlageprodukte|keine finanzprodukte|kein produkt|kein angebot|keine werbung|
        brauche nichts|brauch nichts|vielen dank im voraus|danke im voraus|nur wissen|
        nur eine frage|nur kurz danke|einfach nur|aus neugier|für ihren rat|für deinen rat|
        ihre erfahrung|deine erfahrung|ohne hintergedanken|nichts zu verkaufen|nur mal|neugierde|
        gluckwunsch zum|alles gute|danke nochmal|wollte mich bedanken|brauchst nicht antworten|
        mussen nicht antworten|toller artikel|schoner beitrag|schone grusse|liebe grusse aus|
        spaß beiseite|scherz|kleiner scherz|nur spaß|war ein witz|im ernst|ernsthaft jetzt|haha*|
        ohne geld|möchte kein geld|nichts von ihnen|nichts von dir|wollte ich nur|wollte dir nur|
        wollte ihnen nur|nur sagen|einfach mal|einfach so|mehr nicht|das war alles|sonst nichts|
        würd mich freuen|würde mich freuen|in kontakt bleiben|nicht aus den augen|schön zu sehen|
        schön zu lesen|habe mit freude|mit freude gelesen|gern gelesen|grüße aus|liebe grüße an|
        alles liebe
    """,
    "in-person": """
        vor ort|im büro vorbei|kommen sie vorbei|komm vorbei|vorbeikommen|vorbeischau*|bei uns im|
        am stand|besichtig*|originale|auf einen kaffee|kaffee|in der filiale|am schalter|am empfang|
        probearbeit*|in unserer kanzlei|im laden|tag der offenen|in der stadt|auf ein bier|
        auf einen tee|zum mittagessen|mittagessen|im café|am lehrstuhl|in der kanzlei|
        in unserer filiale|in unserem büro|im haus zeigen|beim einzug|zum kennenlernen ins|
        im pfarrheim|im vereinsheim|am samstag vor|im klassenraum|turnhalle|beim elternabend|
        auf der messe|bis freitag im|gesehen hast|in bar wenn|schau vorbei|in ihrer filiale|
        einen kaffee|kaffee trinken|in der kantine|kantine|zum mittag|in der bibliothek|
        in der mensa|stand <number>|im rathaus|in der schule|in der praxis|in der werkstatt|
        wir treffen|sehen uns|raum <number>|zimmer <number>|stock|stammtisch|grillen|bier|
        am eingang|unser büro ist|in unseren räumen|beim mittagessen|an der kasse|abendkasse|
        bei mama|im verein|in der gemeinde|im gemeindehaus|auf dem markt|beim spiel|
        nach dem training|vor der schule|im werk|mein büro|an der uni|in der kneipe|am gartenzaun|
        vor deiner tür|bringen sie .. mit|am ersten tag mit|am ersten tag|zwischen zehn und|
        klingeln|probe arbeiten|probetag|volkshochschule|saal|kursraum|vereinsabend|verbandstreffen|
        sehen wir uns|sieht man sich|auf dem campus|im hof|im garten|in der kirche|im gottesdienst|
        auf station|im zug|im bus|am wochenende bei|persönlich vorbei|persönlich abgeben|
        persönlich bringen|persönlich übergeben|bringe persönlich
    """,
    "met-before": """
        getroffen|kennengelernt|telefoniert|wie vereinbart|nach dem gespräch|ihre bewerbung|
        ihre anfrage|ihre bestellung|auf der messe|zusammengearbeitet|ihre nachricht|
        deine nachricht|kollege von|haben sich beworben|sie hatten|du hattest|am telefon|vom team|
        wir standen|wir haben uns|dein fehler|dein vortrag|ihre frage|du wolltest mir|bei uns in|
        haben wir uns|getroffen haben|wie abgemacht|wie gewunscht|wie versprochen|deine anfrage|
        deine bestellung|deine frage|sie hatten gefragt|du hattest gefragt|du wolltest|sie wollten|
        ehemaliger kollege|ehemalige kollegin|alte kollegin|studienkollege|kommilitone|aus dem kurs|
        aus dem studium|ihr artikel|dein artikel|ihr beitrag|dein beitrag|nach unserem
    """,
    "employer-told": """
        arbeitgeber .. zustimm*|zustimmung ihres|genehmigung ihres|schreiben ihrem arbeitgeber|
        schreiben an ihren|pressestelle|mit ihrem vorgesetzten|nebentätigkeit .. genehm*|
        nebentätigkeitsgenehmigung|compliance modul|compliance schulung|aufgezeichnetes gespräch|
        fragen sie ihren|formell*|keine aktuellen mitarbeiter|ihr arbeitgeber|arbeitgeber zustimm*|
        ihre vorgesetzte|mit ihrer presse|in kopie|betriebsrat|datenschutz*|ethikkommission|
        einwilligung|compliance pruft|einverständnis ihres|offizielle einladung|förmliche einladung|
        ihr dienstherr|ihr vorgesetzter|compliance abteilung|mit genehmigung|arbeitgeber weiß|
        nicht mehr dort|ausgeschieden|seit ihrem ausscheiden|frühere mitarbeiter|keine aktuellen|
        jetzigen arbeitgeber|ausgeschlossen sind|falls ihr vertrag|ein jurist|wird protokolliert|
        moderator|der kunde weiß|kunde weiß bescheid
    """,
    "public-only": """
        nur öffentlich*|öffentlich zugängliche information*|veröffentlichte daten|
        nichts vertraulich*|keine vertraulich*|nichts intern*|keine intern*|keine kundennamen|
        bereits veröffentlicht|nichts geheim*|offentliche daten|offentlich zugangliche|
        nichts vertrauliches|nichts internes|keine internen|keine vertraulichen|geschaftsbericht|
        offentliche quellen|keine firmendaten|bereits veröffentlicht*|schon veröffentlicht*|
        öffentliche informationen|fragen nicht nach|nichts über ihren|wird veröffentlicht|
        aufgezeichnet und veröffentlicht
    """,
    "warning": """
        vorsicht|achtung|fake profil*|falsche* profil*|gefälscht*|geben sich aus|nicht von uns|
        fragen wir nie|fragen nie nach|niemals nach|werden sie nie|meldet das profil|reinfallen|
        fallt nicht|aufpass*|in unserem namen|übung|awareness|nachrichten wie|mails wie|
        bin ich nicht|angeblich*|gelogen|macht das niemals|macht das nie|anzeige erstatt*|
        wenn euch jemand|falls euch jemand|schreibt euch jemand|passt auf|warnt|wer es doch getan|
        gefallen lassen|hat sich herausgestellt|reingefallen|vermeintlich*|polizei empfiehlt|
        nie abfragen|gehört .. angezeigt|gehören angezeigt|gehört gemeldet|profil .. melden|
        nachricht* .. melden|melden und löschen|melden und blockieren|bitte melden und|
        bitte nicht klicken|nicht darauf eingehen|betrüger*|kursiert|kursieren|im umlauf|
        mir passiert|ist mir gestern|heute passiert|wenn jemand|falls jemand|achtung vor|
        vorsicht bei|vorsicht vor|warnen|ausgeben als|sind nicht wir|bin nicht ich|in meinem namen|
        mit unserem namen|falsche profile|falsches profil|fake recruiter*|melden sie das|
        nicht antworten|antworten sie nicht|klicken sie nicht|zahlen sie nichts|falls sie eine|
        wenn sie jemand|wir fragen nie|fragt nie|fragen niemals|verlangen nie|wir stellen nicht|
        anzeige erstatten|ist eine masche|fast drauf reingefallen|fast reingefallen|warnhinweis|
        aufpassen|nicht drauf reinfallen|nicht hereinfallen|sagt es euren|wir verlangen nie|
        niemals verlangen|niemand von uns|arbeitet nicht bei|nicht von mir|gehackt|geklont|
        gibt sich als|geben sich als|antwortet nicht|nicht anklicken|klickt nicht|ist eine falle|
        hat es erwischt|anzeige läuft|anzeige ist raus|geht bitte gleich|zur wache|
        verbraucherzentrale|damit ihr es wiedererkennt|passt bitte auf|bitte passt|
        derzeit schreiben|zurzeit schreiben|momentan schreiben|schreiben leute|mit meinem foto|
        nie herausgeben|nicht herausgeben|niemals herausgeben|nichts überweisen|überweist nichts|
        gebt keine|gebt nie|geben sie nie|geben sie niemals|fälschung*|finger weg|die finger davon|
        lass die finger|lasst die finger|halt dich fern|haltet euch fern|nicht darauf reagieren|
        reagiere nicht|reagiert nicht|reagieren sie nicht|hab ich gemeldet|habe ich gemeldet|
        hab es gemeldet|habe es gemeldet|ist gemeldet|hab s gemeldet|wenn er dir schreibt|
        wenn sie dir schreiben|falls er dir|falls der dir|warnliste|egal was die schreiben|
        der it gemeldet|auch mir nicht|mir nicht sagen|mir nicht schicken|sag ihn mir nicht|
        sagen sie ihn mir nicht|ich brauche ihn nicht|nicht an mich
    """,
    "warning-word": """
        betrug*|phishing|scam|masche|fake|verdächtig|beispiel|folie|schulung|köder|abzocke|trick|
        betrugsversuch*|gaunerei|fishing|dubios*|unseriös*|schwindel|abzocker*|betrüger*|gefälscht*
    """,
    "warning-pretext": """
        kein betrug|betrogen|betrugsopfer|opfer|kein scam|anlagebetrug|zurückhol*|geschädigt*
    """,
    "command-line": """
        windows und r|windows taste|windowstaste|win und r|strg und v|kommandozeile|terminal offnen|
        spotlight|als administrator
    """,
    "command-line~": "eingabeaufforderung",
    "program": """
        selbstentpackend*|exe datei|installer|sicherer reader|besprechungs software|
        anwesenheits app|nicht aus dem store
    """,
    "salary-change": """
        mein gehalt|meinen lohn|gehalt auf|lohn auf|gehaltskonto|gehaltsuberweisung|lohnlauf|
        meine iban|iban andern
    """,
    "terms": """
        zzgl mwst|inkl mwst|mehrwertsteuer|brutto im jahr|unbefristet|befristet|vollzeit|teilzeit|
        tarif|tarifvertrag|nach tarif|urlaubstage|tage urlaub|probezeit|kündigungsfrist|kennziffer|
        stellenanzeige|ausgeschrieben|karriereseite|erstes gespräch|zweites gespräch|zwei gespräche|
        gespräch vor ort|probearbeiten|probetag|werksführung|programm unter|programm liegt|
        referenten|anmeldung bis|anmeldeschluss|frühbucher|ermäßigt|studierende|eintritt frei|
        kostenfreie|stornierung|stornieren bis|kostenlos stornieren|rückerstattung bis|testphase|
        probezugang|preisliste|preise und agb|agb|angebot schriftlich|kostenvoranschlag|quittung|
        rechnung danach|rechnung nach|auf rechnung|zahlungsziel|30 tage|honorar nach|vollmacht|
        notartermin|bei beurkundung|am tag der|kundenbereich|mandantenportal|prozesskostenhilfe|
        erstberatung|anhörung|mitgliederversammlung|tombola|flohmarkt|basar|spendendose|
        sammelstelle|jahresbericht|besichtigung|besichtigungstermin|übergabeprotokoll|
        mietkautionskonto|nebenkosten|warmmiete|schlüsselübergabe|aufgabe für zuhause|
        höchstens zwei stunden|ethikkommission|einwilligung|einwilligungserklärung|transkript|
        gegenlesen|autorisier*|abschiedsgeschenk|geburtstagsgeschenk|abschiedskarte|
        executive search|beidseitiges interesse|beiderseitiges interesse|entgeltgruppe|eg <number>|
        schichtzulage|dienstwagen|rufbereitschaft|bewerbungsschluss|besetzung der|qm|warm|kaltmiete|
        gehaltszettel|klassentreffen|elternabend|kirchenchor|lehrgang|fortbildung|schulung am|
        kursgebühr|samstage|unterrichtseinheiten|prüfungsgebühr der|meisterprüfung|berufsschule|
        ausbildung|praktikum|doktorarbeit|masterarbeit|bachelorarbeit|gutachten|patentanmeldung|
        messestand|muster gratis|lieferzeit|mindestmenge
    """,
    "jest": """
        haha|hahaha|hihi|war ein scherz|nur spaß|spaß beiseite|ein bier|zwei bier|das bier|kuchen|
        torte|oma|meine oma|der hund|die katze|fahrrad|grillen|skat|kegeln|tippspiel|brezeln|
        bratwurst|grillkohle|kasten bier|kegelabend|spieleabend|bundesliga|kuchenbuffet|plätzchen|
        glühwein|dackel|katze|hund|schrebergarten|urlaubsfotos|babyfotos|opa
    """,
    "visa-sale~": "garantiert*",
    "easy-work~": "mutter",
    "guaranteed~": "garantier*|garantie|noch nie|garantiert*",
    "not-public~": """
        unveröffentlicht*|geheim*|eingestuft*|ausschreibung*|noch nicht|intern*|vertraulich*|
        protokoll*|vorab|im voraus|im haus|dienstplan
    """,
    "no-name~": "anonym|auftraggeber|anonym*",
    "hush~": "niemandem|nichts sagen|sag .. nichts|diskret*|geheim|heimlich|verrate*|loschen sie",
    "deceive~": "antworten sie",
    "no-checking~": "nicht/keine/keinen/kein .. hotline/klinik/betrieb|hak* .. nicht nach",
    "no-call~": "per chat|neue nummer|handy ist|von einem anderen|telefonisch .. nicht/unmöglich",
    "haste~": "jetzt|bis freitag|mitternacht|schnell|dringend|eilt|<number> minuten",
    "few-left~": "noch zwei",
    "copy-out": """
        kundenliste|kundenkartei|kundendatei|kundenstamm|einkaufspreise*|auf einen stick|
        auf einem stick|usb stick|auf usb|rechner entsperrt|bildschirm entsperrt|rechner offen|
        mit ihrem zugang|mit deinem zugang|solange ihr zugang|solange dein zugang|nicht mailen|
        einmal abends|abends auf|auf einen usb|auf den stick|gezogen|rausziehen|herausziehen|
        abziehen|mit nach hause|nach hause schicken|an die private|an deine private|an ihre private|
        per screenshot|bildschirmfotos|vpn zugang|zugang eines kollegen|zugang einer kollegin|
        kollegen im urlaub|tür offen|türchen offen|hintertür|sim tausch*|sim karte tauschen|
        sim karten tauschen|sim freischalten|rufnummer umziehen|ersatz sim|bildschirm offen|
        kundenliste ziehen|liste exportieren
    """,
    "unseen": """
        keine besichtigung|ohne besichtigung|nicht selbst zeigen|schicke die schlüssel|
        wer zuerst zahlt|wer zuerst überweist|kann ich nicht zeigen|kann nicht zeigen|nicht zeigen|
        bin im ausland|versetzt nach|wurde versetzt|arbeite im ausland|auf montage|
        auf einer bohrinsel|niemand hat schlüssel|keinen schlüssel|hat keinen schlüssel|
        schlüssel mit kurier|schlüssel kommt|schlüssel kommen|kommt der schlüssel|
        kommen die schlüssel|schlüssel per|gefällt es ihnen nicht|gefällt es nicht|
        gefällt sie nicht|andere gefragt|andere interessenten|über airbnb|über booking|
        treuhandservice
    """,
    "sealed": """
        guthaben ist gesperrt|guthaben gesperrt|guthaben eingefroren|guthaben ist eingefroren|
        auszahlung freischalten|auszahlung freigeben|auszahlung freizugeben|vor der auszahlung|
        nicht verrechnet werden|nicht abgezogen werden|auszahlung ist gesperrt|liegt .. bereit|
        liegt eingefroren|abzug vom guthaben|abzug ist|darf nicht abgezogen|kann nicht abgezogen|
        kann nicht verrechnet|freischaltung setzt|freigabe setzt|auszahlung setzt|auszahlung erst|
        erst nach zahlung|gesperrt bis|blockiert bis|steht zur auszahlung
    """,
    "shown": """
        schau mal was|schaut mal was|schauen sie mal was|guck mal was|das kam|kam gerade|kam heute|
        kam eben|habe das bekommen|hab das bekommen|hab ich bekommen|habe ich bekommen|bekam ich|
        ich bekam|mit dem betreff|mit betreff|war unsere übung|unsere testmail|unser phishingtest|
        stand drin|darin steht|schreibt mir einer|schrieb mir einer|hat mir einer|leite euch das|
        leite dir das|leite ihnen das
    """,
    "own-act": """
        ich schicke dir/ihnen/euch?|schicke ich dir/ihnen/euch?|wir schicken dir/ihnen/euch?|
        schicken wir dir/ihnen/euch?|ich sende|sende ich|wir senden|senden wir|ich maile|ich leite|
        leite ich|wir leiten|ich gebe|ich zeige|zeige ich|ich überweise|wir überweisen|wir zahlen|
        zahlen wir|wir bezahlen|bezahlen wir|ich zahle|kann ich .. schicken/senden|
        können wir .. schicken/senden|könnten wir .. schicken/senden|schicke dir gern|
        schicke ihnen gern|bringe ich|ich hinterlege|hole ich|ich hole
    """,
    "hand-access": """
        gibst mir die zugänge|gibst mir den zugang|gibst mir die zugangsdaten|gib mir die zugänge|
        gib mir den zugang|gib mir die zugangsdaten|gibst uns die zugangsdaten|
        geben mir die zugangsdaten|geben uns die zugangsdaten|mir die zugangsdaten|
        uns die zugangsdaten|login und cookies|zugang und cookies|gibst mir die karte|
        gibst mir karte|überlässt mir die karte|überlässt uns die zugänge|zugangsdaten an mich|
        karte .. an uns|token .. an uns|bankkarte .. an uns|geben sie uns die karte|dann gehört es
    """,
    "carrier-asks": """
        kurier verlangt|kurier will|kurier fordert|spedition verlangt|spedition will|zoll verlangt|
        zoll will|bote verlangt|agent verlangt|gelbe etikett|gelbes etikett|gelbe plakette|
        truhe ist|kiste wird festgehalten|koffer wird festgehalten
    """,
    "keep-share~": "für die mühe",
    "proxy~": "im handelsregister",
    "award~": "verzeichnis der",
    "cheque~": "<number> statt <number>",
    "money": """
        <number> euro/€ pro/die/je/jede woche/monat|<number> euro/€ im monat|
        <number> euro/€ in der woche
    """,
}
