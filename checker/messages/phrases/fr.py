"""French."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        ne|n|pas|jamais|aucun|aucune|aucuns|rien|personne|sans|ni|nul|nulle|non|plutôt que|au lieu
    """,
    "no-neutral": """
        n hésitez pas|n hésite pas|pas seulement|pas de problème|pas de souci|pourquoi pas|
        aucun souci|t inquiète pas|n oubliez pas|n oublie pas|pas encore|pas un robot|aucun problème
    """,
    "give": """
        envoi*|donn*|partag*|remet*|remplis*|télécharg* .. pièce/carte/document*|dépos*|joind*|
        photo de|photos de|copies de|besoin de votre/vos/ton/ta/tes|il me faut|me faut|présent*|
        entrez votre|saisi*|indiqu*|renseign*|envoyez|envoie|transmettez|fournir|fournissez|joindre|
        joignez|scanner|scannez|photo du|copie du|besoin de votre|besoin de ta|besoin de ton|
        chargez|telechargez|deposez|postez|remplissez|renseignez|prends en photo|prenez en photo|
        mail moi|whatsapp moi|envoie*|joins|téléverse*|dépose*|partage*|remplis|nous avons besoin|
        scan de|il suffirait de|juste besoin de|besoin juste de|manque juste votre|manque juste ton|
        faites-moi passer|fais-moi passer|faites parvenir|par retour|directement ici|ici en message|
        photo ici|filmez|filme-toi|tenez .. devant|montrez .. caméra|!donnee*|!present|!presentat*
    """,
    "give~": """
        envoy*|transmet*|transmettre|fourni*|communiqu*|remplir|joign*|copie de|scan*|il nous faut|
        montr*|envoyer|complete*|transmets|partagez|il manque|photographie*|!fournisseur*|
        !fournitur*|!joignabl*|!montrea*|!montreu*
    """,
    "pay": """
        régl*|vers*|vire*|virement|acquitt*|débours*|achet*|solder|!vers|!version*|!reglementair*
    """,
    "pay~": "pay*|paie*|paye*|coût*|avanc*|paiement*|!pays|!paysag*|!payfit|!coutum*|!avancees",
    "you-pay": """
        vous payez|tu payes|tu paies|à régler|à votre charge|à ta charge|à vos frais|il faut payer|
        il faut régler|il faut verser|devez .. payer/régler/verser/avancer|
        dois .. payer/régler/verser/avancer|vous avancez|tu avances|avancer les|à l avance|
        au préalable|préalable|versez|verse <number>|coûte .. <number>|coût de|coût est|
        frais de <number>|frais s élèvent|s élève à|s élèvent à|seulement <number>|
        moitié maintenant|le reste après|solde après|non remboursable|participation de|
        contribution de|tarif de|pour <number>|débit de contrôle|caution de|à acquitter|le forfait|
        investissement de|reste à souscrire|reste à régler|faites le transfert|fais le transfert|
        faites un virement|fais un virement|faites le virement|avance les|une avance de|
        avance de <number>|souscrire|versement|régler|reglement|regle|avancez|virement de|
        un virement|faire un virement|virement instantane|il suffit de|juste <number>|
        il faut <number>|envoyez <number>|envoie <number>|mets <number>|mettez <number>|ajoutez|
        votre part|carte prepayee|par coupon|tickets|pcs|transcash|mandat cash|reste à payer|
        ne manque que|il faut avancer|avant de commencer|avant de signer|avant le début|
        avant le départ|l autre moitié|le reste à|le reste quand|virez|avance moi|prête moi|
        prêtez moi|demande seulement|demande juste|prend <number>|coûte <number>|c'est <number>|
        ce sera <number>|de votre poche|de ta poche|par mandat|acquitter|tu donnes|vous donnez|
        donne d'abord|donnes d'abord|reste à l'aéroport|moitié aujourd'hui|il ne manquera que|
        ne manquera que|manque plus que|reste seulement|il reste|restent|seulement ouvrir|
        il faut seulement|dès paiement|dès réception|après paiement|une fois payé|contre paiement|
        moyennant|sur le compte de|au nom de|par western|par orange money|en coupons|en recharges|
        l'entrepreneur paye|c'est vous qui|qui paye|de sa poche|à payer avant|avant ce soir|
        préalablement|par avance|ça fait <number>|que <number>|verser <number>|payer <number>|
        envoyer <number>|prêter <number>|réglez le pour|règle le pour|réglez les pour|règle ça|
        réglez cela|avance les et|à la charge du candidat|à la charge des candidats|
        il ne manque que|il reste juste|dès que .. réglé/payé/versé/reçu|virement direct à|
        directement au formateur|directement à l agent|à régler d abord|réglez d abord
    """,
    "you-pay~": """
        à payer|réglez|payez|cotisation de|dépôt de|payable|emprunt*|verser|verse|paye*|payer|paie|
        avancer|d'avance|avant le|coupon|mandat|à avancer|demande <number>|acompte
    """,
    "we-pay": """
        nous payons|on paie|on paye|prise en charge|à nos frais|gratuit*|sans frais|aucun frais|
        aucuns frais|sans engagement|l employeur paie|l entreprise paie|tu n avances rien|
        rien à payer|ne payez rien|ne paierez rien|jamais d argent|ne demandons jamais|
        ne coûte rien|nous remboursons vos|défrayé*|votre facture|sur facture|rémunéré*|
        votre cachet|vos honoraires|nous vous versons|client paie|ne paies rien|candidat ne paie|
        à la charge du client|honoraires de <number> $ déclarés|déclarés|on vous rembourse|
        bon d achat de|note d honoraires|par virement ou|vous ne payez|sans cout|frais rembourses|
        offert par|paye par l|contre facture|je t invite|je vous invite|nous offrons|on offre|
        ne facturons rien|facturons rien|aucune somme|train payé|billet payé|avec facture|
        après la visite|après livraison|quand le matériel|smic|à la charge du|ni avance ni|
        rien à avancer
    """,
    "reported": """
        on me demande|m a demandé|me réclame|m a réclamé|on m a|est ce normal|avez vous dû|as tu dû|
        avez vous payé|as tu payé|une agence|un agent me|un intermédiaire me|combien avez vous|
        combien as tu|qui me demande|ils demandent|il me demande|elle me demande|il paraît|
        une agence me|on me réclame|est ce vrai|vous avait on|m a proposé|ils demande|mon ami dit|
        me demande de|m a appelé|m a appelée|m ont appelé|ont appelé ma|m a écrit|m ont écrit|
        m ont proposé|me réclament|ils réclament|j ai raccroché|je n ai rien payé|je ne paierai pas|
        est ce légal|où signaler|à qui signaler|porter plainte|ma plainte|ma mère|mon père|
        une connaissance|une cliente|reçu un courrier|reçu une lettre|reçu un sms|reçu un mail
    """,
    "run": """
        exécut*|démarr*|télécharg*|clon*|compil*|décompress*|dézipp*|fais tourner|faire tourner|
        yarn|double clic*|mettre en route|configur*|lance-le|lancez-le|téléchargez|double cliquez|
        exécutez|ouvrez l archive|le faire tourner|demarre*|demarrer|exécute*|executer|
        faites tourner|tourner en local|en local|compile*|compiler|clone*|cloner|telecharge*|
        télécharger|dézippe*|dezipper|double-clique*|double cliquer|double clic|faites confiance|
        cliquez sur trust|testez la build|testez le jeu|teste le jeu|démarrez|fais-le tourner|
        clonez|installez|décompresse*|extrais|ouvre le|ouvrez le|ouvrir le|compilez|teste en local|
        testez en local|monte le projet|monter le projet|lancer le|faites-le tourner|
        montez le projet|récupère le dépôt|récupérez le dépôt|installer le|flèche verte|
        que ça tourne|qu'il tourne|avant l'appel|dans vs code|lance npm|fais npm|!executi*
    """,
    "run~": "lanc*|install*|lancez*|lance*|lancer|installe*|installer|lancez|!lancement*",
    "code": """
        repo|repos|projet|code|github|bitbucket|prototype|notre appli*|application|dépendances|
        branche|jeu|maquette|mvp|notre plateforme|module|le code|exercice technique|la build|
        la démo|lanceur|le jeu|dossier du projet|plateforme de test|vs code|le paquet|notre service|
        le zip|l'archive|archive zip|notre démo|version bêta|préversion|l'installateur
    """,
    "code~": "archive|zip|gitlab|test technique|exercice|sources|client|le client",
    "own-machine": """
        votre/ton/ta propre/habituel/habituelle ordinateur/portable/machine/pc/poste/mac|
        votre/ton/ta personnel/perso/normal/quotidien? ordinateur/portable/machine|
        votre/ton/ta personnel/perso/normal/quotidien? pc/poste/mac|votre machine|ton pc|ton ordi|
        ton ordinateur|votre ordinateur|votre poste|ton portable|votre portable|vraie machine|
        machine habituelle|poste de travail|celle du boulot|en local|machine principale|
        pc du travail|machine du boulot|machine de travail|ordinateur où se trouvent|
        ordinateur où sont|poste habituel|votre pc|ordinateur personnel|ordi perso|pc perso|
        machine perso|que vous utilisez|que tu utilises|de tous les jours|machine reelle|
        machine physique|ordinateur habituel|pc habituel|machine de tous les jours|avec lequel vous|
        avec lequel tu|sur laquelle vous|ton navigateur|votre navigateur habituel|votre ordi|
        tous les jours|ton propre|pas un vieux|avec ton wallet|portable perso
    """,
    "own-machine~": "ta machine",
    "no-sandbox": """
        pas/sans/non .. vm/virtuelle/conteneur*/docker/sandbox/codespaces|que sur une vraie|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces .. plante/bloque/échoue/casse|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ne|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ça ne|
        évite*/éviter .. vm/virtuelle/conteneur*/docker/sandbox|en vm ça|dans docker ça|
        machine* virtuelle* .. pas/bloqu*/echou*/plant*|pas de vm|sans vm|
        docker .. pas/plant*/echou*|pas dans docker|pas de docker|conteneur* .. pas|
        codespaces .. pas|docker/vm/conteneur/sandbox/virtuelle .. pas/plante/échoue/casse|
        pas/rien .. docker/vm/conteneur/sandbox/virtuelle|hors docker|nativement|en natif|
        sans docker|sans conteneur|machine* virtuelle* .. pas/plante*/rame*/bloque*|
        vm .. plante*/rame*/marche/pas|docker .. plante*/rame*/pas|conteneur .. pas/plante*/rame*
    """,
    "sandbox-welcome": """
        dans un conteneur|dans une vm|machine jetable|machine virtuelle .. bienvenu*/parfait|
        codespaces .. si|dans le navigateur|éditeur en ligne|coderpad|à lire|lecture seule|
        rien à installer|sans rien installer|aucune installation|dépôt public|votre propre dépôt|
        au tableau|sur papier|revue de code|pseudo code|environnement isolé|langage au choix|
        dans un conteneur ou|conteneur ou un codespace|un codespace|dans docker|peux .. conteneur|
        pouvez .. conteneur|ne touche pas à ta machine|à l oral|lecture de code|relecture de code|
        sans installation|rien à lancer|rien à exécuter|en ligne directement|machine virtuelle si
    """,
    "antivirus-off": """
        désactiv*/coup*/suspend* .. antivirus/defender/pare/protection/sécurité|
        paus*/arrêt*/ignor* .. antivirus/defender/pare/protection/sécurité|
        antivirus/defender/pare .. désactiv*/râle/bloque/couper/alerte/pause/faux|faux positif|
        ignorez l alerte|ignore l alerte|exécuter quand même|ajoutez une exception|exception dans|
        acceptez l alerte|accepter l alerte|ignorer l'alerte|alerte de windows|alerte windows|
        avertissement de windows|ignorez l'avertissement|autoriser quand même|
        coupe* .. antivirus/defender|couper .. antivirus|windows .. avert*/previent/alert*/bloque*|
        windows dira|ouvrir quand même|conserver quand meme|ignorer l avertissement|editeur inconnu|
        exception .. antivirus|liste blanche|désactive*|mets .. en pause|mettez .. en pause|
        antivirus/defender/windows/avast/norton/bitdefender .. râle/couine/proteste/bloque|
        antivirus/defender/windows .. gueule/grogne/signale/alerte/sonne|
        avast/norton/bitdefender .. gueule/grogne/signale/alerte/sonne|si windows .. râle|
        informations complémentaires|fausse alerte|trop prudent|ignore l'avertissement|passe outre|
        passez outre|écran rouge|écran bleu|ajoute .. exception|ajoutez .. exception|
        windows/mac/antivirus/defender .. râle/proteste/grogne/avertit/bronche|
        informations complémentaires .. exécuter|toutes les autorisations|éditeur inconnu
    """,
    "connect-wallet": """
        connect* .. wallet/portefeuille|connect* votre portefeuille|votre wallet|
        votre portefeuille crypto|avec .. wallet|phrase de récupération|phrase secrète|clé privée|
        12 mots|douze mots|24 mots|signe la transaction|signez la transaction|signer une transaction
    """,
    "connect-wallet~": "ton wallet",
    "paste": """
        coll*|appuy*|exécut*|saisi*|copie la ligne|copier coller|touche windows|tapez la|colle*|
        collez|tape|appuyez|appuie|copiez|validez par|!executi*|!collab*|!colleg*|!collect*|
        !colloq*|!collin*
    """,
    "paste~": "entrée|lanc*|coller|tapez|copie|!lancement*",
    "command": """
        commandes|invite de commandes|cette ligne|la ligne|une ligne|console|script|touche windows|
        boîte exécuter|le texte copie|déjà copié|copie automatiquement|bouton copier|une commande|
        encadré|cadre gris|cadre jaune|fenêtre noire|fenêtre bleue|texte copié|est copié|
        invite de commande|le terminal|windows r
    """,
    "command~": "presse papiers|commande|la chaine",
    "fix": """
        pilote|mise à jour|mettre à jour|correctif|patch|plugin|extension|codec|réparation|répar*|
        sdk|module|composant|certificat|connecteur|pilotes|problème connu|repare*|reparer|regler le|
        corriger le son|arrive souvent|ça arrive souvent|arrive sur mac|réglage chez vous|
        vient de votre|décalé|réinitialise*|débloque le micro|débloquer
    """,
    "fix~": "outil",
    "meeting": """
        audio|micro|caméra|zoom|teams|visio*|webcam|t entend*|entends pas|navigateur|captcha|le son|
        du son|votre son|ton son|ne vous entends|pilote audio|vous entends pas|ne vous voit|
        salle d'attente|la visio|visio|robot|vous entend pas|pas d'image|sans son|sans image|
        notre salle|salle d'entretien|enregistrement|votre vidéo|la vidéo est|on doit rester
    """,
    "meeting~": "de son|pas de son|reunion",
    "pc-password": """
        mot de passe .. ordinateur/mac/session/machine/système|droits administrateur|
        en administrateur|mot de passe de session|mot de passe .. normal
    """,
    "file-lock": """
        archive chiffrée|zip chiffré|archive protégée|activer le contenu|activez le contenu|
        activer les macros|activez les macros|activer la modification|lecteur sécurisé|visionneuse|
        lecteur de documents|petit lecteur|lecteur maison|notre lecteur|lecteur chiffré|
        lecteur spécial|acceptez l alerte|acceptez l avertissement|ignorez l alerte|
        ignorez l avertissement|exécuter quand même|mot de passe .. archive/zip/fichier|macros|
        fichier protege|document protege
    """,
    "remote": """
        accès à distance|prise en main|contrôle à distance|bureau à distance|à distance sur|
        télémaintenance|partage d écran|partager .. écran|contrôler votre|contrôler ton|
        prendre la main|prenne la main|prend la main|prends la main|partagez votre ecran|
        partage ton ecran|technicien se connecte
    """,
    "remote~": "a distance",
    "keep-on": """
        laiss* .. branché*/allumé*/connecté*/tourner|branché*|24/7|24 h|toujours allumé|
        reste allumé|rester allumé|reste connecté|hébergez|héberger .. pc/portable/ordinateur|
        boîtier|sans jamais éteindre|n éteins jamais|n éteignez jamais|ne pas éteindre|jour et nuit|
        allumé*|toujours allumes|restent allumes|laisser allume|laissez allume|laisse allume|
        reste branché|restent branches|votre box|ta box|sur ta wifi|sur votre wifi|
        ne jamais eteindre|sans l'éteindre|n'éteignez pas|
        branchez/branche le/la/les? .. box/wifi/routeur/prise|laisser branché|laissez branché|
        boîtier sur/à votre|sur votre box|sur le wifi
    """,
    "log-in": """
        connect*|se connecter|identifi*|authentifi*|ouvrir une session|ouvrez une session|
        valid* .. compte/identité/profil/mot|vérifi* .. compte/identité/profil|
        confirm* .. compte/identité/profil/mot|login|saisi* .. mot/identifiants|
        entrez .. mot/identifiants|réactiv*|débloqu*|
        appuie*/appuyez/tape*/tapez .. approuver/accepter/oui|validez la notification|
        valide la notification|approuve* .. notification/demande|
        accepte* .. notification/demande de connexion|demande de connexion|connectez|connecter|
        identifiez|saisir .. mot/identifiants|vos identifiants|tes identifiants|
        confirmez .. identite/compte/profil|verifiez .. identite/compte/profil|
        validez .. identite/compte/profil|reactivez|reactiver|retablir|restaurer|debloquer|
        avec votre compte|avec ton compte|avec votre adresse|liez votre compte|vous connecter|
        te connecter|vous identifier|confirmez votre|confirme ton|vérifiez votre|vérifie ton|
        validez votre|valide ton|entrez votre|entre ton|saisissez|saisir votre|tapez votre|tape ton|
        mettez votre|avec vos identifiants|avec tes identifiants|scannez le|scanne le|
        demande le mot|vous demandera|te demandera|connexion|s'ouvre avec|ouverture se fait|
        l'ouverture se fait avec|s'ouvre après|accessible avec|saisis|renseignez votre|
        renseigne ton|confirmez que|confirmez la titularité|valider votre|acceptez la|accepte-la|
        approuvez|approuve|validation .. téléphone|demande .. téléphone|reconnectez|reconnecte|
        reliez|relie ton|rattachez|les mêmes codes|
        connectez/connecte/entrez/entre/identifiez/identifie vous? .. avec votre/vos/ton/tes ..
        compte/identifiants/messagerie/mot|comme d habitude .. mail/mot/identifiant|s ouvre avec|
        vous reconnaît|identifiez vous comme|présentez vous comme|accès à vos mails|
        lecture des mails|acceptez simplement|dites oui|synchronisez votre agenda|
        synchroniser l agenda|confirmez votre place|confirmer votre place|gardez votre mot
    """,
    "log-in~": "c'est moi",
    "password": """
        mot de passe|mots de passe|mdp|code secret|code pin|login|code d'accès|codes d'accès|
        mot secret|mot de passe actuel|ancien mot de passe|mot habituel
    """,
    "password~": "identifiant*",
    "work-account": """
        compte professionnel|compte pro|compte universitaire|compte d entreprise|
        compte institutionnel|adresse professionnelle|messagerie professionnelle|microsoft|
        office 365|o365|outlook|google|identifiants habituels|identifiants de l|compte linkedin|
        identifiants linkedin|votre compte de|identifiants professionnels|compte du travail|
        intranet|mail professionnel|mail pro|adresse pro|boîte pro|compte microsoft|compte google|
        identifiants universitaires|ent|adresse universitaire|messagerie universitaire|
        adresse du bureau|messagerie pro|de messagerie|mail du bureau|identifiants du bureau|
        identifiants du travail|sso
    """,
    "work-account~": "messagerie",
    "account-threat": """
        abonnement/messages/badge/publication* .. suspend*/suspension|
        abonnement/messages/badge/publication* .. bloqu*/supprim*/restreint*|
        compte/profil/page/accès .. restriction/désactiv*/ferm*/limit*/expir*/perd*|
        abonnement/messages/badge/publication* .. restriction/désactiv*/ferm*|
        abonnement/messages/badge/publication* .. limit*/expir*/perd*|suspendu*|suspension|
        restreint|désactivé|signalement*|violation|droits d'auteur|activité inhabituelle|
        connexion inhabituelle|connexion suspecte|équipe de confiance|équipe sécurité|
        sécurité linkedin|support linkedin|linkedin support|expire aujourd|contester|recours|viole|
        infraction|droit d auteur|marque deposee|signale par|reclamation|suspendre|restreint*|
        desactive*|desactivation|supprime*|suppression|ferme definitivement|sera fermé|
        cloture du compte|activite suspecte|delai de|perdrez|bloque*|boite pleine|quota|visibilité|
        perdre votre|perdre vos|fermeture|définitivement|dernier rappel|dernier avis|
        service sécurité|protection des membres|contestation|faire appel|ayant droit|
        revendique votre|conteste votre|visibilité .. réduite/baisse/perdre|sera retirée|
        sera archivé|boîte .. pleine/saturée|sans réponse|le silence vaut|vaut accord
    """,
    "account-threat~": """
        compte/profil/page/accès .. suspend*/suspension/bloqu*/supprim*/restreint*|signalé*|plainte|
        limite*|profil/compte/page/accès/messagerie .. suspend*/ferm*/supprim*/bloqu*/restreint*|
        profil/compte/page/accès/messagerie .. limit*/désactiv*/signal*/masqu*/expir*
    """,
    "shared-file": """
        document* .. partagé*/sécurisé*/protégé*|document partagé|fichier partagé|fichier protégé|
        document protégé|espace sécurisé|portail sécurisé|lien sécurisé|docusign|sharepoint|
        onedrive|dropbox|consulter le document|voir le document|consulter le dossier|
        consulter la proposition|ouvrir le document|questions sont|questions se trouvent|
        document confidentiel|plateforme sécurisée|espace rédaction|dossier partagé|j ai partage|
        vous a partage|partagé avec vous|document securise|wetransfer|appel d'offres|fiche de paie|
        bulletin|j'ai déposé|je vous ai déposé|cahier des charges|c'est protégé|comme c'est protégé|
        espace protégé|espace presse|salle de presse|salle de lecture|salle des données|dataroom|
        pièces jointes interdites|trop sensible pour|s'ouvre uniquement|lecture seule|
        le lien s'éteint|lien s'éteint|le lien expire|lien expire|salle de données|
        épreuves .. en ligne/portail|le bon à tirer|dossier d appel|visionneuse
    """,
    "shared-file~": "déposé|dans le coffre",
    "otp": """
        code .. sms|code .. reçu|code .. recevrez|code .. recevez|code .. reçois|code .. arrive*|
        code .. téléphone|code de vérification|code de confirmation|code à <number>|
        code de sécurité|six chiffres|<number> chiffres|sms .. code|code d accès|code linkedin|
        code de connexion|ce code|code à six|code .. six chiffres|code .. whatsapp|chiffres .. sms|
        notification .. validez|validez la notification|validez la demande|authenticator|
        double authentification|un sms|code reçu|code qui arrive|code .. recev*|code .. recoi*|
        code .. mobile|code .. arriv*|code de validation|code whatsapp|code google|le code|
        chiffre a valider|chiffres que|sms avec|allez recevoir|vas recevoir|vous recevrez|
        notification .. valid*|a valider|approuvez|les <number> chiffres|chiffres qui|un code|
        code qui vient|code qui va|vient d arriver|viennent d arriver|tu vas recevoir|
        vous allez recevoir|par sms|par texto|un texto|mis ton numéro|mis votre numéro|
        par erreur ton|le pin|notification à valider|valide la notification|
        code/chiffres/numéro/sms/texto/message .. arrive/arriver/reçois/recevez/recevoir|
        code/chiffres/numéro/sms/texto/message .. recevrez/affiche/apparaît|
        code/chiffres/numéro/sms/texto/message .. tombe/tomber/vient|quatre chiffres|texto avec|
        apparaît sur votre téléphone|apparaît sur ton|sur votre téléphone|sur ton téléphone|
        sur ton portable|sur votre portable|validation apparaît|notification apparaît|
        donné ton numéro|téléphone/portable/mobile .. vibre/sonne/bipe/affiche|
        vous allez/tu vas recevoir un/une|il va arriver un|six/quatre/cinq/huit chiffres|
        demi douzaine de chiffres|numéro qu il affiche|message de confirmation|code de passage
    """,
    "otp~": """
        les chiffres|chiffres/numéro/code/pin .. portable/téléphone/mobile/écran/sms|
        le numéro affiché
    """,
    "read-back": """
        donn* .. code/moi/nous|donnez-moi|donne-moi|lis* moi|lisez-moi|me le donner|me le lire|
        me le transmettre|ici en réponse|faites suivre|fais suivre|partag* .. moi|dictez*|dicte*|
        lis le moi|lisez le moi|lisez les|envoie-le|renvoyez-le|donnez-le|donne-le|me le dicter|
        me dicter|tapez le ici|écris le ici|envoyez moi|lis-moi|recopiez|transmettez|communiquez|
        dictez|dicte|renvoie|transferer|écrivez-le|tape-le ici|mettez-le ici|mets-le ici|
        capture d ecran|screen du|me le dire|tu me dis|transmets-moi|transfère moi|transférez moi|
        colle le|collez le|le renvoyer|me le renvoyer|me les envoyer|me les donner|dis-le|
        envoie-les|envoie-moi le|ici même|tu me le|vous me le|tu me les|capture du message|
        photo du message|je le rentre|je le saisis|lisez/lis/dictez/dicte le/la/les moi|
        que dit/disent il/le/les|qu est ce qui est écrit|ce qu il dit|ce qui s affiche|je l entre|
        donnez/donne/envoyez/envoie/transmets/transmettez/communiquez/passe ..
        chiffres/numéro/code/pin|conseiller/agent/collègue/technicien .. demandera/demande le/ce
    """,
    "read-back~": """
        lire .. code|transmet*|renvoy*|envoy*|communiqu*|dites-moi|dis-moi|recopie*|envoie moi|
        recopie|transmets|transmettre|communique|renvoyez|transfere*|me l envoyer|
        mets/mettez/tape/tapez/pose/posez .. ici/chat/fil
    """,
    "lend": """
        mettre à disposition|mets à disposition|mettez à disposition|utiliser votre|utiliser ton|
        accès à votre|accès à ton|céder|rachet*|achèt*|prendrait|passer par votre|passer par ton|
        publier depuis|gérer votre|confiez|confie moi|nous confier|me confier|louer|preter|prete*|
        pretez|utilise votre|utilise ton|gerer ton|depuis votre|depuis ton|via votre|via ton|
        confier|partager votre compte|loue ton|louez votre|on loue|nous louons|laisse-nous|
        laissez-nous|laisser entrer|utilisons votre|se servir de|servir de ton|servir de votre|
        à notre disposition|qui dort|inutilisé|inactif|n'utilises plus|n'utilisez plus|
        n'utilisez presque|presque jamais|
        votre/ton profil/compte/page .. dort/dormant/inutilisé/inactif/repos|partenariat de profil|
        on écrit depuis|nous écrivons depuis|sous votre/ton nom|depuis votre/ton profil/compte|
        on le réveille|nous l animons|nous exploitons
    """,
    "lend~": "lou*|prêt*|vendre|confies|emprunt*|!loui*|!loul*|!lour*|!lout*|!loup*|!pret",
    "account": """
        compte linkedin|profil linkedin|votre profil|ton profil|votre compte|ton compte|
        comptes linkedin|profils linkedin|compte upwork|compte malt|upwork|freelance*|compte ancien|
        comptes anciens|compte bancaire|vieux comptes|vieux compte|compte avec|profil avec|
        compte publicitaire|compte instagram|compte pro|ancien profil|vieux profil|
        profil de <number>|<number> contacts|<number> relations|compte vérifié|profil vérifié|
        compte livreur|compte uber|compte deliveroo|compte vinted|compte leboncoin|compte paypal|
        page facebook
    """,
    "account~": "ancien compte",
    "rent-pay": """
        par mois|/mois|mensuel*|hebdomadaire|le 1er|sans rien faire|rien à faire|ne faites rien|
        ne fais rien|on s occupe|tous les mois|chaque semaine|le mois|tu ne fais rien|passif|
        paye d avance|payes d avance|toutes les semaines|ne verrez rien|tu verras rien|
        chaque vendredi/lundi/dimanche/mois|le premier du mois|argent de poche
    """,
    "rent-pay~": "chaque mois|par semaine|la semaine",
    "log-in-as-you": """
        identifiants|identifiant et mot|mot de passe et|on se connecte|nous nous connectons|
        on s occupe du reste|nous gérons|on publie|cookie*|anydesk|teamviewer|les identifiants|
        tes codes|vos codes|notre equipe|mon equipe|a votre place|cookies|en votre nom|en ton nom|
        tes accès|on gère|nos équipes|donne l'accès|le login|juste le login|les week-ends|
        comment vous entrez|comment tu entres|touchez oui|appuyez sur oui|valider une notification|
        valider la notification|validez la notification|valides la notification|boîtier
    """,
    "log-in-as-you~": "identifiant",
    "open-account": """
        ouvr* .. compte|ouverture .. compte|compte test|vérification vidéo|identification vidéo|
        visio .. banque|néobanque|ouvrir un compte|ouvrez un compte|ouvre un compte|
        ouvrir .. compte|a ton nom|nickel|revolut|creer une societe|auto entreprise|client normal|
        client ordinaire|testeur de banques|tester des banques|tester les banques|
        testeur de parcours|ensuite on ferme|donnez les accès|donne les accès|transmettez les accès|
        banque en ligne|banque partenaire|tester la banque|tester l'ouverture|client mystère|
        accepter le compte|acceptez le compte|compte sera fermé|on le ferme|fermé ensuite
    """,
    "open-account~": "a votre nom",
    "fee": """
        dépôt|caution|taxe*|commission|pack|kit|timbre|avance|forfait|dossier|participation|
        parcelle|cautionnement|taxe|taxes|droits|activation|visite medicale|redevance|legalisation|
        notaire|arrhes|certificat|réservation|montant|contribution|frais d'ouverture|
        frais de greffe|frais de déblocage|frais de visa|frais de transfert|droit de|adhésion|
        pénalité|prime|quote-part|mise de départ|ticket d'entrée|caution remboursable|
        kit d intégration|pack participant|frais administratifs|participation modeste|
        participation symbolique|somme de bonne foi|carte de sécurité|caces|visite médicale
    """,
    "fee~": """
        frais|cotisation|assurance|honoraires|droit*|licence|dépôt de garantie|inscription|douane|
        dedouanement|formation|l'assurance|acompte|!droite*
    """,
    "job": """
        poste|emploi|candidat*|embauch*|salaire|travail|cdi|cdd|ressources humaines|télétravail|
        alternance|intégration|sélectionn*|boulot|embauche|embauchee
    """,
    "job~": "offre|recrut*|entretien|paie|mission|contrat|rh|employeur|stage|postul*|rémunération",
    "purpose": """
        certificat*|dossier|équipement|matériel|visite médicale|casier|vérification|bloquer|
        uniforme|tenue|habilitation|permis|caution|coaching|accompagnement|accréditation|module|kit|
        traitement|certification|carte professionnelle|traduction|livraison|coursier|reservation|
        réserver votre place|reserver la place|onboarding|refaire votre cv|refaire ton cv|
        réécrire votre|mise en forme|immatriculation|enregistrement
    """,
    "purpose~": """
        formation*|ordinateur|assurance|inscription|réserv*|badge|logiciel|visa|formation|
        attestation|controle|transport|plateforme
    """,
    "refund": """
        rembours*|restitu*|rendu*|premier salaire|première paye|1re paie|1er salaire|récupér*|
        déduit*|revers*|retenu*|crédit*|vous est rendu|t est rendu|vous sera rendu|te sera rendu|
        premier décaissement|premier versement|restitué*|déduction|rendus|rendue|recupere*|
        premier bulletin|recredite*|credite*|je te rends|remise avec|je vous rends|avec le premier|
        rends le double|rembourse le double|rendrai le double|te rends le double|
        vous rends le double|avec le premier/deuxième salaire|récupéré sur|récupérez sur|
        remis sur la paie
    """,
    "refund~": "première paie|avec la première/deuxième paie|recrédité",
    "rewriter": """
        réécri*|refaire .. cv|refait .. cv|rédact* .. cv|optimis*|consultant* .. cv|expert* .. cv|
        spécialiste .. cv|mise en forme|reformul*|remanier
    """,
    "rewriter~": "coach",
    "score": "ats|score|<number> %|logiciel de tri|points|compatib*|taux",
    "score~": "filtre*",
    "visa": """
        visa*|permis de travail|sponsor*|immigration|ambassade|eimt|lmia|consulat|
        residence permanente|parrain*|régularis*|saisonnier*|papier du patron|contrat pour|canada|
        dans les hôtels|place des gens|regroupement|!visag*
    """,
    "visa~": "parrainage|carte de séjour|préfecture|papiers|le papier|québec",
    "visa-sale": """
        visa garanti|sans test|sans examen|moitié maintenant|moitié après|reste après|à l arrivée|
        dernières places|places restantes|notre agent|quota|100 %|contact a|quelqu'un à|
        moitie avant|le reste apres|sans diplôme|la moitié à|mon contact à|contact au|
        déjà fait venir|reste à l'aéroport|le reste à l'aéroport|un tonton|mon tonton|mon oncle|
        quelqu'un au|mette ton nom|mettre ton nom|mettre votre nom|sur le papier|
        le patron ne sait pas|patron ne sait|si l'ambassade|tu dis que|vous direz que|
        places sont parties|sont parties|visa sûr
    """,
    "award": """
        trophée*|lauréat*|distinction|palmarès|récompens*|gala|top <number>|excellence|médaille|
        honorer|honorons|prix de l|prix du|votre prix|sans candidature|jury|récompense*|nominé*|
        finaliste*|classement|magazine|label|cérémonie|distingué*|de l'année|désigné*|livre d'or|
        remise des prix|remise du prix|titre de|le titre|sceau|à l'unanimité|unanimité|plaque|
        diplôme d'honneur|suppléant*|dauphin|accepté sans|acceptée sans|sans relecture|
        sans évaluation|votre thèse|votre mémoire|conférencier|annuaire des|pack lauréat|
        pack participant
    """,
    "award~": "nomin*|le prix|prix|nommé*|annuaire|!nominat*",
    "inherit": """
        héritage|hérit*|succession|défunt*|décéd*|légataire|bénéficiaire|feu|veuve|veuf|
        nom de famille|même nom|legs|testament|compte dormant|sans héritier*|ayant droit|heritier*|
        heritiere|beneficiaire*|leguer|décédé*|sans héritier|fonds dormants|don de|maladie|
        en phase terminale|disparu|même patronyme|fortune|comme parent|avoirs|gardien des fonds
    """,
    "big-sum": "million*|milliard*|<number> million*|<number> <number> <number>|m €|!millionn*",
    "loan": """
        prêts|crédit*|financement*|microcrédit|financement|preteur|somme demandee|
        entre particuliers|particulier|j'accorde|accorde des|octroi|octroie|prête entre|je prête
    """,
    "loan~": "prêt|emprunt*|crédit|emprunt|prêt*",
    "loan-easy": """
        sans justificatif*|fiché*|interdit* bancaire*|sans garantie|sans enquête|taux .. <number>|
        <number> %|en <number> h|en <number> heures|sous <number> h|prêteur particulier|
        particulier à particulier|entre particuliers|toute personne|refus* .. banque*|surendett*|
        interdit bancaire|refusé par|sous <number> heures|taux fixe|taux de|accorde|approuve|
        sans caution|meme si|sans garant*|même interdit bancaire|même fiché|en 24 h|en 24 heures|
        dans la journée|% l an|accordé*|approuvé*|les banques|la banque refuse|refusent|
        banque refuse|dans l'heure|en une heure|sous 24|sous 48|remboursable sur|remboursables sur|
        réponse immédiate
    """,
    "recover": """
        récupér*|recouvr*|restitu*|rapatri*|localis*|débloqu*|gelé*|saisi*|indemnis*|déblocage|
        fonds sont|rembours*|restitution|tracer|localise*|fonds bloques|victime*|saisis|
        retrouver vos|traçage|à votre profit|en votre faveur|votre nom figure|votre nom apparaît|
        figure sur la liste|liste des victimes|lésé*|bloqué*|fonds d indemnisation|hacker|séquestre|
        europol|a retrouvé/récupéré .. miens/mien/argent|retrouvé à votre nom|à votre nom|
        vous revient|mis de côté pour vous
    """,
    "recover~": "retrouv*|tracé*|libér*|retrouve*|trace|saisie|cabinet de|!libert*",
    "lost-money": """
        perdu .. argent/fonds/économies/crypto*/épargne|argent perdu|fonds perdus|victime*|
        faux courtier|faux broker|vos pertes|vos fonds|votre argent|vos cryptos|votre épargne|
        plateforme .. saisie|perdus|perte|arnaques|arnaquee|broker|cette plateforme|ce site|
        courtier|ton argent|moi aussi
    """,
    "lost-money~": "escroqu*|arnaqu*|fausse plateforme|perdu|pertes|arnaque|escroqué*",
    "free-release": """
        frais de déblocage|taxe*|déblocage|libération|activation|gas|avance|commission|notaire|
        versement|frais de justice|débloquer|taxe|timbre|conversion|avant le retrait|pour retirer|
        retrait|taxes|caution|pour débloquer|pour libérer|pas déductible|frais de réseau|
        pas être prélevé|pas prélevé sur|virement de vérification|frais de gas|ne peut être déduit|
        avant le déblocage|avant le versement
    """,
    "free-release~": """
        frais|impôt*|honoraires|assurance|garantie|impot|greffe|liberer|avancer|à avancer|acompte
    """,
    "investor": """
        invest*|fonds|family office|levée|capital|start up|startup|parts|valorisation|term sheet|
        due diligence|partenaire*|entrer au capital|mon comité|déblocable|premier décaissement|
        comité unanime|comité a validé|famille du golfe|nous entrons|million*|pour <number> %|
        sans audit|sans vérification|sans autre|l'argent est déjà|argent est prêt|la tranche|
        la première tranche|mandant|notre mandant|!millionn*
    """,
    "investor~": "fondat*|tour de table|associé*",
    "investor-talk": """
        term sheet|le fonds|due diligence|votre deck|pitch|levée de fonds|valorisation|
        entrer au capital|investir dans|investisseur*|notre mandant|financer votre|
        nous investissons|mon comité|notre comité|le comité a|décaissement|déblocable|déblocage|
        réserve les fonds|business plan|je vous finance
    """,
    "investor-talk~": "tour de table|ticket",
    "proof-of-funds": """
        preuve de fonds|preuve de liquidité*|espèces|en liquide|liquide*|
        justificatif de solvabilité|frais juridiques|frais d avocat|frais de notaire|
        frais d expertise|frais de conformité|caution|commission d apport|honoraires du|courtier|
        wallet neuf|nouveau wallet|séquestre|assurance de|assurance caution|garantie bancaire|
        frais de transfert|frais d'ouverture|assureur|ouverture du compte|preuve de sérieux|
        gage de sérieux|marque de sérieux|gage de bonne|montrer que vous|montrez|juste montrer|
        sans bouger|ne bougent pas|ne bouge pas|reste chez vous|restent chez vous|portefeuille neuf|
        nouveau portefeuille|apporter <number>|coutume|notre notaire|notaire à|prime d'assurance|
        garantie de
    """,
    "proof-of-funds~": "frais de dossier|à votre nom",
    "cheque": """
        chèque*|traite bancaire|cheque|cheques|<number> au lieu de <number>|
        <number> euros au lieu de|versé trop|trop versé|par erreur .. versé/viré
    """,
    "cheque-in": """
        encaiss*|dépos*|sur votre compte|sur ton compte|crédit*|endoss*|banque en ligne|encaisse*|
        encaisser|encaissez|deposez|recto verso|via l appli|depuis l appli|quand il apparaît|
        une fois crédité|l encaissez|remise de chèque|remettez-le|dès que la ligne|ligne apparaît
    """,
    "cheque-in~": "remise|deposer|dans l appli",
    "forward-rest": """
        le reste|solde|le surplus|différence|transfér*|reverser|revers*|renvoy* le|faites suivre|
        faire suivre|à notre fournisseur|envoyez le reste|moins votre|la différence|le solde|
        renvoyer|renvoie|reversez|reverse|virer le|virez|transferez|au deménageur|au transporteur|
        convertir en|convertis en|en bitcoin|en crypto|en usdt|en especes a|retire* .. especes|
        retirer .. especes|en liquide|remettre au|les <number> autres|le restant|reverse*|versez le|
        verse le|fais suivre|retirez|retirer en|en espèces au|remettez au|au livreur|au coursier|
        au prestataire|achetez des crypto*|achète des crypto*|vous faites un virement|
        virement .. du reste|virement instantané du|retire|au distributeur|remets-le|remettez-le à|
        au chauffeur|qui nous livre|ailleurs en|
        réglez/réglerez/payez/paierez .. fournisseurs/prestataires/artisans|
        le lendemain .. virez/virer/transférez|selon la liste|
        donnez au carreleur/déménageur/livreur|au carreleur|au déménageur
    """,
    "forward-rest~": "vire le|au fournisseur|renvoyez|renvoyez*|du reste",
    "keep-share": """
        conserv*|retenez|prélev*|votre commission|ta commission|votre part|ta part|pour vous|
        par transaction|par opération|vous gardez|tu gardes|gardez|garder|conservez|conserver|
        pour le derangement|vous revient|te revient|vous restent|te restent|<number> pour vous|
        <number> pour toi|<number> vous restent|<number> te restent|vous reste|te reste|
        restent à vous|pour la peine|pour votre peine|pour ta peine|% pour vous|% pour toi|
        % vous reviennent|vous reviennent|te reviennent|tu en gardes|est à vous|sont à vous|
        est à toi|sont à toi|commission de|% de chaque|% sur chaque|de côté pour|retiens|
        !conservat*|gardez/garde/gardant .. pour votre/ta peine/mouvement|pour votre dérangement|
        quatre/cinq/dix pour cent .. vous|retirez votre part
    """,
    "keep-share~": "garde|<number> % pour",
    "receive-money": """
        sur votre compte|sur ton compte|recev* .. virement*/paiement*/fonds/argent|
        réception* .. paiement*/virement*/fonds|encaiss* .. pour|versent sur|via votre compte|
        par votre compte|comme relais|recevoir .. virement*|recois .. virement*|
        recevez .. virement*|arrive* .. compte|par ton compte|utiliser votre compte|
        utiliser ton compte|encaisser .. paiements|paiements de clients|paiements des clients|
        ton compte|votre compte|compte perso|compte personnel|arrivent sur|prêter votre compte|
        prêter ton compte|transiter|transitent par|passe par votre|passe par ton|
        recevoir les paiements|recevez les paiements|recevoir des virements|recevez des virements|
        encaisser pour|compte de passage|compte relais|sur le vôtre|sur le tien|arrive sur|
        tombe sur|tombent sur|te virent|vous virent|virent sur|paient sur votre|paient sur ton|
        compte à vous|compte ouvert depuis|compte est saisi|les acheteurs|nos clients vous|transite|
        sur votre/ton compte/livret .. reçoit/arrive/arrivent/reposer/transite|
        passe par votre compte|clients .. paient/versent/virent .. vous|pas encore de compte|
        compte en cours d ouverture
    """,
    "receive-money~": "votre rib|passent par",
    "pass-job": """
        agent de règlement|agent financier|assistant* paiement*|mandataire|collecteur|
        assistant financier
    """,
    "parcel": """
        paquet*|envois|livraison*|produits électroniques|paquets|paquet|livraisons|chaussures|
        des colis|noms différents|autres noms
    """,
    "parcel~": "colis|marchandise*|cartons|téléphones",
    "reship": """
        réétiquet*|étiquet*|nouvelle étiquette|reconditionn*|point relais|poster|expédi*|bordereau|
        renvoyer|étiquette*|l etiquette|recolle*|recoller|colle l etiquette|colles|reemballe*|
        reemballer|au relais|à la poste|deposer au|deposes au|enlevez l étiquette|collez|
        le coursier passe|récupère les|à l étranger|passe les prendre|changer l étiquette|
        changez l étiquette|coller l étiquette|au point relais|en consigne|un gars passe|
        quelqu un passe
    """,
    "reship~": "réexpédi*|renvo*|la poste|bureau de poste|renvoies",
    "at-home": """
        chez vous|chez toi|à domicile|votre adresse|ton adresse|depuis la maison|votre domicile|
        de chez vous|de chez toi|boite aux lettres|ta boite|à votre domicile|à ton nom|
        à ton domicile|rez-de-chaussée|présente en journée|présent en journée
    """,
    "at-home~": "à la maison|à votre nom",
    "voucher": """
        cartes cadeau|carte apple|cartes apple|carte google|cartes google|carte steam|cartes steam|
        carte amazon|cartes amazon|ticket pcs|tickets pcs|recharge* pcs|coupon*|carte prépayée|
        cartes prépayées|cheques cadeaux|coupons|recharge|recharges|neosurf|toneo|
        carte/cartes/code/codes/coupon/coupons/bon/bons steam/apple/google/amazon/razer/xbox|
        carte/cartes/code/codes/coupon/coupons/bon/bons
        playstation/roblox/netflix/transcash/neosurf/pcs/fnac
    """,
    "voucher~": "carte cadeau|cartes cadeaux|cartes cadeau*|coupon",
    "voucher-buy": """
        achet*|gratt*|codes|procur*|récupér* .. cartes|envoyez moi|photos des|photo des|prends|
        payez avec|payer par|payer avec|régler par|réglez par|il me faut|en coupons|par coupons|
        au tabac|donnez moi le code|les codes|grattez|vous grattez|achete*|acheter|achetez|gratte*|
        gratter|photo du dos|bureau de tabac|chez le buraliste|en grande surface|au supermarche|
        envoie les codes|envoyez les codes|photo du code|prenez en photo|chiffres des|buraliste|
        supermarché|à la caisse|cartes à <number>|prenez <number>|va chercher|allez chercher|
        avance les cartes|sur ta carte|sur votre carte|on te rembourse|note de frais|
        grattez/gratte/photographiez/photographie .. dos/codes/bande/numéros|le dos des|
        en note de frais|sur la petite caisse
    """,
    "voucher-buy~": "au dos|envoie moi|m envoyer|m envoyez|prenez|de <number>|les chiffres",
    "coin-pay": """
        transfér*|achet*|dépos*|en bitcoin|en usdt|en crypto|convert*|portefeuille|adresse|règl*|
        !reglementair*
    """,
    "coin-pay~": "pay*|envoy*|achats|!pays|!paysag*|!payfit",
    "card-data": """
        numéro de carte|cvv|cryptogramme|date d'expiration|carte bleue|cb|carte de crédit|
        numéros de carte|chiffres au dos|donnees de carte|la puce|carte en deux|carte et code|
        date de validité|coordonnées de carte|photo de la carte
    """,
    "card-data~": "carte bancaire|dos de la carte",
    "bank-data": "iban|coordonnées bancaires|relevé* bancaire*|données bancaires|releve bancaire",
    "bank-data~": "rib",
    "bank-login": """
        banque en ligne|identifiants bancaires|codes bancaires|code bancaire|espace bancaire|
        identifiant bancaire|appli bancaire|votre appli
    """,
    "bank-login~": "espace client",
    "identity": """
        carte d identité|passeport*|cni|permis de conduire|selfie*|numéro fiscal|recto|
        titre de séjour|acte de naissance|photo de la carte|nas|passeport|selfie|
        facture d electricite|avis d'imposition|photo d identite|numéro de sécurité|france connect|
        franceconnect|fiche de paie|bulletin de salaire|numéro de sécu|près du visage|
        tourner la tête
    """,
    "identity~": "pièce d identité|justificatif de domicile|identité|carte vitale|papiers",
    "identity-many": "selfie*|recto verso|vidéo|tenant|numéro fiscal",
    "identity-many~": "justificatif de domicile",
    "clicks": """
        lik*|clic*|étoiles|évaluer|évaluations|optimis*|boost*|suivre des|commenter|j aime|liker|
        noter|notez|notation*|aimez|laisser un avis|laissez un avis|vous validez|mises en avant|
        valider des articles|likes|like|s'abonner|abonnez|clics|visionner|notation|voter|votes|
        abonnements|regarder des vidéos|optimiser|optimisation|booster|mettre un cœur|
        mettre des cœurs|mets un cœur|notes aux|aimer des vidéos|classement|remonter|faire monter|
        capture d'écran|mettre/mettez/donner/donnez .. étoiles/cœurs/coeurs/likes|
        hôtels/produits/vidéos/applis .. noter/aimer/liker/booster|fausses commandes|
        commandes simulées
    """,
    "clicks~": "cliqu*|abonn*|notes|cliquer|cœurs",
    "click-goods": """
        vidéo*|appli*|boutique*|restaurant*|youtube|tiktok|google maps|instagram|commandes|tâche*|
        musique|annonces|marques|articles
    """,
    "click-goods~": "hôtel*|produit*|chaîne*|film*|marchand*",
    "per-click": """
        par like|le like|par avis|par clic|le clic|par vidéo|la vidéo|par tâche|la tâche|
        chaque like|chaque avis|chaque tâche|<number> tâches|<number> avis|<number> likes|
        tâches simples|petites tâches|première* tâche*|par note|<number> € chacun|€ chacun|
        chacun une demi|par article|par mission|par commande|micro taches|par vote|par évaluation|
        chaque vidéo|tâches quotidiennes|par capture|chaque commande|par cœur|par hôtel|chaque clic|
        par série|la série|par lot|le lot|première série
    """,
    "per-click~": "l'avis",
    "recharge": """
        recharg*|dépôt .. débloquer|crédit* votre compte|compte de travail|tâche* prépayée*|prépay*|
        vip|solde négatif|négatif|combiné*|commande combinée|avancer le montant|débloqu*|gelé*|
        abonder|séries prestige|demandent une avance|rendue avec le gain|compte d essai|
        avance de <number>|debloquer|deblocage|niveau|avant de retirer|pour retirer|completer le|
        en négatif|dans le rouge|dans le négatif|complétez le|complète le|complétez les|de ta poche|
        de votre poche|pour débloquer|débloque*|retirer vos|impossible de retirer|commande spéciale|
        commande double|commande triple|tâche spéciale|tâche combinée|lot|le lot|tout est perdu|
        tout est annulé|annulé*|dépôt pour|avancer la|revient avec|récupères avec|ce qui manque|
        mettez <number> pour|tu mets <number>|finir la série|de ton argent|remettre à zéro|
        solde à zéro|niveler|compléter le lot|commande chanceuse|le lot se
    """,
    "recharge~": "de votre côté",
    "easy-work": """
        aucune expérience|sans expérience|aucun diplôme|sans diplôme|aucune compétence|
        depuis le téléphone|depuis votre téléphone|sur votre téléphone|avec ton téléphone|
        minutes par jour|heure* par jour|par jour|à domicile|temps libre|flexible*|complément|
        débutant*|temps partiel|de chez vous|de chez toi|depuis chez|avec votre téléphone|
        sur telephone|heures par jour|taf tranquille|facile|ouvert a tous|etudiants|mamans|
        depuis ton téléphone|votre canapé|depuis le canapé|minutes le soir|pendant la pause|
        quand tu veux
    """,
    "pay-daily": """
        payé* le soir|payé* le jour|payé* chaque jour|paiement quotidien|paiement journalier|
        payé* immédiatement|le soir même|par jour|tous les soirs|retirer|payes chaque jour|
        paye le jour|le jour même|paye le samedi|paye le vendredi|a la journee|retrait immédiat|
        retraits immédiats|virement quotidien|versé chaque|payé en usdt|en usdt
    """,
    "pay-daily~": "retrait*|paie* le jour|chaque soir|!retraite*",
    "gain": """
        gain*|gagn*|bénéfice*|rendement*|profit*|revenu*|doubl*|tripl*|rich*|plus-value*|
        argent travaille|faire travailler|net par|intérêts|j ai gagné|en quarante minutes|
        en <number> minutes|vous retirez|gagner|devenus|retir*|retrait|ont pris <number>|
        pris <number> %|riche|fortune|revenus|rapportent|le double|j ai sorti|sorti <number>|
        j'ai fait <number>|je gagne|passé de|passés de|en une semaine|en deux semaines|en un mois|
        en une soirée|hier soir|payé ma|payé mon|remboursé mon|dort|dorment|qui dort|
        argent qui dort|sur le livret|ne rapporte rien|m'a rapporté|fait <number> en|fructifi*|
        travailler votre argent|inflation|devient <number>|deviennent <number>|vire <number>|
        complément de|acheter la maison|maison ensemble|!doublon*|!richard*
    """,
    "gain~": "rapport*|multipli*|rapporte*|rapporté|retraite|!rapporteur*",
    "trade": """
        invest*|crypto*|plateforme|arbitrage*|signaux|robot|algorithm*|or|token*|pool|placer|
        staking|minage|courtier|broker|fonds|prévente|cercle|trader|action|actions|petite valeur|
        valeur americaine|cryptomonnaie*|signal|options|copy trading|token|arbitrage|vous achetez|
        vous ne vendez|a son signal|capture de solde|monnaie|l éther|éther|jeton*|algorithme|
        la méthode|sa méthode|ma méthode|l'or|copier les|copie les|positions|compte de trading|
        ia qui|copie mes|copier mes|quand entrer|quand sortir|quand acheter|quand vendre|contrats|
        le groupe de|mentor|travailler mon argent|fructifier mon argent|placer mon argent|
        mon argent travaille
    """,
    "trade~": """
        trad*|bours*|forex|ia|placement*|trading|bourse|marche|marché*|!traduc*|!traduit*|!tradit*
    """,
    "guaranteed": """
        sans risque|aucun risque|zéro risque|capital protégé|capital garanti|aucune perte|
        sans perte|jamais perdu|sécuris*|assuré*|risque zero|rembourse toute|rembours* .. perte*|
        sur a|certain|contractuel*|par contrat|noté dans|protégé|toujours gagnant
    """,
    "per-day": """
        % par jour|% / jour|% jour|% quotidien*|% par semaine|% par mois|% net par mois|% mensuel*|
        rendement quotidien|rendement mensuel|gains quotidiens|gains journaliers|% hebdo*|
        chaque jour|% en .. heures|par jour|quotidien*|par mois|mensuel*|hebdomadaire*|
        en <number> jours|en une semaine|en un mois|par cycle|% la semaine|% le mois|pour cent par|
        pour cent la|en six semaines|en une soirée|en une nuit
    """,
    "per-day~": "par semaine|hier",
    "teach-money": """
        vous apprend*|t apprend*|t apprends|te montre*|vous guid*|te guide*|mon oncle|ma tante|
        mon mentor|mon cousin|mon analyste|pas à pas|étape par étape|par la main|vous accompagn*|
        t accompagn*|ma collaboratrice|mon équipe|suivez mes|suis mes|conseils de|je vous aide|
        je t aide|je vous apprendrai|je t apprendrai|je vous guide|les signaux de|le professeur|
        ses eleves|mentor|je te guide|je te montre|je vous montre|fais comme moi|faites comme moi|
        copier mes|copie mes|copiez mes|je t apprends|je mets|j'ajoute|je vous apprends|m a appris|
        m a montré|je t'accompagne|je vous accompagne|tiens la main|je te tiens la main|
        à chaque clic|chaque clic|de ma tante|mon beau frère|un ami qui|une amie qui|mon conseiller|
        comme moi|en me suivant|te dis quand|vous dis quand|ma professeure|mon professeur|
        votre conseiller|conseiller dédié|fait tout pour|on place ensemble|on investit ensemble|
        je complète|tu suis|tu me suis|vous montrerai comment|te montrerai comment|
        vous montrer comment je|te montrer comment je|je te montre chaque|à côté de toi|
        ma tante .. or/trading|me dit l heure|me dit quand
    """,
    "teach-money~": "vous montre*|mon assistante|initié*|professeur|mes eleves|analyste|avec moi",
    "deposit-small": """
        dès <number>|commenc* avec|débuter avec|mise de départ|minimum|premier dépôt|entrée est|
        entrée à|petit montant|seulement <number>|dépôt minimum|ticket d entrée|mettre <number>|
        premiers <number>|mise minimale|commencez avec|commence avec|commencer avec|avec <number>|
        petite somme|pour commencer|pour essayer|pour tester|tout ce que vous pouvez|commence par|
        juste <number>|<number> pour goûter|pour goûter|<number> suffisent|<number> suffit|
        mets <number>|mettez <number>|dépose <number>|déposez <number>|versez <number>|
        verse <number>|ouvre avec|ouvrez avec|une petite somme|tes économies|vos économies|
        mise de <number>|place <number>|petite mise|juste pour essayer|à côté des miens|
        commence petit
    """,
    "deposit-small~": "déposer|a partir de|ce que vous pouvez",
    "bonus": "bonus|doublons|prime|offert* sur",
    "invest-here": """
        notre plateforme|la plateforme|ma plateforme|une appli|l application|notre application|
        notre pool|cercle restreint|groupe privé|cercle privé|prévente|accès anticipé|l appli|
        son cercle|le fonds|pas dans l app store|pas sur le store|plateforme privée|cercle fermé
    """,
    "invest-here~": "club|le groupe",
    "warm": """
        belle|magnifique|charmant*|sourire|beaux yeux|chéri*|mon cœur|mon coeur|mon ange|destin|
        veuf|veuve|divorcé*|mauvais numéro|trompé* de numéro|trompée de|erreur de contact|
        bonne nuit|bien dormi|célibataire|faire connaissance|mieux connaître|âme sœur|tendresse|
        tu me manques|cœur|coeur|spécial*|confiance en toi|ma belle|sincère*|mon amour|bel homme|
        bisous|je t embrasse|le destin|trompé de numéro|ame soeur|notre maison|notre avenir|
        quand je viendrai|je vous prenais|votre sourire|ton sourire|quel sourire|ma chérie|
        mon chéri|tes yeux|ta voix|j ai rêvé|je rêve de|penser à toi|le hasard|hasard fait|
        coïncidence|vous êtes bien|je vis seul*|vis seul avec|tous les deux|tu as mangé|tendre*|
        gentillesse|reposé après|bonsoir mon|bonjour mon|as-tu mangé|tu as dormi|pensé à toi|
        pense à vous|rêvé de toi|rêvé de nous|ta photo|notre vie|notre projet|quand on sera|
        quand nous serons|toi et moi|solitude|erreur de numéro|mérites mieux|tu mérites|!speciali*
    """,
    "warm~": "beau|gentil*|dieu|pour nous|mon beau",
    "levels": """
        niveau*|filleul*|parrain*|trois personnes|deux personnes|vente directe|mlm|
        marketing de réseau|affili*|chaque personne|votre équipe|ton équipe|descendance|sous toi|
        sous vous|parraine*|niveaux|premières lignes|amènes deux|amenez deux|placez deux|matrice|
        jambe|votre ligne|ta ligne|ton réseau|votre réseau|qui amènent|parrainer|
        amener .. personnes|amene .. personnes|inviter .. amis|invite .. amis|en dessous|lignée|
        rang|generations|amène* deux|amène* trois|tes amies|tes amis|vos amis|tontine|cercle|roue|
        trois copines|trois amies|trois amis|fais entrer|fait entrer|faire entrer|tu fais entrer|
        marraine|une équipe|l'étage|palier*|sous moi|du dessous|trois en ont|en ont trois|chacune|
        à leur tour|touches sur|touchez sur|sur chaque|tes sœurs|tes collègues|tes copines|dire non|
        roule tout seul|marche tout seul
    """,
    "levels~": "recrut*|reseau|equipe|étage",
    "dream": """
        indépendan* financi*|être son propre|propre patron|ton propre|en dormant|
        pendant votre sommeil|complément de revenu|quitter .. boulot/job/emploi|temps libre|liberté|
        rêve*|style de vie|retraite anticipée|cinq chiffres|six chiffres|changer de vie|opportunité|
        état d esprit|ambitieu*|entrepreneur*|motivé*|independance|etre votre patron|
        etre ton patron|quitter votre|quitter ton|quitter mon|change de vie|esprit ouvert|mamans|
        métro boulot|sans patron|votre propre patron|quitté mon travail|de chez toi|de chez vous|
        changé ma vie|rêves|deuxième revenu|libre financièrement|quitter le 9h|quitter le bureau|
        9h-18h|énergie de dingue|ton énergie|votre énergie|belle énergie|changer ta vie|vivre de|
        temps pour tes|temps pour vos|a arrêté de rire|disait que j'étais folle|!reven*|!revent|
        !revers*|!revenu*
    """,
    "nothing-written": """
        pas par écrit|rien par écrit|pas l écrire|en direct|de vive voix|expliquer .. message|
        au zoom|je vous explique|je t explique|je ne donne pas le nom|il faut voir|venez voir|
        viens voir|venez ecouter|trop long a|pas te dire le nom|le nom ici|dire le nom|
        je t'expliquerai|je vous expliquerai|en vrai|à l'écrit|perdrait de sa|perd de sa|
        faut le voir|faut le vivre|les jaloux|sur internet
    """,
    "pack": """
        pack|kit|adhésion|ticket d entrée|première commande|starter|droit d entrée|stock de départ|
        box|coffret|formule argent|émeraude|saphir|rubis|mallette|commande mensuelle|entres avec|
        entrez avec|tu entres|tu démarres avec|vous démarrez avec|commences avec le|double page|
        pages dans
    """,
    "undress": """
        déshabill*|nu|nue|nus|nues|intime*|sexy|coquin*|sous vêtements|lingerie|seins|torse|
        sans vêtements|chaude*|chaud*|cam à cam|en privé sans|caresse*|hot|te voir nu*|toute nue|
        tout nu|sous la douche|à ton tour|excit*|chaude|sexe|sexuel*|corps|culotte|soutien gorge|
        enlève|enlever|montre-moi|photos privees|sans chemise|sans t shirt|sans haut|enlève*|
        retire ta|retire ton|plus de toi|montre-toi|en cam|au lit|chaud|montre plus|voir plus|
        à toi ensuite|puis toi|ensuite toi|je commence|un jeu|petit jeu|la caméra|allume la caméra|
        mets la caméra|bouton|déboutonn*|tu es seul|peignoir
    """,
    "undress~": "plaisir|sans rien",
    "video-call": "visio|vidéo|appel vidéo|cam|caméra|webcam|skype|en video",
    "leak": """
        envoy* .. à tous/contacts/famille/femme/mari/patron/amis/collègues/employeur|
        tous vos contacts|tous tes contacts|vos contacts|tes contacts|diffus*|partag* .. contacts|
        mettre en ligne|balanc*|j'efface|part à tous|envoyé à tous|liste de tes|liste de vos|
        ta femme|votre femme|a tous tes|a tous vos|ton mari|ta famille|ton patron|ton employeur|
        tes amis|tes collegues|vos collegues|envoie a|envoyee a|j envoie|partager a|tout sera|
        je supprime|la liste de|à tes contacts|à ta famille|à ta femme|à ton mari|à ton patron|
        à ton employeur|à tes amis|je l envoie|je publie|ils verront|ils recevront|j appuie|
        je disparais|à votre famille|tous verront|vont voir|va voir|mis en ligne|
        il ne se passe rien|ne se passe rien|pour que rien|pour qu'il ne se passe|sinon tout|
        sinon ta|sinon votre|faux avis|mauvais avis|des avis|ça tombe à|que ça tombe|sous des noms|
        on vous dira où|le premier est paru|réputation|les noms de|
        vos/tes collègues/proches/contacts/paroissiens|à votre/ta mère/école/paroisse/fac|
        ce serait dommage|dommage que|si .. voyaient|j efface devant|je l efface devant|
        reste entre nous|chaque heure|un nom|pas de police
    """,
    "leak~": "publi*|la police|votre famille|votre employeur|devant vous",
    "threat": """
        pour qu'il ne se passe|qu'il ne se passe rien|ou on publie|sinon on publie|faux avis|
        le premier est paru|premier avis est|mon silence|prix de mon silence|
        pour que ça disparaisse|ma patience|sinon votre/ta femme/famille/patron|raison d écrire à
    """,
    "recorded": """
        enregistrement|la vidéo|vidéo de toi|vidéo de vous|captures|capture d écran|vos photos|
        tes photos|j'ai tout|images de|j ai la vidéo|ton visage|votre visage|les vidéos|appel vidéo|
        sauvegard*|j'ai enregistré|tout enregistré|photos de toi|on te voit|on voit bien|très net|
        bien visible|j'ai gardé|gardé la|la nuit dernière|hier soir|
        enregistrement/vidéo/film/photos/images/clip de/du
        vous/toi/samstag/samedi/dimanche/vendredi/hier|j ai tout/toute .. enregistré/filmé/gardé|
        ce que vous/tu .. montré/fait|devant la caméra|un souvenir de|petit film|du début à la fin|
        on te voit très
    """,
    "recorded~": "enregistré*|filmé*|enregistr*|tout est filme|on vous voit",
    "proxy": """
        à ton nom|sous votre nom|sous ton nom|avec ton nom|avec votre nom|ton vrai nom|
        votre vrai nom|votre identité|ton identité|ton visage|votre visage|à notre place|à ma place|
        passes les|passer les entretiens|passer l'entretien|passez les entretiens|
        faire les entretiens|visios d embauche|prête nom|prêter .. nom|oreillette|souffle*|
        devant la caméra|face caméra|ta nationalité|votre nationalité|ton passeport|à sa place|
        avec vos papiers|avec tes papiers|prêter votre nom|pretez votre nom|passes l'entretien|
        passez l'entretien|fais l entretien|faire l entretien|gérant de paille|etre gerant|
        faire semblant|votre voix|à ta place|à votre place|à la place de|prends sa place|
        tu prends sa|se faire passer|te faire passer|fais toi passer|vous faire passer|en votre nom|
        prêter ton nom|prête ton nom|prêter ton visage|prêter votre visage|le visage|
        gérant officiel|gérance|devenir gérant|reconnaissance faciale|vérification du visage|
        nom propre|casier vierge|une signature chez|juste une signature|à leur place|sous son nom|
        sous mon nom|passer l'examen|passe l'examen|vous parlez|tu parles|homme de paille|mon neveu|
        de mon neveu|de mon cousin|de mon frère|sans accent|ton accent|nationalité|
        passeport français|tes papiers|vos papiers|sur le papier|au registre|bénéficiaire effectif|
        comme gérant|à votre nom|avec votre pièce|avec ta pièce
    """,
    "proxy~": "à votre nom|vous signez",
    "hidden-worker": """
        développeurs .. travail*/font/bloqués|notre équipe travaille|sans travailler|sans coder|
        sans écrire|% du salaire|part du salaire|sur le salaire|de chaque paie|basés en|
        à l étranger|équipe de développeurs|partage du salaire|n y voient|voient que du feu|
        personne ne remarque|des gars de|autre pays|font le travail|fait le travail|sous ton nom|
        sous votre nom|sur chaque salaire|de chaque salaire|nous faisons le|le vrai travail|
        mes développeurs|nos développeurs|mon equipe code|dans l ombre|moitié du salaire|on partage|
        personne ne verra|ne verra rien|oreillette|on te souffle|je te souffle|rien a coder|
        je fais tout|on fait tout|on s occupe|nous nous occupons|mon équipe fait|tu ne fais rien|
        rien à faire|sans rien faire|personne ne voit|ils ne verront|dans mon pays|mon pays|
        n acceptent pas|n accepte pas|bloqué*|% de chaque|moitié moitié|la nuit depuis|
        depuis ton pc|depuis votre ordinateur|je code|on code|nous codons|je vous souffle|
        souffle les réponses|dans l'oreille|écouteur|te dicte|vous dicte|derrière l'écran|
        en coulisses|n'embauche pas|n'embauchent pas|<number> pour toi|<number> pour vous|
        salaire arrive|salaire tombe|plusieurs boîtes|trois boîtes|plusieurs entreprises
    """,
    "hidden-worker~": "derriere",
    "laptop-home": """
        portable .. chez/domicile/adresse|pc .. chez/domicile|pc d entreprise|reçois les pc|
        recevez l'ordinateur|recevez le portable|reçois l ordinateur|pc chez toi|pc chez vous|
        portables chez toi|portables chez vous|recevoir des ordinateurs|recevoir les ordinateurs|
        recevoir des pc|recevoir le pc|par machine|par ordinateur|par pc|ordinateur chez vous|
        ordinateur chez toi|portable chez toi|ordinateurs chez|recevoir l ordinateur|
        telephones chez|boitier|laisse le portable|laissez l'ordinateur|laisser le pc|
        reçois le portable
    """,
    "laptop-home~": "ordinateur .. chez/domicile/adresse",
    "not-public": """
        pas encore public*|non public*|pas public*|pas été publi*|ne figurent pas|ne figure pas|
        pas dans la presse|dans la presse|rapports publics|pas paru*|avant l'annonce|
        avant la publication|avant publication|avant l officiel*|intern*|coulisses|couloir|
        versions de travail|en préparation|arbitrages|débats internes|rendus publics|rendu public|
        pas encore annonc*|résultats du trimestre|résultats avant|informations privilégiées|
        info* privilégiée*|noms des décideurs|qui décide|de l intérieur|sensible*|classifié*|
        embargo|appel d offres|chiffres avant|fusion|rachat|calendriers internes|écrit nulle part|
        tendance des volumes|volumes du trimestre|la guidance|à dix près|plus ou moins que|
        compte rendu|procès verbal|photo du|qui freinait|le rachat|pas publi*|pas public|
        pas publics|avant les resultats|avant l appel|avant que|en interne|interne*|brouillon*|
        projet de|ce qui se dit|avant tout le monde|avant le marche|carnet de commandes|
        offres concurrentes|les autres offres|ambiance|proces verbaux|organigramme|sous embargo|
        informations internes|pas encore sorti|pas encore publi*|avant le communiqué|
        avant la sortie|avant le conseil|avant le vote|en avant première|en primeur|à l avance|
        en coulisses|qui bloque|de mémoire|avec vos mots|avec tes mots|quelle version|pouce|
        au-dessus ou|le trimestre|les réservations|prix proposé|fichier clients|liste de clients|
        données clients|consulter le fichier|une recherche dans|plaques|anciens collègues|
        pièces détachées|dans les couloirs|couloirs|se dit dans|se dit à|qu'on tait|
        calendrier d'entretien|pannes|les pannes|défauts|points faibles|faiblesses|entretien des|
        bâtiments|avant sa sortie|la presse nos|qui est contre|qui est pour|qui a dit|qui pousse|
        dossier patient|liste des patients|liste des clients|les tarifs|vos tarifs|prix d'achat|
        marges|remises|en dessous|mieux ou moins|où elle habite|où il habite|nouvelle adresse|
        ses horaires|plan de|planning de|tours de garde|accès vpn|porte entrouverte|!internat*|
        !internet|!internet*|fiche d admission|dossier d admission|registre des admissions|
        dossier médical de|rabais que vous|remise que vous comptez|montant de votre offre|
        prix de votre offre|chiffre de votre offre|ouverture des plis|avant les plis|ce trimestre|
        paie par unité|qui signe|fin du contrat|date de renouvellement|autres enveloppes|
        les autres plis|offre la plus basse|moins disant|un ordre de grandeur|ordre de grandeur|
        à la louche|avant que .. sorte|interne* .. diapos/tableau|sans le logo|logo coupé|
        plaque d immatriculation|qui est de garde|qui est de nuit
    """,
    "tell": """
        rédig*|éclairage*|avis|questions|expliqu*|partag*|synthèse*|savoir|indiqu*|point de vue|
        note|noter|notez|une note|racontez|raconte|ecrivez|expliquer|expliquez|décrire|décrivez|
        opinion*|synthese|informations|impression*|ressenti|echanger|discussion|liste|décris|
        quelques lignes|résumé|opinion|une conversation|un signe|une tendance|me dire si|
        nous dire si|il suffit de|simplement savoir|sentir|aimeraient sentir|dire à demi-mot|
        à demi-mot|une page|un petit texte|un mot de|votre sentiment|de vive voix|oui ou non|
        juste oui|la tendance|juste la tendance|en gros|photo de|capture de|me dire quand|
        préviens-moi|prévenez-moi|tendez l'oreille|ouvrez l'oreille
    """,
    "tell~": """
        racont*|dites|dire|parl*|échang*|analyse*|entretien|appel|répondre|rapport*|article*|
        conversation|étude*|commentaire*|inform*|notes|raconter|ecrire|analyse|echange|deux pages|
        rapport|un mot|au téléphone|!rapporteur*|!parlement*|!echangeons
    """,
    "tell-pay": """
        par note|par page|par rapport|par heure|par article|rétribu*|bien payé*|davantage|
        en espèces|indemnis*|gratifi*|prime|par appel|bien payé|récompens*|generous*|
        pour vingt minutes|pour trente minutes|pour une demi|vaut <number>|voyage offert|
        pour votre peine|par nom|par fiche|la page|défrai*|nous payons|on paie|mieux payé|le double|
        le triple|fois trois|trois fois|en liquide|sans facture|reconnaissant*|<number> € la|
        <number> par|<number> pour chaque|ce serait <number>|serait <number>|vaudrait|par texte|
        par réponse|payé en|remis à|une enveloppe|nettement plus|plus si|geste|un geste|
        bien parvenus|vous sont parvenus|s en souviendra|saura s en souvenir|saurait s en souvenir|
        ne sera pas oublié*|serait pas oublié*|saurons vous remercier|<number> à la clé|à la clé|
        vous y gagnerez|on saura vous|saurons nous montrer|par réponse/nom/photo/diapo/page/fiche|
        petite attention|les études de votre|frais de scolarité|en usdt|en carte cadeau
    """,
    "tell-pay~": """
        la note|de l heure|l heure|honoraire*|rémunér*|payé*|payons|paie|généreu*|dédommag*|tarif|
        honoraires|enveloppe
    """,
    "paid-note": """
        <number> par note/rapport/page/article|<number> la note/page|
        notes .. rémunér*/rétribu*/payées|courtes notes|notes rémunérées|rapports rémunérés|
        note* .. <number> €
    """,
    "no-name": """
        pas autorisé à citer|ne puis citer|taire le nom|souhaite rester|rester discret|
        rester anonyme|anonymat|client étranger|client asiatique|client discret|sans citer|
        nom vous sera|client confidentiel|souhaite la discrétion|je tairai|dont je tais|
        ne suis pas autorisé*|sans nommer|mon client|notre client|nom du client|commanditaire|
        nos lecteurs|nos amis|certains amis|mandant|ne souhaite pas|ne souhaitent pas|
        préfèrent rester|dans l'ombre|en retrait|sans nom|pas être cité|personne discrète|
        personnes discrètes|discrets|votre nom n apparaît|ton nom n apparaît|votre nom n apparaîtra|
        votre nom ne sort|ton nom ne sort|nom n apparaîtra
    """,
    "trip": """
        tous frais payés|frais payés|entièrement pris en charge|voyage|vol et hôtel|classe affaires|
        avec votre épouse|avec votre conjoint*|avec votre famille|une semaine|billets|genève|
        à genève|dubaï|avec madame
    """,
    "trip~": "invit* .. à/semaine|invité*|hôtel",
    "as-tourist": "comme touriste|en touriste|visa touristique|voyage privé",
    "state-work": """
        défense|armée|militaire*|parlement*|sénat|ambassade|diplomat*|fonctionnaire*|
        direction générale|marchés publics|sanctions|loi de programmation|politique étrangère|
        gendarmerie|commission|think tank|collectivité*|commandant|capitaine|marine|bâtiments de|
        sous-marin*|toulon|délégation
    """,
    "state-work~": """
        ministère*|gouvernement*|douane*|préfecture|assemblée|cabinet|institut|police|colloque|
        mairie
    """,
    "hush": """
        entre nous|reste entre|n en parl*|n en dites|ne dites rien|ne dis rien|ne le dites|
        ne le dis|ne mentionn*|ne pas mentionner|ne pas en informer|ne pas informer|n informez|
        ne pas prévenir|ne préven*|discrèt*|discrétion|en secret|confidentialité absolue|pas un mot|
        personne ne doit|sans en parler|sans prévenir|inutile d'en parler|inutile d'informer|
        inutile de prévenir|inutile de le|au noir|sans déclarer|ne pas déclarer|pas de trace*|
        sans trace|sans contrat|effac*|supprim* .. conversation|supprim* .. message|officieu*|
        rien d écrit|hors micro|ne comprendr*|mal comprises|seraient jaloux|jaloux|
        pas dans la boucle|encore cloisonné|cloisonné|gardons ça|gardons cela|n ébruit*|
        ne pas ébruiter|en sous marin|inutile que|rien au travail|bien sûr rien au|n'en parlez|
        vous seule êtes|vous seul êtes|dans la boucle|ne passez pas par|pas de trace|
        téléphone perso|clause de confidentialité|l exclut|en dehors du|paperasse conformité|
        à titre privé|sans le dire|gardez cela pour|secrete*|discret|discrète|discrètement|
        ne previens pas|ne prevenez pas|ne mentionnez pas|ne mets pas|ne comprendrait pas|
        ne comprendraient pas|jalouse|sous la table|off|ne raconte pas|ne le raconte|
        ne racontez pas|n'en parle|restera entre nous|entre vous et moi|juste nous deux|
        notre secret|abîment ce|envient|jalou*|jalousie|la surprise|s efface tout|s'effacent|
        s autodétrui*|messages éphémères|éphémère*|disparaî*|supprime ce|sans facture|sans papier|
        sans reçu|rien par écrit|pas par écrit|pas par mail|hors mail|hors agenda|n implique*|
        sans impliquer|sans passer|dans le dos|ne comprendrai*|s inquiét*|une fois fait|
        rien que nous|que nous deux|gardez ça|garde-le|gardez-le|garder pour|pour toi seul|
        pour vous seul|ne parle|ne parlez|en parler à|motus|bouche cousue|rien dire|ne rien dire|
        sans rien dire|inutile d'ennuyer|inutile d'embêter|inutile d'inquiéter|inutile de mêler|
        doit pas savoir|personne n'a|personne ne saura|à demi-mot|petit secret|aucune trace|
        supprime la|supprimez la|supprime nos|hors bureau|pas au bureau|pas au travail|
        votre téléphone personnel|comprendrait pas|ne pas gâcher|!efficac*|que entre nous|
        reste entre nous|juste entre nous|strictement entre nous|garder entre nous|
        gardons entre nous|personne .. saura/sait/sache/verra/remarque|
        sans que .. sache/sachent/remarque|ni vu ni connu|ne laisse pas de trace|rien sur papier|
        pas par le mail pro|mail perso|boîte perso|n en parlez pas|pas en parler au travail|
        évitez d en parler|rester entre nous|à l insu|sous le manteau
    """,
    "hush-from": """
        hiérarchie|supérieur*|patron*|banquier|conseiller|famille|mari|épouse|époux|conjoint*|frère|
        sœur|amies|avocat*|notaire|ressources humaines|compliance|sécurité|informatique|ambassade|
        enfants|syndicat|fille|papa|soeur|patron|avocat|collègues|gendarmerie|conjoint|compagnon|
        votre banque
    """,
    "hush-from~": """
        chef*|employeur|direction|banque|guichet|femme|mère|père|ami|amis|rh|conformité|daf|
        comptab*|finance*|collègue*|police|entreprise|équipe|service|personne|douane|fils|maman|
        chef|comptable|comptabilité|la direction|la banque
    """,
    "deceive": """
        dites que|dis que|dites leur|dites lui|si la banque|s'il demande|s'ils demandent|
        si la police|prétend*|faites croire|comme cadeau|en motif|indiquez en|un cadeau|
        un don familial|fais comme si|faites comme si|vous avez vendu|en touriste|faire passer pour|
        fais-toi passer|répondez que|réponds que|invent*|dis lui que|dis leur que|
        indiquez comme motif|vous direz|la facture parlera|facture parlera|mettez en motif|
        tu dis que|tu diras|dire que|si un livreur|si le livreur|fais semblant|faites semblant|
        faire semblant|mets en motif|comme motif|cadeau familial|pret familial|travaux|autre nom|
        un autre nom|nom different|comme touriste|petit mensonge|mentir|raconte que|c est ton coloc|
        ton coloc|ton cousin|fais passer|si le consulat|pour des travaux|des travaux|pour travaux|
        un neveu|pour aider|motif|libellé|mettez comme|mets comme|en vacances|comme si|
        tu te souviens|si l'ambassade|si le banquier|si le conseiller|si le guichet|si jamais on|
        si le patron|si elle demande|si il demande|appelle tu dis|demande tu dis|racontez que|
        te faire passer|vous faire passer|faites-vous passer|sous son nom|marque cadeau|mets cadeau|
        pour la cuisine|pour une voiture|vendu une voiture|vendu ta voiture|sans préciser|
        postulé sur internet|trouvé sur internet
    """,
    "no-checking": """
        n appelez/appelle/contact*/écri*/consult*/demand*/sollicit*/dérang* .. pas/personne|
        ne contactez|ne contacte|n appelez pas|ne demandez pas|ne pas contacter|ne pas appeler|
        ne pas solliciter|ne vérifi*|inutile de contacter|inutile d'appeler|inutile de vérifier|
        pas d avocat*|sans avocat*|sans notaire|sans contrat|sans reçu|pas de reçu|sans passer par|
        ne passez pas par|éviter .. procédure|contourner|court circuit*|hors procédure|hors circuit|
        sans due diligence|sans audit|uniquement par moi|uniquement avec moi|seulement avec moi|
        directement avec moi|ça ralentit|ralenti*|compliqu*|perdre du temps|trop de temps|
        pas de numéro|sans vérification|associations trop lentes|banques n aiment|intermédiaires|
        évitez la rédaction|évitez le standard|avocat va|avocat .. bloquer/ralentir/tout|
        notaire .. bloquer/ralentir|évitez d appeler|évite d appeler|hors du circuit|sans paperasse|
        évite la paperasse|paperasse|va tout bloquer|pas d'avocat|sans avocat|on n a pas le temps|
        pas par un réseau|ne passe pas par|ne compile que|n'appelle pas|ne telephonez pas|
        n ecrivez pas|standard .. panne/ferme/repond|personne ne repond|ne repond pas|en conges|
        je confirme moi|court circuiter|exceptionnellement|pas de contrat|site en maintenance|
        site en construction|ne croyez pas|faux avis|bloquerait|va bloquer|ralentir|ni au portail|
        inutile de demander|inutile d écrire|n écris pas à|n allez pas|évitez de|retarde*|
        complique*|ne font que|ne savent rien|ne savent pas|ne sait rien|ils nieront|ils nient|
        ne répondent pas|site en cours|sauter la|sautez la|on régularise|je régularise|
        régulariser plus tard|signe après|signez après|fais moi confiance|faites moi confiance|
        ma parole|les avocats|avocats ralent*|pas d'association|sans papier|inutile de passer|
        inutile d'en|ne cherchez pas|perd des semaines|la banque n'a pas besoin|n'a pas besoin du|
        banque n'a pas|banque pose|pose trop de|trop de questions|personne ne pose|pas de questions|
        sans poser|ignore que|ne sait pas que|passez par moi|passe par moi|les jaloux|ce que disent|
        disent sur internet|sur internet ils|avis sur internet|mauvaises langues|
        c est écrit partout/toujours|c est marqué partout/sur|ça c est pour les|
        vaut pour les inconnus|pour les inconnus|pour les escrocs|formule standard|mention standard|
        ignorez/ignore la/cette/ce mention/ligne/phrase/message|sur ma parole|je m en porte garant|
        ne sont pas encore|pas encore informés|pas encore au courant|est en congé|en congés jusqu|
        en arrêt jusqu|confirmation ici suffit|suffira ici|suffit ici|inutile d appeler|
        inutile de rappeler|inutile de téléphoner|
        conseil/comité/bureau/association .. semaines/prendrait/prendra|
        pose/posent/posé trop? de questions|simple formalité|pure formalité|pas sur le store|
        hors du store|pas dans l app store
    """,
    "no-call": """
        peux pas téléphoner|pas d'appel|pas d appels|n'appelez pas|ne m appel*|pas joignable|
        injoignable|impossible .. appel*/téléphon*|impossible je suis|en conférence|en conseil|
        en salle|dans l'avion|caméra cassée|caméra en panne|sans caméra|uniquement par message|
        seulement par message|par chat|entretien par chat|entretien par écrit|
        entretien par message*|nouveau numéro|profil perso|mon linkedin perso|compte perso|
        messagerie .. panne|messagerie .. surveillance|mail .. panne|micro cassé|je préfère écrire|
        par écrit uniquement|pas de téléphone|pas de visio|je suis en salle|impossible de parler|
        peux pas répondre|confirmez ici|ici uniquement|que par message|par écrit seulement|
        ma messagerie est|lignes sont|peux pas parler|peux pas appeler|pas appeler|
        telephone .. casse/perdu/vole/tombe/eau|portable .. casse/perdu/vole/tombe/eau|
        numero provisoire|seulement par écrit|uniquement par écrit|uniquement par chat|
        repondez moi ici|reponds moi ici|réponds ici|répondez ici|reponds moi sur|repondez moi sur|
        sur ce profil|écris-moi ici|pas de video|ligne .. piratee|votre ligne|j ecris d|j embarque|
        plus acces|sans appel|uniquement ici|seulement ici|entretien par messagerie|en plein vol|
        embarqu*|pas de réseau|téléphone cassé|portable cassé|tombé dans|perdu mon|volé mon|
        mon nouveau|depuis un autre|depuis ce profil|plus de voix|extinction de voix|
        inutile d'appeler|rien d'appeler|injoignables|ligne coupée|ligne est coupée|téléphone coupé|
        téléphone en panne|standard est|mon téléphone|caméra ne marche|pas de caméra|en assemblée|
        en avion|au bloc|sur la plateforme|mauvais réseau|par message|écrivez-moi ici|n'appelle pas|
        évite d'appeler|évitez d'appeler|évitez le téléphone|plutôt par écrit|seul sur place|
        débordée|débordé|débordés|on tombe sur le répondeur|répondeur|dans l avion|
        ne peut être dérangé|ne pas déranger|ne peux pas parler|confirmation par message|
        par message uniquement
    """,
    "no-interview": """
        aucun entretien|pas de cv|vous êtes sélectionné*|tu es pris*|vous êtes embauché*|
        déjà validé*|simple formalité|formalité|deja retenu*|deja selectionne*|
        pas besoin d'entretien|l'entretien viendra|entretien plus tard|votre cv suffit|
        lettre a suffi|photo suffit|c'est entendu|vous commencez le|tu commences lundi|
        vous êtes prise|vous êtes pris|sans relecture|sans évaluation|sans jury
    """,
    "haste": """
        aujourd'hui|ce soir|tout de suite|immédiat*|rapidement|au plus vite|dans l'heure|
        dans les <number>|d ici <number>|d ici ce|avant midi|avant ce soir|avant vendredi|
        dernier jour|dernière chance|sans quoi|à minuit|sous <number> h|sous <number> heures|
        encore <number>|en <number> minutes|dans <number> min|le jour même|heures pour|cut off|
        en <number> min|chaque minute|passe au suivant|on passe au|plus que <number>|cette nuit|
        avant <number>|avant lundi|d'ici demain|vite|depeche*|dernier délai|demain matin|
        des que possible|sinon|a la minute|ne tardez pas|trop tard|avant que|immédiatement|
        dans une heure|avant demain|sans attendre|n attendez pas|n attends pas|faute de quoi|
        ferme ce|clôture ce|sous 24|dans la journée|jour même|sans tarder|s'éteint|ferme dimanche|
        se ferme|porte se ferme|demain la|demain elle passe|passe à une autre|avant mercredi|
        avant le service|avant la fermeture|avant la fin|il attend|ils attendent|elle attend|
        n'attend pas|n'attendent pas|le temps presse|le bateau part
    """,
    "few-left": """
        plus que <number>|reste <number>|restent <number>|dernières places|places limitées|
        peu de places|nombre limité|autres candidat*|autre candidat*|au suivant|le suivant|
        <number> places|on cherche <number>|dernière place|il reste <number>|un autre candidat|
        d'autres candidats|liste d attente|autres interesses|reste une place|reste deux|
        plus que deux|plus qu'une|quelques places|deux places|une place|autre candidat|
        plus que trois|il reste trois|il en reste|places sont parties|sont parties|déjà parties|
        d'autres attendent|quelqu'un attend|autre société|une autre fille|suivant sur la liste|
        presque complet|cinq places|je te mets sur la liste
    """,
    "to-app": """
        écri*/contact*/rejoin* .. whatsapp*/telegram*/signal/wechat|
        parl*/échang*/poursuiv*/continu* .. whatsapp*/telegram*/signal/wechat|
        écri*/contact*/rejoin* .. viber/messagerie/appli/discord/messenger|
        parl*/échang*/poursuiv*/continu* .. viber/messagerie/appli/discord/messenger|
        ajout*/passer/passons/sur/par/via/en .. whatsapp*/telegram*/signal/wechat|mon whatsapp|
        mon numéro|votre numéro|votre whatsapp|sur whatsapp|sur telegram|sur signal|par whatsapp|
        whatsapp +|telegram @|messagerie chiffrée|messagerie cryptée|mail personnel|
        adresse personnelle|mail privé|viens peu ici|rarement ici|presque jamais ici|
        application chiffrée|via whatsapp|via telegram|mon telegram|ecrivez moi sur|ecris moi sur|
        passons sur|on passe sur|dans whatsapp|groupe prive|cercle prive|mail perso|numero perso|
        numero prive|as tu whatsapp|tu as whatsapp|tu as telegram|avez vous whatsapp|
        vous avez whatsapp|avez vous telegram|vous avez telegram|autre application|une autre appli|
        l autre appli|autre messagerie|ici je viens|viens rarement|je viens peu|peu ici|
        on peut s écrire sur|s écrire sur|ajoute moi|ajoutez moi|continuons sur|continuer sur|
        de ma part|son telegram|son whatsapp|par threema|sur threema|ton whatsapp|autre appli|
        ailleurs qu'ici|plus tranquille|plus discret ailleurs|quitter linkedin|hors de linkedin
    """,
    "to-app~": """
        ajout*/passer/passons/sur/par/via/en .. viber/messagerie/appli/discord/messenger|ton numéro|
        groupe whatsapp|canal telegram
    """,
    "charity": """
        don|orphelin*|enfants|inondation*|séisme|tremblement|réfugié*|faim|abri|cancer|sinistré*|
        guerre|bénédiction|victimes|humanitaire|sauver|refuge|la crue|crue|au secours|emporté|
        incendie|médicaments|chiots|dortoir|dans l'église|conteneur .. port|bloqué au port|forage|
        puits .. village|rien mangé
    """,
    "charity~": "dons|opération|dieu|hôpital",
    "give-money": """
        don|donn*|toute somme|particip*|envoy* .. argent|contribu*|soutenir|cagnotte|envoyez ce que|
        envoie ce que|même un peu|même <number>|chaque euro|aidez-nous|aidez-les|aide-nous|
        tout va à|va directement|tout leur va|directement à eux|!donnee*|tant que .. payé|
        ils le libèrent|j ai honte
    """,
    "give-money~": "dons|aid*|ce que vous pouvez",
    "private-pay": """
        compte personnel|mon compte|compte de ma|compte de mon|au nom de|espèces|sans reçu|
        directement à moi|paypal|portefeuille|à mon nom|western|carte prépayée|pas de cagnotte|
        pas de reçu|compte d un|mon rib|beneficiaire|entre proches|lydia|en espèces|en liquide|
        paylib|sur mon compte|à mon compte|mon cousin|à mon cousin|mon frère|ma femme|mon épouse|
        société à chypre|compte en|à son nom|compte de notre|notre notaire|mon notaire|
        mon assistant|ma sœur|mon mari|compte perso|cash|une enveloppe|remis à|à chypre|à dubaï|
        en lituanie|à malte|adresse dessous|à l'adresse que|
        à notre/mon chauffeur/neveu/formateur/agent/trésorier|
        compte de notre/mon/ma/son chauffeur/neveu/fille/fils/secrétaire|mobile money|orange money|
        wave|sur son compte|au nom du formateur
    """,
    "private-pay~": "wallet|wero",
    "favour": """
        service à|rendre service|un service|besoin de toi|besoin de vous|êtes vous disponible|
        es tu disponible|seule au bureau|seul au bureau|petite mission|tâche urgente|tâche rapide|
        mission confidentielle|vous ai choisie|vous ai choisi|compte sur vous|compter sur vous|
        m aider|coup de main|depanner|depanne|depannez|tu peux me|peux tu|pouvez vous|
        cartes .. bloquees|carte bloquee|coince|aeroport|a l hopital|portefeuille vole|sac vole|
        vole mon|avancer <number>|me preter|m avancer|lundi je te|ce serait top|tu es là|
        vous êtes là|affaire délicate|dossier sensible|coincé*|compte sur toi|vous seul|toi seul|
        vous êtes disponible|es-tu là|êtes-vous là|rendez-moi|une course|petite course|
        dossier confidentiel|opération confidentielle|acquisition|rachat|faire une surprise|
        surprise pour|je t'explique|je vous explique|je compte sur|seule personne|
        nous sommes quatre|trois personnes
    """,
    "favour~": """
        service|tu peux m|carte .. bloquee/volee/avalee|bloque a|urgence|un petit service|au bureau|
        opération|bloqué* à|retenu* à
    """,
    "boss": """
        pdg|dg|gérant*|ceo|patron*|recteur|doyen*|ici .. directeur|maire|ministre|
        conseil d administration|j utilise ce compte|messagerie est sous|sous audit|nous bouclons|
        bouclons un rachat|patron|gerant|proviseur|présidente|le patron|la patronne|
        direction générale|l associé|doyen|c'est le|nouveau profil|profil perso|mon compte perso|
        mon ancien compte|monsieur le curé
    """,
    "boss~": "directeur*|directrice*|daf|chef*|direction|associé|directrice|chef|directeur",
    "new-bank": """
        nouveau rib|nouvel iban|nouveau compte|autre compte|changé de banque|changement de rib|
        changement de coordonnées|coordonnées bancaires ont|compte a changé|compte suivant|
        vous donne l iban|iban suivant|dicte l iban|iban ici|nouvelle banque|autre établissement|
        compte joint à|rib joint|rib en pièce|nouvelles coordonnées|changer de banque|
        change de compte|ferme mon compte|compte ferme|fermer mon compte|sur celui ci|ce compte|
        cet iban|iban dessous|l iban|neobanque|beneficiaire|changement de banque|autre iban|
        iban du notaire|rib ci-joint|rib ci-dessous|compte ci-dessous|iban ci-dessous|
        compte en audit|pour cette facture|société sœur|société soeur|filiale en|
        compte de la filiale|compte du groupe|maison mère|sous audit|en cours d audit|
        contrôle bancaire|mettez à jour .. rib/iban/coordonnées|remplacez .. rib/iban/coordonnées|
        merci d utiliser ce|utilisez celui|sur l en tête|en lituanie|en pologne|en lettonie
    """,
    "new-bank~": "ancien compte",
    "invoice": """
        virement*|règlement|régler|salaire|un virement de|capture de l ordre|ordre de virement|
        solde|virement|acquisition|solder|avant 15 h|règlement de la facture|règlement du|
        prochain règlement|lot de paiement|prochaine livraison|acompte de chantier|
        situation de travaux|le solde de
    """,
    "invoice~": """
        facture*|paiement*|fournisseur*|payer|paiement|échéance|fournisseur|cabinet|opération|
        acompte
    """,
    "prize": """
        gagn*|gagné|félicitations|sondage|enquête|tirage|sélectionné*|iphone|récompense|lot|
        chanceu*|offert*|gagnant*|tiré au sort|choisi*|tirée au sort|questionnaire|un iphone|
        un panier|l'un des|en courses|de courses|<number> questions|répondez à|anniversaire de|
        jeu concours
    """,
    "prize~": "bravo|bon d'achat|cadeau",
    "prize-pay": """
        frais de livraison|frais de port|livraison|cvv|vérification|1 €|<number> €|taxe*|
        valider .. carte|activation|débit de contrôle|frais d'envoi|coordonnees de carte|
        numero de carte|coursier|cryptogramme|date d expiration|un euro|symbolique*|
        vérifier la carte|juste le port|<number> pour|restitués|rendus aussitôt|aussitôt rendu|
        par carte
    """,
    "prize-pay~": "frais de dossier|carte bancaire|douane*|dedouanement",
    "known-portal": """
        espace candidat|portail rh|portail salarié|espace salarié|portail du personnel|intranet|
        dossier habituel|dossier partagé habituel|espace habituel|sirh|workday|comme d'habitude|
        serveur habituel|notre drive|espace locataire|le portail|espace personnel|espace adhérent|
        ent|le logiciel habituel|outil habituel|lien habituel|site carriere|site carrieres|
        page carrieres|service public|france connect|teams|dans l outil|serveur|espace client|
        l'intranet|au guichet|au secrétariat|par courrier interne|l outil habituel|au même endroit|
        comme tous les ans|notre site|par courrier|courrier avec|annonce rt|boîte habituelle|
        sharepoint de
    """,
    "contract-signed": """
        contrat signé|signé le contrat|contrat reçu signé|après signature|une fois signé|
        à la signature|après la signature|avez signé|as signé|avons signé|bail signé|
        remise des clés|signature du bail|contre signé|vous avez signé|tu as signé|tu commences le|
        votre premier jour|ton premier jour|votre fiche de|comme adhérent|comme cliente|
        comme client|le dossier que vous|que vous nous avez confié|signé des deux côtés|
        signé des deux|signé à|premier matin|ton exemplaire|votre exemplaire|votre contrat|
        ton contrat
    """,
    "can-be-called": """
        standard|par téléphone|numéro du site|sur notre site|notre site|accueil|
        adresse institutionnelle|mentions légales|demandez à parler|demandez-moi|rappeler|
        ligne directe|poste <number>|vérifier qui|références|joindre au|rappelle*|
        vérifiez sans hésiter|vérifier sans hésiter|vérifiez mon|vérifier mon profil|page équipe|
        figure sur la page|sur notre page|annuaire|même adresse que|adresse professionnelle|fixe du|
        vous pouvez vérifier|tu peux vérifier|vérifiable|téléphone au standard|au standard|
        numéro habituel|sur le site|au secrétariat|appelez le|demandez à|vous pouvez demander|
        dans l annuaire|le programme et|notice de|par téléphone à|au téléphone du|appelez-moi|
        appelle-moi|appelez nous|rappelez|rappelle|telephonez|demander a|demande à|vérifiez|
        verifie aupres|verifier aupres|confirmer aupres|confirmez aupres|page du labo|
        adresse du labo|service client|au dos de votre|le standard|à l accueil|demandez|ligne fixe|
        le fixe|notre fixe|appelez le secrétariat|rappeler l étude|rappelez au|numéro de votre|
        heures de bureau|vérifiez auprès|passera mon bureau|tu appelles le|décroche toujours|
        mon numéro est|numéro est sur|consultable sur|à vérifier|adresse est sur|carte de visite|
        sur ma carte|sur la carte|ce qu'il pense de nous|appels à vos clients|au téléphone si
    """,
    "on-a-register": """
        registre|rcs|siret|siren|orias|numéro d agrément|association loi|reconnue d utilité|
        inscrit* au|barreau|régulé*|licence n|finma|numéro d enregistrement|immatricul*|rna|
        inscrit au|inscrite au|registre du commerce|bce|acpr|ordre des|agrément|regafi|repertoire|
        certifie par|qualiopi|notice de confidentialité|politique de confidentialité|rgpd|
        consultable sur|chambre de|déclarée
    """,
    "time-given": """
        prenez votre temps|prends ton temps|pas d urgence|rien d urgent|rien ne presse|sans urgence|
        pas pressé*|quand vous voulez|quand tu veux|quand vous pourrez|quand tu peux|
        la semaine prochaine|semaine prochaine|mois prochain|quelques jours|deux semaines|
        à votre rythme|à ton rythme|réfléchi*|à l occasion|tranquille*|aucune urgence|aucune hâte|
        aucun délai|pas de délai|jusqu au <number>|tu as jusqu|vous avez jusqu|après les fêtes|
        après les vacances|à la rentrée|en avril|en juin|en octobre|en novembre|à tête reposée|
        pas urgent|pas pressé|quand vous pouvez|le mois prochain|prenez le temps|quand vous aurez|
        quand tu auras|après noël|après pâques|réfléchissez|réfléchis|dans quinze jours|
        tranquillement|quand tu pourras|dans quelques semaines|trois mois|jamais en moins de|
        nous sommes lents|avant le 22|avant le <number>
    """,
    "no-accepted": """
        pas grave|aucun problème|sans problème|je comprends|je comprendrai*|libre à vous|
        libre à toi|si non|dites moi non|un non|refuser|si ça ne vous|si vous préférez|
        si tu préfères|sans obligation|sans engagement|tant pis|ne vous relancerai|ne relancerai|
        pas intéressé*|pas d obligation|pas de réponse|n insisterai|me va très bien|me va aussi|
        me convient aussi|pas maintenant|un simple non|un non me|dis moi non|libre de refuser|
        vous pouvez refuser|tu peux refuser|pas de souci|aucun souci|aucune obligation|
        aucun engagement|je n'insiste pas|ne vous embêterai|ne t embêterai|te gonflent|
        selon vos préférences|s il est refusé|nous comprendrons|je comprendrai|si ça ne|si cela ne|
        c est une réponse qui|si vous êtes d accord|accepteriez vous|si le principe|libre à|
        si vous le souhaitez|si cela vous|si ca te|si ca vous|sinon tant pis|pas de problème|
        rien d'obligatoire|libre de|je comprendrais|je comprends tout|ignorez|ignore ce|
        je n insiste|je n insisterai|vous dites non|tu dis non|dites non|dis non|si ce n'est pas|
        si tu veux|si vous voulez|si le cœur|comme vous préférez|n'insiste pas|ou pas|auriez-vous|
        acceptiez
    """,
    "nothing-wanted": """
        rien à vendre|ne vends rien|ne demande rien|ne vous demande rien|juste vous dire|
        je voulais juste|merci pour|joyeux anniversaire|bravo pour|j ai aimé|rien à faire|
        pas d argent|seulement un conseil|seulement votre avis|je ne vends rien|
        je ne vous demande rien|juste un avis|juste un conseil|simplement vous remercier|
        simple curiosité|par curiosité|merci d avance|je veux dire merci|je ne demande ni|
        je ne vous demande|merci d avoir|je ne vends|nous ne vendons|je ne cherche|
        juste une question|une question|simple question|merci encore|bon anniversaire|joyeux|
        te remercier|sans rien attendre|j ai adore|bel article|je plaisante|blague|blague à part|
        plus sérieusement|sérieusement|mdr|haha*|rien à vous demander|je n'ai rien à|
        voulais seulement|voulais juste|vous le dire|te le dire|simplement dire|félicitations pour|
        beau texte|votre billet|ton billet|m'a touché|bonne continuation|aucune somme|rien à payer|
        rien à verser
    """,
    "in-person": """
        en personne|passez au|venez au|viens au|au bureau|dans nos locaux|à l agence|en agence|
        au guichet|à l accueil|originaux|un café|au stand|en main propre|présentiel|portes ouvertes|
        apporte*|à notre bureau|déjeuner|sur notre stand|à la mairie|au secrétariat|en nos bureaux|
        à nos bureaux|café|au marché|après le cours|le jour j|on se voit|à bientôt au|
        à la bibliothèque|nos locaux|prendre un cafe|a la cantine|cantine|au salon|sur le stand|
        stand <number>|en boutique|à l'école|à l'atelier|passez a|passe me voir|venez a|viens a|
        se voir|apero|bureau <number>|salle <number>|à l entrée|nos bureaux sont|je vous reçois|
        au cabinet|passez nous|à la paroisse|au club|dans le quartier|à l association|à la salle|
        au match|après l entraînement|à l usine|mon bureau|à la fac|au bar|au magasin|
        devant ta porte|devant la porte|venir voir|venir samedi|je peux venir|rendez-vous du|
        rendez-vous|au rendez-vous|chez vous à regarder|une journée chez vous|boire un|dîner du|
        à midi|stand|salon|porte ouverte|séance publique|est publique|réunion publique|en classe|
        au labo|au domaine|en mains propres|à la sortie|chantier
    """,
    "met-before": """
        vu* hier|parlé hier|après notre|notre entretien|votre entretien|ta candidature|
        votre commande|votre demande|au salon|comme convenu|travaillé ensemble|collègue de|
        vous aviez|votre message|votre devis|ensemble|on s est vus|nous nous sommes|on a parle|
        comme promis|comme demande|suite a votre|suite a ton|ta demande|ta commande|votre question|
        vous m aviez|tu m avais|vous m avez|ancien collegue|ancienne collegue|anciens collegues|
        meme promo|de ma promo|camarade|votre conference|votre article|ton article|
        apres l entretien|apres le cours
    """,
    "employer-told": """
        autorisation de votre|votre employeur est|service de presse|service communication|
        avec votre hiérarchie|cumul d activités|module de conformité|appel enregistré|
        pas salarié* actuel*|plus en poste|demande officielle|courrier officiel|votre état major|
        puisqu il vous faut|votre employeur|comité d éthique|avis du comité|son accord|
        autorisation de|votre chef est|service juridique|avec l'accord|en copie|consentement|
        deontologue|accord de votre|accord écrit|courrier à votre|invitation officielle|
        invitation formelle|votre direction|formulaire de conformité|vous avez quitté|
        depuis votre départ|employeur actuel|un juriste|enregistré avec|modérateur|le client sait|
        votre administration|l'aval|donner son aval|lui écrira|lettre en bonne|lettre officielle|
        séance filmée|et filmée|enregistré si
    """,
    "public-only": """
        uniquement public*|informations publiques|données publiques|déjà publié*|déjà public*|
        rien de confidentiel|aucune information confidentielle|rien d'interne|sujet public|
        sources ouvertes exclusivement|colloque public|aucune information sur|sur sources ouvertes|
        pas de confidentiel|aucune donnee|rapport annuel|sources publiques|documents publics|
        domaine public|déjà publi*|sera publié*|filmée et publiée|rien d'actuel|rien de sensible|
        rien de secret|est publique
    """,
    "warning": """
        attention à|attention aux|méfi*|faux profil*|usurp*|se fait passer|se font passer|
        n'est pas moi|ne demandons jamais|signalez|ne tombez pas|sensibilisation|
        exercice de phishing|messages du type|messages qui disent|porter plainte|portez plainte|
        soi disant|prétendu*|failli me faire|j ai failli|me suis fait|ne faites jamais|mon nom|
        alerte aux|alerte au|alerte sur|alerte arnaque|alerte phishing|circulent|ne collez jamais|
        ne payez jamais|ne cliquez pas|ne pas cliquer|ce n'est pas moi|si quelqu un|méfiez|
        faux comptes|mefiez vous|mefiance|en mon nom|en notre nom|fausse annonce|fausses annonces|
        faux recruteur*|ne répondez pas|ne payez pas|si vous recevez|si on vous|ne demande jamais|
        jamais d argent|failli tomber|prudence|méfie toi|faites tourner|prévenez vos|jamais nous ne|
        personne de chez|compte piraté|bloquez|c'est bidon|bloqué et signalé|ne réponds pas|
        n'envoie rien|n'envoyez rien|ne cliquez|ne clique|ne payez|déposer plainte|plainte déposée|
        pas de moi|tenez vous à l écart|tiens toi à l écart|reste loin|tombes pas|tombe pas|
        tombez pas|j ai signalé|je l ai signalé|nous avons signalé|on a signalé|je préviens|
        j ai prévenu|j ai tout signalé|s il t écrit|s il vous écrit|surtout pas répondre|
        n en crois aucun|n en croyez aucun|m ont eue|m ont eu|à moi ne|ne me le donnez pas|
        ne me le dites pas|ne me le donne pas|ne me le dis pas|même pas à moi|ni à moi|
        je n en ai pas besoin
    """,
    "warning-word": """
        arnaque*|escroquerie*|phishing|hameçonnage|fraude*|faux|fausse|piège*|exemple|diapo*|
        atelier|formation contre|suspect*|escroc*|faux compte
    """,
    "warning-pretext": "pas une arnaque|arnaqué*|victime*|pas d arnaque|récupér*|escroqué*",
    "command-line": """
        windows et r|windows plus r|touche windows|touches windows|ctrl et v|invite de commandes|
        ligne de commande|ouvrez le terminal|ouvre le terminal
    """,
    "program": """
        executable|fichier exe|auto extractible|installeur|lecteur securise|appli de pointage|
        pas sur le store
    """,
    "salary-change": "mon salaire|ma paie|salaire de ce mois|salaire sur|mon rib",
    "salary-change~": "avant la cloture",
    "terms": """
        hors taxes|ttc|tva comprise|brut|bruts|brut annuel|cdd|temps plein|mi temps|
        convention collective|treizième mois|mutuelle|tickets restaurant|congés|période d essai|
        préavis|offre publiée|annonce|site carrière|premier entretien|deuxième entretien|
        deux entretiens|entretien sur place|programme sur|au programme|horaires|intervenants|
        inscription avant|tarif réduit|étudiants|entrée libre|entrée gratuite|jauge|annulation|
        annuler sans|remboursé jusqu|essai gratuit|grille tarifaire|tarifs|devis|
        conditions générales|facture après|facture à 30|à 30 jours|honoraires au|procuration|
        le jour de la signature|espace client|espace adhérent|dossier numéro|aide juridictionnelle|
        première consultation|audience|assemblée générale|compte rendu|tombola|vide grenier|
        kermesse|banque alimentaire|point de collecte|rapport annuel|visites|état des lieux|
        dépôt de garantie|remise des clés|exercice à la maison|deux heures maximum|comité d éthique|
        consentement éclairé|formulaire de consentement|retranscription|droit de réponse|relecture|
        cadeau de départ|pot de départ|chasseur de têtes|intérêt mutuel|recherche de dirigeants|
        prise de poste|smic|panier|candidatures|fiche de poste|facture|décompte|relevé|master|
        doctorat|tiré à part|programme|billet de train|permanence
    """,
    "jest": """
        mdr|ptdr|haha|je blague|je plaisante|une bière|des bières|les bières|le gâteau|mamie|
        ma grand mère|le chien|le chat|le vélo|barbecue|raclette|pétanque|apéro|croissants|tarte|
        merguez|je rigole|vendanges|les bottes
    """,
    "visa-sale~": "garanti*|sans entretien|garanti",
    "loan-easy~": "fichés|en <number>",
    "easy-work~": "tranquille|simple|retraites",
    "guaranteed~": "garanti*",
    "nothing-written~": "par écrit|en visio|pas ici",
    "not-public~": """
        non publi*|avant le <number>|inédit*|secret*|pas encore|confidentiel*|avant la clôture|
        pénurie*|les chiffres|!secretai*|!secretar*|liste/chiffres/prix/diapos/documents internes
    """,
    "no-name~": "ne peux citer|dont je ne peux|préfère rester",
    "hush~": "rester entre|secret|à personne|confidentialité|une surprise",
    "deceive~": "si on vous demande|raconte*|si .. demande|vous dites que",
    "no-checking~": "pas le temps|en arret|ne cherche pas|ne demande pas|ne va pas|évite de",
    "no-call~": "par écrit",
    "no-interview~": "sans entretien|pas d'entretien|vous êtes retenu*",
    "haste~": """
        avant minuit|maintenant|avant la cloture|avant dimanche|d'ici|urgent*|urgence|
        <number> minutes|avant jeudi
    """,
    "few-left~": "quelqu un d autre|limité*",
    "copy-out": """
        liste de clients|liste des clients|fichier clients|fichier client|base clients|base client|
        sur une clé|clé usb|session ouverte|poste déverrouillé|avec vos accès|avec tes accès|
        sortir la liste|sors la liste|captures d'écran|collègue en congé|liste des patients|
        fichier du personnel|changer la sim|changer une sim|activer une sim|activer la sim|
        transférer la ligne|basculer la ligne|duplicata de sim|rattacher la ligne|
        écran déverrouillé|exporter la liste|exporter les clients
    """,
    "unseen": """
        pas faire visiter|sans visite|sans visiter|poste les clés|envoie les clés|premier qui paie|
        muté|mutée|en mission à|en mission au|pas de clé|clés par|les clés arrivent|
        recevrez les clés|via airbnb|par airbnb|autres personnes intéressées|d'autres intéressés
    """,
    "sealed": """
        solde est bloqué|solde bloqué|solde gelé|fonds bloqués|fonds gelés|débloquer le retrait|
        avant le retrait|retrait est suspendu|sont bloqués|bloqués sur|gelés sur|en attente sur|
        n'attend que|n'attendent que|pas prélevé sur|déblocage suppose|déblocage nécessite|
        retrait nécessite|avant tout retrait|retrait bloqué|retrait est bloqué
    """,
    "sealed~": "est bloqué",
    "shown": """
        j ai reçu ça|j ai reçu ceci|reçu ça|reçu ce message|reçu ce matin|regarde ce que|
        regardez ce que|on m a envoyé|on m écrit|voilà ce que|voici ce que je|je te transfère|
        je vous transfère|je te fais suivre|je vous fais suivre|intitulé|avec pour objet|en objet|
        c était notre|notre exercice|je te le montre|je vous le montre|vient de m arriver|
        m est arrivé|viens de recevoir
    """,
    "own-act": """
        je vous/te/t le/la/les/l/en? envoie/transmets/transfère/montre|
        je vous/te/t le/la/les/l/en? passe/donne/remets/rends|
        j envoie|nous vous envoyons|nous envoyons|nous vous enverrons|nous enverrons|
        je vous enverrai|je t enverrai|enverrai|enverrons|on vous/t envoie|on te renvoie|
        je fais suivre|je vous fais suivre|je joins|je vous joins|ci joint|je dépose|nous payons|
        on paie|on paye|on règle|nous réglons|je paie|j ai envoyé|j ai déposé|je peux vous envoyer|
        je peux t envoyer|nous pouvons vous envoyer|puis je vous envoyer|nous partageons|
        nous partagerons|je rédigerai|je présenterai|nous présenterons
    """,
    "hand-access": """
        me files les accès|me file les accès|me donnes les accès|me donnez les accès|
        me donnes les codes|me donnez les codes|me files les codes|me passes les accès|
        me passes les identifiants|me donnes les identifiants|me donnez les identifiants|
        me files les identifiants|me laisses les accès|nous donnez les accès|donne moi les accès|
        file moi les accès|identifiants et cookies|login et cookies|me files la carte|
        me donnes la carte|me remets la carte|carte .. à nous|remettez la carte|remettre la carte|
        jeton .. à nous|ensuite c est à
    """,
    "carrier-asks": """
        coursier demande|coursier réclame|coursier veut|transporteur demande|transporteur réclame|
        livreur demande|livreur réclame|douane demande|douane réclame|transitaire demande|
        l agent demande|étiquette jaune|malle est|coffre est bloqué|caisse est bloquée
    """,
    "money": "<number> euros/€/dollars par semaine/mois|<number> euros/€ chaque semaine/mois",
}
