"""Italian."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né|neanche|nemmeno|neppure|invece di|
        anziché
    """,
    "no-neutral": """
        non esiti|non esitare|non solo|nessun problema|perché no|non si preoccupi|non preoccuparti|
        non dimentichi|non dimenticare|non ancora|niente di male|invece di <number>|anziché <number>
    """,
    "give": """
        spedis* .. foto/copia/documento|fornisc*|fornire|trasmett*|condivid*|caricare|alleg*|
        foto del|foto di|copia della|copia di|servono|compil*|inserisc*|comunic*|passami|mi passi|
        mi giri|mi mandi|invii|inviare|inviami|inviaci|mandi|mandami|mandaci|mandarci|inviarmi|
        allega*|fornisci*|whatsapp la|compila*|compilare|girami|gira la|inoltra|alleghi|giri|
        compili|ho bisogno del|abbiamo bisogno|basta foto|basta una foto|scansione|carica qui|
        carichi qui|fotografa|fotografi|fammi avere|mi faccia avere|faccia pervenire|mi serve solo|
        ci serve solo|mi servirebbe solo|ci basta|mi manca solo|ci manca solo|ci manca soltanto|
        serve soltanto la|solo una foto|direttamente qui|qui sotto|tieni .. davanti|inquadra|
        inquadri|mostra .. telecamera|registra un|!allegr*|!comunicaz*|!comunicat*|!condividend*
    """,
    "give~": """
        carichi|carica|foto della|copia del|scansion*|mi serve|mi servono|ci serve|ci servono|
        serve una|serve la|inserire|consegn*|mi passa|invia|manda|mandare|manda*|invia*|carica*|
        mandarmi|passa*|passi|gira*|serve il|mostr*|!passaport*|!passaggi*|!passat*
    """,
    "pay": """
        vers*|saldare|saldo|salda|compr*|sborsare|corrispondere|ricaric*|addebit*|!version*|!verso|
        !comprend*|!compres*|!comprens*|!comprom*|!comprov*
    """,
    "pay~": "pag*|bonific*|anticip*|cost*|acquist*|!pagin*|!pagli*|!costru*|!costum*|!costan*",
    "you-pay": """
        paghi|deve pagare|devi pagare|da pagare|da versare|da saldare|va saldata|va saldato|
        va versato|va versata|va pagato|va pagata|occorre versare|bisogna versare|bisogna pagare|
        basta pagare|anticipate|anticipare|anticipatamente|anticipo di|a suo carico|a tuo carico|
        di tasca|costo di|il costo è|costano <number>|solo <number>|quota di|contributo di|acconto|
        metà subito|metà adesso|metà ora|il resto dopo|saldo dopo|versi|postepay|non rimborsabile|
        spese di <number>|per soli|per <number>|importo di|pagamento di|investimento di|una tantum|
        unicamente il contributo|da versarsi|rimane da|versa|versare|versamento|versando|pagando|
        bonifico di|un bonifico|fai un bonifico|fare un bonifico|bonifico istantaneo|
        ricarica postepay|ricaricare|saldo di|saldare|salda|saldi|a carico del|solo la quota|
        solo le spese|bastano <number>|costa solo|mandi <number>|manda <number>|mandami <number>|
        invia <number>|trasferisci|metti <number>|aggiungi <number>|tu aggiungi|la tua parte|
        carta prepagata|da anticipare|va versat*|va anticipat*|va pagat*|vanno versat*|vanno pagat*|
        vanno anticipat*|si paga prima|si anticipa|deve versare|devi versare|deve anticipare|
        devi anticipare|anticipi|faccia un bonifico|ricarica di|mi ricarichi|ricarichi la|
        <number> subito|la metà subito|l altra metà|il resto quando|chiede solo|vuole solo|
        prende <number>|sarebbero <number>|prima di partire|prima dell inizio|a carico suo|
        mi presti|prestami|mi anticipi|anticipami|sua parte|anticipa lei|da regolare|
        da corrispondere|regolare la|regolarizzare|occorre unicamente|occorre solo|serve solo|
        serve soltanto|manca soltanto|manca il|resta solo|rimane solo|resta da|unica cosa|
        l'unica cosa|una volta versat*|una volta pagat*|appena paga|appena mi ricarica|mi ricarica|
        metà oggi|metà prima|resto all'arrivo|resto all'aeroporto|resto dopo|a carico tuo|
        prima dello sblocco|prima di lo|a mio cugino|al mio assistente|alla mia assistente|
        al nostro notaio|sul conto di|costo <number>|soltanto <number>|appena <number>|
        carichi <number>|metta <number>|lo saldi lei|saldalo tu|saldalo e|lo paghi lei|pagalo tu|
        a carico del candidato|a carico dei candidati|anticipi tu|manca solo|
        appena .. pagato/versato/saldato/arriva|direttamente al formatore|direttamente all agente|
        bonifico diretto a|prima si paga|da regolare prima|costo .. tuo/suo
    """,
    "you-pay~": """
        basta versare|in anticipo|a vostro carico|costa <number>|con bonifico|tassa di|pagare|
        anticipa*|prima di|caparra di|servono <number>|si versa|subito <number>|chiede <number>|
        vuole <number>|sono <number>
    """,
    "we-pay": """
        paghiamo noi|paga l azienda|paga la ditta|a nostro carico|a nostre spese|a carico nostro|
        gratis|senza costi|senza spese|nessun costo|nessuna spesa|non costa|non paga nulla|
        non paghi nulla|non paghi niente|non deve pagare|non devi pagare|mai soldi|
        non chiediamo soldi|non chiediamo mai|rimborsiamo le|viaggio pagato|copriamo|coperte da noi|
        coperto da noi|offerto da|a spese nostre|la sua fattura|tua fattura|su fattura|
        paga il cliente|candidati non pagano|non paga niente|paga il datore|paga l impresa|
        pagato dal cliente|copriamo noi|spese coperte|non si paga|mai denaro|offriamo noi|è gratis|
        gratuita|compenso <number>|con fattura|offro io|nulla da pagare|niente da pagare|
        non costa niente|non costa nulla|paga l ente|nessuna quota|dietro fattura|costo zero|
        versiamo noi|che versiamo noi|rimborsiamo noi|pagati dal cliente|siamo pagati dal|
        ingresso libero|ingresso gratuito|no nessuno|non prendo soldi|solo a rogito|
        a rogito avvenuto|si paga a fattura|a fattura|a fattura dopo|dopo la prima lezione|
        ognuno paga|ognuno paga i propri|così non anticipa|non anticipa nulla|non anticipare|
        prenotiamo noi|prenota la nostra|prenotano noi|fornita|divisa fornita|il pos è nostro|
        compenso previsto|lordi|le do la ricevuta|con ricevuta|non deve versare|non devi versare|
        non dovete versare|nulla da versare|niente da versare|a carico dell azienda|
        a carico della ditta|a carico dell impresa|a carico del datore|nessun sovrapprezzo
    """,
    "reported": """
        mi chiede|mi chiedono|mi ha chiesto|mi hanno chiesto|è normale|ha dovuto pagare|
        hai dovuto pagare|quanto ha pagato|quanto hai pagato|un agenzia|un intermediario|
        mi hanno detto|vogliono da me|mi ha detto|dicono che|un agenzia mi|hai pagato|ha pagato|
        sarà vero|sul sito costa|costa <number> euro e|è normale che|mi ha chiamata|
        hanno chiamato mia|mi hanno scritto|mi ha offerto|mi hanno offerto|mi chiede soldi|
        ho riattaccato|non ho risposto|non ho pagato|non ho mandato|non pagherò|è regolare|è legale|
        dove segnalo|a chi segnalo|fare denuncia|la denuncia|è successo a|mio padre|un conoscente|
        una conoscente|una cliente|ricevuto una lettera|ricevuto un sms|arrivata una lettera
    """,
    "run": """
        lanc*|lanci|avvi*|install*|scaric*|clon*|compil*|scompatt*|estra*|doppio clic|far girare|
        fai girare|tiri su|provare in locale|lo apri in|lo lanci|fallo partire|fai partire|avvia*|
        falla partire|farlo partire|farla partire|fallo girare|falla girare|gira in locale|
        in locale|apri la cartella|aprila in|compilalo|clona*|scaricalo|scompatta*|estrai*|
        decomprimi*|premi trust|considera attendibile|fidati degli autori|tira giu|metti su il|
        prova la build|prova il gioco|prova la demo|lanci*|lancia|lancialo|avvii|avviarlo|
        far partire|farlo girare|tira su|tiralo su|tirare su|cloni|scompatti|estrai|installi|
        scarica*|scarichi|apri il|aprilo|apra il|esegua|buildare|provalo|provala|dai un npm|
        mettilo in moto|che giri prima|già in esecuzione|che parta prima|!avvis*|!avvicin*|!estran*|
        !estratt*
    """,
    "run~": "esegu*|configur*|lanciare|lancia*|esegui*|installa*",
    "code": """
        repository|repos|zip|codice|github|bitbucket|prototipo|nostra app|applicazione|
        prova tecnica|test tecnico|test pratico|dipendenze|branch|gioco|mvp|nostra piattaforma|
        client|build|monorepo|il nostro repo|il progetto|progetto di prova|compito tecnico|la build|
        il client|il launcher|il gioco|vs code|piattaforma di prova|cartella del progetto|sorgente|
        sorgenti|l app|nostro progetto|nostra demo|repo privato|versione beta|il nostro servizio|
        mini progetto
    """,
    "code~": "repo|progetto|archivio|gitlab|esercizio|la demo|pacchetto",
    "own-machine": """
        suo/tuo/tua/sua proprio/abituale computer/portatile/pc/macchina/notebook|
        suo/tuo/tua/sua normale/personale/principale? computer/portatile/pc/macchina/notebook|
        tuo portatile|suo portatile|tuo pc|suo pc|tua macchina|sua macchina|tuo computer|
        suo computer|portatile normale|pc di lavoro|computer di lavoro|macchina reale|in locale|
        pc che usi|computer che usi|macchina di sempre|dove sei loggato|pc con cui lavori|
        computer con cui|il tuo pc|il suo pc|portatile di lavoro|computer personale|
        portatile personale|pc di casa|computer di casa|portatile che usi|macchina che usi|
        computer che usa|quello che usi|abituale|macchina fisica|il tuo solito|il tuo computer|
        il tuo portatile|sul tuo pc|sul tuo portatile|il suo portatile|il suo computer|
        con cui lavori|browser di sempre|il tuo browser|macchina personale|portatile che usa|
        che usi tutti i giorni|che usi di solito|il suo solito|non uno vecchio|su cui lavori|
        macchina vera|tuo browser
    """,
    "no-sandbox": """
        non/no/niente/senza .. vm/virtuale/container/docker/sandbox|
        vm/virtuale/container .. non/rifiuta/blocca/errore/crasha/fallisce|
        docker/sandbox/codespaces .. non/rifiuta/blocca/errore/crasha/fallisce|con la vm|
        in una macchina virtuale|macchina virtuale resta|macchina virtuale non|nella vm|non in vm|
        macchin* virtual* .. non/blocca*/fallisc*|docker .. non/fallisc*|niente macchin*|
        niente docker|no vm|niente vm|senza vm|non in docker|container .. non|niente codespaces|
        non funziona in|docker/vm/container/sandbox/virtuale .. non/rompe/fallisce/pianta/blocca|
        non/niente .. docker/vm/container/sandbox/virtuale/virtuali|niente macchine virtuali|
        fuori da docker|in nativo|nativamente|niente container|senza macchine virtuali|
        macchin* virtual* .. non/fals*/bloccan*/lent*|vm .. non/fals*/blocca|non parte in|
        non gira in|compare solo lì|falsano|falsavano|emulatore
    """,
    "sandbox-welcome": """
        in un container|in una vm|sandbox .. va/bene/ok|codespaces .. va|nel browser|editor online|
        coderpad|solo leggere|basta leggere|da leggere|senza installare|nulla da installare|
        niente da installare|repository pubblico|repo pubblico|un tuo repo|code review|pseudocodice|
        linguaggio a scelta
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
        apri comunque|consenti comunque|mantieni comunque|ignora gli avvisi|autore sconosciuto|
        editore sconosciuto|sviluppatore non identificato|disattiva l'antivirus|
        disattivi l'antivirus|spegni l'antivirus|antivirus spento|antivirus disattivato|
        antivirus si lamenta|mettilo in pausa|metterlo in pausa|mettila in pausa|spegnilo cinque|
        spegnilo un attimo|disattivalo|disattivarlo|disabilita|disabilitalo|
        defender/antivirus/windows/norton/avast .. protesta/lamenta/blocca|
        defender/antivirus/windows/norton/avast .. segnala/avvisa/arrabbia/strilla|se protesta|
        se si lamenta|falso allarme|ignora l'avvertimento|ulteriori informazioni e|
        aggiungilo alle eccezioni|eccezione|esclusioni|schermata rossa|schermata blu|
        troppo prudente|troppo zelante|
        windows/mac/antivirus/defender .. brontola/protesta/avvisa/segnala/storce|
        ulteriori informazioni .. esegui|tutti i permessi|tutte le autorizzazioni
    """,
    "connect-wallet": """
        colleg*/connett* .. wallet/portafoglio|tuo wallet|suo wallet|il wallet|con .. wallet|
        frase di recupero|seed phrase|chiave privata|12 parole|dodici parole|24 parole|
        tienilo collegato|wallet collegato|wallet con due|metamask già|metamask collegato|
        metamask aperto|metamask sbloccato|wallet aperto|wallet sbloccato|portafoglio collegato|
        portafoglio sbloccato|firma la transazione|firmare la transazione
    """,
    "paste": """
        incoll*|digit*|invio|lanci*|copia e incolla|copi e incolli|copi la|copia la|tasto windows|
        incolla*|premi*|digita*|scrivi|copia questa|copialo|copiala|prema|ctrl v|!premio|!premia*|
        !digital*
    """,
    "paste~": "esegu*|copia",
    "command": """
        comando|comandi|questa riga|la riga|una riga|console|script|tasto windows|finestra esegui|
        appunti|riga|stringa|copiato in automatico|la stringa|lo script|pulsante copia|
        testo copiato|riquadro|finestra nera|finestra blu|già copiato|già copiata|terminale|
        il terminale|prompt|windows r
    """,
    "fix": """
        driver|patch|plugin|codec|ripar*|correzione|sdk|componente|certificato|strumento|connettore|
        aggiornamento|aggiorna il|sistema il problema|risolve|problema noto|sistemare l'audio|
        capita a tutti|capita spesso|succede spesso|quelli col mac|con i mac|è un'impostazione|
        impostazione tua|impostazione sua|disallineato|reimposta|ripristina|!ripart*
    """,
    "fix~": "aggiorn*|estensione|modulo",
    "meeting": """
        audio|microfono|mic|telecamera|zoom|teams|videocall|sentiamo|captcha|robot|non la sentiamo|
        non ti sentiamo|driver audio|codec|non ti vediamo|non si sente|sala d attesa|
        stanza virtuale|non ti sento|non la sento|nostra sala|la sala registra|restare qui|
        dobbiamo restare|videocolloquio|la registrazione|video di presentazione
    """,
    "meeting~": "videocamera|webcam|videochiamata|browser|riunione|la sala",
    "pc-password": "password del computer|password amministratore|come amministratore",
    "file-lock": """
        password è|password del file|protetto da password|protetta da password|zip cifrato|
        archivio cifrato|archivio protetto|abilita contenuto|abilitare il contenuto|
        abilita le macro|attiva le macro|abilita modifica|visualizzatore|lettore sicuro|
        lettore di documenti|password .. archivio/zip/file|archivio .. password|zip .. password|
        abilita .. contenut*|abilita .. modific*|attiva .. macro|abilita .. macro|file protetto
    """,
    "remote": """
        accesso remoto|controllo remoto|desktop remoto|assistenza remota|condividere lo schermo|
        condividendo lo schermo|controllare il tuo|controllare il suo|da remoto|
        controllo dello schermo|condividi lo schermo|condivida lo schermo|prendere il controllo|
        prendo il controllo|collegarci al tuo|collegarmi al tuo|collegarmi al suo|
        tecnico si collega|mi collego|ci colleghiamo|id della sessione
    """,
    "keep-on": """
        lasci acceso|lascia acceso|lasciare acceso|tieni acceso|tenere acceso|sempre acceso|
        resta acceso|24 ore|collegato alla corrente|sempre collegato|sempre online|
        ospitare il portatile|24/7|attacchi alla presa|attacca alla presa|lasci accesi|
        lasciarli accesi|lasciarlo acceso|non spegnere|non spegnerlo|giorno e notte|lascia* acces*|
        tien* acces*|resta acces*|resti acces*|attaccat* alla corrente|collegat* alla corrente|
        non spegn*|tuo wifi|tuo router|wifi di casa|non si spegne|acceso|attaccato alla|mai spento|
        senza spegner*|tua rete|attacca/attacchi/collega/colleghi .. wifi/router/presa/modem|
        lasciarlo collegato|lascialo acceso|sempre attaccato|scatoletta|al router
    """,
    "log-in": """
        acced*|accesso con|effettu* .. accesso|login|logga*|logghi|entr* con|autentic*|
        conferm* .. account/identità/profilo/password|verific* .. account/identità/profilo|
        convalid* .. account/identità|inser* .. password/credenziali|riattiv*|deve entrare|
        entrare con|collegarsi con|tocca/tocchi/premi/prema/clicca .. approva/consenti|
        approv* .. notifica/richiesta|accett* .. notifica|richiesta di accesso|accedi*|acceda|
        entra da|entra con|entri da|entri con|entra qui|fai il login|fare il login|
        effettua* .. accesso/login|inserire .. credenziali/password|
        conferma .. identita/account/profilo|verifica .. identita/account/profilo|credenziali del|
        con le credenziali|con la password|con l account|accesso istituzionale|riattiva*|ripristin*|
        sblocca il profilo|accedi|accedere|effettua l accesso|fai l accesso|si autentichi|
        autentica*|verifica il tuo|verifichi il suo|metta la|con la solita|con le solite|scansiona|
        inquadra il|ti chiede la|le chiede la|le chiederà|ti chiederà|collega il tuo|
        colleghi il suo|con le tue credenziali|dove si entra|si apre con|si apre solo|stessa utenza|
        stesse credenziali|stessa password|stessi dati|utenza e password|inserendo|inserisci|
        inserisca|inserire la|confermi la|conferma la|titolarità|convalida|convalidi|convalidare|
        identificati|si identifichi|ricollega|ricolleghi|approva|approvi|accetta la richiesta|
        accetti la richiesta|tocca sì|tocchi sì|premi sì|siamo noi|richiesta sul telefono|
        notifica sul telefono|con la password di|con le solite credenziali|
        come al solito .. mail/password|la riconosce|ti riconosce|si presenti come|
        accesso alla posta|lettura della posta|accetti e basta|basta accettare|
        sincronizza il calendario|sincronizzi il calendario|confermi il posto|conferma il tuo posto|
        mantenga la password
    """,
    "log-in~": "sblocc*",
    "password": """
        password|credenziali|nome utente|dati di accesso|username|parola chiave|pin|passcode|
        codice a due fattori|due fattori|utente e|la solita password|accessi|parola d'accesso|
        utenza|password attuale|vecchia password
    """,
    "password~": "parola d ordine|parola segreta",
    "work-account": """
        account aziendale|account dell istituto|account universitario|account istituzionale|
        account di lavoro|mail aziendale|email aziendale|email istituzionale|
        account dell università|account dell ateneo|credenziali di ateneo|microsoft|office 365|o365|
        outlook|google|account linkedin|password del tuo linkedin|password di linkedin|
        credenziali aziendali|credenziali abituali|password abitual*|dominio aziendale|
        account dell azienda|credenziali linkedin|posta aziendale|mail di lavoro|posta di lavoro|
        credenziali del profilo|mail universitaria|casella di posta|password aziendale|spid|
        casella aziendale|casella di lavoro|posta istituzionale|account di ateneo|mail di ateneo|
        account google|account microsoft|posta d'ateneo|mail dell'ufficio|mail dell'università|
        posta dell'ufficio|posta elettronica e|credenziali d'ateneo
    """,
    "work-account~": "mail istituzionale|la solita",
    "account-threat": """
        account/profilo/pagina/accesso .. sospes*/blocc*/elimin*/limitat*|
        badge/messaggi/abbonamento/premium .. sospes*/blocc*/elimin*/limitat*|
        account/profilo/pagina/accesso .. disattivat*/chius*/scad*/pers*/rimoss*|
        badge/messaggi/abbonamento/premium .. disattivat*/chius*/scad*/pers*/rimoss*|sospensione|
        sospeso|limitato|violazione|violato|diritto d autore|copyright|attività insolita|
        attività sospetta|accesso sospetto|accesso insolito|sicurezza linkedin|supporto linkedin|
        assistenza linkedin|team sicurezza|norme della community|linee guida|scade oggi|viola il|
        viola i|viola le|aperto un fascicolo|reclamo|marchio|sospes*|sospension*|sara rimoss*|
        verra rimoss*|sara chius*|verra chius*|verra eliminat*|sara eliminat*|sara disattivat*|
        verra disattivat*|disattivazione|per la replica|senza replica|ricorsi|attivita sospett*|
        casella piena|scade la|perderai|perde l accesso|bloccat* per|
        profilo/account/pagina/casella/accesso .. sospes*/chius*/bloccat*/rimoss*/limitat*|
        profilo/account/pagina/casella/accesso .. disattiv*/segnalat*|
        profilo/account/pagina/casella/accesso .. oscurat*/eliminat*/scad*|oggetto di|
        due segnalazioni|visibilità|evitarne la chiusura|evitare la chiusura|chiusura del|
        cancellazione|ufficio tutela|tutela membri|sicurezza membri|avviso di conformità|
        ultimo avviso|ultimo sollecito|contestare|titolare dei diritti|rivendica|contesta la|
        visibilità .. ridotta/cala/perdere|verrà ritirat*|verrà archiviat*|casella .. piena/satura|
        senza risposta|il silenzio vale|vale come assenso
    """,
    "account-threat~": "segnalazion*|segnalat*|ricorso",
    "shared-file": """
        documento* .. condivis*/sicuro/protett*|documento condiviso|file protetto|
        documento protetto|area protetta|area riservata|spazio protetto|spazio .. protetto|
        portale sicuro|link sicuro|docusign|sharepoint|onedrive|dropbox|vedere il documento|
        visualizzare il documento|aprire il documento|vedere la proposta|domande sono|
        domande si trovano|documento riservato|cartella condivisa|ho condiviso|ti ho condiviso|
        leggere il documento|wetransfer|dossier di gara|area stampa|sala stampa|sala lettura|
        spazio sicuro|condiviso con|gara d'appalto|è protetto|le domande stanno|domande stanno|
        non in allegato|niente allegati|senza allegati|non via mail|si legge solo|si vede solo|
        sola lettura|il link scade|link scade|accesso scade|tutelare le fonti|sala dati|
        bozze .. online/portale|documenti di gara|nel caveau|visualizzatore
    """,
    "shared-file~": "capitolato",
    "otp": """
        codice .. sms|codice .. telefono|codice .. cellulare|codice .. arriva*|codice .. ricevi|
        codice .. riceve*|codice di verifica|codice di conferma|codice di sicurezza|
        codice a <number>|codice di accesso|<number> cifre|sms .. codice|otp|codice che|
        approv* .. notifica/richiesta|password per app|numero .. schermo|un sms|codice .. ricev*|
        codice a due fattori|codice otp|codice temporaneo|cifre che|sms con|arriva un sms|
        arrivera un sms|riceverai un|ricevera un|numerino|notifica .. approva|whatsapp .. codice|
        i <number> numeri|sei numeri|i numerini|numerini|numeri che ti|numero che ti|numero che le|
        codice d accesso|quel codice|ti è arrivato|ti arriva un|ti arriverà|le arriverà un|
        le arriva un|ti sono arrivati|sono arrivati|arrivato ora|messo il tuo|l sms|il pin|pin che|
        notifica da approvare|approvi la|approva la|codice sul telefono|codice via sms|
        codice per sms|
        codice/numero/cifre/sms/messaggio/numeri .. arriva/arrivano/arriverà/compare/appare|
        codice/numero/cifre/sms/messaggio/numeri .. riceverà/riceverai/riceve/ricevi/manda|
        le sei cifre|quattro cifre|le cifre|il codicino|un codicino|codice sul telefonino|
        numero sul telefonino|numero sul telefono|sul cellulare|sul telefonino|sms dal|
        sms dalla banca|codice whatsapp|codice spid|quello che compare|quel che compare|token della|
        il suo token|il tuo token|
        cifre/numeri/numero/codice/pin .. telefono/cellulare/schermo/display/sms|
        telefono/cellulare .. vibra/suona/squilla/mostra|sta per arrivare/arrivarti/arrivarle|
        arriva/arriverà un messaggio/messaggino/codice/sms|un messaggino con|
        sei/quattro/cinque/otto cifre/numeri|mezza dozzina di cifre|numero che compare|
        numero che appare|testo di conferma
    """,
    "otp~": "sei cifre|il codice|un codice",
    "read-back": """
        me lo legga|me lo leggi|leggimi|me lo mandi|me lo manda|me lo invii|me lo invia|me lo giri|
        me lo dici|dimmi|me lo passi|mi passi|mi mandi|rispondi con|risponda con|comunic* .. codice|
        riferisc*|dimmi*|dammi*|dammelo|mandami*|inviami*|inviamelo|girami*|giramelo|me lo detti|
        leggimi*|leggimelo|dettami*|scrivimelo|scrivilo qui|mettilo qui|incollalo qui|comunicami*|
        comunicarmi|me lo comunichi|passami*|passamelo|fammi uno screenshot|me li dici|dimmeli|
        mi leggi|mi detti|dettami|passami|passameli|mi giri|girami|me li giri|mi inoltri|inoltrami|
        inoltramelo|mandami|me li mandi|scrivili qui|mettili qui|me lo scrivi|me lo riporti|
        potresti dirmi|puoi dirmi|può dirmi|mi serve il|a me servono|a me serve|me lo gira|
        me lo rimandi|me lo inoltri|ce lo leggi|ce lo legge|me le legga|me le leggi|mi detta|
        dettamelo|me le detti|me le dica|mi dica il|mi riporti|riportamelo|me lo scriva|scrivimi il|
        lo scriva qui|me le mandi|mandamele|mi invii il|lo incolli qui|copialo qui|
        screenshot del messaggio|foto del messaggio|foto dell'sms|la faccio entrare|
        ti faccio entrare|completo io|la inserisco io|lo inserisco io|lo metto io|altrimenti scade|
        altrimenti il sistema|scade subito|mandamelo|mandameli|rimandamelo|
        scrivi/scriva/metti/metta/incolla/incolli/digita/digiti/butta .. qui/chat|
        lo/la/li/le inserisco io|cosa dice|cosa c è scritto|quello che dice|quel che c è|
        operatore/collega/tecnico/consulente .. chiederà/chiede il
    """,
    "read-back~": """
        mi legga|me lo dica|dimmelo|mi dica|mi dici|mi manda|qui in chat|scrivimi*|screenshot|
        scrivimi|mi servono
    """,
    "lend": """
        noleggi*|usare il tuo|usare il suo|usare la tua|usare il vostro|usiamo il tuo|
        accesso al tuo|accesso al suo|compr*|vend*|gestire il tuo|gestire il suo|
        mettere a disposizione|metti a disposizione|lavorare dal tuo|pubblicare dal|in affitto|
        usiamo il profilo|accesso al profilo|gestiamo il profilo|dal tuo profilo|attraverso il tuo|
        cedi|cedere|dare in uso|condividi l account|presti il|prestare il|prestarci|ci presti|
        ti frutta|frutta|ci lavora|ci lavoriamo|il tuo account|in uso|in gestione|lo gestiamo|
        lo usiamo|cederci|ci dai il|ti rende|fallo fruttare|metti a reddito|ci lasci entrare|
        lasciaci entrare|ci lasci usare|lasciaci usare|ci dai accesso|ci dia accesso|dacci accesso|
        che non usi|non usi quasi|quasi mai|fermo da|inattivo|dorme|parcheggiato|a disposizione|
        !comprend*|!compres*|!comprens*|!comprom*|!comprov*|partnership di profilo|scriviamo dal|
        a nome tuo|a tuo nome|dal tuo/suo profilo/account|lo svegliamo noi|lo gestiamo noi
    """,
    "lend~": "affitt*|prest*|ced*|!presto|!prestig*|!prestaz*",
    "account": """
        tuo linkedin|suo linkedin|tuo profilo|suo profilo|tuo account|suo account|vecchi account|
        profili vecchi|upwork|freelance*|conto corrente|utenze|utenza|vecchio profilo|
        vecchio account|profilo|account|il tuo profilo|<number> stelle|le tue recensioni|fiverr|
        pagina|il tuo conto|<number> contatti|<number> collegamenti|<number> follower|
        gente con storia|con storia
    """,
    "rent-pay": """
        al mese|ogni mese|alla settimana|a settimana|settimanal*|ogni settimana|senza fare nulla|
        senza fare niente|senza muovere|non fai nulla|ogni venerdì|mensili|a riposo|
        pagati in anticipo|fisso mensile|ogni primo|primo del mese|fissi al|puntuali|
        sono <number> al|<number> al mese|senza far nulla|in mano al|il 1° di|non devi fare|
        non fai niente|tu non fai|non ti accorgi|ogni venerdì/lunedì/domenica/mese|
        qualche soldo in tasca
    """,
    "rent-pay~": "mensil*|il primo del mese",
    "log-in-as-you": """
        mail e password|email e password|utente e password|nome utente e|credenziali|entriamo noi|
        accediamo noi|lo usiamo noi|gestiamo noi|al resto pensiamo noi|pensiamo noi|cookie*|anydesk|
        teamviewer|le credenziali|facciamo tutto noi|il nostro team|usiamo noi|cookie|
        accesso condiviso|a tuo nome|per conto tuo|login|accessi|password|codice d accesso|
        una volta sola|solo una volta|col tuo nome|dal tuo pc|dal tuo computer|accesso remoto|
        ci lasci entrare|entriamo con|ci colleghiamo|scriviamo noi|facciamo noi|i nostri scrivono|
        da lunedì a venerdì|nel weekend fai|il weekend è|weekend è tuo|ce lo leggi|la prima volta e|
        entriamo dal|come entri|come entra|tocchi sì|tocca sì|approva una notifica|
        approvi la notifica|confermi la notifica|un pc che ti spediamo
    """,
    "open-account": """
        apr* .. conto|apertura .. conto|conto di prova|conto di test|videoidentificazione|
        video riconoscimento|riconoscimento video|videoriconoscimento|spid|apri un conto|
        aprire un conto|apra un conto|intestat* a te|apri .. conto|aprire .. conto|
        registra .. ditta|apri partita iva|video identific*|videoidentific*|revolut|conto online|
        aprire il conto|intestato a te|intestarti|intestare|diventi cliente|cliente normale|
        tester di banche|testare banche|testare le banche|poi si chiude|poi lo chiudiamo|conto test|
        banca online|banca partner|provare la banca|testare la banca|cliente misterioso|
        mystery client|identificazione video|lo chiudiamo|completo io la registrazione
    """,
    "open-account~": "conto intestato",
    "fee": """
        spesa|acconto|anticipo|tasse|imposta|assicurazione|onorario|kit|contributo|deposito|pratica|
        quota di|spese di|premio assicurativo|polizza|dazio|sdoganamento|attivazione|
        costo della pratica|tessera|visita medica|corso|importo|certificato|perizia|bollo di|bolli|
        versamento iniziale|istruttoria|diritti di|tesseramento|notaio|sblocco|
        cauzione rimborsabile|
        spese/quota/costo/contributo di?
        istruttoria/inserimento/formazione/prenotazione/pubblicazione|
        spese/quota/costo/contributo di? divisa/badge/visita/magazzino/sosta/apertura|
        kit di inserimento|kit iniziale|quota simbolica|contributo simbolico|spese amministrative|
        muletto|somma a garanzia
    """,
    "fee~": """
        spese|costo|costi|cauzione|caparra|tassa|quota|commissione|parcella|diritti|bollo|
        iscrizione|commissioni|la pratica|marca|pacchetto|divisa|patentino
    """,
    "job": """
        posto|impiego|candidat*|selezion*|assumere|colloquio|stipendio|retribuzione|hr|
        risorse umane|stage|smart working|offerta di lavoro|mansione|busta paga|inserimento|
        assunzione|candidatura|azienda
    """,
    "job~": "lavoro|posizione|assun*|contratto|datore|tirocinio|paga|assunt*",
    "purpose": """
        corso|formazione|certificat*|attrezzatura|portatile|computer|visita medica|assicurazione|
        verifica|bloccare|riservar*|divisa|badge|software|licenza|pratica|dossier|kit|materiale|
        abilitazione|posto|istruttoria|coaching|attivazione|certificazione|uniforme|tesserino|
        controllo|spedizione|corriere|sicurezza|fermare il posto|idoneità|libretto|postazione|
        allestire|allestimento|rifare il cv|rifa|lo rifà|sistemare il cv|impaginare|
        lettore automatico|precedenti|iscrizione al portale|apertura della posizione
    """,
    "purpose~": """
        attestato|curriculum|cv|iscrizione|casellario|prenot*|registrazione|visto|permesso|
        documenti|prenotazione|nulla osta
    """,
    "refund": """
        restitu*|riaccredit*|torna* con|torna con|primo stipendio|prima mensilità|scalat*|detratt*|
        restituit*|ti ritorna|tornano con|te li ridanno|te li ridiamo|te li rendo|glieli rendiamo|
        recuper* .. stipendio|prima busta|prima paga|riaccreditat*|riaccredito|accreditat* con|
        ti torna|te li riporto|li riavrai|riavra|li trovi col primo|te li trovi|te lo trovi|
        in busta paga|te lo ridiamo|lo recuperi|li recuperi|la recuperi|lo recupera|rientri|
        rientrano|ne rientrano|torna indietro|tornano indietro|trattenuto dal|restituisco il doppio|
        ti ridò il doppio|le ridò il doppio|ridò il doppio|rendo il doppio|
        con la prima/seconda busta|nella prima busta|con il primo/secondo stipendio|lo riprendi
    """,
    "refund~": "rimbors*|recuper*|indietro",
    "rewriter": """
        riscriv*|rifare .. cv|rifà .. cv|ottimizz*|esperto di cv|esperta di cv|
        consulente di carriera|career coach|coach|riformul*|redattore|revisione del cv|
        revisione del curriculum|specialista
    """,
    "score": """
        ats|punteggio|<number> su|<number> %|filtr*|software di selezione|compatib*|
        sistema di screening
    """,
    "visa": """
        visti|sponsor*|ambasciata|consolato|immigrazione|nulla osta|flussi|decreto flussi|lmia|
        sponsorizzazione|sponsor|click day|stagional*|ricongiungimento|il foglio|ditta agricola|
        carte per|sanatoria
    """,
    "visa~": "visto|permesso di soggiorno|datore",
    "visa-sale": """
        visto garantito|senza esame|senza test|senza colloquio|metà subito|metà dopo|saldo dopo|
        dopo il visto|ultimi posti|nostro agente|contatto in ambasciata|100 %|posti rimasti|
        amico in|conosco qualcuno|tramite un amico|il resto dopo|meta prima|<number> subito|
        il resto quando|lavoro vero non|poi ti arrangi|dopo ti arrangi|ti arrangi|il foglio è|
        foglio è buono|ho portato|già portat*|conosco uno|conosco il|amico al|contatto al|
        già firmato|ne ho solo|ne ho due|metà all'aeroporto|resto all'aeroporto|quando atterri|
        quando arrivi|in ambasciata quando|quando domandano|quando ti chiedono|il padrone non|
        al padrone non|la ditta non la devi|non la devi chiamare|senza lingua|visto sicuro|
        ho un amico|ho un contatto|un contatto in|mio zio fa|mio cugino in|solo sulla carta|
        sulla carta|posti finiti
    """,
    "award": """
        nomination|candidatura al|vincitor*|eccellenz*|gala|trofeo|targa|top <number>|sigillo|
        onorificenz*|cerimonia|intervista dedicata|il premio|contributo organizzativo|la sua nomina|
        riconosciment*|nominat*|classifica|medaglia|annuario|proclamat*|coppa|ratificare|laurels|
        laurea ad|selezionat*|senza candidatura|nessuna candidatura|secondo classificato|
        all'unanimità|unanime|cavaliere|albo d'oro|accettato senza|accettata senza|senza revisione|
        la sua tesi|annuario dei|pacchetto premiato|pacchetto relatore
    """,
    "award~": "finalist*|rivista|relatore",
    "inherit": """
        eredità|erede|eredi|defunt*|decedut*|scompars*|beneficiari*|vedov*|conto dormiente|
        testamento|lascito|successione|senza eredi|compianto|defunto|vedova|stesso cognome|
        fondi non reclamati|eredit*|deceduto|suo cognome|testament*|fortuna|portava il|
        senza discendenti|senza parenti|come cugino|conti dormienti|fondi dormienti|giacente|
        giacenti|lasciando in banca|lasciato in banca
    """,
    "big-sum": "milion*|miliard*|mln|<number> milioni|<number> <number> <number>",
    "loan": """
        prestit*|finanziament*|credito|mutuo|cessione|prestito|finanziamento|somma richiesta|
        finanzio|presto soldi|tra privati|privato che
    """,
    "loan-easy": """
        senza busta paga|senza garanzie|senza garante|cattivi pagatori|cattivo pagatore|protestat*|
        segnalat* crif|crif|tasso del|tasso <number>|<number> % annuo|in <number> ore|
        entro <number> ore|24 ore|48 ore|privato|prestatore privato|tra privati|
        rifiutat* dalla banca|anche a pensionati|qualsiasi persona|esito immediato|protestati|
        segnalati|senza controlli|approvat*|tasso fisso|anche a chi|subito sul conto|
        senza documenti|senza crif|in giornata|senza buste|senza domande|anche protestati|
        anche cattivi|in 24 ore|% annuo|concess*|le banche|nessuna busta paga|banca respinge|
        banca rifiuta|banche rifiutano|banca dice no|la banca respinge|risposta in un'ora|in un'ora|
        al 2
    """,
    "recover": """
        riottenere|restitu*|rintracci*|tracciat*|localizzat*|sequestr*|svincol*|rimborso|riavere|
        liberare i|risarciment*|risarcimento|restituzione|rintracciat*|sbloccar*|sblocca|
        fondi bloccati|riavuto|vittime|individuat*|sequestrat*|bloccati a suo|a suo favore|
        elenco dei|dei truffati|danneggiat*|ufficio recupero|studio che recupera|hacker|
        recuperare i|recupero dei|sono fermi|è fermo|fermi i suoi|il suo capitale|
        guardia di finanza|procura|giudice|via libera|dato il via|curatore|liquidatore|tribunale|
        interpol|europol|risarc*|indennizz*|suo nome risulta|mi risulta che|dissequestr*|
        tracciament*|blockchain|ha recuperato/ritrovato .. miei/mio/soldi|ritrovati a suo nome|
        a suo nome|le spetta|le spettano
    """,
    "recover~": """
        recuper*|sblocc*|ristor*|rimborsi*|i suoi soldi|polizia postale|!ristorant*|!ristoraz*
    """,
    "lost-money": """
        perso .. soldi/denaro/fondi/cripto*/risparmi|soldi persi|fondi persi|raggirat*|vittim*|
        falso broker|finto broker|falsa piattaforma|falso trader|suoi fondi|suoi soldi|tuoi soldi|
        risparmiatori|ha investito|perdite|suoi risparmi|somma è pronta|piattaforma su cui|perdita|
        truffatori|fondi rubati|investimento perso|perduto|la truffa|quel sito|quella piattaforma|
        broker falso|i suoi fondi|i suoi soldi|i tuoi soldi|anche a me|stessa cosa|abbia perso|
        ha perso|hai perso|perso circa|quanto ha perso|finta piattaforma|il tuo commento|
        capitale perso
    """,
    "lost-money~": "truff*|perso|persi|truffat*|truffa|broker",
    "free-release": """
        svincolo|tasse|imposta|onorario|attivazione|notarili|legali|assicurazione|deposito|acconto|
        spese legali|commissione di|sbloccare|svincolare|per sbloccare|notaio|conversione|verifica|
        liberare|per prelevare|prima di prelevare|prelievo|per lo sblocco|per svincolare|
        non si scala|non scalabile|trattenere dall importo|sbloccarli|bollo di sblocco|rilascio|
        prima dello sblocco|della somma|percentuale|in percentuale|bonifico di prova|
        commissione di rete|spese di rete|costo del gas|non si può detrarre|non detraibile|
        prima dell erogazione
    """,
    "free-release~": """
        sblocco|spese|tassa|commissione|parcella|anticip*|gas|cauzione|bollo|marca|diritti
    """,
    "investor": """
        invest*|fondo|family office|round|capitale|startup|start up|fondator*|socio|valutazione|
        deck|partner|entrare per|azienda|famiglia del golfo|nostro family|approva|ha approvato|
        comitato ha|comitato approva|senza ulteriori|senza approfondimenti|senza due diligence|
        milioni|entriamo con|fondi pronti|mandante|!investig*
    """,
    "investor~": "soci|quote|term sheet|due diligence",
    "investor-talk": """
        nostro fondo|il fondo|tuo deck|suo deck|il deck|round|valutazione|investire in|
        investire nella|investitor*|nostro principale|entrare nel capitale|aumento di capitale
    """,
    "investor-talk~": "term sheet|due diligence|pitch|ticket|vuole entrare",
    "proof-of-funds": """
        prova di fondi|prova dei fondi|prova di liquidità|contanti|in contanti|contante|
        spese legali|mediator*|spese notarili|commissione di|serietà|wallet nuovo|nuovo wallet|
        garanzia|deposito a garanzia|spese di istruttoria|spese di perizia|controvalore|
        parcella anticipata|parcella in anticipo|acconto parcella|dimostra solvibilità|
        dimostrare solvibilità|solvibilità|prassi islamica|per prassi|è prassi|è consuetudine|
        consuetudine|portafoglio nuovo|creato insieme|non si muovono|non si muove|restano suoi|
        resta sul suo|soltanto fotografare|fotografare la schermata|solo mostrare|solo da mostrare|
        solo far vedere|conto vincolato|apertura del conto|portare <number>|premio assicurativo
    """,
    "proof-of-funds~": "cauzione",
    "cheque": """
        assegn*|assegno|assegni|!assegnat*|!assegnist*|<number> invece di <number>|
        <number> euro invece di|bonificato troppo|per errore .. bonificato/versato
    """,
    "cheque-in": """
        versi|versa|versarlo|versare|versalo|sul suo conto|sul tuo conto|accredit*|incassa*|
        depositalo|depositarlo|fotografalo|tuo conto|due lati|fronte e retro|dall app|
        nell app della banca|quando compare|appena compare|quando risulta|lo versi|lo incassi|
        appena risulta|foto della ricevuta|ricevuta di versamento
    """,
    "cheque-in~": "depos*|incass*|sul conto",
    "forward-rest": """
        il resto|la differenza|il rimanente|la parte restante|giri|gira* al|bonific* il resto|
        trasfer* .. resto/fornitore|inoltr* .. fornitore|al nostro fornitore|al fornitore|rigir*|
        riversare|mand* <number> %|restante|gira* .. resto|trasferisci .. resto|inoltra*|
        converti* .. in|in bitcoin|in usdt|in cripto|contanti al|in contanti|girarli|li giri|
        rimandi|gli altri <number>|i restanti|rimanente|gira il|gira a|lo giri|girarlo|giralo|
        inoltri|inoltra|inoltrare|lo mandi|li mandi|mandi il|lo passi|li passi|lo bonifichi|
        bonifica il|al corriere|all altro conto|compri cripto|ricarica la|trattieni|si trattiene|
        tenga per sé|resto mandi a|resto a me|resto lo gira|lo gira|la gira|gira in giornata|
        in giornata dove|dove le diciamo|dove ti diciamo|restanti|lo trasferisci|trasferisci il|
        trasferisca il|prelevi|preleva|prelevare in|al bancomat|li consegni|consegnali|consegni al|
        all'autista|al magazzino|lo stesso giorno|paghi/saldi/paga/salda .. fornitori/artigiani|
        il giorno dopo .. giri/bonifichi|secondo la lista|
        dia al piastrellista/traslocatore/corriere|al piastrellista|al traslocatore
    """,
    "forward-rest~": "rimandare",
    "keep-share": """
        tenga|tieni|tiene|trattenga|trattieni|trattiene|sua commissione|tua commissione|sua parte|
        tua parte|a bonifico|per operazione|li tenga|trattenere|ti tieni|trattenendo|
        la tua percentuale|la tua commissione|<number> % per|per il disturbo|resta a te|rimane a te|
        ti restano|restano a te|ne tieni|si tiene|tieniti|<number> restano|restano a lei|
        restano suoi|sono tuoi|sono suoi|<number> sono tuoi|<number> per te|<number> per lei|
        a te <number>|a te vanno|a lei <number>|% a te|% a lei|% per te|la tua parte|la sua parte|
        la tua fetta|te ne restano|è tuo|sono il suo benvenuto|% per lei|% di ogni|per cento a|
        una fetta|resta a lei|tieni/tenga/trattieni .. per il disturbo|
        quattro/cinque/dieci per cento .. te/lei/tuo/suo|ti tieni il|si tiene il
    """,
    "keep-share~": "per lei|per te|provvigione|tenere",
    "receive-money": """
        sul suo conto|sul tuo conto|sul conto corrente|
        ricev* .. bonific*/pagament*/accredit*/denaro/somme/soldi|accredit* .. conto|incassare per|
        incassi per|suo conto personale|conto privato|ricevi .. bonific*|ricevere .. bonific*|
        arriv* .. conto|tuo iban|conto corrente|pagamenti dei clienti|tuo conto|conto personale|
        ti arrivano|le arrivano|arrivano sul|nel tuo conto|presti il conto|prestare il conto|
        appoggio sul|appoggiare|appoggiamo|conto d appoggio|conto di appoggio|incassi i|
        ricevi i pagamenti|ricevere pagamenti|passano dal tuo|passa dal tuo|transita*|
        sulla tua postepay|sulla sua postepay|sulla tua carta|ricevi un bonifico|riceve un bonifico|
        accreditano|bonificano|compratori italiani|gli acquirenti|i clienti bonificano|
        i clienti pagano|arriva a te|arriva a lei|arriva sul|stipendio sul tuo|cade sul|
        sul conto tuo|conto sia a nome|aperto da oltre|aperto da più|non ha ancora il conto|
        non abbiamo ancora|senza conto|conto bloccato|conto pignorato|tramite il tuo|
        attraverso il tuo|passare dal tuo|
        sul tuo/suo conto/libretto .. arriva/arrivano/passa/passano/sosta|passano dal tuo conto|
        clienti .. pagano/versano/bonificano .. te/lei|non abbiamo ancora un conto|
        conto in apertura|ancora senza conto
    """,
    "pass-job": """
        agente di pagament*|agente finanziario|gestore pagamenti|referente incassi|agente incassi|
        collettore|operatore pagamenti|agente di pagamento|responsabile incassi|
        collaboratore amministrativo|referente pagamenti
    """,
    "parcel": """
        pacch*|colli|merce|merci|spedizion*|scatol*|prodotti elettronici|scatole|pacc*|pacchi|
        telefoni|scarpe|plichi|intestate ad altri|intestati ad altri|altri nomi|nomi diversi
    """,
    "reship": """
        rispedi*|rispedire|reinvi*|etichett*|nuova etichetta|rietichett*|riconfezion*|alla posta|
        in posta|ufficio postale|corriere|inoltr*|reimball*|spedirli|spedirle|cambi l etichetta|
        cambiare etichetta|li porti in posta|porti in posta|rispedisci|portarli in posta|
        punto di ritiro|stacchi|attacchi|toglie etichetta|toglie l etichetta|togli l etichetta|
        mette nuova|metti la nuova|porta alla posta|porti alla posta|il corriere passa|kazakistan|
        all estero|spedire di nuovo|alle poste|riportate alle|li riporti|le riporti|
        passa un furgone|ritira|cambi etichetta|attacca l etichetta|al locker|passa un ragazzo|
        passa uno
    """,
    "at-home": """
        a casa|da casa|casa tua|casa sua|tuo indirizzo|suo indirizzo|al domicilio|tuo domicilio|
        suo domicilio|a tua casa|ricevi pacchi|al tuo indirizzo|presso di te|indirizzo tranquillo|
        persona di casa|suo nome|tuo nome|nel tuo garage|con casa a|pianterreno|piano terra|
        alla tua porta|vi arrivano
    """,
    "at-home~": "a domicilio|citofono|l'indirizzo",
    "voucher": """
        buoni regalo|gift|carte apple|carta apple|carte google|carte steam|buoni amazon|
        buono amazon|postepay|ricarica paysafe|carte prepagate|carta prepagata|carta amazon|
        ricariche|paysafe|
        carta/carte/card/codice/codici/buono/buoni
        steam/apple/google/amazon/razer/xbox/playstation/roblox/netflix/paysafe
    """,
    "voucher~": "carta regalo|carte regalo|buono regalo",
    "voucher-buy": """
        compra|compri|comprare|gratt*|codici|procur*|retro|mi mandi|mandami|inviami|mi invii|
        mi invia|pagare con|paghi con|paga con|foto dei|foto delle|prenda|prendi|prendere <number>|
        numero di una carta|gratti|gratta|in tabaccheria|compra*|acquista*|gratta*|foto del retro|
        al tabacchi|dal tabaccaio|tabaccheria|al supermercato|all edicola|mandi i codici|grattare|
        foto del codice|fotografa i|fotografi i|buoni da|carte da|in edicola|te li rimborso|
        glieli rimborso|te li ridò|rimborso domani|!comprat*|
        gratta/gratti/fotografa/fotografi .. retro/codici/striscia/numeri|il retro delle|
        in nota spese|nota spese|in piccola cassa
    """,
    "voucher-buy~": "acquist*|mi servono|mandami i codici|i codici|comprami",
    "coin-pay": """
        trasfer*|compr*|in bitcoin|in usdt|in cripto*|wallet|convert*|mandi usdt|manda usdt|
        paghi in|pagare in|!comprend*|!compres*|!comprens*|!comprom*|!comprov*|!trasferta|
        !trasferirm*
    """,
    "coin-pay~": "pag*|acquist*|depos*|!pagin*|!pagli*",
    "card-data": """
        carta di credito|numero della carta|numero di carta|cvv|dati della carta|
        scadenza della carta|carta di debito|bancomat|dati carta|scadenza e|codice sul retro|
        tre cifre|retro della carta|postepay|carta e pin|data di scadenza|foto della carta
    """,
    "card-data~": "scadenza",
    "bank-data": "dati bancari|estratto conto|estratti conto|conto bancario|conto corrente",
    "bank-data~": "iban|coordinate bancarie",
    "bank-login": """
        home banking|credenziali bancarie|pin della|banca online|internet banking|
        codice dispositivo|app della banca|token
    """,
    "identity": """
        carta d identità|passaporto|patente|selfie*|tessera sanitaria|fronte e retro|fronte retro|
        certificato di nascita|identità|tuo documento|suo documento|documenti personali|documento|
        carta identita|selfie|bolletta|spid|foto del documento|copia del documento|
        carta di identità|busta paga|residenza|foto del citofono|cud|isee|accanto al viso|
        vicino al viso|stato di famiglia|video del viso|girando la testa|girare la testa
    """,
    "identity~": "codice fiscale|permesso di soggiorno|documenti",
    "identity-many": """
        selfie*|fronte e retro|fronte retro|tessera sanitaria|in mano|certificato di|
        utenza domestica|bolletta|estratto conto
    """,
    "identity-many~": "codice fiscale",
    "clicks": """
        mettere mi piace|mi piace|like|recension*|clicc*|iscriv* .. canali|segu* .. pagine|stelle|
        ottimizz*|boost*|voti|mettere like|metti like|valutazion*|stelline|seguire|segui|clic*|
        visualizza*|ottimizza*|cuori|recensioni|recensire|valutazioni|iscriverti|guardare video|
        clic|cliccare|ottimizzare|ottimizzazione|spingere|cuoricino|metti il cuoricino|
        mettere il cuore|mettere/metti/dare/dai .. stelline/stelle/cuori/cuoricini/like|
        hotel/prodotti/video/app .. valutare/votare/spingere|ordini finti|ordini simulati
    """,
    "clicks~": "valut*|comment*|votare|valutar*|iscriv*|valutare|!valuta",
    "click-goods": """
        video*|hotel|alberghi|app|pagina|negozi|youtube|tiktok|google maps|ordini|incarichi|task|
        film|musica|commercianti|annunci|articoli|!videocam*|!videochi*|!videocoll*
    """,
    "click-goods~": "canal*|ristorant*|instagram|compiti",
    "per-click": """
        a like|per like|ogni like|a recensione|per recensione|ogni recensione|a click|per click|
        ogni click|a video|per video|ogni video|a task|per task|ogni task|<number> recensioni|
        <number> task|<number> like|compiti semplici|task semplici|piccoli compiti|primi <number>|
        a compito|per compito|per attivita|ogni attivita|a ordine|semplici compiti|a screenshot|
        per ogni like|ogni compito|<number> compiti|a clic|per ordine|ogni ordine|l'uno|a cuore|
        a lotto|a serie|primo lotto
    """,
    "recharge": """
        ricaric*|task prepagat*|prepagat*|saldo negativo|combinat*|combo|vip|conto di lavoro|
        sblocc* .. task|sblocc* .. livello|anticipare l importo|in negativo|sblocca*|si sblocca|
        livello|ordine combinato|pacchetto combinato|versare per|prelevare tutto|prima di prelevare|
        bloccato il saldo|saldo in rosso|in rosso|copri il|coprire il|coprire la|completi il|
        completa il|completare il|di tasca tua|di tasca sua|di tuo|per sbloccare|sbloccare|
        per prelevare|non preleva|non puoi prelevare|ordine speciale|ordine doppio|ordine triplo|
        pacchetto speciale|compito speciale|si annulla|si perde tutto|perdi tutto|deposito per|
        versi prima|ti torna con|tornano con|carichi <number>|carica <number>|caricare <number>|
        di tuoi|tuoi e ne|euro tuoi|ne rientrano|dal terzo giorno|colmare|integrare il saldo|
        la differenza|quel che manca|quello che manca|lotto bloccato|premium|perdi quello|
        fatti prestare|presta tua madre|pareggiare|portare a zero|saldo a zero|livellare|
        completare il set|ordine fortunato|il set si
    """,
    "easy-work": """
        zero esperienza|senza esperienza|nessuna esperienza|dal telefono|dal cellulare|
        con il telefono|col cellulare|minuti al giorno|ore al giorno|or* al giorno|al giorno|al gg|
        da casa|tempo libero|orari flessibili|flessibil*|part time|chiunque può|secondo lavoro|
        arrotondare|col telefono|lavoro facile|facile|semplice|casalinghe|pensionati|
        telefono sempre in mano|telefono in mano|minuti la sera|nessun capitale|lavoretto
    """,
    "pay-daily": """
        pagati subito|pagato subito|pagamento giornaliero|pagamenti giornalieri|pagat* ogni giorno|
        pagat* in giornata|ogni sera|preliev*|prelevare|prelevi|al giorno|stesso giorno|
        paga giornaliera|in giornata|la sera stessa|subito sul|in usdt
    """,
    "pay-daily~": "subito",
    "gain": """
        guadagn*|profitt*|rend*|raddoppi*|triplic*|utile|utili|reddito|interessi|soldi lavorino|
        vincit*|ho guadagnato|in <number> minuti|prelevi|diventat*|sono diventati|prelev*|prelievo|
        incassat*|ricco|ricchezza|plusvalenz*|ho fatto <number>|messo da parte|estinto il mutuo|
        rendono|rende|il doppio|saranno il doppio|sono passato da|passato da|passati da|
        in sette settimane|in <number> settimane|in un mese|ho pagato|mi sono pagat*|con questo ho|
        diventati|diventano|li muoiono|muoiono|soldi fermi|fermi sul|fermi in banca|dormono|
        non rendono|sul libretto|ho visto con i miei|entrate extra|ho fatto altri|altri <number> in|
        fatto <number> in|crescere|vedi crescere|li vedi crescere|fruttare|farlo fruttare|
        fallo fruttare|potere d'acquisto|perdono potere|perde valore|inflazione|diventa <number>|
        casa al mare|mentre dormi|mentre dorme|!rendo|!rendic*|!rendere
    """,
    "gain~": "rendiment*|entrate|rendimento|da <number> a <number>|in una settimana",
    "trade": """
        invest*|piattaforma|forex|arbitraggio|robot|bot|algoritmo|intelligenza artificiale|oro|
        token*|pool|borsa|staking|mining|fondo|operazioni|prevendita|contratti|trading|trader|
        azioni|titolo|titoli|livello|operazion*|opzioni|copy trading|token|investi*|monete|
        quale moneta|programma che|ricalca|copia gli|copiare gli|ordini di una|quando compra|
        compriamo noi|futures|il giro|gruppo segnali|conto algoritmico|algoritmico|analista|
        quando entrare|quando uscire|quando comprare|quando vendere|copiare le mie|copi le mie|
        maestro|mentore|il professore|!investig*|lavorare i miei soldi|fruttare i miei soldi|
        lavorare il mio denaro|fruttare il mio denaro
    """,
    "trade~": """
        trad*|cripto*|segnali|broker|criptovalut*|mercato|segnal*|investimento|moneta|mercat*|quote|
        !tradu*|!tradiz*|!mercati
    """,
    "guaranteed": """
        garanzia|senza rischi|senza rischio|zero rischi|nessun rischio|capitale protetto|
        capitale garantito|senza perdite|mai perso|sicur*|assicurat*|rischio zero|certezza|certo al|
        senza rischi*|perdere non si può|impossibile perdere|è matematico|al sicuro|certo come|
        protetto al cento|nessuno perde|per contratto|contrattualmente|al cento per cento|
        !sicurezz*|!sicurament*
    """,
    "per-day": """
        % al giorno|% giornalier*|% gg|% a settimana|% alla settimana|% settimanal*|% al mese|
        % mensil*|rendimento giornaliero|guadagno giornaliero|guadagni giornalieri|rendita mensile|
        ogni giorno|al giorno|giornalier*|al mese|settimanal*|alla settimana|% in|in un mese|
        ogni ciclo|per ciclo|% la settimana|per cento al|ogni venerdì|ogni sera|in mezz'ora|
        in una notte|in sei settimane
    """,
    "per-day~": "mensil*|in <number> giorni|in una settimana",
    "teach-money": """
        ti insegno|le insegno|ti mostro|le mostro|ti guido|la guido|mio zio|mio mentore|mio cugino|
        mio analista|passo passo|passo dopo passo|ti aiuto|la aiuto|ti seguo|la seguo|per mano|
        mia assistente|mio team|segui i miei|segua i miei|ti faccio vedere|le faccio vedere|
        imparare da|pulsante per pulsante|ti spiego come|il professore|analista|mentore|
        il mio mentore|insieme a me|fai come me|copia le mie|copiare le mie|i suoi allievi|
        i miei allievi|ci metto|metto anch io|metto io|seguendomi|ti dico io|le dico io|
        dico io quale|ti dico quando|mi ha insegnato|m ha insegnato|mio cognato|mia cognata|
        un amico che|la prima volta l aiuta|ti aiuta|l aiuta|un ragazzo che|una ragazza che|
        il mio consulente|la consulente|dove tengo i miei|come faccio io|come me|i miei e|
        sera per sera|ti tengo la mano|tengo la mano|la accompagna|ti accompagno|la accompagno|
        le dico quando|la mia maestra|mio assistente|il mio assistente|si collega al suo|
        pensa a tutto|penso a tutto|ci penso io|pensa il mio|consulente personale|metto la metà|
        seguimi|ti mostrerò come|le mostrerò come|ti faccio vedere come|le faccio vedere come|
        ti mostro ogni|ogni clic|accanto a te|mia zia .. oro/trading|mi dice l ora|mi dice quando
    """,
    "teach-money~": "mia zia|ho messo",
    "deposit-small": """
        iniz* con|cominci* con|minimo|deposito iniziale|primo deposito|bastano <number>|
        basta <number>|solo <number>|ingresso è|ingresso minimo|versamento minimo|versa|inizi con|
        inizia con|cominci con|comincia con|parti da|basta poco|deposito minimo|piccola somma|
        piccola cifra|anche solo|aggiungi|per provare|per iniziare|per cominciare|cominciare con|
        iniziare con|parti con|parte con|partire con|apri con|apre con|aprire con|con <number>|
        metti <number>|metta <number>|mettere <number>|mettici|metterci|versi <number>|provi con|
        prendi confidenza|così prendi|i risparmi|tuoi risparmi|suoi risparmi|la liquidazione|il tfr|
        poco alla volta|primo versamento|raddoppia il primo|carichi <number>|carica <number>|
        risparmi in|btp|la pensione|una piccola cifra|tanto per provare|accanto ai miei|
        comincia piano
    """,
    "deposit-small~": "depositi|bastano",
    "bonus": """
        bonus|raddoppiamo|di benvenuto|extra|altri <number>|<number> ce li mettono|ce li mettono|
        li mettono loro|li aggiungono|aggiungono <number>|in omaggio|raddoppiano il|raddoppiano la
    """,
    "invest-here": """
        nostra piattaforma|la piattaforma|mia piattaforma|un app|l app|nostra app|nostro fondo|
        nostro pool|gruppo privato|gruppo riservato|cerchia|prevendita|accesso anticipato|club|
        piattaforma|il fondo|la borsa|il broker|il livello|nostro conto|il cerchio|
        non è nell app store|non è nello store|piattaforma privata|cerchia chiusa
    """,
    "warm": """
        bella|bello|bellissim*|sorriso|occhi|tesoro|amore|destino|vedov*|divorziat*|
        numero sbagliato|sbagliato numero|sbagliato persona|scusa pensavo|buongiorno car*|
        buonanotte|dormito bene|single|conoscerti|conoscerci|conoscerla meglio|anima gemella|
        mi manchi|angelo|speciale|fido di te|signorina|caro mio|cara mia|dolce|dolcezza|
        hai mangiato|hai dormito|buongiorno amore|penso a te|ti penso|il destino|
        ho sbagliato numero|persona sbagliata|baci|abbracci|nostra casa|nostro futuro|
        futuro insieme|quando ci vediamo|sei diversa|sei diverso|pensavo fossi|credevo fossi|
        che sorriso|tuo sorriso|il tuo sorriso|i tuoi occhi|la tua voce|ti sogno|ho sognato|
        caso vuole|coincidenza|ho sbagliato persona|da quando|non c è più|mi commuove|commuove|
        apparecchio per due|sola come|solo come|la nostra casa|sereni entrambi|quando verrò|
        ti voglio bene|ti abbraccio|buongiorno tesoro|mio caro|mia cara|stella|pensavo a te|
        ti ho sognat*|la tua foto|nella foto|compriamo la casa|la casa al mare|nostra vita|
        quando saremo|io e te|insieme per|sola da|solo da|meriti|te lo meriti
    """,
    "warm~": """
        car*|cuore|sol*|sincer*|dio|per noi|quando vengo|!carab*|!carbon*|!caric*|!carin*|!carta|
        !carte*|!carri*|!solament*|!solar*|!sold*|!solin*|!solit*|!sollev*|!solo|!soltant*|!solv*|
        !soluz*
    """,
    "levels": """
        livell*|reclut*|tre persone|sponsor*|network marketing|multilevel|vendita diretta|downline|
        porta <number>|affiliat*|porti due|porta due|loro portano|matrice|gamba|la tua linea|
        la tua rete|la sua rete|livelli|team|porta* .. person*|porta amici|invita .. amici|
        inviti .. amici|coinvolg*|rango|porti tre|portare altr*|amiche|amici tuoi|sponsor|catena|
        tavolo|ruota|tre amici|prime tre|fai entrare|far entrare|che fai entrare|porta tre|portane|
        messo sotto|sotto di|da ognuna|da ciascuna|da ognuno|da quelle che|quelle che loro|
        a loro volta|piano di sotto|madrina|presentare tre|le tue sorelle|le tue colleghe
    """,
    "levels~": "due persone|rete|presenta*|network|invit*|porti|!presentaz*",
    "dream": """
        reddito passivo|entrate passive|proprio capo|mentre dormi|dormendo|secondo reddito|
        entrata extra|lasciare .. lavoro|lasciato il posto|lasciato .. lavoro|tempo libero|
        stile di vita|sogn*|cambiare vita|cambiato la vita|libertà|imprenditor*|mentalità|
        mente aperta|pensione anticipata|cinque zeri|motivat*|rendita|entrate extra|seconda entrata|
        indipendenza|essere il capo|capo di te|mollare il lavoro|lasciato il lavoro|cambia la vita|
        senza orari|dalle nove alle|opportunita|donne|senza capi|capa di te|lasciare il lavoro|
        da casa|sogni|senza un capo|senza capo|secondo stipendio|persona solare|solare|energia|
        bella energia|che energia|lasciare l'ufficio|licenziat* per|mamme come|più tempo per|
        sveglia|vivere di|la macchina nuova
    """,
    "dream~": "mamme",
    "nothing-written": """
        non posso spiegar*|dal vivo|in videochiamata ti|su zoom|nome della società|
        difficile da spiegare|te lo spiego|non si spiega|non posso spiegare|non per messaggio|
        meglio a voce|devi vedere|devi sentire|prima ascolta|il nome te lo dico|te lo dico solo|
        solo di persona|a scriverlo|perde magia|perde la magia|per iscritto no|non posso scrivere|
        non lo scrivo|lungo da scrivere|devi vederlo|bisogna vederlo|devi viverlo|
        in videochiamata te|gli invidiosi|su internet
    """,
    "pack": """
        starter|kit|pack|adesione|primo ordine|quota d ingresso|fee d ingresso|
        contributo organizzativo|quota di ingresso|confezione|scatola|pacchetto base|cofanetto|
        smeraldo|zaffiro|parti con|entri con|inizi con il|ordine mensile|due pagine|
        pagina nell'annuario
    """,
    "pack~": "iscrizione|pacchetto",
    "undress": """
        spogli*|nuda|nudo|nudi|intim*|sexy|biancheria|lingerie|reggiseno|senza vestiti|
        senza maglietta|topless|hot|piccant*|porc*|fammi vedere|eccit*|nud*|sess*|corpo|mutand*|
        spint*|toglit*|togliti|foto private|video privato|senza camicia|spoglia*|togli*|più di te|
        mostrami|in cam|a letto|sotto la doccia|senza cravatta|provocant*|vedere di più|
        poi tocca a te|tocca a te|dopo tocca|comincio io|io comincio|inizio io|un gioco|giochino|
        accendi la|bottone|sbottona|solo in hotel|sei solo|sei sola|accappatoio|viso si deve vedere
    """,
    "undress~": "cald*|!caldai*|!caldo",
    "video-call": "videocall|cam|skype|telecamera|video chiamata|in cam|in video|camera",
    "video-call~": "videochiamata|webcam",
    "leak": """
        mand*/invi*/spedi* .. contatti/famiglia/moglie/marito/capo/amici/colleghi|tuoi contatti|
        suoi contatti|divulg*|cancello tutto|se blocchi|se mi blocchi|dalla polizia|parte a tutti|
        parte subito a|elenco dei tuoi|i suoi contatti|il direttore|tuo marito|tuo capo|
        tua famiglia|tuoi amici|tuoi colleghi|manderò|lo mando|lo invio|mando a|mando tutto|invio a|
        lo vedranno|cancello il|lo cancello|ho la lista|ai tuoi contatti|i tuoi contatti|
        alla tua famiglia|a tua moglie|a tuo marito|al tuo capo|ai tuoi colleghi|ai tuoi amici|
        lista|lo pubblico|premo|sparisco|bloccarmi|a sua moglie|alla sua famiglia|tutti vedranno|
        lo vedono tutti|lo metto online|online|non succede nulla|perché non succeda|
        altrimenti tutti|altrimenti tua|altrimenti lo|recensioni negative|recensioni cattive|
        una stella|reputazione|i nomi di|nomi dei tuoi|elenco dei suoi|tutti i tuoi|
        alla tua mamma/madre/scuola/parrocchia|sarebbe un peccato|peccato se|se .. vedessero|
        cancello davanti|davanti a lei|resta tra noi|ogni ora|un nome|niente polizia
    """,
    "leak~": "pubblic*|diffond*|a tutti|cancello|dai carabinieri|lo vedono|davanti a te",
    "threat": """
        affinché non succeda|o lo pubblichiamo|o finisce online|altrimenti pubblichiamo|
        recensioni false|recensioni con nomi|pioggia di recensioni|decine di recensioni|
        per farlo smettere|perché smetta|smette quando|le togliamo per|lo togliamo per|
        la tranquillità costa|dati sono cifrati|il mio silenzio|per il mio silenzio|
        prezzo del silenzio|perché sparisca|la mia pazienza|motivo di scrivere|o tua moglie|
        o la sua famiglia
    """,
    "recorded": """
        ho registrato|il video|video di te|video tuo|schermate|tue foto|sue foto|filmat*|ho tutto|
        si vede benissimo|la tua faccia|ho il video|ho la registrazione|le tue foto|le foto che|
        ti ho ripreso|ripres*|i video|immagini tue|il tuo viso|si vede bene|si vede il|molto chiaro|
        ho salvato|l'ho salvato|ieri notte|ieri sera|l'altra sera|
        ho registrato/filmato/salvato/conservato tutto/tutta|quello che hai/ha fatto/mostrato|
        davanti alla telecamera|davanti alla webcam|un ricordino|un ricordo di|filmino|
        dall inizio alla fine|ti si vede|la si vede
    """,
    "recorded~": "registrat*|registrazione|screenshot|videochiamata|salvat*",
    "proxy": """
        a tuo nome|a suo nome|con il tuo nome|col tuo nome|con tuo nome|tua identità|sua identità|
        tua faccia|tuo volto|suo volto|tuo documento|fai colloquio|fai i colloqui|fare i colloqui|
        fai il colloquio|sostenere i colloqui|sostieni i colloqui|al posto nostro|al posto mio|
        al nostro posto|al mio posto|prestanome|prestare il nome|prestare il volto|auricolare|
        suggeriamo|risposte sullo schermo|davanti alla telecamera|tua cittadinanza|tuo passaporto|
        al posto suo|metti la faccia|mettere la faccia|presta il nome|la tua identita|
        fare il colloquio|intestata a te|amministratore di|amministratore sulla carta|tua voce|
        ti presenti tu|fingiti|fingersi|facciata|col suo nome|a nome tuo|a nome suo|al suo posto|
        ti fingi|ti spacci|dici che sei|presti il nome|presti la faccia|prestare la faccia|
        metterci la faccia|metti il nome|metterci il nome|la tua faccia|la sua faccia|il tuo volto|
        risulti amministratore|risultare amministratore|amministratore unico|intestatario|
        intestataria|intestati a lei|senza protesti|incensurat*|fedina pulita|nome pulito|
        una firma dal notaio|firma dal notaio|solo una firma|lo spid|il suo spid|il tuo spid|
        riconoscimento facciale|faccia pulita|al posto tuo|sostenere il colloquio|fai l'esame|
        fare l'esame|il tuo nome|testa di legno|parli tu|tu parli|tu hai faccia|italiano perfetto|
        madrelingua|senza accento|cittadinanza|passaporto italiano|i tuoi documenti|
        apparire in video|in video al|sulla carta|nel registro|titolare effettivo|
        come amministratore|con il tuo documento|con il suo documento
    """,
    "proxy~": "al posto di",
    "hidden-worker": """
        sviluppatori .. lavor*|ingegnere lavora|lavoriamo noi|lavora al posto|al posto tuo|
        nostro team lavora|senza lavorare|senza scrivere codice|% dello|parte dello stipendio|
        dello stipendio|tieni <number> %|in asia|all estero|dall estero|nessuno si accorge|
        non si accorge|non capisce mai|team sviluppo|altro paese|fanno il lavoro|a nome tuo|
        di ogni stipendio|del tuo stipendio|il lavoro lo|il lavoro vero|lo facciamo noi|
        lo faccio io|li facciamo noi|sviluppatori nostri|i nostri sviluppatori|dietro le quinte|
        percento dello stipendio|meta dello stipendio|dividiamo|auricolare|ti suggerisco|
        ti suggeriamo|nessuno se ne accorge|non se ne accorge|tu non devi|non devi saper|
        ci lavora il|ci lavoriamo noi|il mio gruppo|la mia squadra|faccio tutto io|
        facciamo tutto noi|fanno tutto|al resto pensiamo|al resto penso|pensiamo noi|ci penso io|
        ci pensiamo noi|non fai niente|non fai nulla|lei non fa niente|non devi fare|senza fare|
        dal mio paese|il mio paese|non accettano|non mi accettano|% di ogni|% su ogni|% a te|
        di ogni fattura|di ogni incasso|mentre dormi|li tengo io|lo tengo io|tengo io|
        fra un anno si chiude|poi si chiude|la sede va in|bulgaria|io scrivo il codice|
        scrivo il codice|scriviamo noi il|facciamo il lavoro|faccio il lavoro|programmo io|
        programmiamo noi|i miei ragazzi|i miei sviluppatori|suggerisco le risposte|ti detto|
        nell'orecchio|cuffietta|nessuno nota|nessuno vede|mio paese non|nel mio paese|non assumono|
        non piace a le|io entro|% per te|per te resto|resto mandi|stipendio sul tuo|
        stipendio arriva|più aziende|tre aziende|ho già due amici
    """,
    "hidden-worker~": "non deve fare|bloccati",
    "laptop-home": """
        portatile .. casa/indirizzo/domicilio|computer .. casa tua|portatile aziendale|
        portatile dell azienda|pc aziendale|ricevi il portatile|arriva a tua casa|arriva a casa tua|
        portatili a casa|computer a casa|ricevere i portatili|ricevere portatili|
        ricevere i computer|per macchina|per ogni portatile|per ogni computer|pc a casa|
        portatile a casa|computer aziendale|telefoni a casa|modem a casa|sim|tenere il portatile|
        portatile della ditta|computer della ditta|pc della ditta|portatile arriva|a casa tua|
        lo lasci acceso|scatoletta
    """,
    "not-public": """
        non è pubblico|non divulgat*|prima dell annuncio|prima della pubblicazione|
        prima del <number>|prima che esca|prima che sia|prima dei risultati|confidenzial*|
        dietro le quinte|in preparazione|informazioni privilegiate|inedit*|da dentro|dall interno|
        trimestr*|risultati dello studio|acquisizione|chi decide|classificat*|sotto embargo|
        gara prima|bando prima|non si trova|sensibil*|non rinvenibili|verbale|foto del verbale|
        dati interni|non è uscito|chi frenava|com è andato|organico dei|stato delle prove|
        documenti interni|non ancora|prima che escano|prima del bando|prima della gara|
        prima dei dati|prima della trimestrale|interni|interne|bozza|anticipazioni|in anteprima|
        offerte concorrenti|altre offerte|chi partecipa|che aria tira|umore|organigramma|
        trimestrale|trimestre|prima degli altri|prima del mercato|non si legge|sui giornali|
        non è pubblic*|prima dell uscita|prima del comunicato|prima del consiglio|prima del cda|
        prima che lo|si dice in|si mormora|aria che tira|chi era contrario|a memoria|con parole sue|
        con parole tue|quale versione|pollice su|su o giù|meglio o peggio|il trimestre|gli ordini|
        le prenotazioni|il prezzo offerto|l offerta dei|elenco clienti|lista clienti|
        dati dei clienti|nominativi|consultare il|targhe|pezzi di ricambio|scarseggiano|ex colleghi|
        vecchi colleghi|clima delle riunioni|il clima|chi è contrario|chi è contro|chi è favorevole|
        tra gli uffici|nei corridoi|corridoi|nei manuali non|ciò che nei|autonomie|guasti|difetti|
        punti deboli|quali carte|carte non verranno|non verranno diffuse|non diffuse|
        prima dell'estate|prima di tutti|come avete chiuso|rispetto al budget|al budget|
        elenco pazienti|lista pazienti|pazienti con|chi è malato|prezzi di acquisto|
        listino riservato|dove abita|dove parcheggia|il suo indirizzo|nuovo indirizzo|i suoi orari|
        utenza vpn|vpn|porta socchiusa|socchiusa|codice dell'allarme|copia della chiave|
        scheda di ricovero|foglio di ricovero|cartella clinica|elenco ricoveri|il ribasso|
        ribasso che|ribasso offerto|ribasso che intend*|offerta che presenterete|offerta economica|
        prima dell apertura delle buste|apertura delle buste|apertura buste|
        quanto paga/pagate il vostro? ospedale/azienda/ditta/reparto|quanto pagate per|chi firma|
        scadenza del contratto|quando scade il contratto|altre buste|le altre offerte|
        offerta più bassa|ribasso degli altri|un ordine di grandezza|a spanne|prima che .. esca|
        elenco/numeri/prezzi/slide/documenti interni|senza logo|tagli il logo|chi è di turno|
        chi fa la notte|visura di
    """,
    "tell": """
        redig*|redazione di|spieg*|not*|analis*|opinion*|conversazion*|telefonata|domand*|condivid*|
        sintes*|dirmi|sapere|studio|consulenz*|lettura|valutazion*|dimmi|dirci|scrivere|descriv*|
        note|nota|sintesi|analisi|impression*|sensazion*|colloquio|appunti|elenco|lista|raccontami|
        mi racconti|raccontare|descriva|descrivi|descrivere|due pagine|una nota|relazione|
        impressione|impressioni|opinione|un cenno|sensazione|mi dica se|mi dici se|mi basta sapere|
        basta sapere|ci basta|restituire il clima|basta capire|due cartelle|sì o no|anche solo|
        solo sopra|per sommi capi|mi dici quando|tenere d'occhio|drizzi le orecchie|!notai*|!notif*|
        !notiz*|!nott*|!noto|!condividend*|gradirebbe conoscere|vorrebbe conoscere|
        vorremmo conoscere
    """,
    "tell~": """
        racconti|racconta*|scriv*|relazion*|inform*|articol*|parer*|chiamata|rispond*|dire|dica|
        commento|raccont*|chiacchierata|due chiacchiere|due righe|ci racconti|parere|una parola|
        !informatic*|!scrivani*|!pareri
    """,
    "tell-pay": """
        a nota|per nota|a report|per report|per pagina|a pagina|all ora|per ora|per articolo|
        onorari*|paghiamo|ben pagato|di più se|di più per|in contanti|generos*|ricompens*|
        rimborso generoso|gettone|cadauna|triplic*|gratific*|euro l uno|l uno|il compenso sale|
        compenso sale|<number> euro dovrebbero|a relazione|per telefonata|per chiamata|pagato bene|
        busta|per il disturbo|per mezz ora|per venti minuti|vale <number>|<number> subito|
        riconoscente|riconoscimento|viaggio pagato|a cartella|per ogni nome|a nominativo|a dato|
        pagano|paga bene|paga meglio|meglio pagato|il doppio|il triplo|in mano|una busta|
        senza fattura|un pensiero|riconoscenti|riconoscenza|sapremo ringraziare|
        sappiamo ringraziare|arriveremmo|ben pagat*|a testo|per testo|per risposta|una fetta|
        cifre con cui|mutuo si estingue|estingue|varrebbe|varrebbero|molto di più|assai di più|
        contanti|sdebit*|ringrazi* con|verrebbe ricordat*|verrà ricordat*|sarà ricordat*|
        sarebbe ricordat*|non dimentichiamo|non sarà dimenticat*|ci sono <number>|c è un pensiero|
        le conviene|ne vale la pena|sapremo essere|non ce lo dimentichiamo|
        per risposta/nome/foto/slide/pagina/scheda|gli studi di sua|retta di|in usdt|in buoni
    """,
    "tell-pay~": """
        compens*|retribu*|pagat*|ciascun*|tariffa|l ora|compenso|compensi|tre volte|<number> a|
        <number> per
    """,
    "paid-note": """
        <number> a nota/report/pagina/relazione/articolo|<number> per nota/report/pagina/relazione|
        <number> € a nota/report/relazione|<number> euro a nota/report/relazione|
        brevi note .. pag*/retribu*|report retribuiti|relazioni retribuite|
        per ogni nota/report/relazione|brevi relazioni
    """,
    "no-name": """
        non posso nominare|non posso rivelare|preferisce rimanere|anonimato|cui nome|cliente estero|
        cliente straniero|cliente asiatico|cliente riservato|cliente discreto|senza nominare|
        non ancora nominare|preferisce restare anonim*|preferisce la discrezione|non posso dirti|
        riservatezza del cliente|nome non|non comparire|preferiscono non|persone riservate|
        dietro le quinte|resta dietro|mio committente|un mio committente|mio cliente|un mio cliente|
        nostri sostenitori|nostri lettori|amici nostri|c'è chi|chi sarebbe|senza nomi|niente nomi|
        nell'ombra|in disparte|il suo nome non compare|il tuo nome non compare|
        il suo nome non compar*|il tuo nome non compar*|nome non esce
    """,
    "trip": """
        tutto pagato|spese pagate|tutto spesato|spesati|spesato|viaggio a|viaggio pagato|
        settimana a|invit* .. settimana|volo e hotel|business class|con la famiglia|con sua moglie|
        con il coniuge|con accompagnatore|la ospitiamo|ospite a|averla ospite|
        saremmo lieti di averla|ospite con|con la sua signora|viaggio compreso|singapore|hotel
    """,
    "trip~": "soggiorno|dubai",
    "as-tourist": "come turista|da turista|visto turistico|viaggio privato",
    "state-work": """
        minister*|governo|amministrazione|pubblica amministrazione|difesa|militar*|esercito|marina|
        aeronautica|dogan*|comune|parlament*|camera|senato|ambasciat*|diplomatic*|funzionar*|
        appalti|centro studi|think tank|istituto|consulenz*|sanzioni|politica estera|prefettura|
        autorità|assessor*|capitano|colonnello|maresciallo|pattugliatori|sommergibil*|
        cavi sottomarini|uffici|istituzioni|uomo delle istituzioni|scuola superiore|delegazione|
        caserma|base
    """,
    "state-work~": "polizia|agenzia|comandante|porti",
    "hush": """
        tra noi|fra noi|resti tra|resta tra|rimanga tra|non ne parli|non parlarne|non ne parlare|
        non lo dica|non dirlo|non dire|non menzion*|non accenn*|non informi|non informare|
        non avvisi|non avvisare|senza avvisare|senza dirlo|senza parlarne|in segreto|discrezione|
        discret*|massima riservatezza|nessuno deve|nessuno lo sappia|con nessuno|non serve dire|
        non serve che|non occorre informare|tienilo per te|tenere per sé|in nero|sottobanco|
        senza dichiarare|non dichiarare|senza ricevuta|senza contratto|nessuna traccia|
        cancell* .. chat|cancell* .. messagg*|non capirebbero|sarebbero gelosi|invidia|
        inutile coinvolgere|non coinvolgere|non lo dire|non farne parola|niente avvisi|
        inutile avvisare|non farne cenno|di non farne|meglio non dirlo|chiacchierata fra|
        persone colte|senza chiedere|telefono personale|nascono gelosie|per fuori|a titolo privato|
        non serve avvisare|non dirle|non dirgli|senza dire|tra di noi|acqua in bocca|
        non deve sapere|non devono sapere|non coinvolga|non menzionare|tieni per te|
        tienitelo per te|non capirebbe|si agita|cancella la chat|cancella questo|niente di scritto|
        nulla di scritto|senza carte|fuori busta|niente ricevuta|ne parli il meno|il meno possibile|
        non dica niente|nemmeno una parola|neanche una parola|che resti|niente a|niente al|
        niente alla|fino all annuncio|a cose fatte|bella sorpresa|sarà una sorpresa|l invidia|
        per invidia|per l invidia|occhi di tutti|al riparo|più al riparo|lontano da occhi|
        occhi indiscreti|è un segreto|si cancella da|si cancellano|si autodistrugg*|autodistrugg*|
        messaggi che spari*|sparisce da|senza fattura|non per iscritto|non per mail|non via mail|
        non coinvolg*|senza coinvolgere|alle spalle|non capirebb*|ne sappiamo|lo sappiamo solo|
        solo noi|non dirglielo|non glielo dica|non raccontare|non racconti|rimane tra|resta qui|
        in silenzio|mantenere silenzio|mantenere il silenzio|mantenga il|silenzio con|silenzio fino|
        nostro segreto|senza traccia|senza lasciare|non lascia traccia|non restano|
        messaggi non restano|cancella tutto|messaggi a tempo|nessuno lo deve|nessuno lo sa|
        nessuno lo saprà|senza che nessuno|non occorre avvisare|non deve saperlo|non vedo motivo di|
        motivo di turbare|turbare|disturbare la sua|senza disturbare|non capiscono|hanno paura di|
        si spaventa|si spaventano|si preoccupano|gelosa|geloso|rovinare la sorpresa|
        rovina la sorpresa|lontano da qui|lontano dall'ufficio|non in ufficio|non dall'ufficio|
        non dalla mail|telefono privato|tuo privato|suo privato|nessuna carta|contanti nessuna|
        nessuno .. saprà/sa/sappia/vedrà/accorge|senza che .. sappia/sappiano/accorga|niente carta|
        non dalla mail aziendale|mail personale|meglio non parlarne|non parlarne al lavoro|
        non ne parli in|resti tra noi|all insaputa|sotto banco
    """,
    "hush-from": """
        superior*|cassiere|sportello|famiglia|fratello|sorella|amici|amiche|notaio|risorse umane|hr|
        sicurezza|amministrazione|contabil*|ambasciata|azienda|figli|figlia|gerarchia|ministero|
        avvocato|compagna|compagno|fidanzat*|tua figlia|sua figlia|allo sportello|collega|consolato|
        patronato|finanza|dottor|titolare|la direzione|sua direzione|la banca|ufficio legale|
        sindacato|rettorato|preside|dottoressa monti|parroco
    """,
    "hush-from~": """
        capo|dirigent*|datore|banca|marito|madre|padre|genitori|avvocat*|compliance|it|informatica|
        colleghi|colleghe|polizia|figlio|ufficio|commercialista|nessuno|direzione|direttore|mamma|
        papa|amica|responsabile|carabinieri|consulente|legale|ditta
    """,
    "deceive": """
        dica che|di che|dica loro|se ti chiedono|se le chiedono|se la banca|se qualcuno chiede|
        se la polizia|fing*|faccia finta|fai finta|come regalo|è un regalo|causale|come turista|
        risponda che|rispondi che|dichiari che|si spacci|spacciarsi|spacciarti|regalo di famiglia|
        dille che|digli che|di loro che|dire che|di pure che|se chiede|se il corriere|fingi|fingere|
        far finta|come causale|regalo a|spese di famiglia|ristrutturazione|un prestito a|altro nome|
        un altro nome|nome diverso|risulta come|fai risultare|far risultare|sembri|piccola bugia|
        racconta che|risponde che|lei risponde|tu rispondi|dici che|tu dici|lei dice|gli dici|
        le dici|se domanda|se domandano|se telefona|se per caso|se consolato|se chiama|
        ti faranno domande|le faranno domande|domande sciocche|aiuti un nipote|un nipote|per lavori|
        lavori in casa|metti come|scriva come|come se|non ricordi|non ricorda|che non ricorda|
        non sai niente|non sa niente|hai parlato col|ha parlato con|padrone per telefono|
        per turismo|in vacanza|dirai che|dirà che|racconti che|se lo sportello|quando domandano|
        quando ti chiedono|caso mai|nel caso chiedano|che ti conosce|che lo conosci|che la conosci|
        che hai venduto|venduto una macchina|venduto l'auto|come prestito|è un prestito|
        per i mobili|da un parente|da un amico|scrivi regalo|scriva regalo|spacciati|passare per|
        a nome suo|col suo nome|al posto suo|usa il suo token|usa la sua|firmi per
    """,
    "no-checking": """
        non/né/evit* .. chiam*/contatt*/chied* .. ambasciata/azienda/datore/consolato/banca|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. ambasciata/azienda|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. datore/consolato/banca|
        non/né/evit* .. chiam*/contatt*/chied* .. polizia/legali/ospedale|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. polizia/legali/ospedale|
        non/né/evit* .. rivolg*/scriv*/telefon*/consult* .. ufficio/struttura/nessuno|
        non rivolgersi|non rivolgerti|non chiami|non chiamare|non contatti|non contattare|
        non chieda|non chiedere|non serve attendere|non serve aspettare|niente avvocat*|
        avvocato lasciatelo|l avvocato lasci*|senza notaio|senza contratto|senza passare|
        senza ricevuta|niente due diligence|senza due diligence|niente notaio|solo con me|
        solo tramite me|soltanto con me|direttamente con me|solo qui|rallent*|complica|
        complicherebbe|fanno perdere tempo|non sono autorizzati|non possono parlar*|fuori procedura|
        aggirare|né fissare una telefonata|non posso mandarle il file|per non sovrapporre|
        ci penso io|scartoffie|burocrazia|doppia firma|senza doppia firma|niente avvocati|
        senza avvocati|le associazioni perdono|il vescovado|è lento|in parrocchia|gli avvocati|
        non siamo iscritti|inutile chiamare|il regolamento non|non è previsto|
        serve per gli incarichi|in una macchina virtuale|non telefonare|non scrivere a|non scriva a|
        non serve chiamare|non serve verificare|non rispondono|non risponde nessuno|
        centralino .. fuori|centralino .. guasto|in ferie|in malattia|confermo io|te lo confermo|
        lo confermo|garantisco io|mi occupo io|non passare dal|salta la procedura|non cercare|
        non fidarti di|non credere|sito in aggiornamento|sito non ancora|recensioni false|
        niente contratto|non leggere|non andare dal|non andare al|non andare in|non andate|non vada|
        non rivolger*|non chiedete|non chiamate|non telefoni|non serve chiedere|inutile chiedere|
        inutile telefonare|fanno problemi|quelli fanno|fanno solo|rallenta*|rallentano|complicano|
        complica*|non sanno niente|non sanno nulla|non ne sanno|negano|negheranno|la salti|saltala|
        saltalo|saltiamo|saltare la|seconda firma|firmo dopo|firmo domani|domani sistemo|sistemo io|
        lo sistemo io|regolarizzo|fuori dalla procedura|si fidi|fidati|parola mia|
        sito in manutenzione|sito in costruzione|evitarlo|meglio evitar*|evitare il telefono|
        telefono aziendale .. evitar*|lo stanno spostando|farebbe solo confusione|
        risponde gente che non sa|non passi dal|la ditta non|non la devi chiamare|non passate dall'|
        non passi da|non passare da|non passare dall'|si perdono settimane|si perde tempo|
        perdono tempo|si incartano|s'incartano|eviterei|avvocati li|avvocati dopo|
        il legale lasciamolo|lasciamo fuori|lascia fuori|lasci fuori|tieni fuori|tenga fuori|
        fuori il legale|fuori la banca|niente carte|nessuna carta|senza carte|né ricevuta|
        nessuna ricevuta|senza firma|non ci sarà firma|nessun contratto|fanno domande|
        troppe domande|senza domande|non fare domande|non faccia domande|non ne sa|
        la metto al corrente|passa da me|passi da me|unica accreditata|unico accreditato|
        non cercarci|su internet dicono|quello che dicono|gli invidiosi|invidiosi|banca non serve|
        la banca chiede|c è scritto sempre|lo scrivono sempre|scritto dappertutto|
        vale per gli estranei|per gli estranei|per i truffatori|frase standard|dicitura standard|
        ignori/ignora la/quella frase/riga/scritta|sulla mia parola|non sono ancora stati|
        non lo sanno ancora|non ancora informat*|è in ferie|in ferie fino|in malattia fino|
        basta la conferma|conferma qui basta|è sufficiente qui|
        consiglio/comitato/direttivo .. settimane/ci mette|pura formalità|una formalità|
        non è nello store|non nello store|fuori dallo store
    """,
    "no-call": """
        non posso parlare|non posso telefonare|non posso chiamare|non posso rispondere|
        non mi chiami|niente telefonate|niente chiamate|nessuna telefonata|in aereo|imbarc*|
        telecamera rotta|webcam rotta|senza webcam|solo via chat|solo in chat|solo per iscritto|
        solo messaggi|colloquio in chat|colloquio via chat|colloquio su whatsapp|
        colloquio su telegram|colloquio scritto|nuovo numero|profilo personale|profilo privato|
        questo profilo|mail non funziona|microfono rotto|preferisco scrivere|non raggiungibile|
        centralini sono|centralino è|in migrazione|mi confermi qui|confermi qui|
        non al vecchio numero|solo qui|connessione che va|
        telefono .. rotto/caduto/perso/rubato/mare/acqua|
        cellulare .. rotto/caduto/perso/rubato/mare/acqua|numero provvisorio|scrivimi qui|
        rispondimi qui|rispondi qui|scrivimi solo|solo per chat|niente video|fotocamera rotta|
        senza voce|ti scrivo da|scrivo da|sto per imbarcar*|in volo|linea disturbata|non prende|
        sono in volo|non chiami|solo chat|mi scriva qui|in assemblea|telefono rotto|cellulare rotto|
        rubato il|da questo profilo|niente colloquio|no colloquio|inutile chiamare|
        non serve chiamare|telefoni non funzionano|telefoni sono fermi|telefono è guasto|
        sono in consiglio|telefono sotto|sotto il tavolo|in sala operatoria|su una piattaforma|
        sulla piattaforma|in mare|senza campo|poco campo|niente campo|fisso è staccato|numero fisso|
        staccato per lavori|linea è|linea staccata|linee staccate|solo questa chat|
        usate soltanto questa|soltanto questa chat|soltanto qui|mi risponda qui|meglio scrivere|
        non chiamare|non mi chiamare|non contattabile|non è contattabile|non sono raggiungibile|
        per via del fuso|
        linea/linee/centralino/telefono/telefoni/fisso/microfono/videocamera ..
        guasto/guasta/guaste/fuori/manutenzione/rotto/staccato/spento/sostituzione|
        risponde la segreteria|segreteria telefonica|non va disturbato|non può essere disturbato|
        non disturbare|confermi per messaggio|solo per messaggio
    """,
    "no-interview": """
        senza colloquio|nessun colloquio|niente colloquio|non serve colloquio|senza cv|
        senza curriculum|è stato selezionato|è stata selezionata|sei stato selezionato|
        sei stata selezionata|sei assunto|sei assunta|già approvat*|è una formalità|pura formalità|
        posto è tuo|posto è suo|gia selezionat*|sei assunt*|gia scelt*|non occorre colloquio|
        colloquio non|il colloquio dopo|del lavoro parliamo|parliamo dopo|lettera è bastata|
        lettera motivazionale|basta il cv|basta la foto|si fida della mia|candidatura accettata|
        sei nella lista|è assunta|è assunto|confermiamo l'assunzione|senza revisione|senza giuria
    """,
    "haste": """
        stasera|stanotte|in giornata|immediatamente|domattina|ultimo giorno|ultima occasione|
        altrimenti|mezzanotte|prima di mezzogiorno|al più presto|quanto prima|trascorse|si chiude|
        scade oggi|scade tra|scade stasera|ogni minuto|ogni ora|passa al prossimo|passa al secondo|
        ne restano|prima di sera|in scadenza domani|hai <number> ore|hai <number> minuti|
        in <number> minuti|ultime ore|ultima possibilita|urgentemente|il prima possibile|fai presto|
        sbrigati|prima che|immediat*|domani mattina|non aspettare|non perdere tempo|entro|
        prima possibile|scadono|scadenza oggi|chiude|poi il giro|poi si chiude|in fretta|di corsa|
        urge|prossimi minuti|fra un ora|tra un ora|tra poco|puntuale|oggi stesso|prima delle|
        prima di pranzo|alle 16|conta ogni|si decide tutto|va in chiusura|in chiusura|rimane aperto|
        resta aperto|12 ore|24 ore|oltre i quali|poi passa|passa alla prossima|spetterà al|
        siamo in corsa|il comandante|sono già collegati|già collegati|ti aspetto|ti aspettano|
        l'aspettano|ci aspettano|aspettano te|non aspetta|non aspettano|faccia presto|si sbrighi|
        urgentissim*|tra dieci minuti|in dieci minuti|20 secondi|dieci secondi|decidi per|
        la nave parte
    """,
    "few-left": """
        ultimi posti|rimasti <number>|solo <number> posti|posti limitati|pochi posti|
        altri candidati|altri due candidati|altro candidato|il prossimo|un altro|ultimo posto|
        altri interessati|resta un|due posti|un posto solo|rimangono|altro interessato|ne ho solo|
        ne ho due|ne restano|restano due|restano tre|ultimi due|due ragazzi che|ho altri|
        ho un'altra|altri in lista|quasi finiti|quasi al completo|secondo classificato
    """,
    "to-app": """
        scriv*/contatt*/parl*/aggiung*/pass*/sentiamoci .. whatsapp*/telegram*/signal|
        scriv*/contatt*/parl*/aggiung*/pass*/sentiamoci .. wechat/viber/app/messenger|
        continu*/mand*/su/via/in/tramite/per .. wechat/viber/app/messenger|tuo numero|suo numero|
        su telegram|whatsapp +|telegram @|gruppo telegram|app cifrata|messaggistica cifrata|
        email personale|mail personale|mail privata|raramente qui|entro poco qui|uso poco linkedin|
        fuori da linkedin|in privato|scrivimi in|via whatsapp|via telegram|mio telegram|passiamo su|
        ci spostiamo su|numero privato|telefono privato|non uso molto|sono poco qui|hai telegram|
        hai whatsapp|usi telegram|usi whatsapp|ha whatsapp|altra applicazione|un altra app|
        l altra app|su un altra|l altra applicazione|suo telegram|suo whatsapp|qui entro poco|
        ci vengo poco|passiamo a|spostiamoci|continuiamo su|mi scriva su|aggiungimi|mi aggiunga|
        installare l altra|l app che|su line|su threema|via signal|al telegram|mi lascia un numero|
        lasciami un numero|lasciami il numero|apro la chat|altra app|quell'altra app|
        applicazione più|app più|più quieta|più tranquilla|più riservata|dove i messaggi|
        fuori da qui|via da qui
    """,
    "to-app~": """
        continu*/mand*/su/via/in/tramite/per .. whatsapp*/telegram*/signal|mio whatsapp|mio numero|
        tuo whatsapp|su whatsapp|su signal|whatsapp al|gruppo whatsapp|scrivimi su|entra nel gruppo|
        canale telegram
    """,
    "charity": """
        orfan*|bambin*|alluvion*|terremot*|incend*|rifugiat*|profugh*|rifugio|cancro|tumore|
        operazione|guerra|vittime|sfollat*|gattin*|cagnolin*|insulina|operata|missione|la piccola|
        il piccolo|il dottore|ospedale|stanotte si decide|container .. porto|fermo al porto|
        fermo in dogana|il pozzo|senza cena
    """,
    "charity~": "donazion*|fame|intervento|dio|benedi*|carità|bimbi|padre|suor",
    "give-money": """
        aiut*|quello che può|quello che puoi|qualsiasi cifra|qualunque importo|contribu*|
        mand* .. soldi|offert*|versamento|mandi|la supplico|ci aiuti|aiutateci|mancano <number>|
        le associazioni perdono|quel che potete|quello che potete|quel che puoi|anche poco|
        ogni euro|tutto va a|va tutto a|direttamente a loro|penso io a girarli|girarli alla|
        finché .. pagato|lo lasciano|mi vergogno
    """,
    "give-money~": "don*|colletta|sostener*|!dond*|!donn*|!don",
    "private-pay": """
        conto personale|mio conto|sul mio conto|conto di mia|conto di mio|intestato a|wallet|
        contanti|senza ricevuta|direttamente a me|postepay|paypal|conto privato|carta prepagata|
        ricaricare|ricarica postepay|del nostro autista|al wallet|nel mio titolo|una ricevuta non|
        non siamo iscritti|conto di un|intestatario|che ti giro|in contanti|mio cugino|a mio cugino|
        cugino in|mia moglie|mia sorella|intestat* a|al mio conto|mio iban|mia postepay|
        alla postepay|in mano|società di cipro|cipro|conto estero|conto a|indirizzo girarla|
        a quale indirizzo|ricevuta no|western union|alla mia assistente|al mio segretario|
        una busta con|senza fattura|a nome di|notaio lussemburghese|in lituania|a malta|ricarica su|
        al nostro/mio autista/nipote/formatore/agente/cassiere|
        conto del nostro/mio/suo autista/nipote/figlio|
        conto della nostra/mia/sua figlia/segretaria/assistente|satispay|revolut|sul suo conto|
        intestato al formatore
    """,
    "private-pay~": "a mio nome|mio fratello|portafoglio|busta",
    "favour": """
        un favore|sei disponibile|è disponibile|sei in ufficio|è in ufficio|sei libero|sei libera|
        commissione urgente|cosa veloce|cosa urgente|incarico riservato|aiutarmi|ho bisogno di|
        puoi farmi|riesci a|carte .. bloccat*|carta .. bloccat*|bloccat* le carte|
        portafoglio .. rubat*|rubato .. portafoglio|rubato la borsa|bloccat* in|bloccat* a|
        aeroporto|in ospedale|hotel non mi|non mi ridà|emergenza|puoi fare un|puoi mandarmi|
        puoi prestarmi|puoi anticipare|anticiparmi|prestarmi|lunedi te li|te li riporto|te li ridò|
        te li rendo|domani te li|ci sei|mi serve che|una cosa urgente|questione delicata|
        cosa delicata|questione riservata|operazione|conto su di|mi fido di|solo lei|
        sei alla scrivania|puoi parlare|può parlare|è libero|hai un minuto|ha un minuto|un piacere|
        una cortesia|una commissione veloce|fare una sorpresa|acquisizione|
        chiudendo un'acquisizione|stiamo chiudendo|lo sappiamo in|sappiamo in quattro|
        solo in quattro|solo in tre|sei l'unica|sei l'unico|faccenda delicata|delicata|
        riservatissim*
    """,
    "favour~": "favore|bloccat* la carta|è libera|solo tu|sono rimast*|ho perso|piacere",
    "boss": """
        amministratore|ceo|titolare|rettore|preside|sono il|cfo|sindaco|ministro|socio|ingegnere|
        il socio|dal consiglio|parroco|profilo privato|profilo personale|nuovo profilo|
        altro profilo|dal profilo privato|dal mio privato|aziendale è sotto|sotto verifica
    """,
    "boss~": """
        direttor*|president*|dirigente|capo|sono la|consiglio|direttore|direttrice|presidente|
        il capo
    """,
    "new-bank": """
        nuovo conto|altro conto|cambiato conto|cambio di iban|coordinate aggiornate|conto diverso|
        conto seguente|coordinate bancarie nuove|iban aggiornato|nostri conti sono|
        appoggiati presso|finanziaria di gruppo|iban lituano|iban che trova|in allegato a questa|
        intestato a|altra banca le|cambio banca|chiuso il conto|conto chiuso|intestatario|
        questo iban|iban nuovo|cambio di conto|altro iban|coordinate nuove|le arriva un iban|
        iban dall avvocato|conto dell avvocato|conto nuovo|cambio iban|conto corrente nuovo|
        il vecchio iban|nostra banca è|banca è in|in migrazione|migrazione|conto sotto|
        trovate sotto|coordinate sotto|iban sotto|seguente iban|seguente conto|conto vecchio|
        cambiamo banca|in lituania|lituano|factoring|verifica in corso|sotto revisione|
        per questo mese|temporaneamente su|società sorella|consociata|società consociata|
        conto della consociata|conto del gruppo|casa madre|sotto verifica|in fase di audit|
        per via dell audit|usate/usi questo|sulla carta intestata|in polonia|in lettonia|
        banche sono sotto
    """,
    "new-bank~": """
        nuovo iban|cambiato banca|nuove coordinate|intestato|vecchio conto|
        nuovo/nuova/nuove/altro/altra/diverso conto/banca/iban/coordinate|
        conto/banca/iban/coordinate ..
        cambiato/cambiata/cambiate/cambiati/aggiornate/bloccato/verifica/sostituito/spostato
    """,
    "invoice": """
        fornitor*|saldo|saldare|stipendio|la contabile|mi occorre la contabile|scadut*|fornitore|
        disponga|disponi|disporre|ordine di pagamento|liquidi|liquidare|studio legale|acquisizione|
        operazione|bonifico di|un bonifico|bonifico urgente|bonifico istantaneo|contabile|
        ricevuta del bonifico|distinta|prima delle 15|prima di pranzo|entro pranzo|seconda firma|
        mandato di pagamento|nota di credito|saldo della fattura|saldare la fattura|
        prossima distinta|distinta di pagamento|prossima consegna|stato avanzamento|sal di|
        il saldo del
    """,
    "invoice~": "fattur*|pagament*|bonific*|pagamento|fattura*|bonifico|scadenza",
    "prize": """
        vincit*|vincitor*|congratulazioni|complimenti|omaggio|sondaggio|questionario|estratt*|
        selezionat*|iphone|ricompensa|fortunat*|hai vinto|ha vinto|vincitore|vincitrice|sorteggio|
        buono da|sorteggi*|buono spesa|un iphone|vincente|concorso|<number> domande|rispondi a|
        risponda a|in regalo|anniversario
    """,
    "prize~": "vinto|gratis|regalo|premio",
    "prize-pay": """
        spedizione|spese di spedizione|carta|cvv|verifica|1 €|<number> €|dogana|attivazione|
        numero della carta|dati della carta|contributo spese|<number> euro di|ritirar*|sdoganamento|
        un euro|simbolic*|solo le spese|restituiamo subito|restituito subito
    """,
    "prize-pay~": "tassa|sblocc*|scadenza",
    "known-portal": """
        portale dipendenti|portale del dipendente|portale hr|portale aziendale|portale candidati|
        area candidati|intranet|cartella condivisa solita|solita cartella|cartella di sempre|
        cartella del progetto|workday|zucchetti|come al solito|come sempre|drive del team|
        nostro gestionale|sistema hr|portale|sul portale|area personale|area dipendenti|nel sistema|
        sistema presenze|registro elettronico|solito portale|stessa procedura|dove hai caricato|
        dove ha caricato|sito del comune|bando sul sito|gazzetta|area clienti|l intranet|
        in segreteria|in bidelleria|per posta interna|al solito posto|nella solita|cartella di rete|
        cartella condivisa|sezione anagrafica|il solito canale|sul sito lavor*|annuncio completo|
        credenziali che ti ha|credenziali che le ha|che già usa|che già usi|fascicolo <number>|
        fascicolo elettronico|protocollo
    """,
    "contract-signed": """
        contratto firmato|firmato il contratto|ha firmato|hai firmato|abbiamo firmato|dopo la firma|
        alla firma|una volta firmato|firma del contratto|primo giorno|quando firm*|
        consegna delle chiavi|ha firmato il|hai firmato il|inizia il|inizi il|la sua busta|
        come inquilin*|come soci*|come cliente|la sua polizza|il suo contratto|firmato da entrambi|
        controfirmato|firmato da entrambe|controfirmat*|firmato in studio|benvenuto ufficialmente|
        prima busta paga di|al contratto|a contratto|contratto lo registriamo|lo registriamo|
        sei dei nostri|iscritti all'ordine
    """,
    "can-be-called": """
        centralino|chiami|chiamami|chiamare il|sul sito|redazione|reception|segreteria|
        interno <number>|indirizzo istituzionale|mail istituzionale|verificare chi|chieda di|
        chiedi di|referenze|una chiamata|richiam*|numero dello studio|controlli pure|controlla pure|
        verifichi pure|verifica pure|può verificare|puoi verificare|può chiamare|puoi chiamare|
        numero sul sito|in reception|chieda di me|chiedi di me|pagina dello staff|per telefono al|
        numero che avete|centralino al numero|telefonare al nostro|in segreteria|chieda a|chiedi a|
        mi trova in|relatrice|relatore|ci trova|chiamaci|ci chiami|chiamate|telefonami|mi telefoni|
        numero che conosci|numero che hai|numero che ha|numero in rubrica|numero che trovi|
        passa in ufficio|ufficio relazioni|verificare chi sono|verifica chi sono|chiedere conferma|
        chiedi conferma|chiedi in|puoi chiedere|puo chiedere|numero verde|elenco dei docenti|
        pagina del dipartimento|il centralino|in portineria|telefono fisso|il fisso|nostro fisso|
        è sul sito|compare sul sito|chiami la segreteria|chiama la segreteria|orario d ufficio|
        in orario|verifichi|chieda pure|chiedi pure|trova lì anche|mio interno|il mio interno|
        la chiamo io|la chiamo tra|la chiamo sul|il numero ce l'ha|numero è nella|rubrica d'ateneo|
        sul verbale|in calce|verificabile|verificabile nell'elenco|da chiamare per|
        persone a cui telefonare|a cui telefonare|telefonare|alla segretaria|ufficio personale|
        citofonami|mi citofoni|ordine degli|mio numero di stanza|numero di stanza|ti giro i nomi|
        senti pure|senta pure|gli dia pure il mio nome|bilancio pubblicato
    """,
    "on-a-register": """
        registro|iscritt* all|partita iva|p iva|runts|numero di iscrizione|ordine degli|ordine dei|
        autorizzat* da|vigilat*|codice fiscale dell|onlus|banca d italia|oam|certificat* da|ocf|
        registro imprese|matricola|rea|iscritto al|camera di commercio|visura|ivass|
        informativa privacy|informativa sulla privacy|iscritt* all albo|codice etico|
        iscrizione all'albo|verificabile|accreditato dalla regione
    """,
    "time-given": """
        senza fretta|con calma|nessuna fretta|quando vuole|quando vuoi|quando puoi|quando ha tempo|
        quando hai tempo|la prossima settimana|prossima settimana|mese prossimo|settimana prossima|
        qualche giorno|due settimane|una settimana|ci pensi|pensaci|nulla di urgente|
        niente di urgente|con comodo|non è urgente|entro fine mese|dopo le feste|dopo natale|
        dopo pasqua|dopo le ferie|a gennaio|a febbraio|ad aprile|a giugno|a settembre|a ottobre|
        a novembre|prossimo mese|nessuna scadenza|la settimana prossima|il mese prossimo|
        fino a dicembre|c è tempo|hai tempo|prenditi il tempo|prenda il tempo|prenditi tutto|
        dopo le vacanze|in settembre|pensarci|entro fine|fino al|quando fai prima|sette giorni|
        sei-otto settimane|dopo l'estate|in primavera|ne parli con|non per metterti fretta|
        anche fuori orario
    """,
    "no-accepted": """
        altrimenti nessun|nessun problema|capisco|capirò|senza impegno|se preferisce|se preferisci|
        se non vuoi|se non può|se non puoi|se non le|se non ti|dimmi di no|non insisto|
        nessun obbligo|come preferisci|non la disturberò|non disturbo|senza problemi|libero di|
        se le va|se ti va|va bene comunque|nessun impegno|senza obbligo|può rifiutare|
        puoi rifiutare|può smettere|puoi smettere|in qualsiasi momento|dire di no|non insisterò|
        no grazie|mi dica semplicemente di no|potrebbe mandarmi|se non|se ti interessa|
        se le interessa|va benissimo|liberissim*|libera di|sentiti liber*|si senta liber*|
        puoi dire di no|un no|anche no|ignora pure|ignori pure|come vuoi|come vuole|capisco se|
        capirei|tranquill*|non la disturbo|altrimenti niente|se cambiate idea|se cambia idea|
        se cambi idea|decide lei|decidi tu|non ti disturbo|preferisco lasciar|lasciar stare|
        ti fermi lì|si ferma lì|se vuole|se vuoi|come le viene|come ti viene|le andrebbe|oppure no|
        o no|comunque vada|pazienza|disdetta|quando ti pare
    """,
    "nothing-wanted": """
        non vendo nulla|non vendo niente|non chiedo nulla|non chiedo soldi|non ti chiedo|
        non le chiedo|non voglio nulla|solo per dire|grazie per|grazie del|grazie della|
        congratulazioni per|mi è piaciut*|buon compleanno|nessuna risposta|solo un consiglio|
        non gestisco soldi|né chiedo bonifici|non chiedo bonifici|non gestisco denaro|
        niente da vendere|nulla da vendere|per curiosità|solo per ringraziar*|solo ringraziar*|
        volevo ringraziar*|non vendo|cito tutto|volevo dirle|non vendiamo|non chiedo|non chiediamo|
        non cerco|solo un parere|solo una domanda|una domanda|curiosita|tanti auguri|grazie ancora|
        grazie di|non serve rispondere|bell articolo|bel post|scherzi a parte|scherzo|scherzavo|
        sul serio però|ahah*|haha*|non chiedo niente|mi fa piacere restare|restare in contatto|
        volevo solo dirtelo|volevo solo dirle|solo dirtelo|nient'altro|niente altro|soldi non ne|
        non ne chiediamo|non mi servono documenti|non servono documenti|nulla di più|niente di più|
        grazie lo stesso|complimenti per|complimenti di cuore|che bella|che bello|auguri|
        un caro saluto|caro saluto|ti abbraccio|un abbraccio|per la visita niente|
        non serve installare|non serve altro
    """,
    "in-person": """
        in persona|passa in|passa da|venga in|vieni in|nei nostri uffici|in sede|in agenzia|
        in negozio|visit*|originali|un caffè|allo stand|porti con sé|porta con te|open day|
        a voce in|faccia a faccia|in segreteria|vedere la casa|vedere l appartamento|in presenza|
        nel nostro ufficio|a pranzo|al nostro stand|sul posto|pranzo|me li dai lì|a scuola|
        in biblioteca|in fiera|ci vediamo|a mano|al banco|in piazza|portami|porta il|al bar|
        un caffe insieme|per un caffe|prendiamo un caffe|in aula|al convegno|alla fiera|vieni a|
        venga a|passi da|passa a|vediamoci|aperitivo|al mercato|in palestra|portineria|
        piano <number>|primo piano|secondo piano|terzo piano|all ingresso|in contanti all ingresso|
        alla cassa|giornata di studio|visita ai|visita guidata|pranzo al sacco|la ricevo|
        all oratorio|al circolo|in associazione|alla partita|dopo l allenamento|fuori da scuola|
        in officina|in stabilimento|il mio ufficio|in facoltà|davanti a casa|venire un giorno|
        posso venire|verresti a vedere|vedere un pomeriggio|ti offro il caffè|caffè in ufficio|
        primo incontro|in reception|in bottega|in studio|alla scrivania|a cena|alla cena|in classe|
        all'asilo|raduno|giornata pubblica|evento pubblico|siamo aperti|orari di apertura|
        prima lo veda|vuole vederlo|vuoi vederlo|sopralluogo|dieci minuti verso|sarò a|alle 20 da|
        a rogito
    """,
    "met-before": """
        ci siamo conosciut*|ci siamo vist*|conosciut*|abbiamo parlato|ci siamo sentit*|
        come concordato|come d accordo|come da accordi|dopo il colloquio|del colloquio|
        nostra chiacchierata|nostro incontro|tua candidatura|suo ordine|tuo ordine|alla fiera|
        lavorato insieme|collega di|mi ha dato il|mi hai scritto|mi ha scritto|sua richiesta|
        tua richiesta|piacere di averla|piacere di averti|sua email|suo messaggio|come anticipato|
        in fiera|ci siamo visti|ci siamo sentiti|come sempre|il suo articolo|il suo saggio|
        la tua presentazione|ci siamo incontrat*|come promesso|come chiesto|mi avevi chiesto|
        mi ha chiesto|hai ordinato|ha ordinato|il tuo ordine|la sua richiesta|la tua richiesta|
        la tua domanda|la tua candidatura|dopo la lezione|compagno di|compagna di|colleghi di|
        ai tempi|tua lezione|il tuo intervento|suo intervento|tuo articolo|tuo talk|l altra sera|
        la settimana scorsa
    """,
    "employer-told": """
        autorizzazione del suo|autorizzazione della sua|permesso della sua|lettera al suo|
        scrivere al suo|ufficio stampa|suo responsabile|tuo responsabile|modulo di compliance|
        corso di compliance|chiamata registrata|incompatibilità|non più dipendent*|
        non dipendenti attuali|richiesta formale|autorizzazione dell ente|chiamata è verbalizzata|
        se il suo ex datore|ex datore|fuori da almeno|tuo datore|suo datore|ufficio legale|
        con l autorizzazione|autorizzazione dell azienda|consenso dell azienda|compliance|
        comitato etico|consenso informato|responsabile in copia|in copia|autorizzazione del|
        autorizzazione dell|permesso del|consenso del|con il consenso|invito formale|
        invito ufficiale|al suo dirigente|incarichi esterni|modulo compliance|ha lasciato|
        ex dipendenti|niente sull attuale|attuale datore|registrata con|moderatore|il cliente sa|
        serve l'autorizzazione|autorizzazione della tua|carta intestata|su carta intestata|
        fare il modulo|telefonata è registrata|chiamata è registrata|in pensione dal|
        cliente finale sappia|il cliente sappia
    """,
    "public-only": """
        solo informazioni pubbliche|informazioni pubbliche|dati pubblici|già pubblicat*|
        già pubblic*|nulla di riservato|niente di riservato|nulla di confidenziale|nulla di interno|
        senza nomi|nessuna domanda riguarderà|dati riservati o|non pubblicati|solo dati pubblici|
        niente dati|nessun dato interno|bilanci pubblic*|dominio pubblico|non le chiederò|
        non chiediamo|sarà pubblicat*|registrata e pubblicata|così com'è stato pubblicato|
        pubblicato in gazzetta|in gazzetta|niente di interno|non toccare dati|dati riservati no|
        nessun dato riservato|fonti pubbliche|in diretta|trasmessi in diretta|caricati sul canale
    """,
    "warning": """
        attenzione a|attenzione:|occhio a|attenti a|allerta|profilo falso|profili falsi|
        si spaccia per|si spacciano per|spacciandosi|non sono io|non siamo noi|non chiediamo mai|
        non vi chiederemo|segnalatelo|non cascateci|non ci cascate|simulazione|sensibilizzazione|
        messaggi che dicono|messaggi come|denuncia|denunci*|sedicente|presunt*|era tutto falso|
        era una truffa|se qualcuno vi|se vi scrive|mi è successo|ci è successo|non fatelo|
        quasi cascat*|stava per|post di servizio|fermata in tempo|fermato in tempo|non ne esistono|
        circolano|stanno circolando|a nostro nome|non cliccate|non pagate|capitato a me|
        non dia retta|a chi dovesse|se qualcuno|diffid*|fate attenzione|a mio nome|usano il nome|
        si spaccia|si spacciano|finti|falso profilo|falsi profili|non rispondete|se ricevete|
        se vi arriva|se qualcuno ti|non assumiamo via|non chiede mai|mai denaro|denunciate|
        e una truffa|sono truffe|ci sono cascat*|stavo per cascarci|attenzione ai|non cadeteci|
        fate girare|avvisa i tuoi|mai chiediamo|nessuno di noi|non lavora qui|non ero io|hackerat*|
        clonat*|è falso|è un imbroglio|nessuna autorità|non rispondere a|non cliccare|non versate|
        fate una schermata|passate parola|passaparola|è arrivato un messaggio|
        arrivato un messaggio tipo|messaggio tipo|messaggi tipo|alla larga|non rispondere|
        non rispondergli|se ti scrive|se le scrive|l ho segnalato|l ho segnalata|ho segnalato|
        già segnalato|l ho bloccato|l ho bloccata|avvisa la|avvisa il|avvisa anche|avvisate|
        che provano con|non cascarci|io non lo devo sapere|non lo devo sapere|non me lo dica|
        non dirmelo|non mi serve saperlo|nemmeno a me|neanche a me|non me lo mandi|non mandarmelo
    """,
    "warning-word": """
        truff*|frode|frodi|phishing|raggir*|fals*|finto|finta|sospett*|esempio|slide|
        corso antitruffa|trappola|truffa|truffe|truffat*|finti
    """,
    "warning-pretext": "truffat*|vittim*|recuper*|raggirat*",
    "command-line": """
        windows e r|windows piu r|tasto windows|ctrl e v|control v|prompt dei comandi|
        riga di comando|apri il terminale|cmd e spazio|esegui come amministratore
    """,
    "program": """
        file exe|eseguibile|autoestraente|auto estraente|installatore|lettore protetto|
        visualizzatore|app delle presenze|non dallo store
    """,
    "salary-change": "accreditarmi|stipendio su|cambiare iban|chiusura paghe",
    "terms": """
        più iva|iva inclusa|iva esclusa|lordi|ral|lordo annuo|tempo indeterminato|tempo determinato|
        tempo pieno|ccnl|mensa|buoni pasto|periodo di prova|preavviso|riferimento|rif|annuncio|
        bando|pagina carriere|secondo colloquio|due colloqui|colloquio in sede|
        colloquio in stabilimento|giornata di prova|visita in stabilimento|programma su|
        in programma|orari|relatori|iscrizioni entro|iscrizione entro|ridotto|studenti|
        ingresso libero|ingresso gratuito|disdetta|disdire|rimborso fino|prova gratuita|listino|
        preventivo|condizioni generali|fattura dopo|fattura a 30|a 30 giorni|procura|dal notaio il|
        al rogito|area clienti|pratica numero|gratuito patrocinio|prima consulenza|udienza|
        lotteria di|mercatino|colletta|busta in|banco alimentare|punto di raccolta|bilancio sociale|
        visita dell appartamento|visite|inventario|registrazione del contratto|spese incluse|
        spese condominiali|consegna chiavi|esercizio a casa|due ore al|comitato etico|
        consenso informato|modulo di consenso|trascrizione|diritto di replica|regalo di compleanno|
        regalo di pensione|festa di pensionamento|ricerca di dirigenti|interesse reciproco|
        il ricorso|contratto metalmeccanico|ibrido due|tredicesima|ticket|full time|a chiamata|
        € l'ora|rosa dei|concorso pubblico|+ iva|iva|reso dell'invenduto|cauzione|mensilità|
        buste paga|condominio|assemblea di|rogito|visura|raccomandate|ricorso|edizione parte|serate|
        docenti|iscrizione su|locandina|tesi|dottorato|magistrale|dipartimento|convegno|seminario|
        call con due|data room|turni di notte|volontari|doposcuola|bando di gara|gara podistica|
        gara di torte
    """,
    "jest": """
        ahah|ahahah|haha|scherzo|scherzavo|scherzi a parte|una birra|due birre|le birre|la torta|
        la nonna|mia nonna|il cane|il gatto|la bici|grigliata|calcetto|fantacalcio|tombolata|
        arancine|arancini|tortellini|risotto|focaccia|gita|salsicce|griglia|carbonella|spritz|birra|
        birre|pizza|pizze|il nonno|partita|panettone|che risate|risate|niente consulenti
    """,
    "visa-sale~": "garantit*|garantito|contatto in",
    "easy-work~": "per tutti|studenti",
    "guaranteed~": "garantit*|garantisc*|non perdi|matematic*",
    "nothing-written~": "scritto non|per messaggio .. non",
    "not-public~": """
        non pubblic*|intern*|riservat*|bozz*|fusione|bozze|interno|in anticipo|visura|!internaz*|
        !internet
    """,
    "no-name~": "anonim*|preferisce restare|committente",
    "hush~": """
        non dica|riservatezza|a nessuno|segreto|segreta|si preoccupa|una sorpresa|segret*|
        si preoccup*|!segretari*|!segreteri*
    """,
    "deceive~": "se chiedono|invent*|ment*|finta|regalo|!mentre|!mente",
    "no-checking~": """
        non/né/evit* .. chiam*/contatt*/chied* .. ufficio/struttura/nessuno|senza avvocat*|
        senza avvocato|fa/fanno/faceva troppe? domande
    """,
    "no-call~": "non chiamarmi|sono in riunione|in riunione|in consiglio|numero nuovo|ho perso il",
    "haste~": "subito|sennò|oggi|adesso|entro venerdi|scade|scadenza|urgente|urgenza|ora",
    "few-left~": "lista d attesa",
    "copy-out": """
        lista clienti|elenco clienti|lista dei clienti|elenco dei clienti|archivio clienti|
        database clienti|portafoglio clienti|su una chiavetta|chiavetta|schermo aperto|
        computer sbloccato|postazione sbloccata|finché ha accesso|finché hai accesso|utenza vpn|
        vpn qualsiasi|di un collega|collega in ferie|porta socchiusa|lasciata socchiusa|
        lasciare aperta|porta aperta|schermate di|elenco pazienti|estrarre|estrai|estrazione|
        esportare|esporta|sulla mail privata|su una penna|penna usb|una sera copi|cambiare la sim|
        cambio sim|cambi sim|sostituzione sim|attivare la sim|attivare una sim|duplicato della sim|
        schermo sbloccato|pc sbloccato|esportare i clienti|esporta la lista
    """,
    "unseen": """
        non posso mostrar*|senza visita|senza vederlo|senza vederla|mando le chiavi|invio le chiavi|
        chiavi per posta|chiavi con corriere|chiavi tramite corriere|chi paga prima|sono all'estero|
        trasferito all'estero|mi hanno trasferito|lavoro all'estero|arrivano le chiavi|
        ricevi le chiavi|riceve le chiavi|altre persone interessate
    """,
    "sealed": """
        saldo è bloccato|saldo bloccato|saldo congelato|fondi bloccati|fondi congelati|
        sbloccare il prelievo|sbloccare i fondi|prima del prelievo|prima di prelevare|
        prelievo è sospeso|sono fermi|è fermo|fermi su|ferma su|fondi fermi|
        fondi tornano allo stato|tornano allo stato|torna allo stato|bloccati su|congelati su|
        per prelevare serve|per prelevare bisogna|prima dello svincolo
    """,
    "shown": """
        guarda cosa|guarda qui cosa|guardate cosa|guarda che mi|mi è arrivato|mi è arrivata|
        mi è arrivato questo|mi scrive uno|mi scrive una|cosa mi hanno|mi hanno scritto|
        ho ricevuto questo|ho ricevuto questa|appena arrivato|te la giro|te lo giro|ve lo giro|
        ve la giro|ti inoltro|vi inoltro|l ho girato|l ho girata|dal titolo|con oggetto|
        nell oggetto|era la nostra simulazione|era il nostro test
    """,
    "own-act": """
        te/ve/glie? lo/la/li/le? posso girare|
        ti/vi/le/gli giro/mando/invio/passo/inoltro/mostro/consegno|
        te/ve lo/la/li/le giro/mando/invio/passo/porto/consegno|
        glielo/gliela mando/invio/porto/consegno|ve li posso girare|li posso girare|
        posso inviar*/mandar*/girar*/passar*|possiamo inviar*/mandar*/girar*|mando io|invio io|
        invieremo|manderemo|manderò|invierò|inoltro|l ho girato|l ho girata|l ho mandato|ho girato|
        le ho mandato|ti ho mandato|alleghiamo|allego|in allegato|paghiamo|paghiamo noi|pago io|
        comunicheremo|condivido|mostrarle|mostrarvi
    """,
    "hand-access": """
        mi dai login|mi dai il login|mi dai gli accessi|mi dai l accesso|mi dai le credenziali|
        mi dai i codici|mi passi gli accessi|mi passi le credenziali|mi passi login|
        mi giri gli accessi|mi giri le credenziali|mi lasci la carta|mi dai la carta|
        mi consegni la carta|ci dai gli accessi|ci dai le credenziali|dammi gli accessi|
        dammi le credenziali|login e cookie|password e cookie|accessi e cookie|carta .. a noi|
        consegna la carta|consegni la carta|token .. a noi|poi è nostro
    """,
    "carrier-asks": """
        corriere chiede|il corriere vuole|il corriere pretende|spedizioniere chiede|dogana chiede|
        agente chiede|trasportatore chiede|etichetta gialla|baule è|cassa è bloccata|forziere è
    """,
    "money": "<number> mila|<number> euro/€ a/alla/al/la/ogni/per settimana/mese",
}
