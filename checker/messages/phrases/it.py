"""Italian."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né|neanche|nemmeno|neppure|invece di|
        anziché
    """,
    "no-neutral": """
        non esiti|non esitare|non solo|nessun problema|perché no|non si preoccupi|non preoccuparti|
        non dimentichi|non dimenticare|non sei un robot|non è un robot|non ancora|niente di male|
        invece di <number>|anziché <number>
    """,
    "give": """
        spedis* .. foto/copia/documento|fornisc*|fornire|trasmett*|condivid*|carichi|carica|
        caricare|alleg*|foto del|foto della|foto di|copia del|copia della|copia di|scansion*|
        mi serve|mi servono|ci serve|ci servono|serve una|serve la|servono|compil*|inserisc*|
        inserire|comunic*|consegn*|giri a|mostr*|passami|mi passi|mi passa|mi giri|mi mandi|invii|
        inviare|inviami|inviaci|invia|mandi|manda|mandami|mandare|mandaci|manda*|mandarci|invia*|
        inviarmi|carica*|allega*|fornisci*|whatsapp la|compila*|compilare|girami|gira la|inoltra
    """,
    "pay": """
        pag*|vers*|bonific*|saldare|saldo|salda|anticip*|cost*|acquist*|compr*|sborsare|
        corrispondere|ricaric*|addebit*
    """,
    "you-pay": """
        paghi|deve pagare|devi pagare|da pagare|da versare|da saldare|va saldata|va saldato|
        va versato|va versata|va pagato|va pagata|occorre versare|bisogna versare|bisogna pagare|
        basta pagare|basta versare|anticipate|anticipare|anticipatamente|in anticipo|anticipo di|
        a suo carico|a tuo carico|a vostro carico|di tasca|costo di|il costo è|costa <number>|
        costano <number>|solo <number>|quota di|contributo di|acconto|metà subito|metà adesso|
        metà ora|il resto dopo|saldo dopo|versi|versa <number>|con bonifico|postepay|
        non rimborsabile|spese di <number>|tassa di|per soli|per <number>|importo di|pagamento di|
        investimento di|una tantum|unicamente il contributo|da versarsi|versi <number>|
        resta da pagare|rimane da|è a suo carico|versa|versare|versamento|versando|pagare|pagando|
        anticipa*|bonifico di|un bonifico|fai un bonifico|fare un bonifico|bonifico istantaneo|
        ricarica postepay|ricaricare|saldo di|saldare|salda|saldi|a carico del|prima di|acconto di|
        caparra di|solo la quota|solo le spese|servono <number>|bastano <number>|costa solo|
        mandi <number>|manda <number>|mandami <number>|invia <number>|trasferisci|metti <number>|
        aggiungi <number>|tu aggiungi|tu metti|la tua parte|meta subito|meta adesso|carta prepagata
    """,
    "we-pay": """
        paghiamo noi|paga l azienda|paga la ditta|a nostro carico|a nostre spese|
        a carico dell azienda|a carico nostro|gratis|gratuit*|senza costi|senza spese|nessun costo|
        nessuna spesa|non costa|non paga nulla|non paghi nulla|non paghi niente|non deve pagare|
        non devi pagare|mai soldi|non chiediamo soldi|non chiediamo mai|rimborsiamo le|
        rimborso spese|viaggio pagato|copriamo|coperte da noi|coperto da noi|offerto da|
        a spese nostre|la sua fattura|tua fattura|su fattura|paga il cliente|i candidati non pagano|
        candidati non pagano|non paga niente|paga il datore|paga l impresa|pagato dal cliente|
        copriamo noi|spese coperte|non si paga|mai denaro|offriamo noi|è gratis|gratuito|gratuita|
        compenso <number>|con fattura|offro io|tutto pagato da noi|nulla da pagare|niente da pagare|
        non costa niente|non costa nulla|paga l ente|nessuna quota|dietro fattura
    """,
    "reported": """
        mi chiede|mi chiedono|mi ha chiesto|mi hanno chiesto|è normale|ha dovuto pagare|
        hai dovuto pagare|quanto ha pagato|quanto hai pagato|un agenzia|un intermediario|
        mi hanno detto|vogliono da me|mi ha detto|dicono che|un agenzia mi|hai pagato|ha pagato|
        sarà vero|sul sito costa|costa <number> euro e|è normale che
    """,
    "run": """
        lanc*|lanci|esegu*|avvi*|install*|scaric*|clon*|compil*|scompatt*|estra*|doppio clic|
        far girare|fai girare|configur*|tiri su|provare in locale|lanciare|apri il file|
        apra il file|lo apri in|apri il progetto|lo lanci|fallo partire|fai partire|avvia*|lancia*|
        esegui*|falla partire|farlo partire|farla partire|fallo girare|falla girare|gira in locale|
        in locale|apri la cartella|apri il workspace|aprilo in|aprila in|compila il|compilalo|
        clona*|scarica e|scaricalo|scompatta*|estrai*|decomprimi*|installa*|premi trust|
        considera attendibile|fidati degli autori|tira giu|metti su il|prova la build|
        prova il gioco|prova la demo
    """,
    "code": """
        repository|repo|repos|zip|progetto|codice|archivio|github|gitlab|bitbucket|prototipo|
        nostra app|applicazione|prova tecnica|test tecnico|test pratico|esercizio|dipendenze|branch|
        gioco|mvp|nostra piattaforma|client|build|pacchetto|monorepo|il nostro repo|il progetto|
        progetto di prova|compito tecnico|la build|la demo|il client|il launcher|il gioco|vs code|
        piattaforma di prova|cartella del progetto|sorgente|sorgenti|l app
    """,
    "own-machine": """
        suo/tuo/tua/sua proprio/abituale computer/portatile/pc/macchina/notebook|
        suo/tuo/tua/sua normale/personale/principale? computer/portatile/pc/macchina/notebook|
        tuo portatile|suo portatile|tuo pc|suo pc|tua macchina|sua macchina|tuo computer|
        suo computer|portatile normale|pc di lavoro|computer di lavoro|computer di tutti i giorni|
        macchina reale|in locale|pc che usi|computer che usi|macchina di sempre|dove sei loggato|
        pc con cui lavori|computer con cui|il tuo pc|il suo pc|portatile di lavoro|
        computer personale|portatile personale|pc di casa|computer di casa|portatile che usi|
        macchina che usi|computer che usa|quello che usi|di tutti i giorni|abituale|macchina fisica
    """,
    "no-sandbox": """
        non/no/niente/senza .. vm/virtuale/container/docker/sandbox|
        vm/virtuale/container .. non/rifiuta/blocca/errore/crasha/fallisce|
        docker/sandbox/codespaces .. non/rifiuta/blocca/errore/crasha/fallisce|con la vm|
        nella vm non|in una macchina virtuale|macchina virtuale resta|macchina virtuale non|
        nella vm|non in vm|macchin* virtual* .. non/blocca*/fallisc*|docker .. non/fallisc*|
        non .. macchin* virtual*|niente macchin*|niente docker|no vm|niente vm|senza vm|
        non in docker|non in una sandbox|container .. non|niente codespaces|non funziona in
    """,
    "sandbox-welcome": """
        in un container|in una vm|in un ambiente isolato|macchina usa e getta|
        sandbox .. va/bene/ok|codespaces .. va|nel browser|editor online|coderpad|solo leggere|
        basta leggere|da leggere|senza installare|nulla da installare|niente da installare|
        repository pubblico|repo pubblico|un tuo repo|alla lavagna|su carta|code review|
        pseudocodice|linguaggio a scelta
    """,
    "antivirus-off": """
        disattiv*/disabilit*/spegn* .. antivirus/defender/firewall/protezione|
        ignor*/metti/sospend* .. antivirus/defender/firewall/protezione|
        antivirus/defender/firewall/protezione .. disattiv*/pausa/blocca|
        antivirus/defender/firewall/protezione .. spegn*/segnala/falso/lamenta|falso positivo|
        ignora l avviso|ignori l avviso|esegui comunque|aggiungi un eccezione|pausa defender|
        disattiva* .. antivirus/defender/protezione/firewall|
        disabilita* .. antivirus/defender/protezione/firewall|spegni* .. antivirus/defender|
        metti .. in pausa|windows .. avvis*|windows dira|windows dice|windows ti avvisa|
        apri comunque|consenti comunque|mantieni comunque|ignora gli avvisi|eccezione .. antivirus|
        autore sconosciuto|editore sconosciuto|sviluppatore non identificato
    """,
    "connect-wallet": """
        colleg*/connett* .. wallet/portafoglio|tuo wallet|suo wallet|il wallet|con .. wallet|
        frase di recupero|seed phrase|chiave privata|12 parole|dodici parole|24 parole|
        tienilo collegato|wallet collegato|wallet con due
    """,
    "paste": """
        incoll*|digit*|esegu*|invio|lanci*|copia e incolla|copi e incolli|copi la|copia la|
        tasto windows|premi windows|prema windows|premi sì|prema invio|incolla*|premi*|digita*|
        scrivi|copia questa|copialo
    """,
    "command": """
        comando|comandi|prompt dei comandi|riga di comando|questa riga|la riga|una riga|console|
        script|tasto windows|finestra esegui|appunti|riga|stringa|quello che .. copiato|
        copiato in automatico|la stringa|lo script|pulsante copia|testo copiato
    """,
    "fix": """
        driver|aggiorn*|patch|plugin|estensione|codec|ripar*|correzione|sdk|modulo|componente|
        certificato|strumento|connettore|aggiornamento|aggiorna il|sistema il problema|risolve|
        problema noto
    """,
    "meeting": """
        audio|microfono|mic|videocamera|telecamera|webcam|zoom|teams|videocall|videochiamata|
        sentiamo|browser|captcha|robot|non la sentiamo|non ti sentiamo|driver audio|codec|
        non ti vediamo|non si sente|sala d attesa|riunione|stanza virtuale
    """,
    "pc-password": """
        password del computer|password del mac|password del pc|password di amministratore|
        password amministratore|come amministratore|diritti di amministratore|password di windows|
        password di sistema|password .. normale
    """,
    "file-lock": """
        password è|password del file|protetto da password|protetta da password|zip cifrato|
        archivio cifrato|archivio protetto|abilita contenuto|abilitare il contenuto|
        abilita le macro|attiva le macro|abilita modifica|visualizzatore|lettore sicuro|
        lettore di documenti|password .. archivio/zip/file|archivio .. password|zip .. password|
        abilita .. contenut*|abilita .. modific*|attiva .. macro|abilita .. macro|file protetto|
        password e
    """,
    "remote": """
        accesso remoto|controllo remoto|desktop remoto|da remoto sul|assistenza remota|
        condividere lo schermo|condividendo lo schermo|controllare il tuo|controllare il suo|
        accesso al tuo computer|accesso al suo computer|da remoto|controllo dello schermo|
        condividi lo schermo|condivida lo schermo|prendere il controllo|prendo il controllo|
        collegarci al tuo|collegarmi al tuo|collegarmi al suo|tecnico si collega|mi collego|
        ci colleghiamo|codice di nove cifre|id della sessione
    """,
    "keep-on": """
        lasci acceso|lascia acceso|lasciare acceso|tieni acceso|tenere acceso|sempre acceso|
        resta acceso|acceso 24|24 ore|attaccato alla presa|collegato alla corrente|sempre collegato|
        sempre online|ospitare il portatile|24/7|attacchi alla presa|attacca alla presa|
        lasci accesi|lasciarli accesi|lasciarlo acceso|non spegnere|non spegnerlo|giorno e notte|
        accesa giorno e notte|acceso giorno e notte|lascia* acces*|tien* acces*|resta acces*|
        resti acces*|attaccat* alla corrente|collegat* alla corrente|non spegn*|tuo wifi|tuo router|
        wifi di casa|non si spegne
    """,
    "log-in": """
        acced*|accesso con|effettu* .. accesso|login|logga*|logghi|entr* con|autentic*|
        conferm* .. account/identità/profilo/password|verific* .. account/identità/profilo|
        convalid* .. account/identità|inser* .. password/credenziali|riattiv*|sblocc*|deve entrare|
        entrare con|collegarsi con|tocca/tocchi/premi/prema/clicca .. approva/consenti|
        approv* .. notifica/richiesta|accett* .. notifica|richiesta di accesso|accedi*|acceda|
        entra da|entra con|entri da|entri con|entra qui|fai il login|fare il login|
        effettua* .. accesso/login|inserisci .. credenziali/password/dati|
        inserire .. credenziali/password|conferma .. identita/account/profilo|
        verifica .. identita/account/profilo|credenziali del|con le credenziali|con la tua password|
        con la password|con l account|collega il tuo account|accesso istituzionale|riattiva*|
        ripristin*|sblocca il profilo|scansiona il qr|inquadra il qr
    """,
    "password": """
        password|credenziali|nome utente|dati di accesso|username|parola chiave|utente e password|
        pin|parola d ordine|passcode|codice a due fattori|due fattori
    """,
    "work-account": """
        account aziendale|account dell istituto|account universitario|account istituzionale|
        account di lavoro|mail aziendale|email aziendale|email istituzionale|
        account dell università|account dell ateneo|credenziali di ateneo|microsoft|office 365|o365|
        outlook|google|account linkedin|password del tuo linkedin|password di linkedin|
        credenziali aziendali|credenziali abituali|password abitual*|dominio aziendale|
        account dell azienda|credenziali linkedin|posta aziendale|mail di lavoro|posta di lavoro|
        credenziali del profilo|mail universitaria|mail istituzionale|casella di posta|
        password aziendale|spid
    """,
    "account-threat": """
        account/profilo/pagina/accesso .. sospes*/blocc*/elimin*/limitat*|
        badge/messaggi/abbonamento/premium .. sospes*/blocc*/elimin*/limitat*|
        account/profilo/pagina/accesso .. disattivat*/chius*/scad*/pers*/rimoss*|
        badge/messaggi/abbonamento/premium .. disattivat*/chius*/scad*/pers*/rimoss*|sospensione|
        sospeso|limitato|segnalazion*|segnalat*|violazione|violato|diritto d autore|copyright|
        attività insolita|attività sospetta|accesso sospetto|accesso insolito|sicurezza linkedin|
        supporto linkedin|assistenza linkedin|team sicurezza|norme della community|linee guida|
        ricorso|scade oggi|viola il|viola i|viola le|aperto un fascicolo|reclamo|marchio|sospes*|
        sospension*|limitat*|sara rimoss*|verra rimoss*|sara chius*|verra chius*|verra eliminat*|
        sara eliminat*|sara disattivat*|verra disattivat*|disattivazione|per la replica|
        senza replica|ricorsi|attivita sospett*|casella piena|scade la|perderai|perde l accesso|
        bloccat* per
    """,
    "shared-file": """
        documento* .. condivis*/sicuro/protett*|documento condiviso|file protetto|
        documento protetto|area protetta|area riservata|spazio protetto|spazio .. protetto|
        portale sicuro|link sicuro|docusign|sharepoint|onedrive|dropbox|vedere il documento|
        visualizzare il documento|aprire il documento|vedere la proposta|domande sono|
        domande si trovano|documento riservato|cartella condivisa|ho condiviso|ti ho condiviso|
        leggere il documento|wetransfer|dossier di gara|capitolato
    """,
    "otp": """
        codice .. sms|codice .. telefono|codice .. cellulare|codice .. arriva*|codice .. ricevi|
        codice .. riceve*|codice di verifica|codice di conferma|codice di sicurezza|
        codice a <number>|codice di accesso|sei cifre|<number> cifre|sms .. codice|otp|il codice|
        codice che|approv* .. notifica/richiesta|password per app|password per le app|
        numero .. schermo|codice che ti arriva|codice che le arriva|ti arriva un sms|un sms|
        codice .. ricev*|codice a due fattori|codice otp|codice temporaneo|cifre che|sms con|
        arriva un sms|arrivera un sms|riceverai un|ricevera un|numero che ti arriva|numerino|
        notifica .. approva|approva la notifica|whatsapp .. codice
    """,
    "read-back": """
        me lo legga|me lo leggi|leggimi|mi legga|me lo mandi|me lo manda|mandamelo|me lo invii|
        me lo invia|me lo giri|me lo dica|me lo dici|dimmelo|dimmi|mi dica|mi dici|me lo passi|
        mi passi|mi manda|mi mandi|qui in chat|rispondi con|risponda con|inoltr*|comunic* .. codice|
        riferisc*|dimmi*|dammi*|dammelo|mandami*|inviami*|inviamelo|girami*|giramelo|me lo detti|
        leggimi*|leggimelo|dettami*|scrivimi*|scrivimelo|scrivilo qui|mettilo qui|incollalo qui|
        comunicami*|comunicarmi|me lo comunichi|passami*|passamelo|inoltra*|fammi uno screenshot|
        screenshot
    """,
    "lend": """
        affitt*|noleggi*|prest*|ced*|usare il tuo|usare il suo|usare la tua|usare il vostro|
        usiamo il tuo|accesso al tuo|accesso al suo|compr*|vend*|gestire il tuo|gestire il suo|
        mettere a disposizione|metti a disposizione|lavorare dal tuo|pubblicare dal|in affitto|
        usiamo il profilo|accesso al profilo|gestiamo il profilo|dal tuo profilo|attraverso il tuo|
        tramite il tuo profilo|cedi|cedere|dare in uso|condividi l account
    """,
    "account": """
        account linkedin|profilo linkedin|tuo linkedin|suo linkedin|tuo profilo|suo profilo|
        tuo account|suo account|account vecch*|vecchi account|profili vecchi|upwork|freelance*|
        conto corrente|utenze|utenza|account verificato|vecchio profilo|profilo con|
        profilo verificato|account con|account upwork|account business|account pubblicitario|
        account instagram|account amazon|vecchio account
    """,
    "rent-pay": """
        al mese|mensil*|ogni mese|alla settimana|a settimana|settimanal*|ogni settimana|
        senza fare nulla|senza fare niente|senza muovere|non fai nulla|non devi fare nulla|
        non deve fare nulla|il primo del mese|ogni venerdì|mensili|non devi fare niente|a riposo|
        pagati in anticipo|fisso mensile
    """,
    "log-in-as-you": """
        mail e password|email e password|utente e password|nome utente e|credenziali|entriamo noi|
        accediamo noi|lo usiamo noi|gestiamo noi|al resto pensiamo noi|pensiamo noi|cookie*|anydesk|
        teamviewer|le credenziali|ci dai l accesso|ci dai la password|mi dai la password|
        mi dai l accesso|facciamo tutto noi|pensiamo a tutto noi|il nostro team|usiamo noi|cookie|
        accesso condiviso|a tuo nome|per conto tuo
    """,
    "open-account": """
        apr* .. conto|apertura .. conto|conto a suo nome|conto a tuo nome|conto intestato|
        conto di prova|conto di test|videoidentificazione|video riconoscimento|riconoscimento video|
        videoriconoscimento|spid|apri un conto|aprire un conto|apra un conto|intestat* a te|
        apri .. conto|aprire .. conto|registra .. ditta|apri partita iva|video identific*|
        videoidentific*|revolut|conto online
    """,
    "fee": """
        spese|spesa|costo|costi|cauzione|caparra|acconto|anticipo|tassa|tasse|imposta|quota|
        commissione|assicurazione|onorario|parcella|kit|pacchetto|diritti|bollo|contributo|deposito|
        iscrizione|marca da bollo|pratica|quota di|spese di|commissioni|premio assicurativo|polizza|
        dazio|sdoganamento|attivazione|diritti di segreteria|costo della pratica|
        quota di iscrizione|tessera|visita medica
    """,
    "job": """
        lavoro|posto|posizione|impiego|candidat*|selezion*|assun*|assumere|colloquio|stipendio|
        retribuzione|contratto|hr|risorse umane|datore|tirocinio|stage|smart working|
        offerta di lavoro|mansione|busta paga|inserimento|paga|incarico|assunzione|assunt*|
        candidatura|azienda
    """,
    "purpose": """
        corso|formazione|certificat*|attestato|attrezzatura|portatile|computer|curriculum|cv|
        visita medica|assicurazione|iscrizione|casellario|verifica|prenot*|bloccare|riservar*|
        divisa|badge|software|licenza|pratica|dossier|kit|materiale|abilitazione|posto|
        registrazione|istruttoria|coaching|attivazione|certificazione|visto|permesso|uniforme|
        tesserino|controllo|documenti|spedizione|corriere|sicurezza|onboarding|prenotazione|
        bloccare il posto|fermare il posto|riservare il posto
    """,
    "refund": """
        rimbors*|restitu*|riaccredit*|torna* con|torna con|primo stipendio|prima busta paga|
        prima mensilità|recuper*|scalat*|detratt*|reso|indietro|restituit*|ti ritorna|tornano con|
        te li ridanno|te li ridiamo|te li rendo|glieli rendiamo|recuper* .. stipendio|prima busta|
        prima paga|riaccreditat*|riaccredito|accreditat* con|ti torna|te li riporto|li riavrai|
        riavra
    """,
    "rewriter": """
        riscriv*|rifare .. cv|rifà .. cv|ottimizz*|esperto di cv|esperta di cv|
        consulente di carriera|career coach|coach|riformul*|redattore|revisione del cv|
        revisione del curriculum|specialista
    """,
    "score": """
        ats|punteggio|punti|<number> su|<number> %|filtr*|software di selezione|compatib*|
        sistema di screening
    """,
    "visa": """
        visto|visti|permesso di lavoro|permesso di soggiorno|sponsor*|ambasciata|consolato|
        immigrazione|nulla osta|flussi|decreto flussi|lmia|sponsorizzazione|sponsor
    """,
    "visa-sale": """
        visto garantito|garantit*|senza esame|senza test|senza colloquio|metà subito|metà dopo|
        saldo dopo|dopo il visto|ultimi posti|nostro agente|contatto in ambasciata|100 %|garantito|
        posti rimasti|contatto in|amico in|conosco qualcuno|tramite un amico|il resto dopo|
        meta prima|meta dopo
    """,
    "award": """
        nomination|candidatura al|vincitor*|eccellenz*|gala|trofeo|targa|top <number>|sigillo|
        onorificenz*|cerimonia|selezionato tra|selezionata tra|intervista dedicata|premio alla|
        premio come|il premio|riconoscimento passa|selezionata quale|selezionato quale|
        contributo organizzativo|la sua nomina
    """,
    "inherit": """
        eredità|erede|eredi|defunt*|decedut*|scompars*|cognome|beneficiari*|vedov*|conto dormiente|
        testamento|lascito|parente prossimo|successione|senza eredi|compianto|eredita|defunto|
        notaio|vedova|parente|stesso cognome|fondi non reclamati
    """,
    "big-sum": "milion*|miliard*|mln|<number> milioni|<number> <number> <number>",
    "loan": """
        prestit*|finanziament*|credito|mutuo|cessione|prestito|finanziamento|somma richiesta|
        cessione del quinto
    """,
    "loan-easy": """
        senza busta paga|senza garanzie|senza garante|cattivi pagatori|cattivo pagatore|protestat*|
        segnalat* crif|crif|tasso del|tasso <number>|<number> % annuo|in <number> ore|
        entro <number> ore|24 ore|48 ore|privato|prestatore privato|tra privati|
        rifiutat* dalla banca|anche a pensionati|qualsiasi persona|esito immediato|protestati|
        segnalati|senza controlli|approvat*|tasso fisso|anche a chi|subito sul conto|
        senza documenti|senza crif|in giornata
    """,
    "recover": """
        recuper*|riottenere|restitu*|rintracci*|tracciat*|localizzat*|congelat*|sequestr*|svincol*|
        sblocc*|rimborso|riavere|liberare i|risarciment*|ristor*|risarcimento|restituzione|
        rintracciat*|ritrovat*|sbloccar*|sblocca|fondi bloccati|riavuto|vittime|individuat*|
        sequestrat*
    """,
    "lost-money": """
        perso .. soldi/denaro/fondi/cripto*/risparmi|soldi persi|fondi persi|truff*|raggirat*|
        vittim*|falso broker|finto broker|falsa piattaforma|falso trader|suoi fondi|suoi soldi|
        tuoi soldi|risparmiatori|ha investito|perdite|suoi risparmi|somma è pronta|
        piattaforma su cui|perso|persi|perdita|truffat*|truffa|truffatori|fondi rubati|broker|
        investimento perso
    """,
    "free-release": """
        svincolo|sblocco|spese|tassa|tasse|imposta|commissione|onorario|parcella|anticip*|
        attivazione|gas|cauzione|notarili|legali|assicurazione|deposito|acconto|spese legali|
        tassa di|commissione di|sbloccare|svincolare|per sbloccare|bollo|marca|notaio|conversione|
        verifica|liberare|per prelevare|prima di prelevare|prelievo
    """,
    "investor": """
        invest*|fondo|family office|round|capitale|startup|start up|fondator*|soci|socio|quote|
        valutazione|term sheet|due diligence|deck|partner|entrare per|azienda
    """,
    "investor-talk": """
        term sheet|nostro fondo|il fondo|due diligence|tuo deck|suo deck|il deck|pitch|round|
        valutazione|investire in|investire nella|investitor*|ticket|nostro principale|
        entrare nel capitale|vuole entrare|aumento di capitale
    """,
    "proof-of-funds": """
        prova di fondi|prova dei fondi|prova di liquidità|contanti|in contanti|contante|
        spese legali|mediator*|spese notarili|commissione di|cauzione|serietà|wallet nuovo|
        nuovo wallet|garanzia|deposito a garanzia|spese di istruttoria|spese di perizia|
        controvalore|parcella anticipata|parcella in anticipo|acconto parcella
    """,
    "cheque": "assegn*|assegno|assegni|assegno circolare",
    "cheque-in": """
        versi|versa|versarlo|versare|versalo|depos*|incass*|sul suo conto|sul tuo conto|sul conto|
        accredit*|incassa*|depositalo|depositarlo|fotografalo|tuo conto
    """,
    "forward-rest": """
        il resto|la differenza|il rimanente|la parte restante|giri|girare|gira* al|
        bonific* il resto|trasfer* .. resto/fornitore|inoltr* .. fornitore|al nostro fornitore|
        al fornitore|rigir*|riversare|mand* <number> %|restante|gira* .. resto|girare .. resto|
        giri .. resto|trasferisci .. resto|inoltra*|invia .. al fornitore|manda .. al fornitore|
        converti* .. in|in bitcoin|in usdt|in cripto|contanti al|in contanti|preleva .. e|giri a|
        girarli|li giri|li giri a|rimandi|rimandare|mandi il resto
    """,
    "keep-share": """
        tenga|tieni|tiene|trattenga|trattieni|trattiene|sua commissione|tua commissione|sua parte|
        tua parte|<number> % di commissione|per lei|per te|provvigione|a bonifico|per operazione|
        li tenga|tenere|trattenere|ti tieni|trattenendo|la tua percentuale|la tua commissione|
        <number> % per|per il disturbo|resta a te|rimane a te|ti restano|restano a te
    """,
    "receive-money": """
        sul suo conto|sul tuo conto|sul conto corrente|
        ricev* .. bonific*/pagament*/accredit*/denaro/somme/soldi|accredit* .. conto|incassare per|
        incassi per|suo conto personale|tuo conto personale|tramite il suo conto|
        tramite il tuo conto|attraverso il tuo conto|conto privato|ricevi .. bonific*|
        ricevere .. bonific*|arriva* .. sul tuo conto|arriv* .. conto|tuo iban|usare il tuo conto|
        usiamo il tuo conto|conto corrente|pagamenti dei clienti|incass* .. per conto|tuo conto|
        conto personale
    """,
    "pass-job": """
        agente di pagament*|agente finanziario|assistente ai pagamenti|addetto ai pagamenti|
        gestore pagamenti|operatore di pagament*|referente incassi|agente incassi|collettore|
        gestore di pagamenti|operatore pagamenti|agente di pagamento|responsabile incassi|
        collaboratore amministrativo|referente pagamenti
    """,
    "parcel": "pacch*|colli|merce|merci|spedizion*|scatol*|prodotti elettronici|scatole",
    "reship": """
        rispedi*|rispedire|reinvi*|etichett*|nuova etichetta|rietichett*|riconfezion*|alla posta|
        in posta|ufficio postale|corriere|inoltr*|reimball*|spedirli|spedirle|cambi l etichetta|
        cambiare etichetta|etichetta con|li porti in posta|porti in posta|rispedisci|
        portarli in posta|punto di ritiro|stacchi|attacchi
    """,
    "at-home": """
        a casa|da casa|casa tua|casa sua|tuo indirizzo|suo indirizzo|al domicilio|tuo domicilio|
        suo domicilio|a tua casa|ricevi pacchi|a casa tua|a casa sua|al tuo indirizzo|a domicilio|
        presso di te
    """,
    "voucher": """
        carta regalo|carte regalo|buono regalo|buoni regalo|gift|carte apple|carta apple|
        carte google|carte steam|buoni amazon|buono amazon|postepay|ricarica paysafe|
        carte prepagate|carta prepagata|carta amazon|gift card|ricariche|paysafe
    """,
    "voucher-buy": """
        compra|compri|comprare|acquist*|gratt*|codici|procur*|retro|mi mandi|mandami|inviami|
        mi invii|mi invia|pagare con|paghi con|paga con|mi servono|foto dei|foto delle|prenda|
        prendi|prendere <number>|numero di una carta|gratti|gratta|foto dei codici|mandami i codici|
        i codici|in tabaccheria|compra*|acquista*|gratta*|mandami le foto|foto del retro|
        al tabacchi|dal tabaccaio|tabaccheria|al supermercato|all edicola|da <number>
    """,
    "coin-pay": """
        pag*|trasfer*|compr*|acquist*|in bitcoin|in usdt|in cripto*|wallet|convert*|depos*|
        mandi usdt|manda usdt|paghi in|pagare in
    """,
    "card-data": """
        carta di credito|numero della carta|numero di carta|cvv|dati della carta|
        scadenza della carta|carta di debito|codice di sicurezza sul retro|bancomat|dati carta|
        scadenza e|scadenza|codice sul retro|tre cifre|retro della carta|postepay|carta e pin
    """,
    "bank-data": """
        iban|coordinate bancarie|dati bancari|numero di conto|estratto conto|estratti conto|
        conto bancario|conto corrente
    """,
    "bank-login": """
        home banking|credenziali bancarie|accesso alla banca|pin della|codici della banca|
        credenziali della banca|banca online|internet banking|codice dispositivo|app della banca|
        token|password della banca
    """,
    "identity": """
        carta d identità|documento d identità|documento di identità|passaporto|patente|selfie*|
        codice fiscale|tessera sanitaria|fronte e retro|fronte retro|permesso di soggiorno|
        certificato di nascita|identità|tuo documento|suo documento|documenti personali|documento|
        documento d identita|carta d identita|carta identita|selfie|bolletta|documenti|
        documento di riconoscimento|spid|foto del documento|copia del documento
    """,
    "identity-many": """
        selfie*|fronte e retro|fronte retro|tessera sanitaria|codice fiscale|in mano|
        certificato di|utenza domestica|bolletta|estratto conto
    """,
    "clicks": """
        mettere mi piace|mi piace|like|recension*|valut*|clicc*|iscriv* .. canali|
        seguire .. profili|segu* .. pagine|stelle|ottimizz*|boost*|comment*|votare|voti|
        mettere like|metti like|valutar*|valutazion*|stelline|iscriv*|seguire|segui|clic*|
        visualizza*|ottimizza*
    """,
    "click-goods": """
        video*|hotel|alberghi|prodott*|app|pagine|pagina|canal*|negozi|ristorant*|youtube|tiktok|
        google maps|instagram|ordini|incarichi|task|compiti|film|musica|commercianti|annunci|
        articoli
    """,
    "per-click": """
        a like|per like|ogni like|a recensione|per recensione|ogni recensione|a click|per click|
        ogni click|a video|per video|ogni video|a task|per task|ogni task|<number> recensioni|
        <number> task|<number> like|compiti semplici|task semplici|piccoli compiti|primi <number>|
        al giorno .. like|recensioni al giorno|task di prova|a compito|per compito|per attivita|
        ogni attivita|a ordine|semplici compiti|a screenshot
    """,
    "recharge": """
        ricaric*|task prepagat*|prepagat*|saldo negativo|negativo|combinat*|combo|vip|
        conto di lavoro|sblocc* .. task|sblocc* .. livello|completare il deposito|congelat*|
        anticipare l importo|ricarica di|in negativo|sblocca*|si sblocca|sbloccare il|livello vip|
        livello|ordine combinato|pacchetto combinato|versare per|prelevare tutto|prima di prelevare|
        bloccato il saldo
    """,
    "easy-work": """
        zero esperienza|senza esperienza|nessuna esperienza|dal telefono|dal cellulare|
        con il telefono|col cellulare|minuti al giorno|ore al giorno|or* al giorno|al giorno|al gg|
        da casa|tempo libero|orari flessibili|flessibil*|part time|chiunque può|secondo lavoro|
        arrotondare|col telefono|un ora al giorno|lavoro facile|facile|semplice|per tutti|
        casalinghe|pensionati|studenti
    """,
    "pay-daily": """
        pagati subito|pagato subito|pagamento giornaliero|pagamenti giornalieri|pagat* ogni giorno|
        pagat* in giornata|ogni sera|preliev*|prelevare|prelevi|al giorno|stesso giorno|subito|
        paga giornaliera|in giornata|la sera stessa|subito sul|in usdt
    """,
    "gain": """
        guadagn*|rendiment*|profitt*|rend*|ritorn*|raddoppi*|triplic*|utile|utili|entrate|reddito|
        ricch*|moltiplic*|interessi|soldi lavorino|vincit*|guadagn* <number>|ho guadagnato|
        in <number> minuti|prelevi|diventat*|sono diventati|prelev*|prelievo|incassat*|ricco|
        ricchezza|plusvalenz*|ho fatto <number>|messo da parte|estinto il mutuo
    """,
    "trade": """
        invest*|trad*|cripto*|piattaforma|forex|arbitraggio|segnali|robot|bot|algoritmo|
        intelligenza artificiale|oro|token*|pool|borsa|broker|staking|mining|fondo|operazioni|
        prevendita|contratti|trading|trader|azioni|titolo|titoli|criptovalut*|mercato|segnal*|
        livello|operazion*|opzioni|copy trading|token
    """,
    "guaranteed": """
        garantit*|garantisc*|garanzia|senza rischi|senza rischio|zero rischi|nessun rischio|
        capitale protetto|capitale garantito|senza perdite|mai perso|mai in perdita|non si perde|
        sicur*|assicurat*|rischio zero|sicuro al|sicura al|non perdi|rimbors* .. perdit*|
        copro le perdite|copriamo le perdite|certezza|certo al
    """,
    "per-day": """
        % al giorno|% giornalier*|% gg|per cento al giorno|% a settimana|% alla settimana|
        % settimanal*|% al mese|% mensil*|per cento al mese|rendimento giornaliero|
        guadagno giornaliero|guadagni giornalieri|rendita mensile|ogni giorno|% in .. giorni|
        % in .. ore|al giorno|giornalier*|al mese|mensil*|settimanal*|alla settimana|% in|
        in <number> giorni|in una settimana|in un mese|ogni ciclo|per ciclo
    """,
    "teach-money": """
        ti insegno|le insegno|ti mostro|le mostro|ti guido|la guido|mio zio|mia zia|mio mentore|
        mio cugino|mio analista|passo passo|passo dopo passo|ti aiuto|la aiuto|ti seguo|la seguo|
        per mano|mia assistente|mio team|segui i miei|segua i miei|ti faccio vedere|
        le faccio vedere|imparare da|pulsante per pulsante|ti spiego come|il professore|analista|
        mentore|il mio mentore|insieme a me|fai come me|copia le mie|copiare le mie|i suoi allievi|
        i miei allievi|ci metto|ho messo|metto anch io|metto io
    """,
    "deposit-small": """
        a partire da <number>|da <number>|iniz* con|cominci* con|minimo|deposito iniziale|
        primo deposito|bastano <number>|basta <number>|solo <number>|ingresso è|ingresso minimo|
        versamento minimo|depositi|versa|inizi con|inizia con|cominci con|comincia con|parti da|
        bastano|basta poco|deposito minimo|piccola somma|piccola cifra|anche solo|aggiungi|
        minimo <number>|per provare|per iniziare|per cominciare
    """,
    "bonus": "bonus|raddoppiamo|di benvenuto|in regalo sul|extra",
    "invest-here": """
        nostra piattaforma|la piattaforma|mia piattaforma|un app|l app|nostra app|nostro fondo|
        nostro pool|gruppo privato|gruppo riservato|cerchia|prevendita|accesso anticipato|club|
        piattaforma|il fondo|la borsa|il broker|il livello|nostro conto|il cerchio
    """,
    "warm": """
        bella|bello|bellissim*|sorriso|occhi|car*|tesoro|amore|cuore|destino|sol*|vedov*|divorziat*|
        numero sbagliato|sbagliato numero|sbagliato persona|scusa pensavo|buongiorno car*|
        buonanotte|dormito bene|single|conoscerti|conoscerci|conoscerla meglio|anima gemella|
        mi manchi|angelo|speciale|fido di te|sincer*|dio|signorina|amore mio|caro mio|cara mia|
        dolce|dolcezza|hai mangiato|hai dormito|buongiorno amore|penso a te|ti penso|il destino|
        ho sbagliato numero|persona sbagliata|baci|abbracci|nostra casa|nostro futuro|
        futuro insieme|per noi|quando vengo|quando ci vediamo|sei diversa|sei diverso|mi fido di te|
        pensavo fossi|credevo fossi|che sorriso|tuo sorriso
    """,
    "levels": """
        livell*|reclut*|tre persone|due persone|sponsor*|network marketing|multilevel|
        vendita diretta|downline|porta <number>|affiliat*|porti due|porta due|loro portano|matrice|
        gamba|la tua linea|la tua rete|la sua rete|sotto di lei|livelli|rete|sotto di te|squadra|
        team|porta* .. person*|porti .. person*|porta amici|invita .. amici|inviti .. amici|
        presenta*|coinvolg*|network|rango
    """,
    "dream": """
        rendita passiva|reddito passivo|entrate passive|libertà finanziaria|
        indipendenza finanziaria|capo di te stesso|proprio capo|mentre dormi|dormendo|
        secondo reddito|entrata extra|lasciare .. lavoro|lasciato il posto|lasciato .. lavoro|
        tempo libero|stile di vita|sogn*|cambiare vita|cambiato la vita|libertà|imprenditor*|
        mentalità|mente aperta|pensione anticipata|cinque zeri|opportunità di business|motivat*|
        rendita|entrate extra|seconda entrata|liberta finanziaria|indipendenza|essere il capo|
        capo di te|mollare il lavoro|lasciato il lavoro|cambia la vita|senza orari|dalle nove alle|
        opportunita|mamme|donne
    """,
    "nothing-written": """
        per iscritto|scritto non|non posso spiegar*|non si può spiegare|per messaggio .. non|
        di persona .. spiego|dal vivo|in videochiamata ti|su zoom|nome dell azienda|
        nome della società|difficile da spiegare|troppo lungo da scrivere|te lo spiego|
        non si spiega|non posso spiegare|non per messaggio|meglio a voce|ne parliamo in call|
        non scrivo il nome|devi vedere|devi sentire|prima ascolta
    """,
    "pack": """
        pacchetto iniziale|kit iniziale|starter|starter kit|kit|pack|adesione|primo ordine|
        quota d ingresso|fee d ingresso|contributo organizzativo|kit di ingresso|pacchetto|
        quota di ingresso|confezione
    """,
    "undress": """
        spogli*|nuda|nudo|nudi|intim*|sexy|biancheria|lingerie|reggiseno|senza vestiti|
        senza maglietta|topless|cald*|hot|piccant*|porc*|fammi vedere|eccit*|nud*|sess*|corpo|
        mutand*|spint*|toglit*|togliti|foto private|video privato
    """,
    "video-call": """
        videochiamata|videocall|cam|webcam|skype|telecamera|video chiamata|in cam|in video|camera
    """,
    "leak": """
        mand*/invi*/spedi* .. contatti/famiglia/moglie/marito/capo/amici/colleghi|
        tutti i tuoi contatti|tutti i suoi contatti|tuoi contatti|suoi contatti|pubblic*|diffond*|
        divulg*|a tutti|cancello|cancello tutto|se blocchi|se mi blocchi|dai carabinieri|
        dalla polizia|parte a tutti|parte subito a|elenco dei tuoi|lista dei tuoi|i suoi contatti|
        tua moglie|il direttore|tuo marito|tuo capo|tua famiglia|tuoi amici|tuoi colleghi|manderò|
        lo mando|lo invio|mando a|mando tutto|invio a|lo vedranno|cancello il|lo cancello|
        ho la lista
    """,
    "recorded": """
        registrat*|ho registrato|registrazione|il video|video di te|video tuo|schermate|screenshot|
        tue foto|sue foto|filmat*|ho tutto|ho registrato tutto|si vede benissimo|si vede la faccia|
        la tua faccia|ho il video|ho la registrazione|le tue foto|le foto che|quello che hai fatto|
        ti ho ripreso|ripres*
    """,
    "proxy": """
        a tuo nome|a suo nome|con il tuo nome|col tuo nome|con tuo nome|con il suo nome|
        con la tua identità|tua identità|sua identità|tua faccia|tuo volto|suo volto|tuo documento|
        fai colloquio|fai i colloqui|fare i colloqui|fai il colloquio|sostenere i colloqui|
        sostieni i colloqui|al posto nostro|al posto mio|al nostro posto|al mio posto|prestanome|
        prestare il nome|prestare il volto|auricolare|suggeriamo|risposte sullo schermo|
        davanti alla telecamera|tua cittadinanza|tuo passaporto|al posto suo|con i tuoi documenti|
        con la tua faccia|metti la faccia|mettere la faccia|presta il nome|la tua identita|
        fare il colloquio|fai tu il colloquio|intestata a te|amministratore di|
        amministratore sulla carta|tua voce|ti presenti tu|fingiti|fingersi|facciata
    """,
    "hidden-worker": """
        sviluppatori .. lavor*|ingegnere lavora|lavoriamo noi|lavoro lo facciamo noi|
        facciamo noi il lavoro|lo faccio io il lavoro|lavora al posto|al posto tuo|
        nostro team lavora|senza lavorare|senza scrivere codice|% dello stipendio|% dello|
        parte dello stipendio|dello stipendio|il resto a noi|tieni <number> %|in asia|all estero|
        dall estero|nessuno si accorge|non si accorge|non capisce mai|team sviluppo|
        ragazzi di un altro|di un altro paese|altro paese|fanno il lavoro|il lavoro lo fanno|
        a nome tuo|di ogni stipendio|del tuo stipendio|il lavoro lo|il lavoro vero|lo facciamo noi|
        lo faccio io|li facciamo noi|sviluppatori nostri|i nostri sviluppatori|dietro le quinte|
        percento dello stipendio|meta dello stipendio|dividiamo|auricolare|ti suggerisco|
        ti suggeriamo|nessuno se ne accorge|non se ne accorge|tu non devi|non devi saper
    """,
    "laptop-home": """
        portatile .. casa/indirizzo/domicilio|computer .. casa tua|pc .. casa tua|
        portatile aziendale|portatile dell azienda|pc aziendale|ricevi il portatile|
        arriva a tua casa|arriva a casa tua|portatili a casa|computer a casa|ricevere i portatili|
        ricevere portatili|ricevere i computer|per macchina|per ogni portatile|per ogni computer|
        pc a casa|portatile a casa|computer aziendale|ti arriva il portatile|telefoni a casa|
        modem a casa|sim
    """,
    "not-public": """
        non pubblic*|non ancora pubblic*|non è pubblico|non divulgat*|non ancora annunciat*|
        non ancora uscit*|non sono sui giornali|non è sui giornali|prima dell annuncio|
        prima della pubblicazione|prima del <number>|prima che esca|prima che sia|
        prima dei risultati|intern*|riservat*|confidenzial*|dietro le quinte|bozz*|in preparazione|
        informazioni privilegiate|inedit*|da dentro|dall interno|trimestr*|risultati dello studio|
        fusione|acquisizione|chi decide|classificat*|sotto embargo|gara prima|bando prima|
        ancora non si sa|non si trova|sensibil*|non rinvenibili|verbale|foto del verbale|
        dati interni|non è uscito|chi frenava|com è andato|organico dei|stato delle prove|
        sopra o sotto|bozze|documenti interni|non ancora|prima che escano|prima del bando|
        prima della gara|prima dei dati|prima della trimestrale|interno|interni|interna|interne|
        bozza|anticipazioni|in anteprima|offerte concorrenti|altre offerte|chi partecipa|
        che aria tira|umore|verbali|organigramma|trimestrale|trimestre|prima degli altri|
        prima del mercato|non si trova online|non si legge|sui giornali
    """,
    "tell": """
        racconti|racconta*|scriv*|redig*|redazione di|relazion*|spieg*|inform*|not*|analis*|
        articol*|opinion*|parer*|conversazion*|chiamata|telefonata|rispond*|domand*|condivid*|
        sintes*|dire|dica|dirmi|sapere|studio|consulenz*|commento|lettura|valutazion*|report|
        raccont*|dimmi|dirci|scrivere|descriv*|chiacchierata|due chiacchiere|due righe|note|nota|
        sintesi|analisi|informazion*|impression*|sensazion*|colloquio|appunti|elenco|lista
    """,
    "tell-pay": """
        a nota|per nota|a report|per report|per pagina|a pagina|all ora|per ora|per articolo|
        compens*|onorari*|retribu*|pagat*|paghiamo|ben pagato|di più se|di più per|in contanti|
        generos*|ricompens*|rimborso generoso|gettone|cadauna|ciascun*|triplic*|tariffa|gratific*|
        euro l uno|l uno|il compenso sale|compenso sale|<number> euro dovrebbero|a relazione|l ora|
        per telefonata|per chiamata|compenso|compensi|pagato bene|busta|per il disturbo|
        per mezz ora|per venti minuti|vale <number>|<number> subito|riconoscente|riconoscimento|
        viaggio pagato
    """,
    "paid-note": """
        <number> a nota/report/pagina/relazione/articolo|<number> per nota/report/pagina/relazione|
        <number> € a nota/report/relazione|<number> euro a nota/report/relazione|
        brevi note .. pag*/retribu*|report retribuiti|relazioni retribuite|
        per ogni nota/report/relazione|brevi relazioni
    """,
    "no-name": """
        non posso nominare|non posso fare il nome|non posso rivelare|preferisce rimanere|anonim*|
        anonimato|cui nome|cliente estero|cliente straniero|cliente asiatico|cliente riservato|
        cliente discreto|senza nominare|non sono autorizzato a|non ancora nominare|di cui per ora|
        preferisce restare anonim*|preferisce non essere|preferisce non comparire|
        preferisce la discrezione|preferisce non|preferisce restare|non posso dire per chi|
        non posso dirti|riservatezza del cliente|il nome del cliente|committente|nome non
    """,
    "trip": """
        tutto pagato|spese pagate|tutto spesato|spesati|spesato|viaggio a|viaggio pagato|soggiorno|
        settimana a|invit* .. settimana|volo e hotel|business class|con la famiglia|con sua moglie|
        con il coniuge|con accompagnatore|la ospitiamo|ospite a|averla ospite|
        saremmo lieti di averla
    """,
    "as-tourist": "come turista|da turista|visto turistico|a titolo personale|viaggio privato",
    "state-work": """
        minister*|governo|amministrazione|pubblica amministrazione|difesa|militar*|esercito|marina|
        aeronautica|dogan*|comune|regione|parlament*|camera|senato|ambasciat*|diplomatic*|
        funzionar*|appalti|gare|centro studi|think tank|istituto|consulenz*|sanzioni|
        politica estera|polizia|questura|agenzia|prefettura|autorità|assessor*
    """,
    "hush": """
        tra noi|fra noi|resti tra|resta tra|rimanga tra|non ne parli|non parlarne|non ne parlare|
        non lo dica|non dirlo|non dire|non dica|non menzion*|non accenn*|non informi|non informare|
        non avvisi|non avvisare|senza avvisare|senza dirlo|senza parlarne|in segreto|discrezione|
        discret*|riservatezza|massima riservatezza|nessuno deve|nessuno lo sappia|a nessuno|
        con nessuno|non serve dire|non serve che|non occorre informare|non è necessario informare|
        non c è bisogno di dire|non c è bisogno di informare|lo tenga per sé|tienilo per te|
        tenere per sé|in nero|sottobanco|senza dichiarare|non dichiarare|senza ricevuta|
        senza contratto|nessuna traccia|senza lasciare traccia|cancell* .. chat|
        cancell* .. messagg*|non capirebbero|sarebbero gelosi|invidia|inutile coinvolgere|
        non coinvolgere|non lo dire|non farne parola|solo noi due|niente avvisi|inutile avvisare|
        non farne cenno|di non farne|meglio non dirlo|non dire niente|resta tra noi|
        chiacchierata fra|persone colte|nulla osta|senza chiedere|telefono personale|
        nascono gelosie|per fuori|a titolo privato|non serve avvisare|non parlarne a|non dirle|
        non dirgli|senza dire|resti tra noi|rimanga tra noi|rimane tra noi|tra me e te|tra di noi|
        segreto|segreta|acqua in bocca|nessuno deve sapere|non deve sapere|non devono sapere|
        non serve che .. sappia|non coinvolga|non menzionare|tieni per te|tienitelo per te|
        non capirebbe|si agita|si preoccupa|cancella la chat|cancella questo|niente di scritto|
        nulla di scritto|senza carte|fuori busta|niente ricevuta
    """,
    "hush-from": """
        capo|superior*|dirigent*|datore|banca|cassiere|sportello|famiglia|moglie|marito|fratello|
        sorella|madre|padre|genitori|amici|amiche|avvocat*|notaio|risorse umane|hr|compliance|
        sicurezza|it|informatica|amministrazione|contabil*|colleghi|colleghe|polizia|ambasciata|
        azienda|figli|figlia|figlio|gerarchia|ufficio|commercialista|nessuno|ministero|direzione|
        direttore|mamma|papa|amica|avvocato|responsabile|carabinieri|compagna|compagno|fidanzat*|
        casa|consulente
    """,
    "deceive": """
        dica che|di che|dica loro|se chiedono|se ti chiedono|se le chiedono|se la banca|
        se qualcuno chiede|se la polizia|fing*|faccia finta|fai finta|come regalo|è un regalo|
        causale|come turista|risponda che|rispondi che|dichiari che|invent*|ment*|si spacci|
        spacciarsi|spacciarti|regalo di famiglia|dille che|digli che|di loro che|dica che è|
        di che è|se la banca chiede|dire che|di pure che|se chiede|se il corriere|finta|fingi|
        fingere|far finta|scrivi come causale|come causale|regalo a|spese di famiglia|
        ristrutturazione|un prestito a|altro nome|un altro nome|nome diverso|risulta come|
        fai risultare|far risultare|sembri|piccola bugia|racconta che
    """,
    "no-checking": """
        non/né/evit* .. chiam*/contatt*/chied* .. ambasciata/azienda/datore/consolato/banca|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. ambasciata/azienda|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. datore/consolato/banca|
        non/né/evit* .. chiam*/contatt*/chied* .. polizia/legali/ospedale|
        non/né/evit* .. chiam*/contatt*/chied* .. ufficio/struttura/nessuno|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. polizia/legali/ospedale|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. ufficio/struttura/nessuno|
        non rivolgersi|non rivolgerti|non chiami|non chiamare|non contatti|non contattare|
        non chieda|non chiedere|non serve attendere|non serve aspettare|senza avvocat*|
        niente avvocat*|avvocato lasciatelo|l avvocato lasci*|senza notaio|senza contratto|
        senza passare|senza ricevuta|niente due diligence|senza due diligence|niente notaio|
        solo con me|solo tramite me|soltanto con me|direttamente con me|solo qui|rallent*|complica|
        complicherebbe|fanno perdere tempo|non c è tempo|non sono autorizzati|non possono parlar*|
        non è sul sito|non risulta sul sito|fuori procedura|saltare la procedura|aggirare|
        né fissare una telefonata|non posso mandarle il file|intermediari|per non sovrapporre|
        ci penso io|me ne occupo io|scartoffie|burocrazia|doppia firma|senza doppia firma|
        niente avvocati|senza avvocati|le associazioni perdono|il vescovado|è lento|in parrocchia|
        gli avvocati|non siamo iscritti|inutile chiamare|il regolamento non|non è previsto|
        serve per gli incarichi|in una macchina virtuale|non telefonare|non scrivere a|non scriva a|
        non serve chiamare|non serve verificare|non rispondono|non risponde nessuno|
        centralino .. fuori|centralino .. guasto|in ferie|in malattia|confermo io|te lo confermo|
        lo confermo|garantisco io|mi occupo io|parla solo con me|non passare dal|salta la procedura|
        senza avvocato|non cercare|non fidarti di|non credere|sito in aggiornamento|sito non ancora|
        recensioni false|niente contratto|non leggere
    """,
    "no-call": """
        non posso parlare|non posso telefonare|non posso chiamare|non posso rispondere|
        non mi chiami|non chiamarmi|niente telefonate|niente chiamate|nessuna telefonata|
        sono in riunione|in riunione|in consiglio|in aereo|imbarc*|telecamera rotta|webcam rotta|
        senza webcam|solo via chat|solo in chat|solo per iscritto|solo messaggi|colloquio in chat|
        colloquio via chat|colloquio su whatsapp|colloquio su telegram|colloquio scritto|
        numero nuovo|nuovo numero|profilo personale|profilo privato|questo profilo|
        mail non funziona|microfono rotto|preferisco scrivere|non raggiungibile|centralini sono|
        centralino è|in migrazione|mi confermi qui|confermi qui|non al vecchio numero|solo qui|
        connessione che va|non riesco a parlare|non riesco a chiamare|
        telefono .. rotto/caduto/perso/rubato/mare/acqua|
        cellulare .. rotto/caduto/perso/rubato/mare/acqua|numero provvisorio|scrivimi qui|
        rispondimi qui|rispondi qui|scrivimi solo|solo per chat|niente video|fotocamera rotta|
        senza voce|ti scrivo da|scrivo da|da un altro telefono|sto per imbarcar*|in volo|
        linea disturbata|non prende
    """,
    "no-interview": """
        senza colloquio|nessun colloquio|niente colloquio|non serve colloquio|senza cv|
        senza curriculum|è stato selezionato|è stata selezionata|sei stato selezionato|
        sei stata selezionata|sei assunto|sei assunta|già approvat*|è una formalità|pura formalità|
        posto è tuo|posto è suo|gia selezionat*|gia approvat*|sei assunt*|posto e tuo|gia scelt*
    """,
    "haste": """
        subito|stasera|stanotte|entro <number>|entro stasera|entro oggi|entro domani|entro le|
        in giornata|immediatamente|domattina|ultimo giorno|ultima occasione|altrimenti|sennò|
        mezzanotte|prima delle <number>|prima di mezzogiorno|al più presto|quanto prima|trascorse|
        si chiude|entro un ora|entro le <number>|entro mezz|scade oggi|scade tra|scade stasera|
        ogni minuto|ogni ora|passa al prossimo|passa al secondo|ne restano|altrimenti il|
        prima di sera|in scadenza domani|oggi|adesso|entro domenica|entro mezzogiorno|entro lunedi|
        entro venerdi|hai <number> ore|hai <number> minuti|in <number> minuti|scade|scadenza|
        ultime ore|ultima possibilita|urgente|urgenza|urgentemente|il prima possibile|fai presto|
        sbrigati|prima che chiuda|prima che|immediat*|domani mattina|non aspettare|non perdere tempo
    """,
    "few-left": """
        ultimi posti|restano <number>|rimasti <number>|solo <number> posti|<number> posti|
        posti limitati|pochi posti|altri candidati|altri due candidati|altro candidato|il prossimo|
        limitat*|un altro|esaurimento|ultimo posto|rimangono <number>|un altro candidato|
        lista d attesa|altri interessati
    """,
    "to-app": """
        scriv*/contatt*/parl*/aggiung*/pass*/sentiamoci .. whatsapp*/telegram*/signal|
        scriv*/contatt*/parl*/aggiung*/pass*/sentiamoci .. wechat/viber/app/messenger|
        continu*/mand*/su/via/in/tramite/per .. whatsapp*/telegram*/signal|
        continu*/mand*/su/via/in/tramite/per .. wechat/viber/app/messenger|mio whatsapp|mio numero|
        tuo numero|suo numero|tuo whatsapp|su whatsapp|su telegram|su signal|whatsapp al|whatsapp +|
        telegram @|gruppo telegram|gruppo whatsapp|app cifrata|messaggistica cifrata|
        email personale|mail personale|mail privata|qui ci sono poco|raramente qui|entro poco qui|
        uso poco linkedin|fuori da linkedin|in privato|scrivimi su|scrivimi in|via whatsapp|
        via telegram|mio telegram|passiamo su|ci spostiamo su|spostiamoci su|aggiungimi su|
        numero privato|telefono privato|entra nel gruppo|canale telegram|non uso molto|
        sono poco qui|hai telegram|hai whatsapp|usi telegram|usi whatsapp|ha whatsapp
    """,
    "charity": """
        donazion*|orfan*|bambin*|alluvion*|terremot*|incend*|rifugiat*|profugh*|fame|rifugio|
        cancro|tumore|operazione|intervento|guerra|dio|benedi*|vittime|carità|sfollat*|gattin*|
        cagnolin*|bimbi|insulina|operata|missione|la piccola|il piccolo|il dottore|padre|suor|
        ospedale
    """,
    "give-money": """
        don*|aiut*|quello che può|quello che puoi|qualsiasi cifra|qualunque importo|contribu*|
        mand* .. soldi|colletta|offert*|versamento|sostener*|mandi|la supplico|ci aiuti|aiutateci|
        mancano <number>|le associazioni perdono
    """,
    "private-pay": """
        conto personale|mio conto|sul mio conto|conto di mia|conto di mio|intestato a|wallet|
        contanti|senza ricevuta|direttamente a me|postepay|paypal|a mio nome|conto privato|
        carta prepagata|ricaricare|ricarica postepay|del nostro autista|codice fiscale e numero|
        al wallet|nel mio titolo|una ricevuta non|non siamo iscritti|conto di un|intestatario|
        intestat* a mia|intestat* a mio|intestat* a mia moglie|che ti giro|ti giro l iban|
        ti mando l iban|di persona a me|in contanti
    """,
    "favour": """
        favore|un favore|ho bisogno di lei|ho bisogno di te|ho bisogno del suo|ho bisogno del tuo|
        mi serve una mano|sei disponibile|è disponibile|sei in ufficio|è in ufficio|sei libero|
        sei libera|commissione urgente|cosa veloce|cosa urgente|incarico riservato|aiutarmi|
        conto su di lei|piacere|ho bisogno di|puoi farmi|riesci a|carte .. bloccat*|
        carta .. bloccat*|bloccat* le carte|bloccat* la carta|portafoglio .. rubat*|
        rubato .. portafoglio|rubato la borsa|bloccat* in|bloccat* a|aeroporto|in ospedale|
        hotel non mi|non mi ridà|emergenza|puoi fare un|puoi mandarmi|puoi prestarmi|
        puoi anticipare|anticiparmi|prestarmi|lunedi te li|te li riporto|te li ridò|te li rendo|
        domani te li
    """,
    "boss": """
        direttor*|amministratore|ad|ceo|president*|dirigente|titolare|capo|rettore|preside|sono il|
        sono la|cfo|sindaco|ministro|consiglio|socio|amministratore delegato|direttore|direttrice|
        presidente
    """,
    "new-bank": """
        nuovo iban|nuovo conto|altro conto|cambiato banca|cambiato conto|cambio di iban|
        nuove coordinate|coordinate aggiornate|conto diverso|conto seguente|
        coordinate bancarie nuove|iban aggiornato|nostri conti sono|appoggiati presso|
        finanziaria di gruppo|iban lituano|iban che trova|in allegato a questa|intestato a|
        intestato|nuove coordinate bancarie|altra banca le|cambio di banca immediato|cambio banca|
        chiuso il conto|conto chiuso|vecchio conto|intestatario|questo iban
    """,
    "invoice": """
        fattur*|pagament*|bonific*|fornitor*|saldo|saldare|stipendio|disporre i|
        disporre il bonifico|bonifico di <number>|la contabile|mi occorre la contabile|pagamento|
        scadut*
    """,
    "prize": """
        vinto|vincit*|premio|vincitor*|congratulazioni|complimenti|omaggio|sondaggio|questionario|
        estratt*|selezionat*|iphone|ricompensa|fortunat*|gratis|hai vinto|ha vinto|vincitore|
        vincitrice|regalo|sorteggio|buono da
    """,
    "prize-pay": """
        spedizione|spese di spedizione|carta di credito|carta|cvv|verifica|1 €|<number> €|dogana|
        tassa|attivazione|numero della carta|sblocc*|dati della carta|contributo spese|
        <number> euro di|ritirar*|sdoganamento|verifica della carta
    """,
    "known-portal": """
        portale dipendenti|portale del dipendente|portale hr|portale aziendale|portale candidati|
        area candidati|intranet|cartella condivisa solita|solita cartella|cartella di sempre|
        cartella del progetto|workday|zucchetti|come al solito|come sempre|dove ti sei candidat*|
        dove si è candidat*|drive del team|nostro gestionale|sistema hr|portale|sul portale|
        area personale|area dipendenti|nel sistema|sistema presenze|registro elettronico|
        solito portale|stessa procedura|dove hai caricato|dove ha caricato|sito del comune|
        bando sul sito|gazzetta
    """,
    "contract-signed": """
        contratto firmato|firmato il contratto|ha firmato|hai firmato|abbiamo firmato|
        dopo la firma|alla firma|una volta firmato|firma del contratto|primo giorno|quando firm*|
        contratto di locazione firmato|consegna delle chiavi|già firmat*
    """,
    "can-be-called": """
        centralino|chiami|chiamami|mi chiami|chiamare il|telefon*|per telefono|sul nostro sito|
        sul sito|nostro sito|redazione|reception|segreteria|interno <number>|
        indirizzo istituzionale|mail istituzionale|verificare chi|chieda di|chiedi di|referenze|
        una chiamata|richiam*|numero fisso|numero dello studio|controlli pure|controlla pure|
        verifichi pure|verifica pure|può verificare|puoi verificare|può chiamare|puoi chiamare|
        numero sul sito|in reception|chieda di me|chiedi di me|pagina dello staff|per telefono al|
        numero che avete|numero che ha già|al numero di sempre|centralino al numero|
        telefonare al nostro|in segreteria|chieda a|chiedi a|mi trova in|relatrice|relatore|
        ci trova|chiamaci|ci chiami|chiamate|telefonami|telefonate|mi telefoni|numero che conosci|
        numero che hai|numero che ha|numero in rubrica|numero che trovi|passa in ufficio|
        ufficio relazioni|verificare chi sono|verifica chi sono|chiedere conferma|chiedi conferma|
        chiedi in|puoi chiedere|puo chiedere|sede|numero verde|elenco dei docenti|
        pagina del dipartimento
    """,
    "on-a-register": """
        registro|iscritt* all|albo|consob|partita iva|p iva|runts|numero di iscrizione|ordine degli|
        ordine dei|autorizzat* da|vigilat*|codice fiscale dell|onlus|banca d italia|oam|
        certificat* da|ocf|registro imprese|matricola|rea|iscritto al|camera di commercio|visura|
        ivass|accreditat*|autorizzat*
    """,
    "time-given": """
        senza fretta|con calma|non c è fretta|nessuna fretta|quando vuole|quando vuoi|quando può|
        quando puoi|quando ha tempo|quando hai tempo|la prossima settimana|prossima settimana|
        mese prossimo|settimana prossima|qualche giorno|due settimane|una settimana|ci pensi|
        pensaci|nulla di urgente|niente di urgente|con comodo|non è urgente|entro fine mese|
        dopo le feste|dopo natale|dopo pasqua|dopo le ferie|a gennaio|a febbraio|ad aprile|a maggio|
        a giugno|a settembre|a ottobre|a novembre|prossimo mese|nessuna scadenza|
        la settimana prossima|il mese prossimo|fino a dicembre|c è tempo|hai tempo|non c e fretta|
        quando puo|prenditi il tempo|prenda il tempo|prenditi tutto|dopo le vacanze|in settembre|
        non e urgente|pensarci|con i tuoi tempi|con i suoi tempi|entro fine|fino al|c e tempo
    """,
    "no-accepted": """
        se no|altrimenti nessun|nessun problema|non c è problema|capisco|capirò|senza impegno|
        se preferisce|se preferisci|se non vuole|se non vuoi|se non può|se non puoi|se non le|
        se non ti|può dire di no|dimmi di no|non insisto|nessun obbligo|come preferisce|
        come preferisci|amici come prima|va bene lo stesso|fa niente|non la disturberò|non disturbo|
        senza problemi|libero di|se le va|se ti va|se non le va|se non ti va|va bene comunque|
        nessun impegno|senza obbligo|può rifiutare|puoi rifiutare|può smettere|puoi smettere|
        in qualsiasi momento|dire di no|non insisterò|non me la prendo|no grazie|
        mi dica semplicemente di no|potrebbe mandarmi|un no va bene|se non|se ti interessa|
        se le interessa|non fa niente|va benissimo|liberissim*|libera di|sentiti liber*|
        si senta liber*|puoi dire di no|puo dire di no|un no|anche no|ignora pure|ignori pure|
        come vuoi|come vuole|capisco se|capirei|tranquill*|non ti disturbo piu|non la disturbo|
        altrimenti niente
    """,
    "nothing-wanted": """
        non vendo nulla|non vendo niente|non chiedo nulla|non chiedo soldi|non ti chiedo|
        non le chiedo|non voglio nulla|volevo solo|solo per dire|grazie per|grazie del|grazie della|
        congratulazioni per|complimenti per|mi è piaciut*|buon compleanno|nessuna risposta|
        non deve fare nulla|solo un consiglio|auguri|non gestisco soldi|né chiedo bonifici|
        non chiedo bonifici|non gestisco denaro|non ho nulla da vendere|niente da vendere|
        nulla da vendere|per curiosità|solo per ringraziar*|solo ringraziar*|volevo ringraziar*|
        non vendo|cito tutto|volevo dirle|non vendiamo|non chiedo|non chiediamo|non cerco|
        solo un parere|solo una domanda|una domanda|per curiosita|curiosita|congratulazioni|
        tanti auguri|grazie ancora|grazie di|non serve rispondere|non c e bisogno di rispondere|
        bell articolo|bel post
    """,
    "in-person": """
        di persona|in persona|passi in|passa in|passa da|venga in|vieni in|in ufficio da noi|
        nei nostri uffici|in sede|in agenzia|in negozio|presenza|visit*|originali|un caffè|
        allo stand|porti con sé|porta con te|open day|a voce in|faccia a faccia|in segreteria|
        in filiale|vedere la casa|vedere l appartamento|in presenza|nel nostro ufficio|in ufficio|
        a pranzo|al nostro stand|sul posto|alla consegna delle chiavi|caffè|pranzo|me li dai lì|
        a scuola|in biblioteca|in fiera|ci vediamo|a mano|al banco|in piazza|portami|porta il|
        al bar|un caffe insieme|per un caffe|prendiamo un caffe|in aula|al convegno|alla fiera|
        in parrocchia|in comune|vieni a|venga a|passi da|passa a|vediamoci|aperitivo|al mercato|
        in palestra|portineria|piano <number>|primo piano|secondo piano|terzo piano
    """,
    "met-before": """
        ci siamo conosciut*|ci siamo vist*|conosciut*|abbiamo parlato|ci siamo sentit*|
        come concordato|come d accordo|come da accordi|dopo il colloquio|del colloquio|
        nostra chiacchierata|nostro incontro|tua candidatura|suo ordine|tuo ordine|alla fiera|
        lavorato insieme|collega di|mi ha dato il|mi hai scritto|mi ha scritto|sua richiesta|
        tua richiesta|piacere di averla|piacere di averti|sua email|suo messaggio|come anticipato|
        in fiera|ci siamo visti|ci siamo sentiti|come sempre|l anno scorso|il suo articolo|
        il suo saggio|la tua presentazione|ci siamo incontrat*|come promesso|come chiesto|
        come mi hai chiesto|mi avevi chiesto|mi ha chiesto|hai ordinato|ha ordinato|il tuo ordine|
        la sua richiesta|la tua richiesta|la tua domanda|la sua domanda|la tua candidatura|
        dopo la lezione|compagno di|compagna di|ex collega|colleghi di|ai tempi|tua lezione|
        il tuo intervento|suo intervento|tuo articolo|suo articolo|tuo talk|l altra sera|
        la settimana scorsa
    """,
    "employer-told": """
        autorizzazione del suo|autorizzazione della sua|permesso della sua|lettera al suo|
        scrivere al suo|ufficio stampa|suo responsabile|tuo responsabile|con il suo datore|
        modulo di compliance|corso di compliance|chiamata registrata|incompatibilità|
        non più dipendent*|non dipendenti attuali|richiesta formale|autorizzazione dell ente|
        chiamata è verbalizzata|se il suo ex datore|ex datore|fuori da almeno|tuo datore|suo datore|
        tuo capo lo sa|ufficio legale|con l autorizzazione|autorizzazione dell azienda|
        consenso dell azienda|compliance|comitato etico|consenso informato|responsabile in copia|
        in copia
    """,
    "public-only": """
        solo informazioni pubbliche|informazioni pubbliche|dati pubblici|già pubblicat*|
        già pubblic*|nulla di riservato|niente di riservato|nulla di confidenziale|nulla di interno|
        senza nomi|nessuna domanda riguarderà|dati riservati o|non pubblicati|solo dati pubblici|
        gia pubblic*|niente dati|non serve nulla di interno|nessun dato interno|bilanci pubblic*|
        fonti aperte
    """,
    "warning": """
        attenzione a|attenzione:|occhio a|attenti a|allerta|profilo falso|profili falsi|
        si spaccia per|si spacciano per|spacciandosi|non sono io|non siamo noi|non chiediamo mai|
        non le chiederemo mai|non vi chiederemo|segnalate|segnalatelo|non cascateci|non ci cascate|
        simulazione|sensibilizzazione|messaggi che dicono|messaggi come|denuncia|denunci*|sedicente|
        presunt*|era tutto falso|era una truffa|se qualcuno vi|se vi scrive|mi è successo|
        ci è successo|non fatelo|quasi cascat*|stava per|post di servizio|fermata in tempo|
        fermato in tempo|ricordate|non ne esistono|circolano|stanno circolando|a nostro nome|
        non cliccate|non pagate|è successo a me|capitato a me|non dia retta|a chi dovesse|
        se qualcuno|diffid*|fate attenzione|a mio nome|usando il nostro nome|usa il nostro nome|
        usano il nome|si spaccia|si spacciano|finti|finta|falso profilo|falsi profili|
        non rispondete|se ricevete|se vi arriva|se qualcuno ti|non assumiamo via|non chiede mai|
        mai denaro|denunciate|e una truffa|sono truffe|ci sono cascat*|stavo per cascarci
    """,
    "warning-word": """
        truff*|frode|frodi|phishing|raggir*|fals*|finto|finta|sospett*|esempio|slide|
        corso antitruffa|trappola|truffa|truffe|truffat*|finti
    """,
    "warning-pretext": "non è una truffa|truffat*|vittim*|recuper*|raggirat*",
    "command-line": """
        windows e r|windows piu r|tasto windows|ctrl e v|control v|prompt dei comandi|
        riga di comando|apri il terminale|cmd e spazio|esegui come amministratore
    """,
    "program": """
        file exe|eseguibile|autoestraente|auto estraente|installatore|lettore protetto|
        visualizzatore
    """,
    "salary-change": """
        il mio stipendio|accredito dello stipendio|accreditare lo stipendio|accreditarmi|
        stipendio su|busta paga su|cambiare l iban|cambiare iban|prima delle paghe|chiusura paghe
    """,
}
