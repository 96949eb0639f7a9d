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
        schick*|send*|geben sie|gib|gibst|nennen sie|hochlad*|lade hoch|laden sie hoch|
        lad .. hoch|laden sie .. hoch|übermittel*|zusenden|zuschick*|einreich*|brauchen wir|
        benötig*|ich brauche|her damit|kopie von|kopie*|scan*|vorlegen|mitschick*|hinterleg*|
        eingeben|geben sie .. ein|ausfüllen|füll*|halten sie .. kamera|zeig*|sende*|
        reichen sie .. ein|reich .. ein|füllen sie .. aus|fülle .. aus|tragen sie .. ein|
        trag .. ein|knips*|abfotografier*|lichten sie|bräuchten|bräucht|lassen sie .. zukommen|
        lass .. zukommen|schicken|zuschicken|ausfull*|fullen sie|angeben|brauche* .. ihren|
        benotig*|brauche noch|foto von|foto vom|fotos von|kopie ihres|scan von|scannen|
        fotografier*|mailen|whatsapp mir|ubermittel*|beileg*|senden sie|übermitteln|übermittle|
        hochladen|laden sie|reichen sie|teile mir|füll das|brauchen noch|wir brauchen ihren|
        ich brauche deinen|fehlt noch ihr|kopie des
    """,
    "give~": """
        nenn|teilen sie|foto*|mail*|brauche ich|wir brauchen|bräuchte|senden|füge*|fügen sie
    """,
    "pay": """
        gezahlt|zahlung*|vorstreck*|begleich*|entricht*|anzahl*|einzahl*|kauf*|auszulegen|borg*|
        blech*|hinlegen|hinblättern|beglichen|bar auf die hand
    """,
    "pay~": "zahl*|bezahl*|überweis*|kostet|kosten|spende*|löhn*",
    "you-pay": """
        zahlst du|du zahlst|müssen sie .. zahlen/bezahlen/überweisen/vorstrecken|
        musst du .. zahlen/bezahlen/überweisen/vorstrecken|müssten sie .. vorstrecken/zahlen|
        nur .. zahlen/bezahlen|vorher bezahlen|vorher zahlen|vorstreck*|vorzustrecken|zu zahlen|
        zu entrichten|zu überweisen|zu begleichen|ist fällig|sind fällig|wird fällig|
        werden fällig|kostenpunkt|selbst tragen|tragen sie|beträgt <number>|betragen <number>|
        überweisen sie|überweise|per paypal freunde|paypal freunde|anzahlung|hälfte jetzt|
        rest nach|rest bei|einmalig*|auf eigene kosten|eigene kosten|gebühr von|pauschale von|
        für nur|beitrag von|unkostenbeitrag|laden .. auf|lädst .. auf|abzuführen|einzahlen|
        zahlbar|verlangt .. <number>|von ihrer seite|von deiner seite|
        müsstest du .. zahlen/überweisen|überweist|legen sie .. aus|leg .. aus|
        strecken sie .. vor|streckst .. vor|streck .. vor|in vorleistung|zu ihren lasten|
        zu deinen lasten|geht auf sie|es fallen .. an|fällt .. an|fehlen noch <number>|
        fehlt nur noch|nur noch .. <number>|borg*|leih dir|leihen sie sich|zahlen sie .. ein|
        zahlst .. ein|vor antritt|vor arbeitsbeginn|im voraus zahlen/bezahlen/überweisen/fällig|
        <number> .. im voraus|zahl*/bezahl*/überweis* .. im voraus|ist .. zu begleichen|
        begleichen|legen sie es aus|erbitten die zahlung|ist vorher zu|mit dem lizenzbeitrag|
        abgegolten|uberweis* .. €/<number>|uberweisen sie|begleich*|strecken sie|vorlegen|
        hinterleg*|einzahl*|zahl .. ein|entricht*|fallig|auf ihre kosten|eigenanteil|einmalig|
        lediglich|es fehlen nur|fehlt nur|offen ist nur|schick <number>|schick mir <number>|
        schicken sie <number>|lege .. dazu|legst .. dazu|ihr anteil|dein anteil|halfte jetzt|
        rest danach|rest spater|sofortuberweisung|echtzeituberweisung|per gutschein|guthabenkarte|
        vorab zu|vorab zahlen|vor beginn|vor dem start|vor vertragsbeginn|müssen sie vorstrecken|
        musst du vorstrecken|müssten sie|fehlt noch|es fehlt nur|die hälfte jetzt|hälfte vorab|
        andere hälfte|rest wenn|überweis <number>|zahl <number>|streck mir|leih mir|leihst du|
        leihen sie mir|will nur <number>|verlangt nur|verlangt <number>|nimmt <number>|
        sind <number>|wären <number>|aus eigener tasche|auf deine kosten
    """,
    "you-pay~": """
        zahlen sie|sie zahlen|vorkasse|kostet .. <number>|kosten .. <number>|gebühr .. <number>|
        auslegen|uberweis*|zahle*|zahlen|zahlst|bezahl*|im voraus|vorab|vorher|nur <number>|
        gutscheinkarte|noch offen|kostet <number>
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
        geht auf mich|geht auf uns
    """,
    "reported": """
        hat von mir|verlangt von mir|will von mir|wollen von mir|wollte von mir|wollte man von|
        mussten sie .. zahlen|musstest du .. zahlen|haben sie .. bezahlt|hast du .. bezahlt|
        hast du damals|ist das normal|ist das üblich|hat mir .. gesagt|meinte|soll ich .. zahlen|
        ein vermittler|verlangen|verlangte|was haben sie|was hat .. gekostet|agentur .. sagt|
        agentur .. will|agentur .. verlangt|agent .. sagt|agent .. verlangt|vermittler .. verlangt|
        jemand .. verlangt|man hat mir|man sagt mir|man sagte mir|haben sie damals|bezahlt damals|
        damals bezahlt|was hast du|bei keinem agent|bei keiner agentur|angeboten worden|
        ob das stimmt|ob das normal|ob das üblich|stimmt das|kann das sein|hat man mir|
        wurde mir gesagt|nimmt er|jemand will|rief mich|rief mich an|hat mich angerufen|
        riefen meine|rief meine mutter|schrieb mir|hat mir geschrieben|haben mir|bot mir|
        hat mir angeboten|verlangen von mir|soll ich zahlen|ich soll|wollten von mir|habe aufgelegt|
        nicht geantwortet|nichts bezahlt|nicht bezahlt|werde nicht zahlen|nichts geschickt|
        ist das erlaubt|ist das legal|wo melde ich|wem melde ich|anzeige erstatt*|meine anzeige|
        ist passiert|meine mutter|mein vater|meine tante|ein bekannter|eine bekannte|eine kundin|
        ein kunde von|ersparnisse verloren|einen brief bekommen|brief bekommen|eine sms bekommen|
        sms bekommen
    """,
    "run": """
        ausführ*|führ* .. aus|installier*|laden sie|lädst|herunterlad*|runterlad*|herunter|klon*|
        entpack*|kompilier*|aufspiel*|doppelklick|lass .. laufen|richte .. ein|zum laufen|
        hochfahren|startest|zieh dir|ziehen sie sich|spiel .. auf|spielen sie .. auf|
        spielen sie .. ein|bring* .. zum laufen|lass .. durchlaufen|ausgeführt|klickst|anwerfen|
        wirf .. an|ausprobier*|aufmachen|mach .. auf|machen sie .. auf|starten sie|starte es|
        starte das|starte den|öffnen sie die datei|öffne die datei|öffnen sie das|lade das|
        lade den|laden sie das|starte*|starten|ausfuhr*|ausfuehr*|fuhr* .. aus|fuehr* .. aus|
        lass* .. laufen|lokal|offne das projekt|offnen sie das projekt|projekt offnen|
        offne den ordner|ordner offnen|klone*|klonen|entpacken|installieren|lade .. herunter|
        laden sie .. herunter|doppelklick*|bau* .. lokal|vertrauen klicken|auf vertrauen|
        teste den build|teste die app|ausprobieren|laufen hast|lokal laufen|lokal starten|
        ausführen|führ das|auspacken|öffne das|öffne den|öffne die|lad das|aufsetzen|bau es
    """,
    "run~": "laufen lassen|anklicken|führe*",
    "code": """
        repos|repositor*|archiv|projekt|quellcode|codebasis|gitlab|bitbucket|prototyp|unsere app|
        demo|testaufgabe|aufgabe als|coding test|programmieraufgabe|probeaufgabe|branch|spiel|
        client|anwendung|paket|abhängigkeiten|mvp|plattform lokal|build|repository|der code|
        testprojekt|technische aufgabe|der build|die demo|der client|das spiel|vs code|
        unsere plattform|launcher
    """,
    "code~": "repo|zip|code|github|den code|projektordner",
    "own-machine": """
        üblichen/privaten/täglichen/richtigen rechner/laptop/computer/pc/notebook/gerät|
        ihrem rechner/laptop/computer/pc|deinem rechner/laptop/computer/pc|deinen rechner/laptop|
        ihren rechner/laptop|lokal|arbeitsrechner|arbeitslaptop|firmenlaptop|dienstlaptop|
        dienstrechner|hauptrechner|alltagsrechner|echten rechner|echte maschine|deinem mac|
        ihrem mac|mit dem du arbeitest|mit dem sie arbeiten|den du immer|den sie immer|
        ihrem rechner|deinem rechner|eigener rechner|ihrem laptop|deinem laptop|ihrem computer|
        deinem computer|privatrechner|privaten rechner|privaten laptop|normalen rechner|
        gewohnten rechner|den sie sonst|den du sonst|ihren pc|deinem pc|dein rechner|ihr rechner|
        deinem eigenen|ihrem eigenen|alltagslaptop|üblichen rechner|den du täglich|
        den sie täglich|auf dem du arbeitest|deinem normalen|ihrem normalen|deinem browser|
        ihrem browser
    """,
    "own-machine~": """
        eigenen/normalen/gewohnten rechner/laptop/computer/pc/notebook/gerät|eigenen rechner
    """,
    "no-sandbox": """
        keine/nicht/ohne .. vm/virtuell*/container/sandbox/docker|
        vm/vms/virtuelle/container/sandbox/docker/codespaces .. nicht/kein/geht/fehler|
        vm/vms/virtuelle/container/sandbox/docker/codespaces .. spinnt/abbruch/läuft/blockt/zickt|
        läuft nicht in|geht nicht in|nicht .. vm/docker/container/sandbox/virtuell*|keine vm|
        keine virtuelle|keinen container|kein docker|ohne vm|vm* .. nicht/blockier*|
        docker .. nicht|container .. nicht|virtuelle* .. nicht|codespaces .. nicht|
        docker/vm/container/sandbox/virtuell* .. nicht/abst*/bricht/hakt/scheitert|
        nicht/kein/keine .. docker/vm/container/sandbox/virtuell*|außerhalb von docker|nativ|
        nativ auf|ohne docker|ohne container
    """,
    "sandbox-welcome": """
        im container|in einem container|in der vm|virtuelle maschine .. gern/ok/okay|
        sandbox .. gern/ok/okay|wegwerf*|im browser|online editor|coderpad|reicht lesen|zum lesen|
        nichts installieren|ohne installation|nichts zu installieren|öffentlich* repo*|
        eigenes repo|eigenen repo|am whiteboard|auf papier|isoliert*|code review|pseudocode|
        beliebig* umgebung
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
        deaktivier* .. virenscanner/virenschutz/defender/antivirus|windows .. warn*|
        trotzdem ausfuhren|trotzdem offnen|trotzdem zulassen|warnung ignorier*|warnung wegklicken|
        ausnahme .. virenscanner|unbekannter herausgeber|unbekannter entwickler|virenscanner aus|
        virenschutz aus|virenscanner ausschalten|virenscanner deaktivieren|defender aus|
        defender meckert|virenscanner meckert
    """,
    "connect-wallet": """
        wallet verbinden|verbinde .. wallet|verbinden sie .. wallet|wallet anschließen|
        mit .. wallet|ihre wallet|deine wallet|wallet koppeln|seed phrase|zwölf wörter|12 wörter|
        24 wörter|wiederherstellungsphrase|private key*
    """,
    "paste": """
        einfüg*|eingeben|ausführen|enter|strg|kopieren sie|kopiere die|kopier die|windows taste|
        einfug*|tippen|drucke*|drucken|gib ein|geben sie|kopier*
    """,
    "paste~": "füge*|fügen sie|drück*|fuge* .. ein|fugen sie|tippe*|drucken sie",
    "command": """
        befehl*|kommandozeile|diese zeile|die zeile|eine zeile|ausführen fenster|konsole|
        windows taste|zwischenablage|windows r|win r|tastenkombination|befehlszeile|
        terminalbefehl|powershell*|kopierte* text|kopierte* zeile|reparaturbefehl|strg v|
        startmenü|befehl|zeile|kopierte|kopierten|was die seite kopiert|schon kopiert|
        automatisch kopiert|den text
    """,
    "command~": "eingabeaufforderung|skript",
    "fix": """
        treiber|update|aktualisier*|patch|plugin|plug in|erweiterung|codec|reparatur*|sdk|
        komponente|zertifikat|hilfsprogramm|behebt|behebung|tool|beheben|bekanntes problem
    """,
    "fix~": "reparier*|modul",
    "meeting": """
        kamera|audio|sound|zoom|konferenz|höre sie nicht|hörst|sehe sie|browser|captcha|roboter|
        mikro|webcam|horen sie nicht|horen dich nicht|sehen sie nicht|warteraum|meeting|
        videokonferenz|besprechung
    """,
    "meeting~": "ton|mikro*|teams|hören sie|mikrofon",
    "pc-password": """
        passwort .. rechners/computers/mac/laptops|rechnerpasswort|computerpasswort|mac passwort|
        admin passwort|administrator*|adminrechte|als admin|systempasswort|anmeldepasswort|
        passwort .. normal
    """,
    "file-lock": """
        passwort ist|passwort lautet|kennwort ist|kennwort lautet|passwortgeschützt*|
        geschützt* archiv|inhalt aktivieren|bearbeitung aktivieren|makros|inhalte aktivieren|
        sicherer viewer|lesesoftware|leseprogramm|betrachter|passwort .. archiv/zip/datei|
        archiv .. passwort|zip .. passwort|makros aktivieren|geschutzte datei|
        geschutztes dokument|passwortgeschutzt*|sicherer reader|viewer
    """,
    "file-lock~": "verschlüsselt*",
    "remote": """
        fernzugriff|fernwartung|fernsteuer*|remotezugriff|remote zugriff|remote|bildschirm teilen|
        bildschirmfreigabe|zugriff auf ihren/deinen rechner|aus der ferne|bildschirm freigeben|
        zugriff auf ihren|zugriff auf deinen|verbindet sich auf|verbinde mich mit ihrem|
        schalte mich auf|neunstellig*|sitzungscode|techniker verbindet
    """,
    "keep-on": """
        eingeschaltet|angeschaltet|lässt .. laufen|lass .. an|bleibt an|immer an|dauerhaft an|
        am strom|rund um die uhr|online bleib*|lässt ihn an|24/7|am netz|steckst .. ein|
        lässt .. an|lässt sie an|dauernd an|durchgehend an|tag und nacht|läuft durch|
        nicht ausschalten|nie ausschalten|immer online|ans netz|an den router|immer eingeschaltet|
        eingeschaltet lassen|ihr wlan|dein wlan|ihrem router|deinem router|steht nur da
    """,
    "keep-on~": "eingesteckt|laufen lassen|lassen .. an|durchlaufen|anlassen",
    "log-in": """
        melde* .. an|melden sie sich .. an|einlogg*|logg*|log .. ein|einzulogg*|
        bestätigen sie .. konto/identität/profil/zugang/passwort|verifizier*|konto bestätigen|
        identität bestätigen|zugangsdaten eingeben|passwort eingeben|re aktivieren|freischalt*|
        authentifizier*|legitimier*|validier*|melden sie sich dort|melden sie sich hier|
        melden sie sich mit|melden sie sich unter|melden sie sich über|meld* dich dort|
        meld* dich hier .. an|meld* dich mit|sich .. ausweisen|sich dort .. ausweisen|
        weisen sie sich .. aus|loggen sie sich|logg dich|log dich|einwählen|
        wählen sie sich .. ein|tragen sie .. passwort/kennwort/zugangsdaten ein?|samt passwort|
        mit passwort|und passwort|anzumelden|neu anmelden|entsperr*|sitzung .. erneuern|
        gib .. passwort/kennwort|geben sie .. passwort/kennwort|
        passwort/konto/zugang/kennwort/login ausweisen|
        passwort/konto/zugang/kennwort .. identifizieren/legitimieren/authentifizieren|
        passwort/konto/zugang/kennwort anmelden|konto/zugang/passwort einloggen|
        sich .. identifizieren|ausweisen und|push .. bestätig*/freigeb*/zulass*|
        bestätig* .. push/anmeldeanfrage/anfrage|
        tipp* .. genehmigen/bestätigen/zulassen/freigeben|drück* .. genehmigen/zulassen/freigeben|
        anmeldeanfrage|melden sie sich|melde dich|geben sie .. passwort/zugangsdaten/ein|
        gib .. passwort/zugangsdaten|bestatig* .. konto/identitat/profil|wiederherstell*|
        mit ihrem konto|mit deinem konto|mit ihrem dienstkonto|qr code scannen|scannen sie den qr|
        verknupf*|einloggen|loggen sie|mit deinem|bestätigen sie ihr|bestätige dein|geben sie ihr|
        gib dein|eingeben|mit ihrem passwort|mit den üblichen|üblichen zugangsdaten|scannen sie|
        scann den|fragt nach dem|fragt nach ihrem|wird nach dem
    """,
    "log-in~": """
        anmeld*|login|passwort/kennwort/zugangsdaten .. eintippen/eintragen/eingeben/bestätigen|
        anmelden
    """,
    "password": """
        passwort|kennwort|zugangsdaten|anmeldedaten|logindaten|login daten|benutzername*|pin|
        zugang zum|benutzername|benutzerkennung
    """,
    "password~": "passwörter|login",
    "work-account": """
        dienstkonto|dienst konto|firmenkonto|firmenzugang|uni konto|unikonto|uni account|
        hochschulkonto|institutskonto|arbeitskonto|microsoft|office 365|o365|google konto|
        dienstlich* konto/account/mail/adresse/zugang|linkedin konto|linkedin passwort|
        linkedin zugang|linkedin daten|üblichen zugang|gewohnten zugang|firmen login|uni login|
        behördenzugang|dienst login|dienstmail|gmail konto|geschäftsadresse|firmenadresse|
        firmenmail*|geschäftskonto|geschäftlich* adresse/mail/konto/zugang|microsoft passwort|
        microsoft konto|microsoft 365|microsoft anmeldung|firmenkennung|mitarbeiterkennung|
        windows kennung|arbeitsmail|büroadresse|praxiszugang|kanzleizugang|dienstliche* mail|
        firmenmail|geschaftliche* mail|berufliche* mail|postfach|ublichen zugangsdaten|
        windows passwort|dienstliche mail|intranet
    """,
    "work-account~": "outlook|ihrem dienst*",
    "account-threat": """
        konto/profil/seite/zugang/account .. gelöscht/löschung/deaktiviert|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. gesperrt/sperr*/eingeschränkt|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. gelöscht/löschung/deaktiviert|
        konto/profil/seite/zugang/account .. geschlossen/entfernt/beschränkt|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. läuft/abgelaufen/verlieren|
        beiträge/mitgliedschaft/inmail/abzeichen/nachrichten .. geschlossen/entfernt/beschränkt|
        gesperrt|sperrung|eingeschränkt|deaktiviert|verstoß|verstößt|urheberrecht*|beschwerde|
        gemeldet|ungewöhnliche aktivität*|ungewöhnliche anmeldung|verdächtige anmeldung|
        richtlinien|sicherheitsteam|linkedin sicherheit|linkedin support|support team|
        vertrauensteam|läuft heute ab|erlischt|widerspruch|einspruch|verstosst|verstoss|verletzt|
        markenrecht*|meldung*|sperren|eingeschrankt|einschrank*|geloscht|loschung|deaktivier*|
        deaktivierung|geschlossen|ungewohnliche aktivitat|verdachtige* anmeldung|
        verdachtige* aktivitat|frist|postfach voll|speicher voll|lauft ab|verlieren sie|
        verlierst du
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
        gehaltsabrechnung
    """,
    "otp": """
        bestätigungscode|sicherheitscode|einmalcode|verifizierungscode|sechsstellig* code|
        <number> stellig*|sechs ziffern|code .. sms|code .. handy|code .. erhalten|code .. kommt|
        code .. geschickt|sms .. code|tan|tans|mtan|zahlencode|anmeldecode|
        sechsstellig* nummer/zahl|vierstellig* nummer/zahl/code|achtstellig*|zahl aus|zahl .. app|
        nummer aufs handy|nummer .. handy|nummer .. sms|zahlenfolge|authenticator*|zwei faktor*|
        2fa|code aufs handy|freigabe in der app|push .. bestätig*|bestätig* .. push|app passwort|
        anwendungspasswort|pushtan|smstan|anmeldeanfrage|genehmig* .. anfrage|
        tipp* .. genehmigen/zulassen|<number> ziffern|code per sms|eine sms|sms mit|
        code der kommt|code der gleich|code .. erhalt*|code .. ankommt|code .. telefon|
        bestatigungscode|prufcode|freigabecode|der code|code per|sechsstellig*|die ziffern|
        sms bekommen|push tan|photo tan|in der app freigeben|app bestatigen|whatsapp code|
        die <number> zahlen|sechs zahlen|ziffern die|ein code|code der|code den|gerade gekommen|
        gerade bekommen|kommt gleich|gleich eine sms|per sms|deine nummer eingegeben|
        ihre nummer eingegeben|versehentlich deine|versehentlich ihre|aus versehen|pin|
        freigabe bestätigen|bestätigen sie die|bestätige die|auf deinem handy
    """,
    "otp~": """
        sms code|code .. bekommen|ziffern|code .. bekomm*|den code|die zahlen|zahl auf|zahlen die|
        einen code|die tan
    """,
    "read-back": """
        les* .. vor|vorlesen|schick* .. mir|schick .. rüber|schicken sie .. mir/uns|
        gib .. mir/durch|geben sie .. durch|durchgeben|leite .. weiter|leiten sie .. weiter|
        schreib* .. mir/hier|teil mir|hierher|hier schreiben|hier rein|kurz hier durchgeben|
        hier durchgeben|schickst du .. rüber/mir/her|schickst .. rüber|rüberschick*|
        schick* .. her|durchsag*|sag .. durch|geb* .. weiter|tipp .. hier|leite .. her|
        abfotografier*|screenshot davon|diktier*|nennen sie mir|nenn mir den|sag mir den|
        schick mir den code|gib mir den|lies mir|sag mir|sagen sie mir|gib mir|geben sie mir|
        schicken sie mir|schick ihn|schick sie mir|lesen sie mir|lies vor|gib .. durch|nennen sie|
        mitteilen|tipp ihn|schreib ihn|schreib mir|schreiben sie mir|antworte mit|
        antworten sie mit|screenshot|zuruckschick*|sagst du mir|gibst du mir|schickst du mir|
        leite mir|leiten sie mir|gib durch|durchsagen|schreib sie hier|schreiben sie ihn|
        hier eintippen|hier eingeben|nennst du|kannst du mir die|können sie mir die
    """,
    "read-back~": """
        nenn*|weiterleiten|sag* .. mir|teilen sie mir|
        mir .. nennen/schicken/sagen/durchgeben/weiterleiten/vorlesen|schick* mir|weiterleit*|
        nenn mir|schick mir
    """,
    "lend": """
        miete*|mieten|leih*|ausleih*|überlass*|zur verfügung stell*|stellst .. zur verfügung|
        nutzen ihr|nutzen dein|benutzen|pacht*|kaufe*|übernehm*|verwalten|zugriff auf ihr|
        zugriff auf dein|posten über|schreiben über|laufen über|vermietest|zur nutzung|
        gegen miete|mitnutz*|zugang geben|zugriff geben|gibst .. zugang|geben .. zugang|
        nutzen dürfen|benutzen dürfen|abtreten|pachten|miet*|leihen|verleih*|uberlass*|uberlassen|
        zur verfugung stell*|zugang zu ihrem|zugang zu deinem|ihr profil nutzen|
        dein profil nutzen|uber ihr|uber dein|nutzen wir ihr
    """,
    "lend~": "vermiet*",
    "account": """
        linkedin konto|linkedin profil|linkedin account*|profil|profile|account|accounts|
        konto bei|dein konto|ihres kontos|deines kontos|upwork*|freelancer*|alte konten|
        ältere konten|bankkonto|girokonto|neuer account|upwork profil|xing profil|dein account|
        ihr account|deinen account|ihren account|deinem account|ihrem account|dein linkedin|
        ihr linkedin|ihr profil|dein profil|alter account|altes konto|altes profil|account mit|
        profil mit|upwork|werbekonto|instagram account|verkauferkonto|ebay konto|amazon konto
    """,
    "account~": "ihr konto|github account",
    "rent-pay": """
        im monat|pro monat|monatlich|jeden monat|pro woche|wöchentlich|die woche|am ersten|
        tust nichts|nichts tun|ohne arbeit|ohne aufwand|kein aufwand|jeden freitag|mtl|
        wochentlich|musst nichts|mussen nichts|passiv
    """,
    "rent-pay~": "jede woche|im voraus",
    "log-in-as-you": """
        logindaten|zugangsdaten|login daten|benutzername und passwort|passwort und|wir loggen uns|
        wir melden uns an|wir schreiben über|wir arbeiten über|cookie*|anydesk|teamviewer|
        wir übernehmen den rest|machen wir den rest|die zugangsdaten|dein login|ihr login|mein team|
        unser team|wir machen den rest|wir ubernehmen|den rest machen wir|cookies|in ihrem namen|
        in deinem namen|einmal einloggen
    """,
    "open-account": """
        konto eröffn*|kontoeröffnung|videoident*|video ident*|postident*|testkonto|
        konto auf ihren namen|konto auf deinen namen|konto .. namen|probekonto|referenzkonto|
        ident verfahren|konto eroffn*|auf ihren namen|auf deinen namen|gewerbe anmelden|firma auf|
        eröffnen sie ein konto|eröffnest du|eröffnen ein konto|konto eröffnen|ein konto eröffnen|
        als normaler kunde|normaler kunde|banken testen|banktester|bankentester|testkunde|
        video ident|videoident|postident|danach wird es gelöscht|wird danach gelöscht|
        gibst uns den zugang|geben uns den zugang|zugang übergeben
    """,
    "open-account~": "eröffn* .. konto|eroffnen .. konto|eroffne* .. konto",
    "fee": """
        anzahlung|pauschale|provision|paket|unkosten|versicherung*|zertifikat|starterset|
        starterpaket|auslage*|honorarvorschuss|stempel|zoll|eröffnungsgebühr|kontoeröffnung*|
        einschreibegebühr|verwaltungsgebühr|vermittlungsgebühr|schutzgebühr|aktivierungsgebühr|
        vorauszahlung|vorauskasse|sicherheitsleistung|hinterlegung|stornogebühr|eigenanteil|
        selbstbehalt|spesen|vorschuss|pfand|versicherungspramie|zollgebuhr|verzollung|
        freischaltung|aktivierung|vermittlungsgebuhr|schulungsgebuhr|notarkosten|anwaltskosten|
        gerichtskosten|ubersetzung|beglaubigung|mitgliedsbeitrag|marke|versicherung|schulung|kurs|
        reservierung|bearbeitung|einlage
    """,
    "fee~": """
        gebühr*|kosten|kaution|beitrag|steuer*|vorkasse|prämie|bearbeitungsgebühr|abgabe|gebuhr*|
        stempel*|pramie|bearbeitung*|bearbeitungsgebuhr|lizenz|honorar
    """,
    "job": """
        job|jobs|position|arbeit|arbeitsplatz|vorstellungsgespräch|gehalt|einstell*|onboarding|
        homeoffice|home office|nebenjob|platz|kandidat*|arbeitsvertrag|tätigkeit|verdienst
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
        aktenanlage|starterset|material|zulassung|schulung|kurs|zertifizierung|arbeitserlaubnis|
        akte|ausrustung|ausweis|versicherung|uberprufung|fuhrungszeugnis|ubersetzung|versand|
        kurier|transport|platz sichern|onboarding|probetraining
    """,
    "purpose~": """
        anmeldung|bearbeitung*|verwaltung*|sichern|software|visum*|unterlagen|anerkennung|visum|
        lizenz
    """,
    "refund": """
        zurück|rückerstatt*|zurückerstatt*|verrechn*|mit dem ersten gehalt|ersten gehalt|1 gehalt|
        erste gehalt|ersten lohn|gutgeschrieben|bekommst .. wieder|kommt wieder|rückzahl*|
        wird .. verrechnet|bei auszahlung verrechnet|ziehen wir .. ab|wird .. abgezogen|
        wird .. erstattet|bekommen sie .. zurück|kriegst du .. wieder|kriegst .. zurück|
        gutschreib*|ersetzt|zurückerhalten|mit der ersten heuer|mit dem ersten lohn|
        zurückbekommen|zuruckerstatt*|ruckerstatt*|zuruckgezahlt|zuruckzahl*|zuruck mit|
        bekommen sie zuruck|bekommst du zuruck|kriegst du zuruck|wiederbekomm*|erstes gehalt|
        erste abrechnung|verrechnet|angerechnet|gutschrift|abgezogen|gebe ich dir|zuruckuberwies*
    """,
    "refund~": "erstatt*|geb ich dir",
    "rewriter": """
        lebenslauf* .. schreib*/überarbeit*/optimier*|umschreib*|überarbeitet*|bewerbungscoach|
        bewerbungsexpert*|cv expert*|karrierecoach|lebenslaufexpert*|optimier*|neu schreiben|
        bewerbungsprofi|bewerbungshilfe
    """,
    "score": """
        ats|score|punkte*|<number> von|<number> %|prozent|filter|screening|system|kompatib*|
        treffer*
    """,
    "visa": """
        visa|arbeitsvisum|arbeitserlaubnis|aufenthalt*|sponsor*|blaue karte|einreise|zusicherung|
        lmia|arbeitsgenehmigung|konsulat|aufenthaltstitel|arbeitsvertrag in|ausländerbehörde|
        termin bei der|einladungsschreiben|saisonarbeit*|vorabzustimmung
    """,
    "visa~": "visum*|botschaft|visum|papiere",
    "visa-sale": """
        visum garantiert|garantiert* visum|ohne sprachtest|ohne sprachprüfung|ohne prüfung|
        hälfte jetzt|hälfte nach|hälfte vorab|rest nach .. visum|nach dem visum|
        noch <number> plätze|kontakt in der botschaft|unser agent|100 %|kontingent|garantiert|
        ohne prufung|ohne gesprach|platze frei|kontakt in der|kontakt bei|rest danach|
        halfte vorab|ohne interview|rest bei ankunft|rest wenn|letzte plätze|kontakt bei der|
        kenne jemanden|schon viele|schon gebracht|habe schon|danach musst du
    """,
    "award": """
        auszeichn*|award|nominier*|top <number>|ehrung*|gala|trophäe|pokal|gewinner|preisträger|
        exzellenz|galaabend|laudatio|preisverleihung|preisträger*|als preis|laureat*|ehrenpreis|
        ehrendoktor*|ehrenurkunde|medaille|jury|ausgewählt .. top|who is who|titelseite|
        titelgeschichte|sonderheft|plakette|festakt|zur .. des jahres|des jahres <number>|
        zu küren|siegel urkunde|siegel und|ohne bewerbung|bewerbung war nicht nötig|
        zweitplatzierte|lizenzbeitrag|präsidium|preis|auszeichnung*|ausgezeichnet|finalist*|
        urkunde|ranking|magazin|siegel|verleihung|jahrbuch
    """,
    "inherit": """
        erbschaft|erben|verstorben*|verstarb|nachname*|familienname*|hinterblieb*|witwe*|
        ruhend* konto|ohne erben|verblichen*|testament|herrenlos*|nachlass des|nachlass von|
        im nachlass|nachlassverwal*|nachlassgericht|nachlass beläuft|erbin|vermachtnis|witwe|
        notar|gleicher nachname|gleichen nachnamen|namensvetter|ruhendes konto|spende von|
        schwer krank|todkrank|hinterblieben*|namensgleich|vermögen
    """,
    "inherit~": "erbe|begünstigt*|angehörig*|nachlass|begunstigt*",
    "big-sum": "million*|<number> million*|milliarde*|<number> <number> <number>",
    "big-sum~": "mio|<number> mio",
    "loan": """
        darlehen*|finanzierung|geld leihen|privatkredit|umschuldung|kredit|darlehen|kreditgeber|
        kreditsumme|leihe|verleihe geld|von privat|geldgeber
    """,
    "loan~": "kredit*",
    "loan-easy": """
        ohne schufa|trotz schufa|schufa negativ|negative* schufa|ohne prüfung|ohne bonität|
        ohne sicherheit*|ohne einkommensnachweis|<number> % zins*|zinsen <number>|zinssatz|
        innerhalb von <number>|in 24 stunden|sofortzusage|sofort|private* darlehensgeber*|
        privatperson|private* kredit*|an jede|schufafrei|ohne bonitat|bonitatsprufung|
        ohne sicherheiten|auch bei|abgelehnt|binnen|festzins|zinsen|bewilligt|genehmigt|
        ohne burgen|von privat|ohne unterlagen|ohne nachweis|ohne fragen|am selben tag|
        fester zins|% jährlich|% im jahr|die bank sagte|die banken|bank ablehnt
    """,
    "recover": """
        zurück holen|wiederhol*|zurückgewinn*|wiederbeschaff*|zurückbekomm*|zurückbekam|
        sichergestellt|beschlagnahm*|aufgespürt|rückverfolg*|lokalisiert|eingefroren|auszahl*|
        freigabe|wieder beschaff*|entschädig*|rückführ*|zuruckbekomm*|zuruckgewinn*|ruckforder*|
        entschadig*|erstattung*|aufgespurt|geschadigt*|opfer|freigab*|verfolgt|ausfindig|geortet|
        zu ihren gunsten|ihr name steht|ihr name taucht|geschädigtenliste|eingefroren*|
        beschlagnahmt*|sichergestellt*|freigeb*|auszahlen|hacker
    """,
    "recover~": "zurückhol*|rückhol*|gefunden|zuruckhol*|ruckholung|zurückgeholt|erstatt*",
    "lost-money": """
        verloren* geld/gelder/krypto/coins/einlage*|verloren|geschädigt*|opfer|falsche* broker|
        unseriöse* plattform|plattform|ihre verluste|ihr geld|ihre gelder|ihre einlage*|
        investiert haben|anlagebetrug|verlor*|verluste|verlust|abgezockt|broker|fake broker|
        gestohlen*|dein geld|ihre einlage|gelder|was sie verloren|verlust*|die plattform|
        jene plattform|falscher broker|dubiose* broker|mir auch|ging mir genauso|
        das gleiche passiert
    """,
    "lost-money~": "betrogen|betrug*|betrog*|betrug|betrogen*",
    "free-release": """
        freigabegebühr|freigabe|freischalt*|netzwerkgebühr|gas|aktivier*|vorschuss|anwaltskosten|
        gerichtskosten|notar*|anzahlung|provision|freigabegebuhr|kapitalertragsteuer|auszahlung|
        vor der auszahlung|notar|gebuhr vorab|stempelgebuhr|freischalten|freigeben|zur freigabe|
        konvertierung|vorstreck*|gerichtsgebühr|stempel|versicherung|für die freigabe|
        zum freischalten|kann nicht abgezogen|nicht abgezogen|nicht verrechnet|nicht verrechnen
    """,
    "free-release~": "gebühr*|steuer*|vorab|steuer|abgabe|gebühr|kaution",
    "investor": """
        fonds|family office|beteilig*|startup|gründer*|kapital|term sheet|bewertung|anteile|
        gesellschafter|due diligence|unternehmen
    """,
    "investor~": "invest*|runde",
    "investor-talk": """
        term sheet|unser fonds|der fonds|due diligence|ihr deck|dein deck|pitch|bewertung|
        beteiligung|investieren in|einsteigen|kapital für|finanzierungsrunde|investor*|kein pitch|
        ohne pitch|zusage steht|zusage|kapitalzusage|finanzierungszusage|wir investieren|
        steige ein|steigen ein|investieren wir
    """,
    "investor-talk~": "runde",
    "proof-of-funds": """
        kapitalnachweis|liquiditätsnachweis|nachweis .. liquidität|seriosität|ernsthaftigkeit|
        sicherheitsleistung|prüfgebühr|notarkosten|anwaltskosten|vermittlungsgebühr|neue wallet|
        treuhand*|vorleistung|maklerprovision|honorar .. vorab|kontoeröffnung*|eröffnungsgebühr|
        bonitätsprüfung|kautionsversicherung|bürgschaft*|absicherung|treuhandkonto|devisen*|
        provision vorab|barzahlung|übergabe in bar
    """,
    "proof-of-funds~": "bargeld|in bar|bearbeitungsgebühr|vorkasse",
    "cheque": "scheck*|bankscheck|verrechnungsscheck",
    "cheque-in": """
        einlös*|einreich*|lösen sie .. ein|löse .. ein|gutschrift|auf ihr konto|auf dein konto|
        einzahl*|zahlen sie .. ein|gutgeschrieben|einlos*|losen sie .. ein|reichen sie .. ein|
        ihrem konto|deinem konto|gutschreiben|beide seiten fotografieren|beider seiten|
        vorder und rückseite|in der app|banking app|über die app|sobald der|
        wenn er gutgeschrieben|einreichen|reichen sie|einlösen|löst ihn
    """,
    "cheque-in~": "sobald er",
    "forward-rest": """
        rest .. überweis*/weiter*/schick*/send*/lieferant*|restbetrag|den rest|leite* .. weiter|
        leiten sie .. weiter|überweisen .. an|weiterüberweis*|weitergeben|weitersenden|differenz|
        abzüglich|schicken .. weiter|heben sie .. ab|hebst .. ab|bar abheben|in bar abheben|
        rest .. abheben|rest gleichentags|schickst .. weiter|gibst .. weiter|weiterzuleiten|
        weitergeleitet|reich* .. weiter|rest geht|der rest|die differenz|das restgeld|
        uberweis* .. weiter|weiteruberweis*|uberweis* .. rest|schick* .. weiter|an den lieferanten|
        in bitcoin|in krypto|in usdt|tausch* .. krypto|umwandeln|abheb*|bar ubergeben|dem kurier|
        dem fahrer|die übrigen|die restlichen|den restbetrag|leiten sie|leitest du|weiterreichen|
        weiter an|überweisen sie den|überweist du|schicken sie den|schickst du|abheben und|
        heben sie|hebst du|bar an den|an unseren lieferanten|an den kurier|auf ein anderes konto|
        aufs andere konto|kaufst du bitcoin|den rest leiten|rest weiterleiten|rest überweisen|
        den rest überweis*|leiten sie den rest
    """,
    "forward-rest~": "weiterleit*|in bar|leite",
    "keep-share": """
        behalten sie|behältst|behält|behalte|einbehalt*|ihre provision|deine provision|
        <number> % .. behalt*|<number> % provision|pro überweisung|pro transaktion|ihr anteil|
        dein anteil|für sich|<number> prozent behalten/behältst|prozent behalten|% behalten|
        dürfen sie behalten|darfst du behalten|darfst .. behalten|bleiben ihnen|bleiben dir|
        bleibt dir|provision von <number>|provision pro|ihnen verbleiben|behalt*|behalten|
        fur sich|fur dich|<number> % .. behalten|<number> % fur|provision|fur die muhe|
        gehort ihnen|gehort dir|bleiben bei dir|bleibt bei dir|behältst du|<number> bleiben|
        bleibt ihnen|<number> für sie|<number> für dich|für ihre mühe|für deine mühe|% für sie|
        % für dich|% gehören|gehören ihnen|gehören dir|ziehen sie ihren|ziehst du|einbehalten
    """,
    "receive-money": """
        auf ihr konto|auf dein konto|auf ihr privat*|auf dein privat*|ihr privates konto|
        dein privates konto|empfangen .. zahlungen/geld/überweisungen|zahlungen entgegen*|
        geld entgegen*|zahlungen annehm*|gelder annehm*|zahlungseingang|eingehende zahlungen|
        über ihr konto|über dein konto|zahlungen .. ihr konto|zahlungen .. dein konto|
        private* konto|privaten postkonto|privatkonto|postkonto|geldeingänge|kontoeingänge|
        eingänge .. konto|eingänge|zahlungen .. annehmen|gelder .. annehmen|landet auf deinem|
        landet auf ihrem|kommt auf dein|kommt auf ihr|geld .. konto|zahlungen .. konto|
        uberweisung* .. konto|eingang auf|eingange|uber ihr konto|uber dein konto|dein konto nutzen|
        ihr konto nutzen|kundenzahlungen|zahlungen annehmen|zahlungen entgegen|gelder empfang*|
        girokonto|dein konto|geht auf ihrem konto|auf ihrem konto|auf deinem konto|
        konto zur verfügung|konto leihen|zahlungen empfangen|gelder empfangen|kunden zahlen auf|
        kunden überweisen|läuft über|laufen über|geldeingang|zwischenkonto|durchlauf*|parken|
        auf ihrem konto ein|auf deinem konto ein|geht auf ihr konto|geht auf dein konto|
        kommt auf ihr konto|kommt auf dein konto
    """,
    "receive-money~": "ihr konto",
    "pass-job": """
        finanzagent*|zahlungsagent*|zahlungsassist*|transaktionsmanager|zahlungsabwick*|
        finanzmanager|regionalagent*|zahlungsbearbeiter*|kontoführer|zahlungsabwickl*|
        zahlungsmanager|transferagent|buchhaltungsassist*|inkassoassist*|treuhand*
    """,
    "pass-job~": "finanzassist*",
    "parcel": """
        paket*|päckchen|sendung*|ware*|lieferung*|elektronik|pakete|packchen|waren|kartons|handys
    """,
    "parcel~": "ware|gerate|schuhe",
    "reship": """
        weiterschick*|weiterversend*|umetikett*|neues label|neue label*|neues etikett|etikett*|
        aufkleb*|klebst|umpack*|zur post|bringst .. post|bringen .. post|versand*|versend*|label|
        weiterversand|neu verpack*|post bringen|packstation|paketshop|abgeben|altes etikett|
        neuen aufkleber|kleben sie|bringst du zur|bringen sie zur|der kurier holt|holt ab|
        weiterverschick*|ins ausland
    """,
    "reship~": "weiterleit*",
    "at-home": """
        nach hause|zu hause|zuhause|daheim|ihre adresse|deine adresse|ihrer adresse|
        deiner adresse|an dich|von zuhause|privatadresse|homeoffice|zu ihnen nach hause|
        zu dir nach hause|ihrer anschrift|briefkasten|klingelschild|bei ihnen zu|bei dir zu|
        auf ihren namen|auf deinen namen|an der klingel
    """,
    "at-home~": "wohnung",
    "voucher": """
        apple karte*|google karte*|steam karte*|amazon karte*|guthabenkarte*|paysafecard*|
        gutscheincode*|prepaidkarte*|paysafecode*|paysafe karte*|google play*|apple gutschein*|
        amazon gutschein*|guthabencode*|aufladekarte*|gutscheine|google karten|apple karten|
        steam karten|guthabenkarten|prepaidkarten|prepaid karten|prepaid karte*|paysafe*|
        wertkarten
    """,
    "voucher~": "geschenkkarte*|gutscheinkarte*|geschenkkarten|gutschein*",
    "voucher-buy": """
        kauf*|besorg*|freirubbel*|rubbel*|codes|abfotograf*|code hier|code schreiben|
        schicken sie mir|schicken sie .. fotos|foto davon|mit paysafe*|per paysafe*|bezahlen mit|
        zahlen mit|zahlbar mit|holen sie|hol <number>|brauche <number>|paysafecode*|codes .. chat|
        codes hier|hier im chat|kaufen sie|kauf mir|im supermarkt|an der tankstelle|an der kasse|
        rubbeln|rubbel|fotografieren|hier rein|holen sie bitte|besorgen sie|im rewe|
        fotos der codes|hol*|codes schicken|schick mir die codes|codes durchgeben|foto der codes|
        foto von der ruckseite|die codes|beim kiosk|a <number>|schick die codes|
        schicken sie die codes|freirubbeln|am kiosk
    """,
    "voucher-buy~": "rückseite|schick mir|fotos davon|kaufen|je <number>",
    "coin-pay": """
        send*|einzahl*|kauf*|lade*|aufladen|in bitcoin|per bitcoin|in usdt|mit usdt|umtausch*
    """,
    "coin-pay~": "bezahl*|überweis*|transfer*|spende*",
    "card-data": """
        kartennummer|kartendaten|cvv|cvc|prüfziffer|ablaufdatum|bankkarte|debitkarte|
        kartendetails|kartenangaben|karten daten|kreditkartendaten|kartenprüfnummer|prufziffer|
        karte .. ruckseite|drei ziffern|girokarte|ec karte|karte und pin
    """,
    "card-data~": "kreditkarte*|kreditkarte",
    "bank-data": "bankdaten|kontoauszug|kontoauszüge|kontoauszuge",
    "bank-data~": "kontodaten|iban|kontonummer|bankverbindung|kontoauszug*",
    "bank-login": """
        onlinebanking|online banking|banking zugang|banking daten|pin und tan|banking pin|
        zugang zum konto|bank login|banking login|banking passwort|zugang zum banking|online zugang|
        onlinezugang|e banking|ebanking|bankzugang|bank pin|bank app|banking app|
        zugangsdaten .. bank|tan|pushtan
    """,
    "identity": """
        ausweis*|personalausweis*|perso|reisepass|pass|passkopie|passfoto|meldebescheinigung|
        geburtsurkunde|steuer id|steuernummer|identität*|vorder und rückseite|vorderseite|
        aufenthaltstitel|ausweisfoto|ausweiskopie|ausweis vorne|beide seiten .. ausweis|
        ausweisbild|foto .. ausweis|foto .. pass|svnr|krankenkassenkarte|id karte|personalausweis|
        vorder und ruckseite|stromrechnung|vorderseite und rückseite|gehaltsabrechnung
    """,
    "identity~": """
        führerschein|selfie*|sozialversicherungsnummer|ahv nummer|sozialversicherungs*|
        fuhrerschein|selfie|ruckseite
    """,
    "identity-many": """
        vorder und rückseite|beide seiten|vorderseite|steuer id|videoident*|in der hand|
        neben ihr gesicht|neben dein gesicht|geburtsurkunde|meldebescheinigung
    """,
    "identity-many~": "selfie*|sozialversicherungsnummer",
    "clicks": """
        bewert*|like|likes|liken|abonnier*|folgen|optimier*|sterne|rezension*|hotelbewert*|boost*|
        screenshots|gefällt mir|bewertung*|klicken|ansehen|herzen|bewertungen|bewerten|
        rezensionen|abstimmen|kanälen folgen|seiten folgen|abonnieren|videos ansehen|klicks|
        optimieren|optimierung|pushen
    """,
    "clicks~": "klick*|anklick*|anklicken",
    "click-goods": """
        hotel*|produkt*|video*|app|apps|restaurant*|seite*|kanal|kanäle|shop*|händler|bestell*|
        song*|youtube|tiktok|google maps|instagram|aufgabe*|aufträge|merchant*
    """,
    "click-goods~": "film*|artikel",
    "per-click": """
        pro bewertung|pro like|pro klick|pro aufgabe|pro video|pro auftrag|je bewertung|je like|
        je klick|je aufgabe|<number> aufgaben|<number> bewertungen|<number> likes|
        bewertungen am tag|aufgaben am tag|einfache aufgaben|kleine aufgaben|aufgaben sind frei|
        erste aufgabe*|probeaufgabe*|set|mikrojobs|pro stimme|jede bewertung|jede aufgabe|
        jedes like|aufgaben pro tag|pro screenshot|je auftrag
    """,
    "recharge": """
        auflad*|lade .. auf|laden sie .. auf|lädst .. auf|aufgeladen|einzahl*|guthaben|kombi*|vip|
        arbeitskonto|prepaid*|negativ*|minus|premium aufgabe*|einsatz|freischalt*|eingefroren|
        nachlad*|guthaben aufladen|negativer saldo|negatives guthaben|im minus|freischalten|
        vip stufe|nachste stufe|stufe|kombi auftrag|bevor du abheben|vor der auszahlung|
        ausgleichen|ins minus|ausgleich*|auffüll*|auffüllen|aus eigener tasche|aus eigenen|
        von deiner seite|freigeschaltet|um auszuzahlen|zum auszahlen|nicht auszahlen|
        auszahlung gesperrt|sonderauftrag|sonderauftr*|doppelauftrag|dreifachauftrag|kombiauftrag|
        kombi|paketauftrag|charge|verfällt alles|ist alles weg|alles verloren|einzahlung für|
        vorstrecken|kommt zurück mit
    """,
    "easy-work": """
        keine vorkenntnisse|ohne vorkenntnisse|keine erfahrung|ohne erfahrung|vom handy|am handy|
        mit dem handy|minuten am tag|stunde* am tag|von zuhause|von zu hause|nebenbei|flexibel|
        jeder kann|am tag|pro tag|täglich|freie zeiteinteilung|quereinsteiger|vom sofa|
        ein paar minuten|paar klicks|wenige minuten|ohne chef|nebenher|leichte arbeit|
        einfache arbeit|leicht verdient*|studenten willkommen|jede* kann|stunde am tag|
        stunden am tag|nebenjob|nebenverdienst|einfacher job|fur jeden|studenten|rentner
    """,
    "pay-daily": """
        täglich ausgezahlt|tägliche auszahlung|auszahl*|sofort ausgezahlt|am selben tag|
        gleichen tag|abheben|abends ausgezahlt|tagesverdienst|täglich|taglich ausgezahlt|
        tagliche auszahlung|auszahlung taglich|jeden abend|noch am selben|am gleichen tag|
        wochentliche auszahlung
    """,
    "gain": """
        rendite*|ertrag|erträge|verdien*|verdopp*|verdreifach*|profit*|einkommen|reich|vermögen|
        geld arbeiten|auszahlung*|zinsen|vermehr*|wachstum|in einer viertelstunde|
        in <number> minuten|waren es .. euro|davon habe ich|auszahlung|ertrag*|ertrage|verdient|
        verdoppel*|geworden|sind daraus|abgehoben|vermogen|plus gemacht|vervielf*|das doppelte|
        rausgeholt|geholt|gemacht in|aus <number> wurden|wurden <number>|
        von <number> auf <number>|in einer woche|in zwei wochen|in einem monat|an einem abend|
        abbezahlt|bezahlt damit|nebenbei|liegt nur rum|liegt tot|tot auf dem|auf dem sparbuch|
        bringt nichts|schläft
    """,
    "gain~": "gewinn*|ausgezahlt|sparbuch",
    "trade": """
        trade*|trading|handel|handeln|plattform|forex|arbitrage|signale|bot|roboter|algorithm*|ki|
        token*|anlegen|börse|broker|staking|mining|depot|fonds|presale|vorverkauf|goldhandel|
        gold handel|signalgruppe|meine trades|trades kopieren|trader|borse|aktie*|kryptowahrung*|
        optionen|copy trading|token|zyklus|anlage|geldanlage|coin*|münze|algorithmus|programm das|
        kopiert|nachbildet|aktien|derivate|system|methode
    """,
    "trade~": "invest*|krypto*|gold|pool|anlage*|handelsplattform|markt|signal*",
    "guaranteed": """
        ohne risiko|risikofrei|kein risiko|kapitalschutz|kapitalgarantie|kein verlust|
        nie verloren|null risiko|abgesichert|todsicher|versichert|sicher*|verlustfrei|
        verluste ausgeschlossen|ausgeschlossen .. verlust|kann nichts schiefgehen|
        geht nichts schief|sichere sache|ohne verlust*|nie verlust|kann nichts verlieren|
        keine verluste|verluste ubernehm*|verluste erstatt*|absolut sicher|
        hundertprozentig sicher|sichere rendite|verlieren kann man nicht|nicht verlieren|
        unmöglich zu verlieren|mathematisch|bombensicher|kapital geschützt|verluste erstatte|
        sicher wie
    """,
    "per-day": """
        % am tag|% pro tag|% täglich|% tag|prozent am tag|prozent täglich|prozent pro tag|
        % pro woche|% die woche|% wöchentlich|% im monat|% monatlich|% pro monat|prozent im monat|
        prozent monatlich|täglich* rendite|monatlich* rendite|jeden tag|wöchentlich* gewinn*|
        tagesrendite|pro tag|am tag|taglich*|pro monat|im monat|pro woche|wochentlich*|monatlich*|
        in <number> tagen|in einer woche|in einem monat|pro zyklus|nach dem zyklus
    """,
    "teach-money": """
        zeige ihnen|zeige dir|zeig dir|bringe dir bei|beibring*|meine tante|mein mentor|
        mein cousin|mein analyst|begleite sie|begleite dich|schritt für schritt|anleit*|ich helfe|
        helfe ihnen|helfe dir|meine assistentin|mein team|an die hand|folg* meinen|richte .. ein|
        insider*|lernen von|mein bruder .. zeigt|zeigt dir|zeigt ihnen|nehme dich mit|
        nehm dich mit|führe sie|führe dich|helf dir|gemeinsam handeln|so wie ich|
        erkläre ich ihnen|erkläre ich dir|schaue .. über die schulter|ich zeige ihnen|
        ich zeig dir|mentor|analyst|ich zeige dir|die ich dir gezeigt|dir gezeigt|ich helfe dir|
        ich helf dir|ich fuhre dich|schritt fur schritt|mach es wie|mach einfach|wie ich|
        gemeinsam mit mir|mit mir zusammen|ich lege|ich lege die|ich gebe dazu|kopier meine|
        meine trades|seine schuler|meine schuler|zeige es dir|hat mir gezeigt|
        hat es mir beigebracht|bringe dir|ich begleite|an der hand|bei jedem klick|jeden klick|
        ich sage dir wann|sage dir wann|sage ihnen wann|sage dir welche|mein schwager|
        ein freund der|eine freundin die|der professor|mein berater|mach es wie ich|folge mir|
        folg mir
    """,
    "teach-money~": "mein onkel|professor",
    "deposit-small": """
        ab <number>|schon ab|beginnen sie mit|beginn mit|starte mit|starten sie mit|start mit|
        mindesteinlage|mindestens|einzahl*|einlage|klein anfangen|testweise|minimum|einstieg mit|
        mit <number> einsteigen|fang mit|fangen sie mit|ersten einstieg|fang* .. an mit|
        beginn* mit|mindestens <number>|kleine summe|kleiner betrag|kleinen betrag|zum start|
        zum einstieg|zum testen|ersteinlage|die halfte dazu|anfangen mit|starten mit|schon mit|
        erst <number>|<number> reichen|<number> genügen|<number> reicht|leg <number>|
        legen sie <number>|setz <number>|zahl <number>|einzahlen|zum probieren|zum anfangen|
        für den anfang|deine ersparnisse|ihre ersparnisse|erspartes|vom sparbuch
    """,
    "deposit-small~": "einstieg|nur <number>|zahlen sie <number>",
    "bonus": "bonus*|verdoppeln wir|willkommens*|obendrauf|zusätzlich <number>",
    "bonus~": "geschenkt",
    "invest-here": """
        unsere plattform|die plattform|meine plattform|eine app|die app|unsere app|unser fonds|
        unser pool|private* gruppe|vorverkauf|exklusiv*|geschlossene* kreis|meine gruppe|die borse|
        der zirkel|die gruppe
    """,
    "warm": """
        hübsch*|schön* foto|schöne augen|ihr lächeln|dein lächeln|schatz|liebling|liebes|
        mein herz|schicksal|einsam*|witwe*|geschieden|allein*|sympathisch*|falsche nummer|
        verwechsel*|versehentlich|gute nacht|vermisse|bist du single|kennenlern*|kennen lernen|
        gutes herz|vertraue|besonder*|träum*|meine liebe|seelenverwandt*|warmherzig*|verwitwet|
        nette antwort|gar nicht der|gar nicht die|verzeihen sie|verwechselt|so ein lächeln|
        allein im hotel|susse*|schone frau|hubsch*|umarm*|kuss*|vermisse dich|denke an dich|
        denk an dich|gut geschlafen|hast du geschlafen|hast du gegessen|guten morgen mein|
        verwahlt|falscher kontakt|witwer|single|einsam|unsere zukunft|unser haus|fur uns|
        wenn ich komme|vertraue dir|ich dachte du|ich dachte sie|dein lacheln|ihr lacheln|
        mein schatz|mein lieber|süße*|wunderschön*|deine augen|deine stimme|geträumt|
        ich denke an dich|fehlst mir|zufall|kein zufall|seit dem tod|seit sie nicht mehr|
        allein mit|gemeinsam*|wenn wir uns sehen|schon gegessen|küsse
    """,
    "warm~": "guten morgen|liebste*",
    "levels": """
        ebene*|downline|upline|rekrut*|drei leute|team auf|teamaufbau|ein team|partner wirbst|
        network|mlm|direktvertrieb|holst .. leute|unter dir|unter ihnen|deine leute|deren leute|
        leute bringst|bringst .. leute|wirbst|vertriebspartner|teampartner|neue partner|
        hol* .. ins boot|bringst zwei|holst zwei|die bringen|matrix|beinchen|deine linie|ebenen|
        stufen|team aufbau*|team aufbauen|partner werben|bring* .. leute|lad* .. freunde|
        freunde einlad*|empfehl*|vermittel*|sponsor*|dein team|bringst du|werben|geworben*|
        freundinnen|freunde bringen|linie|kreis
    """,
    "levels~": "zwei leute|netzwerk",
    "dream": """
        passiv* einkommen|finanziell* frei*|finanzielle unabhängigkeit|eigener chef|dein eigener|
        im schlaf|nebeneinkommen|zweites einkommen|ausstieg|hamsterrad|freiheit|lebensstil|traum*|
        macher*|unabhängig*|mindset|selbstbestimmt|fünfstellig*|sechsstellig*|zeit gegen geld|
        sei dein eigener|ortsunabhängig|passives|finanzielle freiheit|finanziell unabhängig|
        raus aus dem|nie wieder chef|residual*|zweites standbein|standbein|passives einkommen|
        zusatzeinkommen|finanziell frei|unabhangig*|dein eigener chef|job kundigen|job gekundigt|
        leben verandern|offen fur neues|chance|mamas|ohne chef|eigene chefin|kündigen|freie zeit|
        von zu hause|leben verändert|leben ändern|träume|während du schläfst
    """,
    "dream~": "mutter",
    "nothing-written": """
        schriftlich .. nichts/nix/nicht|nichts schriftlich*|nicht schriftlich|nur live|
        nur persönlich|im zoom|erklär* .. nicht schreiben|lässt sich nicht schreiben|
        zu viel zum schreiben|namen der firma|wie die firma|kann ich hier nicht|
        kann ich nicht schreiben|erklar ich dir|erklare ich ihnen|im call|den namen sage|
        muss man sehen|muss man erleben
    """,
    "pack": """
        starterpaket|startpaket|gründerpaket|einstiegspaket|erstbestellung|startset|
        aufnahmegebühr|warenpaket|starterbox|produktpaket|business paket|einsteigerpaket|
        partnerpaket|einstiegsgebühr|lizenzgebühr|erstausstattung|lizenzbeitrag|lizenzgebühr*|
        seetauglichkeitspaket|siegelpaket|starterset|paket|set|eintritt|erste bestellung
    """,
    "pack~": "einstieg",
    "undress": """
        ausziehen|zieh .. aus|nackt*|nackig|intim*|sexy|unterwäsche|dessous|oben ohne|bh|
        ohne kleider|zeig mir mehr|zeigst du mir|was hast du an|geil*|ohne alles|ohne was an|
        nichts an|nix an|zeig* mich dir|zeig dich|zeigst dich|licht an|dich ganz|alles von dir|
        für mich aus|ausgezogen|zieh dich|ziehst dich|dusche|im bett|verführ*|erregt|dein körper|
        deinen körper|spiel* mit dir|mach mich an|macht mich an|find* .. scharf|macht mich scharf|
        zeig mich dir|gesicht dabei|auszieh*|ohne kleidung|heiss|geil|sex*|korper|unterwasche|
        brust|versaut|zeig mir|private fotos|private bilder|zieh aus|ohne hemd|ohne shirt|
        ohne oberteil|mehr von dir|vor der cam|unter der dusche|heiß
    """,
    "undress~": "lust auf",
    "video-call": """
        video*|videoanruf|videocall|cam|kamera|webcam|skype|zeig mich dir|zeig dich|video chat|
        vor der kamera
    """,
    "leak": """
        schick* .. an alle/kontakte/familie/frau/mann/chef/kollegen|
        geht an .. kontakte/familie/frau/mann/chef/kollegen|alle kontakte|an deine kontakte|
        an ihre kontakte|leak*|verbreit*|deine follower|deine kontakte|deine freunde|
        deine familie|deiner frau|deinem chef|deine kollegen|gruppe .. erstellt|alle sehen|
        jeder sieht|landet bei|geht .. raus|online stellen|stelle .. online|poste*|ins netz|
        lösche ich alles|dann lösche|wenn du mich blockierst|wenn sie mich blockieren|zur polizei|
        geht an alle|an alle kontakte|ihre kontakte|deine frau|ihre frau|liste deiner|liste ihrer|
        dein mann|dein arbeitgeber|schicke es|geht an|geht raus|losche ich|losche alles|
        wird geloscht|blockier* .. mich|habe die liste|an deine familie|an deine frau|
        an deinen mann|an deinen chef|an deine kollegen|an deine freunde|die liste deiner|
        ich veröffentliche|stelle es|alle werden|bekommt es|bekommen es|ich drücke|ich lösche|
        ich verschwinde|blockierst du
    """,
    "leak~": "veröffentlich*|verschick*|weiterleit*|an alle|veroffentlich*|schicke ich",
    "recorded": """
        aufgezeichnet|aufgenommen|aufnahme*|mitgeschnitt*|das video|video von dir|video von ihnen|
        mitschnitt|screenshots|deine bilder|deine fotos|was du gemacht|mitgefilmt|gefilmt|
        habe alles|hab alles|aufnahmen|videoaufnahme|screenshot*|ich habe das video|
        ich habe die aufnahme|dein gesicht|ihr gesicht|man sieht ihr|man sieht dein|aufnahme|
        mitgeschnitten|die videos|ich habe alles|ihre fotos|dein gesicht ist|gesicht ist|
        videoanruf|gespeichert
    """,
    "proxy": """
        in deinem namen|in ihrem namen|unter deinem namen|unter ihrem namen|mit deinem namen|
        dein name|ihr name|mit deinem ausweis|dein gesicht|ihr gesicht|
        vorstellungsgespräch* .. für uns/mich|an meiner stelle|an unserer stelle|
        für uns .. gespräch*|interviews für|als kandidat|als bewerber|vor der kamera|knopf im ohr|
        im ohr|ohrhörer|flüster*|antworten .. bildschirm|gibst dich|deine identität|
        ihre identität|staatsbürger*|du trittst|du gehst .. gespräch*|gibst dich .. aus|
        gib dich .. aus|geben sie sich .. aus|sitzt .. im gespräch|nur das gesicht|
        gesicht hinhalten|hältst .. gesicht|unter deiner identität|springst .. ein|vertrittst|
        an seiner stelle|deine stimme|fur mich ins|statt meiner|mit ihrem namen|
        mit deinen papieren|auf ihren namen|auf deinen namen|deine identitat|ihre identitat|
        strohmann|strohfrau|geschaftsfuhrer auf dem papier|scheingeschaftsfuhrer|
        vorstellungsgesprach* fur|gesprach fuhrst du|du sitzt vor|gibst dich als|dich ausgeben|
        namen hergeben|namen leihen|an deiner stelle|an ihrer stelle|statt ihm|für ihn ins|
        für ihn in|in seinem namen|gib dich|geben sie sich|ausgeben als|deinen namen leihen|
        gesicht leihen|das gesicht|gesichtsprüfung|gesichtserkennung|auf dem papier|
        geschäftsführer werden|als geschäftsführer eintragen|eintragen lassen|
        eine unterschrift beim|nur unterschreiben|sauberer name|saubere schufa|
        ohne schufa eintrag|du sagst du bist|sagst du seist
    """,
    "hidden-worker": """
        entwickler .. arbeit*/mach*/erledig*|wir machen die arbeit|wir erledigen|
        ich mache die arbeit|die arbeit machen|unser team arbeitet|unser team macht|
        ohne zu arbeiten|ohne arbeit|aus dem ausland|im ausland|% vom gehalt|% des gehalts|
        % vom lohn|prozent vom gehalt|vom gehalt|anteil am gehalt|den rest schickst|gehalt teilen|
        merkt nichts|merkt keiner|nicht programmieren|keine zeile code|leute im ausland|jungs aus|
        machen die arbeit|macht die arbeit|jemand anders arbeitet|arbeitet für dich|
        arbeiten unter deinem|vom gehalt behältst|behältst .. vom gehalt|pro laptop|pro gerät|
        pro rechner|die arbeit machen wir|arbeit mache ich|wir programmieren|ich programmiere|
        meine entwickler|unsere entwickler|im hintergrund|halfte vom gehalt|wir teilen|
        merkt niemand|niemand merkt|knopf im ohr|im ohr|musst nichts konnen|vorsagen|
        die arbeit mache|die arbeit erledig*|erledigen wir|erledige ich|mein team macht|
        meine leute machen|du machst nichts|sie machen nichts|sie müssen nichts|du musst nichts|
        ohne etwas zu tun|keiner merkt|fällt nicht auf|fällt keinem auf|aus meinem land|mein land|
        nicht zugelassen|gesperrt|% von jedem|teilen wir|halbe halbe|während du schläfst|
        während sie schlafen|nachts über|über deinen rechner|über ihren rechner
    """,
    "laptop-home": """
        laptop .. nach hause/zu dir/zu ihnen/deine/ihre|firmenlaptop|laptop kommt|rechner kommt|
        nimmst .. laptop|laptop .. empfang*|dienstlaptop|pc .. nach hause|notebook .. nach hause|
        laptops .. zu/daheim/wohnung|bekommst .. laptop|bekommst .. laptops|rechner .. zu dir|
        geräte .. zu dir|geräte .. nach hause|stellst .. laptop|stellst .. rechner|laptop bei dir|
        laptops bei dir|rechner bei dir|laptop bei ihnen|laptops bei|laptop kommt zu|gerat bei dir|
        handys bei|sim karten
    """,
    "not-public": """
        nicht öffentlich*|öffentlich zugänglich*|über öffentlich*|noch nicht öffentlich|
        nicht veröffentlicht|noch nicht bekannt|nicht bekannt*|vor der bekanntgabe|
        vor bekanntgabe|vor der veröffentlichung|vor dem <number>|vertraulich* information*|
        hinter den kulissen|nicht in der presse|nicht in der zeitung|entwurf*|entwürfe|
        vor den zahlen|zahlen kommen|quartal*|prognose|studienergebnis*|übernahme|fusion|
        wer entscheidet|engpässe|insider*|noch nicht beschlossen|vorab wissen|aus erster hand|
        einblick*|vor der veröffentlichung der|bevor .. öffentlich|bevor .. bekannt|
        ehe .. öffentlich|noch keiner weiß|noch niemand weiß|nicht im bericht|aus dem haus|
        aus ihrem haus|innensicht|interna|stimmung im|verhandlungsposition|studiendaten|phase iii|
        pipeline|über oder unter|unter der prognose|ober der prognose|ein wort genügt|protokoll|
        foto vom protokoll|wer gebremst|zahlen kommen am|interne zahlen|nicht offentlich|
        nicht veroffentlicht|vor veroffentlichung|vor der veroffentlichung|vor dem bericht|bevor|
        entwurf|entwurfe|was nicht in der|vor allen anderen|vor dem markt|auftragsbestand|quartal|
        angebote der|andere bieter|wer mitbietet|organigramm|ausschreibung bevor|embargo|
        noch nicht veröffentlicht|vor der meldung|vor der ankündigung|vor der sitzung|
        vor der abstimmung|vor der vergabe|vorher wissen|von innen|in ihrem haus|ihr haus spricht|
        ihr haus|was man hört|was man so hört|hört man|wer wirklich entscheidet|
        aus dem gedächtnis|mit eigenen worten|welche fassung|welche version|daumen hoch|
        daumen runter|daumen hoch oder runter|hoch oder runter|besser oder schlechter|
        rauf oder runter|das quartal|auftragslage|auftragseingang|aufsichtsrat|
        durch den aufsichtsrat|der preis schon|angebotspreis|mitbewerber|wettbewerber*|
        kundenliste|kundendaten|datenbank|abfrage*|kennzeichen|ersatzteile|alte kameraden|
        frühere kollegen|welche gesuche|welche anträge|welche vorgänge|gerade hängen|wer sie hält|
        wer sie bearbeitet|wer daran sitzt
    """,
    "tell": """
        bericht*|einschätz*|notiz*|analyse*|lagebild*|call|austausch|beantwort*|fragen|
        interessier*|würde reichen|ein wort|bewert*|sagen|beschreib*|erklar*|einschatz*|
        einschatzung|analyse|information*|eindruck|eindrucke|gefuhl|unterhalt*|skizzier*|
        erzählen sie|erzähl|beschreiben sie|ein paar zeilen|zwei seiten|eine notiz|notizen|
        bericht|zusammenfassung|einschätzung*|einschätzen|ein nicken|tendenz|sagen ob|andeuten|
        ein zeichen|deute|wüssten gern|genügt uns|reicht uns
    """,
    "tell~": """
        sag*|nenn*|schreib*|erzähl*|papier*|gespräch*|telefonat|wissen|studie*|teilen|erzahl*|
        meinung|gesprach|liste|hinweis*|nur wissen
    """,
    "tell-pay": """
        pro bericht|pro stunde|je bericht|pro seite|pro papier|pro notiz|vergüt*|mehr für|
        großzügig*|entlohn*|aufwandsentschädigung|bieten wir|<number> euro|belohn*|je text|
        pro text|pro gesprach|pro anruf|gut bezahlt|vergut*|aufwandsentschadig*|grosszugig|
        fur <number> minuten|fur zwanzig minuten|fur eine halbe|wert <number>|fur ihre muhe|
        reise inklusive|erkenntlich|pro name|pro auskunft|pro abfrage|pro datensatz|honorieren|
        vergütet|vergütung|vergüten|wir zahlen|besser bezahlt|das doppelte|das dreifache|mal drei|
        mal zwei|bar auf die hand|ohne rechnung|erkenntlich zeigen|als gutschein|
        gern als gutschein|gutschein dann|<number> pro|<number> je|<number> für jede*|pro blatt|
        pro dokument|pro vorgang|je blatt|pro fall
    """,
    "tell-pay~": "honorar*|bezahl*|zahlen|in bar|die stunde|honorar|umschlag|pramie|bezahlt",
    "paid-note": """
        <number> für einen/ein/jeden kurzen/kurze/kleinen? bericht*/papier*/text*/notiz*|
        <number> pro bericht/notiz/papier/seite/text|für ein erstes papier|pro bericht|je bericht|
        bezahlte berichte|kurze berichte
    """,
    "no-name": """
        namen .. nicht nennen|nicht nennen|namentlich nicht|dessen namen|deren namen|ungenannt|
        möchte ungenannt|möchte nicht genannt|kunde im ausland|auftraggeber .. nicht|
        kunde in asien|asiatisch* kunde*|bittet um diskretion|aus vertraulichkeit|aus diskretion|
        mandant mochte|darf nicht nennen|diskreter kunde|kunde mochte nicht|name des kunden|
        hinter der anfrage
    """,
    "trip": """
        laden sie .. ein|einladung nach|alle kosten|alles bezahlt|kost und logis|flug und hotel|
        business class|mit ihrer gattin|mit ihrer frau|mit begleitung|reise nach|
        vollständig bezahlt|auf unsere kosten|rundum*|fünf sterne
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
        unter uns|bleibt unter|zwischen uns|sagen sie .. nichts|nicht weitersagen|
        behalten sie .. für sich|behalt .. für dich|für sich behalten|stillschweigen|
        verschwiegen*|keinem erzählen|nicht erzählen|nicht erwähnen|erwähnen sie .. nicht|
        nicht melden|ohne meldung|nebentätigkeit .. entbehrlich|entbehrlich|muss .. nichts hören|
        muss davon nichts|muss nichts wissen|muss niemand|braucht .. nicht zu wissen|
        braucht keiner|nicht informieren|nicht ansprechen|ohne wissen|hinter dem rücken|
        keine spuren|löschen sie .. nachricht*|lösch .. chat|nichts schriftliches|kein vertrag|
        keinen vertrag|schwarz|nicht angeben|nicht mit .. sprechen|sprechen sie .. nicht|
        nicht besprechen|überraschung werden|inoffiziell|offiziell nicht|keine aktennotiz|
        kein wort|bleibt bei uns|bleibt bei dir|behalt* .. für sich|unter vier augen|
        unter dem radar|ohne aufsehen|lass .. aus dem spiel|lassen sie .. aus dem spiel|
        lass .. außen vor|lassen sie .. außen vor|nicht einweih*|weihen sie .. nicht|
        nicht an die große glocke|nichts erzählen|erzähl .. nicht|erzählen sie .. nicht|
        musst du .. nicht sagen|müssen sie .. nicht sagen|geht niemanden|geht keinen|verdeckt|
        außen vor lassen|bitte außen vor|außen vor|plaudert gern|davon nichts hören|
        erst zeigen wenn|sagen sie niemandem|sag niemandem|compliance kram|privathandy|
        unter freunden|ohne .. zu informieren|sag nichts|sagen sie nichts|erzahl .. nicht|
        erzahlen sie .. nicht|bleibt unter uns|nur zwischen|fur dich behalten|fur sich behalten|
        behalt* .. fur sich|behalt .. fur dich|vertraulich behandeln|niemand muss|niemand darf|
        keiner muss|braucht niemand|ohne .. zu sagen|ohne jemandem|nicht erwahn*|nicht informier*|
        nichts schriftlich*|kein papier|bar auf die hand|ohne rechnung|versteht das nicht|
        versteht es nicht|verstehen das nicht|gonnt uns|gonnen uns|meint es gut|losch .. chat|
        chat loschen|ohne compliance|aussen vor|taucht ihr name nirgends|taucht nirgends|
        nirgends auf|nirgendwo auf|name nirgends|niemandem erzähl*|erzähl niemandem|
        erzählen sie niemandem|kein wort zu|kein wort darüber|bleibt zwischen uns|nur wir zwei|
        nur wir beide|unser geheimnis|diskretion|überraschung|eine überraschung|löscht sich|
        löschen sich|selbstlöschend*|verschwindende nachrichten|verschwindet von selbst|lösch den|
        löschen sie den chat|lösch das|ohne beleg|ohne quittung|nichts schriftlich|
        nicht schriftlich|nicht per mail|nicht über die firma|nicht einbeziehen|nicht einweihen|
        ohne einzuweihen|würden es nicht verstehen|neid*|macht sich nur sorgen|macht sich sorgen|
        vollendete tatsachen|erst wenn es
    """,
    "hush-from": """
        chefin|vorgesetzt*|dienstherr|dienstherrn|sparkasse|anwalt|anwälte|notar|rechtsabteilung|
        it abteilung|sicherheitsbeauftragt*|polizei|bruder|team|haus|steuerberater|behörde|
        ehefrau|ehemann|sohn|freunde|freundin|berater|niemand|partner|amt|dienststelle|referat
    """,
    "hush-from~": """
        chef|arbeitgeber|dienststelle|bank|familie|frau|mann|eltern|freund*|personalabteilung|
        compliance|buchhaltung|kollege*|kollegin*|botschaft|finanzamt|kinder|schwester|büro|firma|
        niemandem|jemandem|vorstand|geschäftsführung|tochter|mutter|vater|kollegen
    """,
    "deceive": """
        sagen sie .. dass/es|sag .. dass/es|geben sie .. an|gib .. an|sagst du|
        wenn die bank fragt|falls die bank|wenn .. fragt|falls jemand fragt|falls .. fragt|
        wenn jemand fragt|als geschenk|verwendungszweck|als tourist|behaupte*|tun sie so|tu so|
        ausgeben als|gibst dich|antworte*|geben sie .. als|gib .. als|
        schreib* .. als verwendungszweck|als verwendungszweck|sagen sie .. es sei|sag .. es ist|
        sagst .. es sei|erzähl* .. dass|erzähl .. es sei|für die renovierung|privatdarlehen|
        unter freunden|schwindel*|notlüge|vorgeben|sollte .. fragen|sollte .. nachfragen|
        sag der bank|sagen sie der bank|sagen sie einfach|als grund|läuft als|als vortrag|
        rechnung lautet|sag einfach|sag ihnen|sag dass|sagen sie der|sagen sie dass|gib an|
        geben sie an|so tun|neue kuche|fur ein auto|renovierung|familienhilfe|anderer name|
        anderen namen|unter anderem namen|notluge|nicht die wahrheit|als privat|so aussehen|
        sagst du dass|antworte|wenn die bank|falls sie gefragt|wenn sie gefragt|
        wenn man sie fragt|wenn du gefragt|falls man fragt|wenn gefragt|für renovierung|umbau|
        geschenk|darlehen an|einem neffen|hilfst einem|als zweck|schreiben sie als|schreib als|
        im urlaub|als ob|als wärst|als wären|sag nicht dass|sagen sie nicht dass|du weißt nichts|
        sie wissen nichts|wir kennen uns
    """,
    "no-checking": """
        nicht/keine/keinen/kein .. botschaft/arbeitgeber/firma/bank/anwalt/anwälte/polizei|
        nicht/keine/keinen/kein .. personalabteilung/zentrale/rückfrage*/nachfrage*|
        rückfragen .. nicht/stören|ohne anwalt|ohne anwälte|ohne notar|ohne vertrag|ohne prüfung|
        ohne due diligence|nur über mich|nur über uns|ausschließlich über mich|
        am normalen weg vorbei|dienstweg|umgehen|vorbei an|bremst nur|dauert zu lange|
        verzögert nur|macht nur ärger|sind gegen|weckt nur|unnötige fragen|nicht anrufen|
        rufen sie .. nicht an|fragen sie .. nicht|frag .. nicht|nicht nachfragen|
        steht nicht auf .. website|keine quittung|ohne quittung|googeln|keine zeit für|
        kein verein|keine spendenquittung|nicht nachhaken|nicht überprüfen|prüfen sie .. nicht|
        nicht nachprüfen|von mann zu mann|ohne umweg*|ohne bürokratie|bürokratie|ohne papierkram|
        papierkram|am freigabeprozess vorbei|vier augen prinzip|verdeckt|dauert ewig|
        anwälte .. bremsen/blockieren/verzögern/zerreden|redaktion .. nicht|auf ein gespräch wird|
        verzichtet|anwälte|kein vertrag|gibt es keinen vertrag|offiziell nicht|rufen sie nicht|
        dort weiß niemand|erben rechnen|ruf* .. nicht an|rufen sie .. nicht|nicht kontaktier*|
        kontaktieren sie .. nicht|nicht nachfrag*|fragen sie nicht|nicht bei der|
        zentrale .. nicht|zentrale .. gestort|niemand geht ran|geht keiner ran|geht niemand|
        im urlaub|krankgeschrieben|ich bestatige|ich kann das bestatigen|nur uber mich|
        nur mit mir|lauft nur uber|am ablauf vorbei|ausnahmsweise|ohne freigabe|keinen anwalt|
        seite wird gerade|website wird|noch nicht online|glaub nicht|glauben sie nicht|lies nicht|
        google nicht|bank wird versuchen|bank blockiert|nur burokratie|halt nur auf|ruf nicht|
        frag nicht|nicht dort fragen|nicht kontaktieren|wenden sie sich nicht|
        schreiben sie nicht an|schreib nicht an|gehen sie nicht|geh nicht|verzöger*|
        halten nur auf|hält alles auf|bremst|bremsen nur|macht nur probleme|machen nur probleme|
        macht es nur|kompliziert*|wissen nichts|weiß nichts|wissen von nichts|bestreiten|
        werden abstreiten|streiten alles ab|geht niemand ran|nicht erreichbar|steht nicht auf der|
        noch nicht auf der webseite|webseite ist|im aufbau|in wartung|kein anwalt|keine anwälte|
        ohne umweg|am einkauf vorbei|an der buchhaltung vorbei|außerhalb des|vier augen|
        zweite unterschrift|unterschrift hole ich|hole ich nach|reiche ich nach|regle ich|
        kläre ich|ich kläre das|formalitäten später|formalitäten danach|vertrauen sie mir|
        vertrau mir|mein wort|direkt mit mir
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
        handy verloren|neuer account|neues profil|neues konto bei linkedin|alten .. gesperrt|
        nicht ans telefon|kein telefon|anrufen geht nicht|anrufe gehen nicht|schreibe privat|
        diensthandy ist|sitze .. fest|nur hier schreiben|zentrale wird umgestellt|leitungen sind|
        bestätigen sie hier|statt anzurufen|kann nicht reden|nicht telefonisch|
        handy .. kaputt/verloren/gestohlen/weg/wasser/runtergefallen|
        telefon .. kaputt/verloren/gestohlen/weg|meine neue nummer|vorubergehende nummer|in sitzung|
        im termin|nur per nachricht|antworte hier|antworten sie hier|schreib mir hier|nur hier|
        kein anruf|ohne telefonat|schlechte verbindung|ich schreibe von|komme nicht in mein|
        kein zugriff auf|keinen zugriff auf|ausgesperrt|sitze im flugzeug|kann nicht rangehen|
        kann jetzt nicht|schriftliches interview|interview per chat|gespräch per chat|beim boarding|
        kein netz|kein empfang|ins wasser gefallen|meine neue|über dieses profil|keine kamera|
        ohne video|stimme weg|keine stimme|heiser|kein zugriff auf mein|anrufen bringt nichts|
        telefonanlage ist|telefone sind gestört|telefonzentrale ist|rufen sie nicht an|
        nicht in der zentrale anrufen
    """,
    "no-interview": """
        ohne vorstellungsgespräch|kein vorstellungsgespräch|kein gespräch|ohne gespräch|
        ohne bewerbung*|kein lebenslauf|ohne lebenslauf|sie sind ausgewählt|wurden ausgewählt|
        du bist dabei|sie sind eingestellt|bereits genehmigt|fix|reine formsache|formalität|
        ohne vorstellungsgesprach|kein vorstellungsgesprach|ohne gesprach|bereits ausgewahlt|
        schon ausgewahlt|du hast den job|zusage ohne
    """,
    "haste": """
        heute|sofort|umgehend|bis <number> uhr|noch heute|in <number> stunden|
        innerhalb von <number>|binnen|bis morgen|heute abend|heute nacht|verfällt|läuft ab|
        letzte chance|andernfalls|vor <number> uhr|bis mittag|läuft .. ab|erlischt|
        in <number> min|noch raus|auf der stelle|schnellstmöglich|schnellstens|zeitnah|
        in einer stunde|nur heute|bis heute|bis heut|geht um <number> uhr|nur noch <number>|
        danach rückt|rückt nach|der nächste ist|bis heute abend|jede minute|heute noch|gleich|
        bis sonntag|bis zum abend|innerhalb von|innerhalb der|binnen <number>|in <number> minuten|
        noch <number> stunden|eilig|letzter tag|letzte mahnung|lauft ab|verfallt|sonst|ansonsten|
        sonst verfallt|vor mitternacht|morgen fruh|schnellstmoglich|so schnell wie|bevor es|
        bevor die|zu spat|so schnell|vor mittag|bis mitternacht|innerhalb einer|läuft heute|
        ohne zu warten|nicht warten|schließt heute|schließt morgen
    """,
    "few-left": """
        nur noch <number>|noch <number> plätze|noch <number> personen|wenige plätze|letzte plätze|
        begrenzt|rückt jemand nach|andere kandidat*|andere bewerber|anderer interessent|
        der nächste|limitiert|letzte platze|letzter platz|noch <number> platze|wenige platze|
        begrenzte platze|anderer bewerber|weitere interessenten|warteliste|noch ein platz|
        nur wenige|zwei plätze|ein platz|weitere bewerber
    """,
    "to-app": """
        schreib*/melde*/kontakt*/weiter/wechsel*/lass/lassen .. whatsapp*/telegram*/signal/wechat|
        schreib*/melde*/kontakt*/weiter/wechsel*/lass/lassen .. threema/viber/app/messenger|
        mein whatsapp|meine nummer|ihre nummer|deine nummer|auf whatsapp|auf telegram|über signal|
        whatsapp +|telegram @|private mail|privat mail|verschlüsselt* app|hier selten|selten hier|
        nicht oft hier|außerhalb von linkedin|
        über/auf/per/via/in/bei .. skype/discord/zangi/snapchat/line/hangouts|komm auf|geh auf|
        schreib mir auf|auf skype|per skype|uber whatsapp|uber telegram|per telegram|per signal|
        auf signal|mein telegram|schreiben sie mir auf|wechseln wir|wechseln zu|telegram kanal|
        private nummer|privaten mail|bin kaum hier|hast du telegram|hast du whatsapp|
        haben sie whatsapp|haben sie telegram|nutzt du whatsapp|nutzen sie whatsapp|andere app|
        anderer app|der anderen app|andere anwendung|hier bin ich selten|kaum hier|hier kaum|
        füg mich|lass uns auf|weiter auf|von mir grüßen|ihr telegram|private mailadresse|
        private adresse
    """,
    "to-app~": """
        füg*/komm*/über/auf/per/via/in/bei .. whatsapp*/telegram*/signal/wechat|
        füg*/komm*/über/auf/per/via/in/bei .. threema/viber/app/messenger|per whatsapp|
        telegram gruppe|whatsapp gruppe
    """,
    "charity": """
        waise*|hochwasser|erdbeben|flut*|flüchtling*|hunger*|notlage|tierheim|krebs|hilfswerk|
        krieg|opfer|nothilfe|turnsaal|notunterkunft|obdach*|heizung|sohn|vermisst*|evakuier*|
        hilfsgüter|medikamente|chemo*|tierschutz|brunnen
    """,
    "charity~": "spend*|kinder|operation|gott|kranke*|tochter",
    "give-money": """
        geben was|jeder betrag|was sie können|was du kannst|bitte helfen|helfen sie|unterstütz*|
        schick* .. geld|send*/schick*/geben/gib .. <number>|send*/schick* .. euro/€|jeder cent|
        jeder euro|hilf uns|hilf mir|helft
    """,
    "give-money~": "spend*|überweis*|beitrag",
    "private-pay": """
        privatkonto|privates konto|auf mein|meiner frau|über meine frau|private wallet|wallet|bar|
        ohne quittung|direkt an mich|paypal freunde|auf den namen|auf meinen namen|
        keine spendenquittung|keine quittung|jeder cent .. direkt|geht direkt|geht .. direkt|
        private gruppe|kein verein|keinen verein|auf mein konto|mein paypal|an mich persönlich|
        konto meiner|konto meines|konto von meiner|konto von meinem|privat an|frau roth privat|
        an .. privat|kein eigenes konto|auf das konto meiner|mein privates|meine frau da gibt|
        prepaid|konto von|auf den namen meiner|freunde und familie|mein cousin|an meinen cousin|
        mein bruder|meine frau|meine schwester|bar auf die hand|firma auf zypern|auslandskonto|
        konto in
    """,
    "private-pay~": "mein konto|in bar",
    "favour": """
        bitte um hilfe|brauche ihre hilfe|brauche deine hilfe|ich brauche diskret|sind sie da|
        bist du da|sind sie am platz|im büro|kurze aufgabe|kurz helfen|unterstützung|erledigen|
        etwas erledigen|besorgen|einen gefallen|aushelfen|kannst du mir|konnten sie kurz|
        konntest du|karte .. gesperrt/eingezogen/weg/geklaut|karten .. gesperrt/weg/geklaut|
        geldbeutel .. weg/geklaut/gestohlen|portemonnaie .. weg/geklaut/gestohlen|gestrandet|
        sitze fest|stecke fest|am flughafen|im krankenhaus|notfall|leihen|vorstrecken|
        montag zuruck|am montag zuruck|kriegst du wieder|bekommst du wieder|am platz|brauche sie|
        brauche dich|heikle|heikle sache|vertrauliche angelegenheit|dringende angelegenheit|
        in der klemme|verlasse mich auf|nur sie
    """,
    "favour~": "gefallen|konnen sie mir|auslegen",
    "boss": """
        geschäftsführer*|ceo|cfo|direktor*|chefin|präsident*|rektor*|dekan*|aufsichtsrat*|hier dr|
        hier ist|bürgermeister*|minister*|inhaber*|vorsitzend*|inhaber|herr direktor
    """,
    "boss~": "vorstand*|chef|leiter*|geschaftsfuhr*|vorstand|leitung",
    "new-bank": """
        neue bankverbindung|neues konto|andere iban|anderes konto|konto geändert|bank gewechselt|
        geänderte bankverbindung|bankdaten .. geändert|folgendes konto|neue kontodaten|
        andere bank umgestellt|abweichendes konto|konto der gruppe|iban im anhang|empfänger lautet|
        neue kontoverbindung|bankverbindung .. geandert|konto gewechselt|konto .. geandert|
        altes konto|konto aufgelost|konto gekundigt|diese iban|geanderte bankverbindung|
        zahlungsempfanger|kontowechsel|iban vom anwalt|konto des anwalts|neuen bankverbindung|
        neue iban|alte konto
    """,
    "new-bank~": "neue iban",
    "invoice": """
        zahlung*|lieferant*|begleich*|gehaltskonto|gehalt|überweisung von|überweisung über|
        überweisen sie <number>|zahlung|offene rechnung|mahnung|fallig|zahlung an|zahlungsauftrag|
        begleichen|übernahme|kanzlei|transaktion|anweisen|weisen sie
    """,
    "invoice~": "rechnung*|überweis*|uberweisung*|überweisung",
    "prize": """
        gewonnen|gewinner*|glückwunsch|ausgewählt|verlosung|iphone|geschenk|umfrage|belohnung|
        preis|gezogen|gluckwunsch|herzlichen gluckwunsch|ausgewahlt|gutschein uber|fragebogen|
        gutschein im|ein iphone|geschenkkorb
    """,
    "prize~": "gewinn*|ausgelost|pramie",
    "prize-pay": """
        versand*|versandkosten|altersprüfung|kartenprüfung|zoll|€ 1|1 euro|<number> €|verifizier*|
        porto|versand|kartendaten|kartennummer|zustellung|cvv|ablaufdatum|ein euro|symbolisch*|
        karte prüfen
    """,
    "prize-pay~": """
        bearbeitungsgebühr|kreditkarte*|gebühr|steuer|bearbeitungsgebuhr|kreditkarte
    """,
    "known-portal": """
        personalportal|mitarbeiterportal|hr portal|bewerberportal|bewerbungsportal|intranet|
        üblichen ordner|gewohnten ordner|wie immer|wie üblich|personio|workday|sap|
        portal .. beworben|unser hr system|im laufwerk|teamordner|projektordner|
        gemeinsamen laufwerk|bewerbermanagement|karriereportal|karriereseite|mieterportal|
        lieferantenportal|hr tool|successfactors|schon zugang haben|bereits zugang|bekannten portal|
        gewohnten portal|sharepoint .. teams|im intranet|im teams kanal|im gemeinsamen|
        mandantenportal|ins ticket|ticket|im portal|portal|kundenportal|im system|gewohnten|
        wie gewohnt|ublicher ordner|im ublichen ordner|stellenportal|uber das portal|elster|moodle|
        im wiki|teams kanal|im kalender|kundenbereich|mitarbeiter app|studierendenportal|
        das intranet|am schalter|im sekretariat|per hauspost|am üblichen ort
    """,
    "contract-signed": """
        vertrag .. unterschrieben|unterschriebenen vertrag|unterschrieben|nach unterschrift|
        nach vertragsunterzeichnung|unterzeichnet|beide unterschrieben|nach der unterschrift|
        ersten arbeitstag|erster arbeitstag|ersten tag|mietvertrag .. unterschr*|schlüsselübergabe|
        nach vertragsabschluss|nach beidseitiger unterschrift|beidseitig unterschrieben|
        sobald .. unterschrieben|vertrag ist unterschrieben|wenn der vertrag|
        mit dem unterschriebenen|erst nach dem vertrag|bei vertragsunterschrift|zum arbeitsantritt|
        bei arbeitsantritt|nach dem notartermin|vertrag unterschrieben|unterschriebener vertrag|
        vertrag ist da|seit der unterschrift|sie beginnen am|du fängst am|ihr erster tag|
        dein erster tag|ihr erster arbeitstag|dein erster arbeitstag|ihre lohnabrechnung|als mieter|
        als mieterin|als mitglied|als kunde|als kundin|ihre police|ihr mietvertrag|
        von beiden seiten unterschrieben
    """,
    "can-be-called": """
        zentrale|ruf .. an|anrufen|telefonnummer|auf unserer website|auf der website|
        auf unserer webseite|impressum|durchwahl|sekretariat|rückruf|kurz telefonieren|
        kurzes telefonat|empfang|prüfen wer ich|institutsadresse|uni adresse|dienstadresse|
        referenzen|website steht|homepage|fragen sie nach|nach mir fragen|erreichbar unter|
        telefonisch erreich*|erreichen mich|erreichst mich|erreichen uns|unter der nummer|
        nummer .. website|nummer .. webseite|nummer .. homepage|
        steht auf .. website/webseite/homepage/seite|finden sie mich auf|findest mich auf|
        prüfen sie .. gern|prüfen sie .. ruhig|prüf .. ruhig|überprüfen sie mich|vergewissern|
        festnetz|hauptnummer|geschäftsstelle|pforte|rückfragen gern|unternehmensdatenbank|
        mitarbeiterseite|teamseite|lehrstuhlseite|über die zentrale|nummer die sie|nummer die du|
        auf der webseite|frag den|frag die|im telefonbuch|steht in|rundbrief|handy hast du|ruf an|
        rufen sie gern|rufen sie mich|ruf mich|rufen sie uns|rufen sie an|ruckruf|ruf zuruck|
        rufen sie zuruck|nummer die sie kennen|bekannten nummer|bekannte nummer|nummer auf unserer|
        nummer auf der|telefonzentrale|frag nach|fragen sie im|frag im|nachfragen bei|
        gerne nachfragen|gern nachfragen|prufen sie|uberprufen sie|im impressum|institutsseite|
        telefonbuch|kundendienst|hotline auf|auf der ruckseite|am telefon|ihren berater|
        frag deine kollegin|fragen sie ihre kollegen|die zentrale|am empfang|steht auf der website|
        sekretariat anrufen|ruf im büro|bürozeiten|sprechzeiten|prüfen sie gern|können sie prüfen|
        kannst du prüfen|nachprüfen|fragen sie ruhig|frag ruhig
    """,
    "on-a-register": """
        register*|vereinsregister|zugelassen*|zulassung*|hrb|kammer|spendensiegel|dzi|gemeinnützig|
        finma|reguliert|beaufsichtigt|unternehmensdatenbank|datenbank der aufsicht|mit lizenz|
        zulassungsnummer|vermittlerregister|handelsregisternummer|uid nummer|firmenbuch*|zewo|
        vereinsnummer|anerkannte* träger|innungs*|ihk|staatlich anerkannt|registernummer|
        amtsgericht|handwerkskammer|zugelassen|zulassung|akkreditiert|steuernummer im|arztekammer|
        anwaltskammer|datenschutzhinweis*|datenschutzerklärung|impressum|ust id|steuerberaterkammer
    """,
    "time-given": """
        kein stress|keine eile|eilt nicht|nicht eilig|in ruhe|lassen sie sich zeit|lass dir zeit|
        nächsten monat|im märz|wenn sie zeit|wenn du zeit|wann es passt|wann es ihnen passt|
        überlegen sie|überleg|ein paar tage|eine woche zeit|schlafen sie|ohne druck|drängt nicht|
        keine frist|ohne frist|kein zeitdruck|ohne zeitdruck|bis ende des monats|bis ende monat|
        bis zum monatsende|irgendwann|bei gelegenheit|wenn es ihnen passt|wenn es dir passt|
        wann du magst|wann immer|übernächste woche|nach den ferien|nach ostern|nach weihnachten|
        im herbst|im januar|im februar|im april|im juni|muss nicht sofort|muss nicht heute|hat zeit|
        drüber schlafen|darüber schlafen|in aller ruhe|ganz in ruhe|abgabefrist|bis ende|ende juli|
        wenn es passt|wann es ihnen|kommende woche|nachsten monat|ende des monats|nach dem urlaub|
        im marz|im september|im oktober|im november|uberlegen sie|uberleg|druber schlafen|
        einige tage|in zwei wochen
    """,
    "no-accepted": """
        wenn nicht|falls nicht|kein problem|ist das auch in ordnung|auch ok|versteh ich|
        habe ich verständnis|kein interesse|nein ist|sagen sie nein|sag nein|absagen|unverbindlich|
        ohne verpflichtung|wenn sie lieber|wenn du lieber|ganz wie|melde mich nicht mehr|
        außer sie sagen|gern auch nicht|freiwillig|ignorier*|passt auch|wenn es nicht passt|
        falls es nicht passt|kein muss|kein thema|nicht schlimm|macht nichts|auch gut|
        auch völlig in ordnung|völlig in ordnung|völlig okay|völlig ok|auch okay|keine pflicht|
        nein danke|ein nein|jederzeit abbrechen|jederzeit aussteigen|jederzeit absagen|
        wenn sie nicht möchten|wenn du nicht magst|wenn sie nicht wollen|wenn du nicht willst|
        bin nicht böse|bin ich nicht böse|dann eben nicht|hake nicht nach|nicht weiter stören|
        belästige sie nicht|wenn du lieber nicht|wenn sie lieber nicht|lieber nicht|oder bist du|
        wenn es nicht|wenn du magst|wenn sie mögen|magst du|wenn sie mogen|wenn sie mochten|
        wenn du mochtest|falls es nicht|falls sie kein|falls du keine|falls sie interesse|kein ding|
        kein stress|alles gut|vollig ok|auch in ordnung|ist auch gut|keine verpflichtung|
        gern absagen|nein sagen|ignorieren sie|ignorier|einfach ignorieren|wie sie mogen|
        wie du magst|wie du willst|hab ich verstandnis|habe verstandnis|frage nicht nochmal|
        ihre entscheidung|deine entscheidung|falls sie es sich anders|anders überleg*|wenn du nicht|
        ich verstehe das|wie sie möchten|entscheiden sie|entscheidest du|dränge nicht|
        ich frage nicht wieder
    """,
    "nothing-wanted": """
        nichts verkaufen|will nichts|möchte nichts|nur danke|vielen dank für|wollte nur|
        glückwunsch zu|hat mir gefallen|alles gute zum|keine antwort nötig|nichts tun|kein geld von|
        nur einen rat|nur ihre erfahrung|ich verkaufe nichts|verkaufe nichts|hab keine .. im gepäck|
        hab ich keine|keine anlageprodukte|keine finanzprodukte|kein produkt|kein angebot|
        keine werbung|brauche nichts|brauch nichts|vielen dank im voraus|danke im voraus|nur wissen|
        nur eine frage|nur kurz danke|mehr wollte ich nicht|einfach nur|aus neugier|für ihren rat|
        für deinen rat|ihre erfahrung|deine erfahrung|ohne hintergedanken|mochte nichts|
        nichts zu verkaufen|nur mal|neugierde|gluckwunsch zum|gluckwunsch zu|alles gute|
        danke nochmal|vielen dank fur|wollte mich bedanken|keine antwort notig|
        brauchst nicht antworten|mussen nicht antworten|toller artikel|schoner beitrag|
        schone grusse|liebe grusse aus|spaß beiseite|scherz|kleiner scherz|nur spaß|war ein witz|
        im ernst|ernsthaft jetzt|haha*
    """,
    "in-person": """
        vor ort|im büro vorbei|kommen sie vorbei|komm vorbei|vorbeikommen|vorbeischau*|bei uns im|
        am stand|besichtig*|originale|auf einen kaffee|kaffee|in der filiale|am schalter|am empfang|
        probearbeit*|in unserer kanzlei|im laden|tag der offenen|in der stadt|auf ein bier|
        auf einen tee|zum mittagessen|mittagessen|im café|am lehrstuhl|in der kanzlei|
        in unserer filiale|in unserem büro|bei uns im büro|im haus zeigen|beim einzug|
        vor der unterschrift .. anschauen|zum kennenlernen ins|im pfarrheim|im vereinsheim|
        am samstag vor|im klassenraum|turnhalle|beim elternabend|auf der messe|bis freitag im|
        gesehen hast|in bar wenn|schau vorbei|in ihrer filiale|einen kaffee|kaffee trinken|
        in der kantine|kantine|zum mittag|in der bibliothek|in der mensa|stand <number>|im rathaus|
        in der schule|in der praxis|in der werkstatt|wir treffen|sehen uns|raum <number>|
        zimmer <number>|stock|stammtisch|grillen|bier|am eingang|unser büro ist|in unseren räumen|
        beim mittagessen|an der kasse|abendkasse|bei mama|im verein|in der gemeinde|im gemeindehaus|
        auf dem markt|beim spiel|nach dem training|vor der schule|im werk|mein büro|an der uni|
        in der kneipe|am gartenzaun|vor deiner tür
    """,
    "met-before": """
        getroffen|kennengelernt|telefoniert|wie vereinbart|nach dem gespräch|ihre bewerbung|
        ihre anfrage|ihre bestellung|auf der messe|zusammengearbeitet|ihre nachricht|
        deine nachricht|kollege von|haben sich beworben|vielen dank für ihren besuch|sie hatten|
        du hattest|am telefon|vom team|wir standen|wir haben uns|dein fehler|dein vortrag|
        ihre frage|du wolltest mir|bei uns in|haben wir uns|getroffen haben|wie abgemacht|
        wie gewunscht|wie versprochen|deine anfrage|deine bestellung|deine frage|sie hatten gefragt|
        du hattest gefragt|du wolltest|sie wollten|ehemaliger kollege|ehemalige kollegin|
        alte kollegin|studienkollege|kommilitone|aus dem kurs|aus dem studium|ihr artikel|
        dein artikel|ihr beitrag|dein beitrag|nach dem gesprach|nach unserem
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
        bereits veroffentlicht|nichts vertrauliches|nichts internes|keine internen|
        keine vertraulichen|geschaftsbericht|offentliche quellen|keine firmendaten|
        bereits veröffentlicht*|schon veröffentlicht*|öffentliche informationen|
        nicht nach ihrem arbeitgeber|fragen nicht nach|nichts über ihren|wird veröffentlicht|
        aufgezeichnet und veröffentlicht
    """,
    "warning": """
        vorsicht|achtung|fake profil*|falsche* profil*|gefälscht*|geben sich aus|gibt sich .. aus|
        nicht von uns|fragen wir nie|fragen nie nach|niemals nach|werden sie nie|meldet das profil|
        reinfallen|fallt nicht|aufpass*|in unserem namen|in meinem namen schreib*|übung|awareness|
        nachrichten wie|mails wie|bin ich nicht|angeblich*|gelogen|macht das niemals|macht das nie|
        anzeige erstatt*|wenn euch jemand|falls euch jemand|schreibt euch jemand|passt auf|warnt|
        wer es doch getan|gefallen lassen|hat sich herausgestellt|reingefallen|vermeintlich*|
        polizei empfiehlt|nie abfragen|fragen wir nie ab|gehört .. angezeigt|gehören angezeigt|
        gehört gemeldet|profil .. melden|nachricht* .. melden|melden und löschen|
        melden und blockieren|bitte melden und|bitte nicht klicken|nicht darauf eingehen|
        wer ihnen .. verspricht|wer euch .. verspricht|wer dir .. verspricht|hat nichts mit uns|
        fälsch*|betrüger*|kursiert|kursieren|im umlauf|mir passiert|ist mir gestern|heute passiert|
        wir sind das nicht|das bin nicht ich|wenn jemand|falls jemand|achtung vor|vorsicht bei|
        vorsicht vor|warnen|geben sich .. aus|ausgeben als|sind nicht wir|bin nicht ich|
        in meinem namen|mit unserem namen|falsche profile|falsches profil|fake recruiter*|
        gefalscht*|melden sie das|nicht antworten|antworten sie nicht|klicken sie nicht|
        zahlen sie nichts|falls sie eine|wenn sie eine solche|wenn sie jemand|wir fragen nie|
        fragt nie|fragen niemals|verlangen nie|wir stellen nicht|anzeige erstatten|ist eine masche|
        fast drauf reingefallen|fast reingefallen|warnhinweis|aufpassen|nicht drauf reinfallen|
        nicht hereinfallen|weitersagen|sagt es euren|wir verlangen nie|niemals verlangen|
        niemand von uns|arbeitet nicht bei|gehört nicht zu uns|das war nicht ich|nicht von mir|
        gehackt|geklont|gibt sich als|geben sich als|melden bitte|blockieren|antwortet nicht|
        nicht anklicken|klickt nicht
    """,
    "warning-word": """
        betrug*|betrüg*|phishing|scam|masche|fake|verdächtig|beispiel|folie|schulung|köder|abzocke|
        trick|betrugsversuch*|gaunerei|fishing|dubios*|unseriös*|schwindel|abzocker*|betrüger*|
        gefälscht*
    """,
    "warning-pretext": """
        kein betrug|betrogen|betrugsopfer|opfer|kein scam|anlagebetrug|zurückhol*|geschädigt*
    """,
    "command-line": """
        windows und r|windows taste|windowstaste|win und r|strg und v|kommandozeile|
        terminal offnen|spotlight|als administrator
    """,
    "command-line~": "eingabeaufforderung",
    "program": """
        selbstentpackend*|exe datei|installer|sicherer reader
    """,
    "salary-change": """
        mein gehalt|meinen lohn|gehalt auf|lohn auf|gehaltskonto|gehaltsuberweisung|
        vor dem lohnlauf|lohnlauf|meine iban|iban andern
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
        executive search|beidseitiges interesse|beiderseitiges interesse
    """,
    "jest": """
        haha|hahaha|hihi|war ein scherz|nur spaß|spaß beiseite|ein bier|zwei bier|das bier|kuchen|
        torte|oma|meine oma|der hund|die katze|fahrrad|grillen|skat|kegeln|tippspiel|brezeln|
        bratwurst|grillkohle|kasten bier
    """,
    "visa-sale~": """
        garantiert*
    """,
    "easy-work~": """
        mutter
    """,
    "guaranteed~": """
        garantier*|garantie|noch nie|garantiert*
    """,
    "not-public~": """
        unveröffentlicht*|geheim*|eingestuft*|ausschreibung*|noch nicht|intern*|vertraulich*|
        unveroffentlicht*|protokoll*|vorab|im voraus|im haus|dienstplan
    """,
    "no-name~": """
        anonym|auftraggeber|anonym*
    """,
    "hush~": """
        niemandem|nichts sagen|sag .. nichts|diskret*|geheim|heimlich|verrate*|loschen sie
    """,
    "deceive~": """
        antworten sie
    """,
    "no-checking~": """
        nicht/keine/keinen/kein .. hotline/klinik/betrieb|hak* .. nicht nach
    """,
    "no-call~": """
        per chat|neue nummer|handy ist|von einem anderen
    """,
    "haste~": """
        jetzt|bis freitag|mitternacht|schnell|dringend|eilt|<number> minuten
    """,
    "few-left~": """
        noch zwei
    """,
    "copy-out": """
        kundenliste|kundenkartei|kundendatei|kundenstamm|einkaufspreise*|auf einen stick|
        auf einem stick|usb stick|auf usb|rechner entsperrt|bildschirm entsperrt|rechner offen|
        mit ihrem zugang|mit deinem zugang|solange ihr zugang|solange dein zugang|nicht mailen
    """,
    "unseen": """
        keine besichtigung|ohne besichtigung|nicht selbst zeigen|kann sie nicht zeigen|
        schlüssel per post|schlüssel per kurier|schlüssel per paket|schicke ihnen die schlüssel|
        schicke dir die schlüssel|schicke die schlüssel|wer zuerst zahlt|wer zuerst überweist
    """,
    "sealed": """
        guthaben ist gesperrt|guthaben gesperrt|guthaben eingefroren|guthaben ist eingefroren|
        auszahlung freischalten|auszahlung freigeben|auszahlung freizugeben|vor der auszahlung|
        nicht verrechnet werden|nicht abgezogen werden|auszahlung ist gesperrt
    """,
}
