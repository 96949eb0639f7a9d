"""French."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        ne|n|pas|jamais|aucun|aucune|aucuns|rien|personne|sans|ni|nul|nulle|non|plutôt que|au lieu
    """,
    "no-neutral": """
        n hésitez pas|n hésite pas|pas seulement|pas de problème|pas de souci|pourquoi pas|
        aucun souci|ne vous inquiétez pas|t inquiète pas|n oubliez pas|n oublie pas|pas encore|
        pas un robot|aucun problème|au lieu de <number>
    """,
    "give": """
        envoi*|donn*|partag*|remet*|remplis*|télécharg* .. pièce/carte/document*|dépos*|joind*|
        photo de|photos de|copies de|besoin de votre/vos/ton/ta/tes|il me faut|me faut|présent*|
        entrez votre|saisi*|indiqu*|renseign*|envoyez|envoie|transmettez|fournir|fournissez|
        joindre|joignez|scanner|scannez|photo du|copie du|besoin de votre|besoin de ta|
        besoin de ton|chargez|telechargez|deposez|postez|remplissez|renseignez|prends en photo|
        prenez en photo|mail moi|whatsapp moi|envoie*|fournis|joins|téléverse*|dépose*|partage*|
        remplis|j ai besoin de|nous avons besoin|scan de
    """,
    "give~": """
        envoy*|transmet*|transmettre|fourni*|communiqu*|remplir|joign*|copie de|scan*|
        il nous faut|montr*|envoyer|complete*|transmets|partagez|il manque
    """,
    "pay": "régl*|vers*|vire*|virement|acquitt*|débours*|achet*|solder",
    "pay~": "pay*|paie*|paye*|coût*|avanc*|paiement*",
    "you-pay": """
        vous payez|tu payes|tu paies|à régler|à verser|à votre charge|à ta charge|à vos frais|
        il faut payer|il faut régler|il faut verser|il suffit de régler/payer/verser|
        devez .. payer/régler/verser/avancer|dois .. payer/régler/verser/avancer|vous avancez|
        tu avances|avancer les|à l avance|acompte|au préalable|préalable|versez|verse <number>|
        règle <number>|coûte .. <number>|coût de|coût est|frais de <number>|frais s élèvent|
        s élève à|s élèvent à|seulement <number>|moitié maintenant|la moitié|le reste après|
        solde après|non remboursable|participation de|contribution de|tarif de|pour <number>|
        débit de contrôle|caution de|à acquitter|le forfait|investissement de|il vous reste à|
        il te reste à|reste à souscrire|reste à régler|c est vous qui payez|c est toi qui paies|
        souscrire l assurance|faites le transfert|fais le transfert|faites un virement|
        fais un virement|faites le virement|avancez les|avance les|à votre nom et|une avance de|
        avance de <number>|il vous reste à souscrire|souscrire|versement|regler|reglement|regle|
        a regler|a verser|avancez|virement de|un virement|faire un virement|virement instantane|
        a votre charge|a ta charge|a l avance|au prealable|acompte de|il suffit de|juste <number>|
        il faut <number>|envoyez <number>|envoie <number>|mets <number>|mettez <number>|ajoutez|
        votre part|la moitie maintenant|le reste apres|carte prepayee|par coupon|tickets|pcs|
        transcash|mandat cash|reste à payer|il reste à|il ne reste que|ne manque que|
        il faut avancer|il suffit de régler|avant de commencer|avant de signer|avant le début|
        avant le départ|la moitié tout|l autre moitié|le reste à|le reste quand|règle les|virez|
        avance moi|prête moi|prêtez moi|demande seulement|demande juste|prend <number>|
        coûte <number>|c est <number>|ce sera <number>|de votre poche|de ta poche|par mandat
    """,
    "you-pay~": """
        à payer|réglez|payez|cotisation de|dépôt de|payable|emprunt*|verser|verse|paye*|payer|
        paie|reglez|a payer|avancer|d avance|avant le|coupon|mandat|à avancer|demande <number>
    """,
    "we-pay": """
        nous payons|on paie|on paye|nous prenons en charge|on prend en charge|prise en charge|
        à nos frais|gratuit*|sans frais|aucun frais|aucuns frais|sans engagement|
        payé par l employeur|payé par la société|l employeur paie|l entreprise paie|
        vous n avancez rien|tu n avances rien|rien à payer|ne payez rien|ne paierez rien|
        jamais d argent|ne demandons jamais|ne coûte rien|nous remboursons vos|
        vos frais de déplacement|défrayé*|votre facture|sur facture|rémunéré*|votre cachet|
        vos honoraires|nous vous versons|client paie|les candidats ne paient|ne paies rien|
        candidat ne paie|payé par le client|payés par le client|pris en charge par|
        sans frais pour vous|à la charge du client|honoraires de <number> $ déclarés|déclarés|
        vous ne payez rien|on vous rembourse|bon d achat de|note d honoraires|par virement ou|
        rien a payer|vous ne payez|ne coute rien|sans cout|frais rembourses|offert par|paye par l|
        contre facture|c est moi qui paie|je t invite|je vous invite
    """,
    "reported": """
        on me demande|m a demandé|me réclame|m a réclamé|on m a|est ce normal|avez vous dû|
        as tu dû|avez vous payé|as tu payé|une agence|un agent me|un intermédiaire me|
        combien avez vous|combien as tu|qui me demande|ils demandent|il me demande|
        elle me demande|on m a dit|il paraît|une agence me|on me réclame|on m a demandé|
        est ce vrai|vous avait on|m a proposé|ils demande|mon ami dit|me demande de|ça m a paru|
        m a appelé|m a appelée|m ont appelé|ont appelé ma|m a écrit|m ont écrit|m ont proposé|
        me réclament|me demande de payer|ils réclament|j ai raccroché|je n ai pas répondu|
        je n ai rien payé|je n ai pas payé|je ne paierai pas|je n ai rien envoyé|est ce légal|
        où signaler|à qui signaler|porter plainte|ma plainte|c est arrivé à|ma mère|mon père|
        une connaissance|une cliente|a perdu ses économies|reçu un courrier|reçu une lettre|
        reçu un sms|reçu un mail
    """,
    "run": """
        exécut*|démarr*|télécharg*|clon*|compil*|décompress*|dézipp*|fais tourner|faire tourner|
        yarn|double clic*|mettre en route|configur*|lance le|lancez le|téléchargez|double cliquez|
        exécutez|ouvrez le fichier|ouvre le fichier|ouvrez l archive|ouvrez le dossier|
        le faire tourner|demarre*|demarrer|execute*|executer|faites tourner|tourner en local|
        en local|ouvre le projet|ouvrez le projet|ouvrir le projet|ouvre le dossier|compile*|
        compiler|clone*|cloner|telecharge*|telecharger|decompress*|dezippe*|dezipper|
        double clique*|double cliquer|double clic|faites confiance|cliquez sur trust|
        testez la build|testez le jeu|teste le jeu|démarrez|fais le tourner|clonez|installez|
        décompresse*|extrais|ouvre le|ouvrez le|ouvrir le|compilez|teste en local|testez en local|
        monte le projet|monter le projet
    """,
    "run~": "lanc*|install*|lancez*|lance*|lancer|installe*|installer|lancez",
    "code": """
        dépôt|repo|repos|projet|code|github|bitbucket|prototype|notre appli*|application|
        dépendances|branche|jeu|maquette|mvp|notre plateforme|module|depot|le code|code source|
        projet de test|exercice technique|la build|la demo|lanceur|le jeu|dossier du projet|
        application de test|plateforme de test|vs code|le paquet
    """,
    "code~": "archive|zip|gitlab|test technique|exercice|sources|client|le client",
    "own-machine": """
        votre/ton/ta propre/habituel/habituelle ordinateur/portable/machine/pc/poste/mac|
        votre/ton/ta personnel/perso/normal/quotidien? ordinateur/portable/machine/pc/poste/mac|
        votre machine|ton pc|ton ordi|ton ordinateur|votre ordinateur|votre poste|ton portable|
        votre portable|vraie machine|machine habituelle|poste de travail|celle du boulot|en local|
        machine principale|ordinateur de tous les jours|pc du travail|machine du boulot|
        machine de travail|ordinateur où se trouvent|ordinateur où sont|poste habituel|
        votre ordinateur habituel|votre pc|votre portable habituel|ordinateur personnel|
        ordi perso|pc perso|machine perso|que vous utilisez|que tu utilises|de tous les jours|
        machine reelle|machine physique|ordinateur habituel|pc habituel|machine de tous les jours|
        pc de tous les jours|celui de tous les jours|avec lequel vous|avec lequel tu|
        sur laquelle vous|ton navigateur|votre navigateur habituel
    """,
    "own-machine~": "ta machine",
    "no-sandbox": """
        pas/sans/non .. vm/virtuelle/conteneur*/docker/sandbox/codespaces|que sur une vraie|
        uniquement sur une vraie|bac à sable .. pas|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces .. plante/bloque/échoue/casse|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ne|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ça ne|
        évite*/éviter .. vm/virtuelle/conteneur*/docker/sandbox|en vm ça|dans docker ça|
        dans une vm ça|machine* virtuelle* .. pas/bloqu*/echou*/plant*|pas .. machine* virtuelle*|
        pas de machine virtuelle|pas dans une vm|pas de vm|sans vm|docker .. pas/plant*/echou*|
        pas dans docker|pas de docker|conteneur* .. pas|pas de bac a sable|codespaces .. pas|
        docker/vm/conteneur/sandbox/virtuelle .. pas/plante/échoue/casse|
        pas/rien .. docker/vm/conteneur/sandbox/virtuelle|hors docker|nativement|en natif|
        sans docker|sans conteneur|machine virtuelle .. pas
    """,
    "sandbox-welcome": """
        dans un conteneur|dans une vm|machine jetable|machine virtuelle .. bienvenu*/parfait|
        codespaces .. si|dans le navigateur|éditeur en ligne|coderpad|à lire|lecture seule|
        rien à installer|sans rien installer|aucune installation|dépôt public|votre propre dépôt|
        au tableau|sur papier|revue de code|pseudo code|environnement isolé|langage au choix|
        dans un conteneur ou|conteneur ou un codespace|un codespace|dans docker|peux .. conteneur|
        pouvez .. conteneur|ne touche pas à ta machine|ne touche pas à votre machine|à l oral|
        lecture de code|relecture de code|sans installation|rien à lancer|rien à exécuter|
        en ligne directement|dans un bac à sable|machine virtuelle si
    """,
    "antivirus-off": """
        désactiv*/coup*/suspend* .. antivirus/defender/pare/protection/sécurité|
        paus*/arrêt*/ignor* .. antivirus/defender/pare/protection/sécurité|
        antivirus/defender/pare .. désactiv*/râle/bloque/couper/alerte/pause/faux|faux positif|
        ignorez l alerte|ignore l alerte|exécuter quand même|ajoutez une exception|exception dans|
        acceptez l alerte|accepter l alerte|ignorer l alerte|alerte de windows|alerte windows|
        avertissement de windows|ignorez l avertissement|autoriser quand même|
        desactive* .. antivirus/defender/protection/pare|
        desactiver .. antivirus/defender/protection/pare|coupe* .. antivirus/defender|
        couper .. antivirus|windows .. avert*/previent/alert*/bloque*|windows dira|
        executer quand meme|ouvrir quand meme|autoriser quand meme|conserver quand meme|
        ignorer l avertissement|editeur inconnu|exception .. antivirus|liste blanche
    """,
    "connect-wallet": """
        connect* .. wallet/portefeuille|connect* votre portefeuille|votre wallet|
        votre portefeuille crypto|avec .. wallet|phrase de récupération|phrase secrète|clé privée|
        12 mots|douze mots|24 mots
    """,
    "connect-wallet~": "ton wallet",
    "paste": """
        coll*|appuy*|exécut*|saisi*|copiez la ligne|copie la ligne|copiez collez|copier coller|
        touche windows|tapez la|colle*|collez|tape|appuyez|appuie|copiez|validez par
    """,
    "paste~": "entrée|lanc*|coller|tapez|entree",
    "command": """
        commandes|invite de commandes|cette ligne|la ligne|une ligne|console|script|
        touche windows|boîte exécuter|ligne|le texte copie|deja copie|copie automatiquement|
        ce que la page|bouton copier
    """,
    "command~": "presse papiers|commande|la chaine",
    "fix": """
        pilote|mise à jour|mettre à jour|correctif|patch|plugin|extension|codec|réparation|répar*|
        sdk|module|composant|certificat|connecteur|pilotes|mise a jour|probleme connu|repare*|
        reparer|regler le
    """,
    "fix~": "outil",
    "meeting": """
        audio|micro|caméra|zoom|teams|visio*|webcam|t entend*|entends pas|navigateur|captcha|
        le son|du son|votre son|ton son|on ne vous entend|ne vous entends|pilote audio|
        vous entends pas|camera|on ne t entend|on vous entend pas|ne vous voit|salle d attente|
        la visio|visio|robot
    """,
    "meeting~": "de son|pas de son|reunion",
    "pc-password": """
        mot de passe .. ordinateur/mac/session/machine/système|mot de passe administrateur|
        droits administrateur|en administrateur|en tant qu administrateur|mot de passe windows|
        mot de passe de session|mot de passe .. normal
    """,
    "file-lock": """
        mot de passe est|mot de passe :|protégé* par mot de passe|archive chiffrée|zip chiffré|
        archive protégée|activer le contenu|activez le contenu|activer les macros|
        activez les macros|activer la modification|lecteur sécurisé|visionneuse|
        lecteur de documents|petit lecteur|lecteur maison|notre lecteur|lecteur chiffré|
        lecteur spécial|acceptez l alerte|acceptez l avertissement|ignorez l alerte|
        ignorez l avertissement|cliquez sur exécuter quand même|exécuter quand même|
        mot de passe .. archive/zip/fichier|archive .. mot de passe|zip .. mot de passe|macros|
        fichier protege|document protege|archive protegee|lecteur securise
    """,
    "remote": """
        accès à distance|prise en main|contrôle à distance|bureau à distance|à distance sur|
        télémaintenance|partage d écran|partager .. écran|contrôler votre|contrôler ton|
        prendre la main|prenne la main|prend la main|prends la main|controle a distance|
        acces a distance|partagez votre ecran|partage ton ecran|partage d ecran|
        code a neuf chiffres|technicien se connecte|je me connecte a|se connecter a votre
    """,
    "remote~": "a distance",
    "keep-on": """
        laiss* .. branché*/allumé*/connecté*/tourner|branché*|allumé* en permanence|24/7|24 h|
        toujours allumé|reste allumé|rester allumé|reste connecté|hébergez|
        héberger .. pc/portable/ordinateur|boîtier|branche*|sans jamais éteindre|n éteins jamais|
        n éteignez jamais|ne pas éteindre|jour et nuit|allumé*|allume jour et nuit|toujours allume|
        toujours allumes|reste allume|restent allumes|laisser allume|laissez allume|laisse allume|
        branche en permanence|reste branche|restent branches|brancher chez|votre box|ta box|
        sur ta wifi|sur votre wifi|ne jamais eteindre|ne l eteins pas|ne pas eteindre
    """,
    "log-in": """
        connect*|se connecter|identifi*|authentifi*|ouvrir une session|ouvrez une session|
        valid* .. compte/identité/profil/mot|vérifi* .. compte/identité/profil|
        confirm* .. compte/identité/profil/mot|login|saisi* .. mot/identifiants|
        entrez .. mot/identifiants|réactiv*|débloqu*|
        appuie*/appuyez/tape*/tapez .. approuver/accepter/oui|validez la notification|
        valide la notification|approuve* .. notification/demande|
        accepte* .. notification/demande de connexion|demande de connexion|connectez|connecte toi|
        connecter|identifiez|identifie toi|saisissez .. mot/identifiants|
        saisir .. mot/identifiants|vos identifiants|tes identifiants|
        confirmez .. identite/compte/profil|verifiez .. identite/compte/profil|
        validez .. identite/compte/profil|reactivez|reactiver|retablir|restaurer|debloquer|
        avec votre compte|avec ton compte|avec votre adresse|scannez le qr|liez votre compte|
        reliez votre compte|connectez vous|vous connecter|te connecter|identifiez vous|
        vous identifier|confirmez votre|confirme ton|vérifiez votre|vérifie ton|validez votre|
        valide ton|entrez votre|entre ton|saisissez|saisis ton|saisir votre|tapez votre|tape ton|
        mettez votre|avec vos identifiants|avec tes identifiants|identifiants habituels|
        scannez le|scanne le|demande le mot|vous demandera|te demandera
    """,
    "password": "mot de passe|mots de passe|mdp|code secret|code pin|login|login et",
    "password~": "identifiant*",
    "work-account": """
        compte professionnel|compte pro|compte de l université|compte universitaire|
        compte d entreprise|compte institutionnel|adresse professionnelle|
        messagerie professionnelle|microsoft|office 365|o365|outlook|google|
        identifiants habituels|identifiants de l|compte linkedin|mot de passe linkedin|
        identifiants linkedin|votre compte de|identifiants professionnels|compte du travail|
        intranet|mail professionnel|mail pro|adresse pro|boite pro|compte microsoft|compte google|
        identifiants universitaires|ent|adresse universitaire|messagerie universitaire
    """,
    "work-account~": "messagerie",
    "account-threat": """
        abonnement/messages/badge/publication* .. suspend*/suspension/bloqu*/supprim*/restreint*|
        compte/profil/page/accès .. restriction/désactiv*/ferm*/limit*/expir*/perd*|
        abonnement/messages/badge/publication* .. restriction/désactiv*/ferm*/limit*/expir*/perd*|
        suspendu*|suspension|restreint|désactivé|signalement*|violation|droits d auteur|
        activité inhabituelle|connexion inhabituelle|connexion suspecte|règles de la communauté|
        équipe de confiance|équipe sécurité|sécurité linkedin|support linkedin|linkedin support|
        expire aujourd|contester|recours|viole|infraction|droit d auteur|marque deposee|
        signale par|reclamation|suspendre|restreint*|desactive*|desactivation|supprime*|
        suppression|ferme definitivement|sera ferme|cloture du compte|activite inhabituelle|
        activite suspecte|delai de|perdrez|bloque*|boite pleine|quota
    """,
    "account-threat~": """
        compte/profil/page/accès .. suspend*/suspension/bloqu*/supprim*/restreint*|signalé*|
        plainte|limite*
    """,
    "shared-file": """
        document* .. partagé*/sécurisé*/protégé*|document partagé|fichier partagé|fichier protégé|
        document protégé|espace sécurisé|portail sécurisé|lien sécurisé|docusign|sharepoint|
        onedrive|dropbox|consulter le document|voir le document|consulter le dossier|
        consulter la proposition|ouvrir le document|questions sont|questions se trouvent|
        document confidentiel|plateforme sécurisée|espace rédaction|document partage|
        dossier partage|j ai partage|vous a partage|partage avec vous|document securise|
        document protege|wetransfer|appel d offres|fiche de paie|bulletin
    """,
    "otp": """
        code .. sms|code .. reçu|code .. recevrez|code .. recevez|code .. reçois|code .. arrive*|
        code .. téléphone|code de vérification|code de confirmation|code à <number>|
        code de sécurité|code à six chiffres|six chiffres|<number> chiffres|sms .. code|
        code d accès|code linkedin|le code quand|code de connexion|ce code|code à six|
        code .. six chiffres|code .. whatsapp|chiffres .. sms|notification .. validez|
        validez la notification|validez la demande|approuvez la demande|
        mot de passe d application|authenticator|double authentification|un sms|code reçu|
        code que vous recevez|code qui arrive|code qui s affiche|code .. telephone|code .. recev*|
        code .. recoi*|code .. mobile|code .. arriv*|code de verification|code de validation|
        code de securite|code a usage unique|code whatsapp|code google|le code|chiffre a valider|
        chiffres que|sms avec|allez recevoir|vas recevoir|vous recevrez|tu vas avoir un|
        notification .. valid*|validez dans l appli|a valider|approuvez|les <number> chiffres|
        chiffres qui|un code|code qui vient|code qui va|vient d arriver|viennent d arriver|
        que vous venez de recevoir|que tu viens de recevoir|tu viens de recevoir|
        vous venez de recevoir|tu vas recevoir|vous allez recevoir|par sms|par texto|un texto|
        mis ton numéro|mis votre numéro|par erreur ton|ton numéro par erreur|
        votre numéro par erreur|le pin|notification à valider|valide la notification
    """,
    "otp~": "les chiffres",
    "read-back": """
        donn* .. code/moi/nous|donnez moi|donne moi|lis* moi|lisez moi|me le donner|me le lire|
        me le transmettre|ici en réponse|faites suivre|fais suivre|partag* .. moi|dictez*|dicte*|
        lis le moi|lisez le moi|lisez les|envoie le|transmettez le|renvoyez le|donnez le|donne le|
        me le dicter|me dicter|tapez le ici|écris le ici|écrivez le ici|envoyez moi|lis moi|
        recopiez|transmettez|communiquez|dictez|dicte|renvoie|transferer|ecrivez le|tape le ici|
        mettez le ici|mets le ici|collez le ici|capture d ecran|screen du|me le dire|
        tu me l envoies|tu me le dis|vous me le lisez|tu me dis|tu peux me dire|
        pouvez vous me dire|transmets moi|transmettez moi|transfère moi|transférez moi|colle le|
        collez le|le renvoyer|me le renvoyer|me les envoyer|me les donner
    """,
    "read-back~": """
        lire .. code|transmet*|renvoy*|envoy*|communiqu*|dites moi|dis moi|recopie*|envoyez le|
        envoie moi|recopie|transmets|transmettre|communique|renvoyez|transfere*|me l envoyer
    """,
    "lend": """
        location|mettre à disposition|mets à disposition|mettez à disposition|utiliser votre|
        utiliser ton|accès à votre|accès à ton|céder|rachet*|achèt*|prendrait|passer par votre|
        passer par ton|publier depuis|gérer votre|confiez|confie moi|confier votre|confier ton|
        nous confier|me confier|louer|preter|prete*|pretez|utilise votre|utilise ton|
        acces a votre|acces a ton|gerer votre|gerer ton|depuis votre|depuis ton|a partir de votre|
        via votre|via ton|confier|partager votre compte
    """,
    "lend~": "lou*|prêt*|vendre|confies|emprunt*",
    "account": """
        compte linkedin|profil linkedin|votre profil|ton profil|votre compte|ton compte|
        comptes linkedin|profils linkedin|compte upwork|compte malt|upwork|freelance*|
        compte ancien|comptes anciens|compte bancaire|vieux comptes|vieux compte|compte avec|
        profil avec|compte publicitaire|compte instagram|compte pro
    """,
    "account~": "ancien compte",
    "rent-pay": """
        par mois|/mois|mensuel*|hebdomadaire|le 1er|sans rien faire|rien à faire|ne faites rien|
        ne fais rien|on s occupe|tous les mois|vendredi|chaque semaine|le mois|rien a faire|
        tu ne fais rien|passif|paye d avance|payes d avance
    """,
    "rent-pay~": "chaque mois|par semaine|la semaine",
    "log-in-as-you": """
        identifiants|identifiant et mot|mot de passe et|on se connecte|nous nous connectons|
        on s occupe du reste|nous gérons|on publie|cookie*|anydesk|teamviewer|les identifiants|
        tes codes|vos codes|mot de passe du compte|notre equipe|mon equipe|on s occupe de tout|
        on gere tout|nous gerons tout|a votre place|cookies|en votre nom|en ton nom
    """,
    "log-in-as-you~": "identifiant",
    "open-account": """
        ouvr* .. compte|ouverture .. compte|compte à votre nom|compte à ton nom|compte test|
        vérification vidéo|identification vidéo|visio .. banque|néobanque|ouvrir un compte|
        ouvrez un compte|ouvre un compte|ouvrir .. compte|compte a votre nom|compte a ton nom|
        a ton nom|neobanque|verification video|identification video|nickel|revolut|
        creer une societe|auto entreprise|client normal|client ordinaire|testeur de banques|
        tester des banques|tester les banques|testeur de parcours|client mystère bancaire|
        appel vidéo avec la banque|ensuite on le ferme|ensuite on ferme|donnez les accès|
        donne les accès|transmettez les accès
    """,
    "open-account~": "a votre nom",
    "fee": """
        dépôt|caution|acompte|taxe*|commission|pack|kit|timbre|avance|forfait|dossier|
        participation|provision|parcelle|cautionnement|depot|taxe|taxes|timbre fiscal|droits|
        prime d assurance|activation|visite medicale|redevance|legalisation|notaire|arrhes|
        certificat|agrément|réservation|montant|contribution
    """,
    "fee~": """
        frais|cotisation|assurance|honoraires|droit*|licence|depot de garantie|frais de dossier|
        inscription|douane|dedouanement|formation
    """,
    "job": """
        poste|emploi|candidat*|embauch*|salaire|travail|cdi|cdd|ressources humaines|télétravail|
        alternance|intégration|sélectionn*|boulot|embauche|embauchee
    """,
    "job~": """
        offre|recrut*|entretien|paie|mission|contrat|rh|employeur|stage|postul*|rémunération
    """,
    "purpose": """
        certificat*|dossier|équipement|matériel|visite médicale|casier|vérification|bloquer|
        uniforme|tenue|habilitation|permis|caution|place|coaching|accompagnement|accréditation|
        module|kit|traitement|certification|materiel|equipement|carte professionnelle|
        verification|visite medicale|traduction|livraison|coursier|reservation|
        bloquer votre place|reserver votre place|reserver la place|onboarding|
        acces a la plateforme
    """,
    "purpose~": """
        formation*|ordinateur|assurance|inscription|réserv*|badge|logiciel|visa|formation|
        attestation|controle|transport
    """,
    "refund": """
        rembours*|restitu*|rendu*|premier salaire|première paye|1re paie|1er salaire|récupér*|
        déduit*|revers*|retenu*|crédit*|rendu dans le premier|vous est rendu|t est rendu|
        vous sera rendu|te sera rendu|premier décaissement|premier versement|restitué*|
        récupér* .. premier salaire|déduction|restitue*|rendus|rendue|rendu avec|recupere*|
        premier bulletin|deduit*|recredite*|credite*|je te rends|je te les rends|
        je vous les rends|reverse avec|remise avec
    """,
    "refund~": "première paie|premiere paie",
    "rewriter": """
        réécri*|refaire .. cv|refait .. cv|rédact* .. cv|optimis*|consultant* .. cv|expert* .. cv|
        spécialiste .. cv|mise en forme|reformul*|remanier
    """,
    "rewriter~": "coach",
    "score": "ats|score|<number> %|logiciel de tri|points|compatib*|taux",
    "score~": "filtre*",
    "visa": """
        visa*|permis de travail|sponsor*|immigration|titre de séjour|ambassade|eimt|lmia|
        autorisation de travail|consulat|visa de travail|titre de sejour|residence permanente|
        contrat de travail en|offre d emploi à|parrain*|rendez vous préfecture|régularis*|
        saisonnier*|promesse d embauche|attestation d accueil
    """,
    "visa~": "parrainage|carte de séjour|préfecture|papiers",
    "visa-sale": """
        visa garanti|sans test|sans examen|moitié maintenant|moitié après|reste après|à l arrivée|
        dernières places|places restantes|notre agent|contact à l ambassade|quota|100 %|contact a|
        quelqu un a|moitie avant|moitie apres|le reste apres|sans diplôme|la moitié à|
        le reste à l arrivée|mon contact à|contact au|je connais quelqu un|déjà fait venir|
        j ai fait venir|après tu te débrouilles
    """,
    "award": """
        trophée*|lauréat*|distinction|palmarès|récompens*|gala|top <number>|excellence|médaille|
        honorer|honorons|prix de l|prix du|votre prix|sans candidature|jury|récompense*|nominé*|
        finaliste*|classement|magazine|label|cérémonie
    """,
    "award~": "nomin*|le prix|prix|nommé*|annuaire",
    "inherit": """
        héritage|hérit*|succession|défunt*|décéd*|légataire|bénéficiaire|feu|veuve|veuf|
        nom de famille|même nom|legs|notaire .. défunt|testament|compte dormant|sans héritier*|
        ayant droit|heritage|heritier*|heritiere|defunt*|beneficiaire*|leguer|notaire|decede*|
        meme nom|sans heritier|fonds dormants|don de|maladie|en phase terminale|disparu|
        même nom de famille|même patronyme|fortune
    """,
    "big-sum": "million*|milliard*|<number> million*|<number> <number> <number>|m €",
    "loan": """
        prêts|crédit*|financement*|rachat de crédit|microcrédit|financement|preteur|
        somme demandee|prête de l argent|entre particuliers|particulier
    """,
    "loan~": "prêt|emprunt*|pret|credit|emprunt|prêt*",
    "loan-easy": """
        sans justificatif*|fiché*|interdit* bancaire*|sans garantie|sans enquête|taux .. <number>|
        <number> %|en <number> h|en <number> heures|sous <number> h|prêteur particulier|
        particulier à particulier|entre particuliers|rapide*|toute personne|refus* .. banque*|
        surendett*|fiche ficp|interdit bancaire|refuse par|sans enquete|sous <number> heures|
        taux fixe|taux de|<number> % l an|particulier a particulier|accorde|approuve|sans caution|
        meme si|sans garant*|même interdit bancaire|même fiché|en 24 h|en 24 heures|
        dans la journée|% l an|accordé*|approuvé*|les banques|la banque refuse
    """,
    "recover": """
        récupér*|recouvr*|restitu*|rapatri*|localis*|débloqu*|gelé*|saisi*|indemnis*|déblocage|
        fonds sont|recuper*|rembours*|restitution|tracer|localise*|debloqu*|deblocage|
        fonds bloques|victime*|saisis|retrouver vos|traçage|à votre profit|en votre faveur|
        votre nom figure|votre nom apparaît|figure sur la liste|liste des victimes|lésé*|bloqué*|
        fonds d indemnisation|hacker
    """,
    "recover~": "retrouv*|tracé*|libér*|retrouve*|trace|saisie|cabinet de",
    "lost-money": """
        perdu .. argent/fonds/économies/crypto*/épargne|argent perdu|fonds perdus|victime*|
        faux courtier|faux broker|vos pertes|vos fonds|votre argent|vos cryptos|votre épargne|
        plateforme .. saisie|perdus|perte|arnaques|arnaquee|broker|ce que vous avez perdu|
        cette plateforme|ce site|courtier|ton argent|moi aussi|même chose m est|
        pareil m est arrivé
    """,
    "lost-money~": "escroqu*|arnaqu*|fausse plateforme|perdu|pertes|arnaque|escroque*",
    "free-release": """
        frais de déblocage|taxe*|déblocage|libération|activation|gas|avance|acompte|commission|
        notaire|versement|frais de justice|frais de deblocage|deblocage|debloquer|taxe|timbre|
        conversion|liberation|avant le retrait|pour retirer|retrait|avance de|taxes|caution|
        provision|pour débloquer|pour libérer|ne peut pas être déduit|ne peuvent pas être déduits|
        ne peut être prélevé|pas déductible
    """,
    "free-release~": """
        frais|impôt*|honoraires|assurance|garantie|impot|greffe|liberer|avancer|à avancer|frais de
    """,
    "investor": """
        invest*|fonds|family office|levée|capital|start up|startup|parts|valorisation|term sheet|
        due diligence|partenaire*|entrer au capital|mon comité|déblocable|
        votre dossier est accepté|premier décaissement
    """,
    "investor~": "fondat*|tour de table|associé*",
    "investor-talk": """
        term sheet|notre fonds|le fonds|due diligence|votre deck|pitch|levée de fonds|
        valorisation|entrer au capital|investir dans|investisseur*|notre mandant|
        notre client souhaite investir|financer votre|nous investissons|mon comité|notre comité|
        le comité a|décaissement|déblocable|déblocage|réserve les fonds|business plan|
        je vous finance
    """,
    "investor-talk~": "tour de table|ticket",
    "proof-of-funds": """
        preuve de fonds|preuve de liquidité*|espèces|en liquide|liquide*|
        justificatif de solvabilité|frais juridiques|frais d avocat|frais de notaire|
        frais d expertise|frais de conformité|caution|commission d apport|honoraires du|courtier|
        wallet neuf|nouveau wallet|séquestre|frais de mise en place|assurance de|
        assurance caution|caution bancaire|garantie bancaire|frais de transfert|frais d ouverture|
        assureur|caution de|auprès de notre assureur
    """,
    "proof-of-funds~": "frais de dossier",
    "cheque": "chèque*|traite bancaire|cheque|cheques|cheque de banque",
    "cheque-in": """
        encaiss*|dépos*|déposez le|sur votre compte|sur ton compte|crédit*|endoss*|
        banque en ligne|encaisse*|encaisser|encaissez|deposez|depose le|remettre a l encaissement|
        recto verso|photo des deux côtés|deux côtés|via l appli|depuis l appli|
        application de la banque|quand il apparaît|dès qu il apparaît|une fois crédité|
        dès que c est crédité|l encaissez|remise de chèque
    """,
    "cheque-in~": "remise|deposer|dans l appli",
    "forward-rest": """
        le reste|solde|le surplus|différence|transfér*|reverser|revers*|renvoy* le|virez le|
        faites suivre|faire suivre|à notre fournisseur|envoyez le reste|moins votre|la difference|
        le solde|renvoyer|renvoie|reversez|reverse|virer le|virez|transferez|au deménageur|
        au transporteur|convertir en|convertis en|en bitcoin|en crypto|en usdt|en especes a|
        retire* .. especes|retirer .. especes|en liquide|remettre au|les <number> autres|
        le restant|renvoie le|renvoyer le|reverse*|transfère le|versez le|verse le|fais suivre|
        retirez|retire en|retirer en|en espèces au|remettez au|au livreur|au coursier|
        au prestataire|sur un autre compte|vers un autre compte|achetez des crypto*|
        achète des crypto*
    """,
    "forward-rest~": "vire le|au fournisseur|renvoyez|renvoyez*",
    "keep-share": """
        conserv*|retenez|prélev*|votre commission|ta commission|votre part|ta part|
        <number> % .. commission|pour vous|pour toi|par transaction|par opération|vous gardez|
        tu gardes|gardez <number>|garder <number>|gardez|garder|conservez|conserver|
        pour le derangement|vous revient|te revient|vous restent|te restent|gardez en|
        <number> pour vous|<number> pour toi|<number> vous restent|<number> te restent|vous reste|
        te reste|restent à vous|pour la peine|pour votre peine|pour ta peine|% pour vous|
        % pour toi|% vous reviennent|vous reviennent|te reviennent|prélevez votre|prélève ta
    """,
    "keep-share~": "garde|<number> % pour|garde <number>",
    "receive-money": """
        sur votre compte|sur ton compte|recev* .. virement*/paiement*/fonds/argent|
        réception* .. paiement*/virement*/fonds|encaiss* .. pour|versent sur|via votre compte|
        par votre compte|votre compte personnel|votre compte courant|votre compte bancaire|
        comme relais|recevoir .. virement*|recois .. virement*|recevez .. virement*|
        arrive* .. compte|par ton compte|ton rib|utiliser votre compte|utiliser ton compte|
        encaisser .. paiements|paiements de clients|paiements des clients|ton compte|votre compte|
        compte perso|compte personnel|arrive sur votre compte|arrive sur ton compte|arrivent sur|
        votre compte pour|prêter votre compte|prêter ton compte|transiter|transite par|
        transitent par|passe par votre|passe par ton|recevoir les paiements|recevez les paiements|
        recevoir des virements|recevez des virements|encaisser pour|les clients vous paient|
        les clients te paient|compte de passage|compte relais
    """,
    "receive-money~": "votre rib|passent par",
    "pass-job": """
        agent de règlement|agent de paiement|agent financier|assistant* paiement*|
        gestionnaire de paiement*|responsable des paiements|agent de transfert|mandataire|
        agent de recouvrement|collecteur|gestionnaire de paiements|assistant financier|
        charge de paiements
    """,
    "parcel": """
        paquet*|envois|livraison*|produits électroniques|paquets|paquet|livraisons|chaussures
    """,
    "parcel~": "colis|marchandise*|cartons|téléphones",
    "reship": """
        réétiquet*|étiquet*|nouvelle étiquette|reconditionn*|point relais|poster|expédi*|
        bordereau|renvoyer|nouvelle etiquette|etiquette*|l etiquette|recolle*|recoller|
        colle l etiquette|colles|reemballe*|reemballer|au relais|a la poste|deposer au|deposes au|
        enlevez l étiquette|collez|au bureau de poste|le coursier passe|récupère les|à l étranger
    """,
    "reship~": "réexpédi*|renvo*|la poste|bureau de poste|reexpedi*|renvoies",
    "at-home": """
        chez vous|chez toi|à domicile|votre adresse|ton adresse|depuis la maison|votre domicile|
        de chez vous|de chez toi|a domicile|boite aux lettres|ta boite|à votre domicile|à ton nom|
        votre boîte aux lettres
    """,
    "at-home~": "à la maison|a la maison|à votre nom",
    "voucher": """
        cartes cadeau|carte apple|cartes apple|carte google|cartes google|carte steam|
        cartes steam|carte amazon|cartes amazon|ticket pcs|tickets pcs|recharge* pcs|
        bon d achat amazon|coupons pcs|coupon*|recharge pcs|carte prépayée|cartes prépayées|
        cheques cadeaux|coupons|recharge|recharges|cartes prepayees|neosurf|toneo
    """,
    "voucher~": "carte cadeau|cartes cadeaux|cartes cadeau*|coupon",
    "voucher-buy": """
        achet*|gratt*|codes|procur*|récupér* .. cartes|envoyez moi|photos des|photo des|prends|
        payez avec|payer par|payer avec|régler par|réglez par|il me faut|en coupons|par coupons|
        au tabac|donnez moi le code|les codes|grattez|vous grattez|photo des codes|
        achetez un ticket|achete*|acheter|achetez|gratte*|gratter|photo du dos|bureau de tabac|
        chez le buraliste|en grande surface|au supermarche|envoie les codes|envoyez les codes
    """,
    "voucher-buy~": "au dos|envoie moi|m envoyer|m envoyez|prenez|de <number>",
    "coin-pay": """
        transfér*|achet*|dépos*|en bitcoin|en usdt|en crypto|convert*|portefeuille|adresse|règl*
    """,
    "coin-pay~": "pay*|envoy*|achats",
    "card-data": """
        numéro de carte|cvv|cryptogramme|date d expiration|carte bleue|cb|carte de crédit|
        numéros de carte|numero de carte|chiffres au dos|donnees de carte|la puce|carte en deux|
        carte et code
    """,
    "card-data~": "carte bancaire|dos de la carte",
    "bank-data": """
        iban|coordonnées bancaires|relevé* bancaire*|relevé d identité bancaire|numéro de compte|
        données bancaires|coordonnees bancaires|numero de compte|releve de compte|
        releves de compte|donnees bancaires|releve bancaire
    """,
    "bank-data~": "rib",
    "bank-login": """
        banque en ligne|identifiants bancaires|codes bancaires|accès à votre banque|code bancaire|
        espace bancaire|identifiant bancaire|acces a votre banque|appli de la banque|
        appli bancaire|code de la banque|mot de passe de la banque|votre appli
    """,
    "bank-login~": "espace client",
    "identity": """
        carte d identité|passeport*|cni|permis de conduire|selfie*|numéro de sécurité sociale|
        numéro fiscal|recto verso|recto|titre de séjour|acte de naissance|photo de la carte|nas|
        carte d identite|passeport|numero de securite sociale|securite sociale|selfie|
        facture d electricite|avis d imposition|titre de sejour|photo d identite|
        numéro de sécurité|france connect|franceconnect|fiche de paie|bulletin de salaire
    """,
    "identity~": """
        pièce d identité|justificatif de domicile|identité|carte vitale|piece d identite|papiers
    """,
    "identity-many": """
        selfie*|recto verso|recto et verso|des deux côtés|sécurité sociale|vidéo|tenant|
        acte de naissance|relevé*|numéro fiscal
    """,
    "identity-many~": "justificatif de domicile",
    "clicks": """
        lik*|clic*|étoiles|évaluer|évaluations|optimis*|boost*|suivre des|commenter|j aime|liker|
        noter|notez|note|notation*|aimez|avis google|avis positif*|laisser un avis|
        laissez un avis|vous validez|mises en avant|valider des articles|likes|like|avis|etoiles|
        s abonner|abonnez|clics|visionner|evaluer|evaluations|notation|voter|votes|
        suivre des comptes|suivre des pages|abonnements|regarder des vidéos|optimiser|
        optimisation|booster
    """,
    "clicks~": "cliqu*|abonn*|notes|cliquer|cœurs",
    "click-goods": """
        vidéo*|appli*|page*|boutique*|restaurant*|youtube|tiktok|google maps|instagram|commandes|
        tâche*|musique|annonces|marques|articles
    """,
    "click-goods~": "hôtel*|produit*|chaîne*|film*|marchand*",
    "per-click": """
        par like|le like|par avis|par clic|le clic|par vidéo|la vidéo|par tâche|la tâche|
        chaque like|chaque avis|chaque tâche|<number> tâches|<number> avis|<number> likes|
        tâches simples|petites tâches|tâches par jour|avis par jour|première* tâche*|par note|
        tâche d essai|<number> € chacun|€ chacun|chacun une demi|par article|par tache|
        par mission|par video|par commande|chaque tache|taches simples|petites taches|
        micro taches|par vote|par évaluation|chaque vidéo|tâches quotidiennes|par capture|
        chaque commande
    """,
    "per-click~": "l avis",
    "recharge": """
        recharg*|dépôt .. débloquer|crédit* votre compte|compte de travail|tâche* prépayée*|
        prépay*|vip|solde négatif|négatif|combiné*|commande combinée|compléter le dépôt|
        avancer le montant|débloqu*|gelé*|abonder|séries prestige|demandent une avance|
        rendue avec le gain|compte d essai|avance de <number>|solde negatif|negatif|debloquer|
        deblocage|niveau vip|niveau|commande combinee|avant de retirer|pour retirer|completer le|
        en négatif|dans le rouge|dans le négatif|complétez le|complète le|complétez les|
        de ta poche|de votre poche|pour débloquer|débloque*|retirer vos|impossible de retirer|
        ne peux pas retirer|ne peut pas retirer|commande spéciale|commande double|commande triple|
        tâche spéciale|tâche combinée|lot|le lot|tout est perdu|tout est annulé|annulé*|
        niveau supérieur|dépôt pour|avancer la|revient avec|récupères avec
    """,
    "recharge~": "de votre côté",
    "easy-work": """
        aucune expérience|sans expérience|aucun diplôme|sans diplôme|aucune compétence|
        depuis le téléphone|depuis votre téléphone|sur votre téléphone|avec ton téléphone|
        minutes par jour|heure* par jour|par jour|à domicile|temps libre|flexible*|complément|
        débutant*|temps partiel|tout le monde peut|sans experience|aucune experience|de chez vous|
        de chez toi|depuis chez|avec votre telephone|avec ton telephone|sur telephone|
        une heure par jour|heures par jour|taf tranquille|facile|ouvert a tous|etudiants|mamans|
        complement
    """,
    "pay-daily": """
        payé* le soir|payé* le jour|payé* chaque jour|paiement quotidien|paiement journalier|
        payé* immédiatement|le soir même|par jour|tous les soirs|retirer|paye* chaque jour|
        payes chaque jour|paye le jour|le soir meme|le jour meme|paye le samedi|paye le vendredi|
        a la journee
    """,
    "pay-daily~": "retrait*|paie* le jour|chaque soir",
    "gain": """
        gain*|gagn*|bénéfice*|rendement*|profit*|revenu*|doubl*|tripl*|rich*|plus value*|
        argent travaille|faire travailler|net par|intérêts|j ai gagné|gagné <number>|
        en quarante minutes|en <number> minutes|vous retirez|retirez tout|gagner|benefice*|devenu|
        devenus|retir*|retrait|ont pris <number>|pris <number> %|riche|fortune|revenus|rapportent|
        le double|j ai sorti|sorti <number>|j ai fait <number>|je gagne|de <number> à <number>|
        passé de|passés de|en une semaine|en deux semaines|en un mois|en une soirée|hier soir|
        payé ma|payé mon|remboursé mon|dort|dorment|qui dort|argent qui dort|sur le livret|
        ne rapporte rien
    """,
    "gain~": "rapport*|multipli*|rapporte*|rapporté",
    "trade": """
        invest*|crypto*|plateforme|arbitrage*|signaux|robot|algorithm*|or|token*|pool|placer|
        staking|minage|courtier|broker|application|fonds|prévente|cercle|trader|action|actions|
        petite valeur|valeur americaine|cryptomonnaie*|signal|options|copy trading|token|
        arbitrage|vous achetez|vous ne vendez|a son signal|capture de solde|monnaie|l éther|éther|
        jeton*|algorithme|la méthode|sa méthode|ma méthode|l or|copier les|copie les|positions
    """,
    "trade~": "trad*|bours*|forex|ia|placement*|trading|bourse|marche|marché*",
    "guaranteed": """
        sans risque|aucun risque|zéro risque|capital protégé|capital garanti|aucune perte|
        sans perte|jamais perdu|ne pouvez pas perdre|sécuris*|assuré*|à coup sûr|n a jamais perdu|
        ne peut pas baisser|rembourse les pertes|zero risque|risque zero|capital protege|
        jamais de perte|rembourse toute|rembours* .. perte*|couvre les pertes|couvrons les pertes|
        sur a|on ne perd pas|ne peut pas perdre|certain
    """,
    "per-day": """
        % par jour|% / jour|% jour|% quotidien*|pour cent par jour|% par semaine|% par mois|
        % net par mois|% mensuel*|par mois garanti*|rendement quotidien|rendement mensuel|
        gains quotidiens|gains journaliers|% hebdo*|chaque jour|% en .. jours|% en .. heures|
        par jour|quotidien*|par mois|mensuel*|hebdomadaire*|en <number> jours|en une semaine|
        en un mois|par cycle
    """,
    "per-day~": "par semaine|hier",
    "teach-money": """
        vous apprend*|t apprend*|t apprends|te montre*|vous guid*|te guide*|mon oncle|ma tante|
        mon mentor|mon cousin|mon analyste|pas à pas|étape par étape|par la main|vous accompagn*|
        t accompagn*|ma collaboratrice|mon équipe|suivez mes|suis mes|conseils de|je vous aide|
        je t aide|je vous apprendrai|je t apprendrai|je vous guide|les signaux de|le professeur|
        ses eleves|mentor|je te guide|je te montre|je vous montre|pas a pas|etape par etape|
        fais comme moi|faites comme moi|copier mes|copie mes|copiez mes|je t apprends|je mets|
        j ajoute|je vous apprends|m a appris|m a montré|je t accompagne|je vous accompagne|
        tiens la main|je te tiens la main|à chaque clic|chaque clic|je te dis quand|
        je vous dis quand|je te dis quoi|de ma tante|mon beau frère|un ami qui|une amie qui|
        mon conseiller|comme moi|ce que je fais|en me suivant
    """,
    "teach-money~": """
        vous montre*|mon assistante|initié*|professeur|mes eleves|analyste|avec moi
    """,
    "deposit-small": """
        à partir de <number>|dès <number>|commenc* avec|débuter avec|mise de départ|minimum|
        premier dépôt|entrée est|entrée à|petit montant|seulement <number>|dépôt minimum|
        ticket d entrée|mettre <number>|je t aide à mettre|premiers <number>|mise minimale|
        commencez avec|commence avec|commencer avec|avec <number>|des <number>|petite somme|
        pour commencer|pour essayer|pour tester|premier depot|depot minimum|
        tout ce que vous pouvez|commence par|juste <number>|<number> pour goûter|pour goûter|
        <number> suffisent|<number> suffit|minimum <number>|mets <number>|mettez <number>|
        dépose <number>|déposez <number>|versez <number>|verse <number>|ouvre avec|ouvrez avec|
        une petite somme|tes économies|vos économies|ce que tu peux
    """,
    "deposit-small~": "déposer|a partir de|ce que vous pouvez",
    "bonus": "bonus|doublons|prime|offert* sur|cadeau de bienvenue",
    "invest-here": """
        notre plateforme|la plateforme|ma plateforme|une appli|l application|notre application|
        notre fonds|notre pool|cercle restreint|groupe privé|cercle privé|prévente|accès anticipé|
        l appli|cercle prive|son cercle|le fonds
    """,
    "invest-here~": "club|le groupe",
    "warm": """
        belle|magnifique|charmant*|sourire|beaux yeux|chéri*|mon cœur|mon coeur|mon ange|destin|
        seul*|veuf|veuve|divorcé*|mauvais numéro|trompé* de numéro|trompée de|erreur de contact|
        bonne nuit|bien dormi|célibataire|faire connaissance|mieux connaître|âme sœur|tendresse|
        tu me manques|cœur|coeur|spécial*|confiance en toi|ma belle|sincère*|cheri*|mon amour|
        bel homme|bisous|je t embrasse|je pense a toi|le destin|mauvais numero|trompe de numero|
        trompee de numero|celibataire|ame soeur|notre maison|notre avenir|quand je viendrai|
        je vous prenais|j ai cru que|votre sourire|ton sourire|quel sourire|ma chérie|mon chéri|
        tes yeux|ta voix|j ai rêvé|je rêve de|penser à toi|le hasard|hasard fait|coïncidence|
        vous êtes bien|je vous ai pris|je vis seul*|vis seul avec|depuis que j ai perdu|
        tous les deux|quand on se verra|tu as mangé|tendre*|gentillesse|reposé après
    """,
    "warm~": "beau|gentil*|dieu|pour nous|mon beau",
    "levels": """
        niveau*|filleul*|parrain*|trois personnes|deux personnes|vente directe|mlm|
        marketing de réseau|affili*|chaque personne|votre équipe|ton équipe|descendance|sous toi|
        sous vous|parraine*|votre équipe à|niveaux|premières lignes|amènes deux|amenez deux|
        placez deux|matrice|jambe|votre ligne|ta ligne|ton réseau|votre réseau|qui amènent|
        parrainer|amener .. personnes|amene .. personnes|inviter .. amis|invite .. amis|
        en dessous|lignee|rang|generations|amène* deux|amène* trois|tes amies|tes amis|vos amis|
        tontine|cercle|roue
    """,
    "levels~": "recrut*|reseau|equipe",
    "dream": """
        revenu* passif*|liberté financière|indépendan* financi*|être son propre|propre patron|
        ton propre|pendant que tu dors|en dormant|pendant votre sommeil|complément de revenu|
        revenu* complémentaire*|quitter .. boulot/job/emploi|temps libre|liberté|rêve*|
        style de vie|retraite anticipée|cinq chiffres|six chiffres|changer de vie|opportunité|
        état d esprit|ambitieu*|entrepreneur*|motivé*|revenu passif|revenus passifs|
        complement de revenu|revenu complementaire|liberte financiere|liberte|independance|
        etre votre patron|etre ton patron|quitter votre|quitter ton|quitter mon|change de vie|
        esprit ouvert|opportunite|mamans|metro boulot|sans patron|ton propre patron|
        votre propre patron|quitté mon travail|quitter ton travail|de chez toi|de chez vous|
        changé ma vie|rêves|deuxième revenu
    """,
    "nothing-written": """
        pas par écrit|rien par écrit|pas l écrire|trop long à écrire|en direct|de vive voix|
        expliquer .. message|nom de la société|nom de l entreprise|au zoom|pas par ecrit|
        je vous explique|je t explique|au telephone c est mieux|le nom de l entreprise|
        je ne donne pas le nom|il faut voir|venez voir|viens voir|venez ecouter|trop long a
    """,
    "pack": """
        pack|pack de démarrage|kit de démarrage|kit|adhésion|ticket d entrée|première commande|
        starter|droit d entrée|stock de départ|pack de demarrage|kit de demarrage|droit d entree|
        premiere commande|box|coffret
    """,
    "undress": """
        déshabill*|nu|nue|nus|nues|intime*|sexy|coquin*|sous vêtements|lingerie|seins|torse|
        sans vêtements|montre moi plus|chaude*|chaud*|cam à cam|en privé sans|caresse*|hot|
        te voir toute entière|te voir tout entier|te voir nu*|toute nue|tout nu|sous la douche|
        à ton tour|excit*|deshabill*|sans vetements|chaude|sexe|sexuel*|corps|culotte|
        soutien gorge|enleve|enlever|montre moi|photos privees|sans chemise|sans t shirt|
        sans haut|enlève*|retire ta|retire ton|plus de toi|montre toi|en cam|au lit|chaud
    """,
    "undress~": "plaisir|sans rien",
    "video-call": "visio|vidéo|appel vidéo|cam|caméra|webcam|skype|appel video|en video|camera",
    "leak": """
        envoy* .. à tous/contacts/famille/femme/mari/patron/amis/collègues/employeur|
        tous vos contacts|tous tes contacts|vos contacts|tes contacts|diffus*|partag* .. contacts|
        à toute ta famille|mettre en ligne|balanc*|j efface|je supprime tout|si tu me bloques|
        si vous me bloquez|part à tous|envoyé à tous|liste de tes|liste de vos|ta femme|
        votre femme|a tous tes|a tous vos|ton mari|ta famille|ton patron|ton employeur|tes amis|
        tes collegues|vos collegues|envoie a|envoyee a|j envoie|partager a|tout sera|je supprime|
        la liste de|à tes contacts|à ta famille|à ta femme|à ton mari|à ton patron|
        à ton employeur|à tes amis|j ai la liste|je l envoie|je publie|tout le monde verra|
        ils verront|ils recevront|j appuie|je disparais
    """,
    "leak~": "publi*|la police|votre famille|votre employeur",
    "recorded": """
        enregistrement|la vidéo|vidéo de toi|vidéo de vous|captures|capture d écran|vos photos|
        tes photos|j ai tout|images de|j ai la vidéo|j ai l enregistrement|j ai tout enregistré|
        on voit votre visage|on voit ton visage|ton visage|votre visage|j ai la video|la video|
        video de toi|captures d ecran|ce que tu as fait|les vidéos|ton visage est|appel vidéo|
        sauvegard*
    """,
    "recorded~": "enregistré*|filmé*|enregistr*|filme*|tout est filme",
    "proxy": """
        à ton nom|sous votre nom|sous ton nom|avec ton nom|avec votre nom|ton vrai nom|
        votre vrai nom|votre identité|ton identité|ton visage|votre visage|à notre place|
        à ma place|passes les|passer les entretiens|passer l entretien|passez les entretiens|
        faire les entretiens|visios d embauche|prête nom|prêter .. nom|en tant que candidat|
        oreillette|souffle*|réponses à l écran|devant la caméra|face caméra|ta nationalité|
        votre nationalité|ton passeport|a ma place|a sa place|a notre place|avec vos papiers|
        avec tes papiers|a ton nom|prete nom|preter votre nom|pretez votre nom|votre identite|
        ton identite|passes l entretien|passez l entretien|fais l entretien|faire l entretien|
        gerant de paille|gerant sur le papier|etre gerant|faire semblant|votre voix|à ta place|
        à votre place|à la place de|prends sa place|tu prends sa|se faire passer|te faire passer|
        fais toi passer|vous faire passer|en votre nom|prêter ton nom|prête ton nom|
        prêter ton visage|prêter votre visage|le visage|la tête d affiche|gérant officiel|gérance|
        devenir gérant|tu dis que tu es|vous dites que vous êtes|dire que tu es|
        reconnaissance faciale|vérification du visage|nom propre|casier vierge|
        tu passes l entretien|tu fais l entretien|une signature chez|juste une signature
    """,
    "proxy~": "à votre nom|a votre nom|vous signez",
    "hidden-worker": """
        développeurs .. travail*/font/bloqués|nous faisons le travail|on fait le travail|
        on fait le boulot|je fais le travail|notre équipe travaille|sans travailler|sans coder|
        sans écrire|% du salaire|% de chaque paie|% de la paie|part du salaire|sur le salaire|
        de chaque paie|le reste pour nous|basés en|à l étranger|équipe de développeurs|
        partage du salaire|l employeur n y voit|n y voient|voient que du feu|personne ne remarque|
        des gars de|gens d un autre pays|d un autre pays|autre pays|font le travail|
        fait le travail|sous ton nom|sous votre nom|sur chaque salaire|de chaque salaire|
        nous faisons le|le vrai travail|mes developpeurs|nos developpeurs|mon equipe code|
        dans l ombre|pour cent du salaire|moitie du salaire|on partage|personne ne verra|
        ne verra rien|oreillette|on te souffle|je te souffle|rien a coder|je fais tout|
        on fait tout|on s occupe|nous nous occupons|je m occupe|mon équipe fait|le code est fait|
        le travail est fait|tu ne fais rien|vous ne faites rien|rien à faire|rien d autre à faire|
        sans rien faire|personne ne le remarque|personne ne voit|ils ne verront|dans mon pays|
        mon pays|n acceptent pas|n accepte pas|bloqué*|% de chaque|moitié moitié|
        pendant que tu dors|pendant que vous dormez|la nuit depuis|depuis ton pc|
        depuis votre ordinateur
    """,
    "hidden-worker~": "derriere",
    "laptop-home": """
        portable .. chez/domicile/adresse|pc .. chez/domicile|pc d entreprise|
        ordinateur de l entreprise|portable de l entreprise|pc de l entreprise|reçois les pc|
        recevez l ordinateur|recevez le portable|reçois l ordinateur|ordinateurs chez toi|
        ordinateurs chez vous|pc chez toi|pc chez vous|portables chez toi|portables chez vous|
        recevoir des ordinateurs|recevoir les ordinateurs|recevoir des pc|recevoir le pc|
        par machine|par ordinateur|par pc|ordinateur chez vous|ordinateur chez toi|
        portable chez toi|ordinateurs chez|recevoir l ordinateur|recois l ordinateur|
        telephones chez|boitier
    """,
    "laptop-home~": "ordinateur .. chez/domicile/adresse",
    "not-public": """
        pas encore public*|non public*|pas public*|pas été publi*|ne figurent pas|ne figure pas|
        pas dans la presse|dans la presse|rapports publics|pas paru*|avant l annonce|
        avant la publication|avant publication|avant l officiel*|intern*|coulisses|couloir|
        versions de travail|en préparation|projet de loi|arbitrages|débats internes|
        rendus publics|rendu public|pas encore annonc*|résultats du trimestre|trimestre|
        résultats avant|informations privilégiées|info* privilégiée*|noms des décideurs|
        qui décide|de l intérieur|sensible*|classifié*|embargo|appel d offres|chiffres avant|
        fusion|rachat|calendriers internes|pas écrit nulle part|écrit nulle part|
        tendance des volumes|volumes du trimestre|la guidance|à dix près|plus ou moins que|
        plus que l an|compte rendu|procès verbal|photo du|qui freinait|le rachat|pas publi*|
        pas public|pas publics|avant les resultats|avant l appel|avant que|en interne|interne*|
        de l interieur|brouillon*|projet de|ce qui se dit|avant tout le monde|avant le marche|
        carnet de commandes|offres concurrentes|les autres offres|ambiance|proces verbaux|
        organigramme|sous embargo|informations internes|ce qui n est pas|pas encore sorti|
        pas encore publi*|n est pas sorti|n est pas public|avant que ça sorte|avant le communiqué|
        avant la sortie|avant le conseil|avant le vote|en avant première|en primeur|à l avance|
        en coulisses|ce qui se murmure|qui décide vraiment|qui bloque|de mémoire|avec vos mots|
        avec tes mots|quelle version|pouce|en hausse ou en baisse|au dessus ou|
        mieux ou moins bien|le trimestre|les réservations|prix proposé|l offre du concurrent|
        fichier clients|liste de clients|données clients|consulter le fichier|une recherche dans|
        plaques|anciens collègues|pièces détachées
    """,
    "tell": """
        rédig*|éclairage*|avis|questions|expliqu*|partag*|synthèse*|savoir|indiqu*|point de vue|
        note|noter|notez|une note|racontez|raconte|ecrivez|expliquer|expliquez|decrire|decrivez|
        opinion*|synthese|informations|impression*|ressenti|echanger|discussion|liste|décris|
        quelques lignes|résumé|opinion|une conversation|un signe|une tendance|un ordre d idée|
        me dire si|nous dire si|il suffit de|simplement savoir
    """,
    "tell~": """
        racont*|dites|dire|parl*|échang*|analyse*|entretien|appel|répondre|rapport*|article*|
        conversation|étude*|commentaire*|inform*|notes|raconter|ecrire|analyse|echange|deux pages|
        rapport|un mot
    """,
    "tell-pay": """
        par note|par page|par rapport|par heure|par article|rétribu*|bien payé*|davantage|
        en espèces|indemnis*|gratifi*|prime|par appel|bien paye|recompens*|en especes|generous*|
        pour vingt minutes|pour trente minutes|pour une demi|vaut <number>|voyage offert|
        pour votre peine|par nom|par fiche|la page|défrai*|nous payons|on paie|mieux payé|
        le double|le triple|fois trois|trois fois|de la main à la main|en liquide|sans facture|
        reconnaissant*|<number> € la|<number> par|<number> pour chaque
    """,
    "tell-pay~": """
        la note|de l heure|l heure|honoraire*|rémunér*|payé*|payons|paie|généreu*|dédommag*|tarif|
        remuner*|honoraires|dedommag*|enveloppe
    """,
    "paid-note": """
        <number> par note/rapport/page/article|<number> la note/page|
        notes .. rémunér*/rétribu*/payées|courtes notes|notes rémunérées|rapports rémunérés|
        notes de synthèse|note* .. <number> €
    """,
    "no-name": """
        pas autorisé à citer|ne puis citer|ne peux pas nommer|ne peux pas citer|taire le nom|
        dont je dois taire|souhaite rester|rester discret|rester anonyme|anonyme*|anonymat|
        client étranger|client asiatique|client discret|sans citer|nom vous sera|
        client confidentiel|ne souhaite pas être nommé|souhaite la discrétion|
        tient à la discrétion|je tairai son nom|je tairai|dont je tais|ne suis pas autorisé*|
        anonym*|ne peux pas dire pour qui|sans nommer|mon client|notre client|nom du client|
        commanditaire
    """,
    "trip": """
        tous frais payés|frais payés|entièrement pris en charge|séjour à|séjour|voyage à|voyage|
        vol et hôtel|classe affaires|avec votre épouse|avec votre conjoint*|avec votre famille|
        une semaine|billets
    """,
    "trip~": "invit* .. à/semaine",
    "as-tourist": """
        comme touriste|en touriste|visa touristique|visa de tourisme|à titre privé|voyage privé
    """,
    "state-work": """
        administration*|défense|armée|militaire*|parlement*|sénat|ambassade|diplomat*|
        fonctionnaire*|direction générale|marchés publics|conseil*|sanctions|loi de programmation|
        politique étrangère|gendarmerie|commission|think tank|collectivité*
    """,
    "state-work~": """
        ministère*|gouvernement*|douane*|préfecture|assemblée|cabinet|institut|police|colloque|
        mairie
    """,
    "hush": """
        entre nous|reste entre|n en parl*|ne parlez pas|ne parle pas|n en dites|ne dites rien|
        ne dis rien|ne le dites|ne le dis|ne mentionn*|ne pas mentionner|ne pas en informer|
        ne pas en parler|ne pas informer|n informez|ne pas prévenir|ne préven*|discrèt*|discret*|
        discrétion|en secret|confidentialité absolue|pas un mot|personne ne doit|
        personne n a besoin|sans en parler|sans prévenir|inutile d en parler|inutile d informer|
        inutile de prévenir|inutile de le|pas besoin d en|n a pas à savoir|n ont pas à|
        gardez .. pour vous|garde .. pour toi|garder pour vous|au noir|sans déclarer|
        ne pas déclarer|pas de trace*|sans trace|sans contrat|effac*|supprim* .. conversation|
        supprim* .. message|officieu*|rien d écrit|hors micro|ne comprendr*|mal comprises|
        seraient jaloux|jaloux|pas dans la boucle|encore cloisonné|cloisonné|pas un mot à|
        gardons ça|gardons cela|n ébruit*|ne pas ébruiter|en sous marin|inutile que|
        pas la peine d en parler|pas la peine de prévenir|rien au travail|bien sûr rien au|
        n en parlez|n en parle pas|vous seule êtes|vous seul êtes|dans la boucle|
        ne passez pas par|sans passer par|pas de trace|téléphone perso|clause de confidentialité|
        l exclut|en dehors du|paperasse conformité|à titre privé|n en parlez pas|sans le dire|
        reste entre nous|entre toi et moi|garde ca pour|gardez cela pour|gardez ca pour|secrete*|
        discret|discrete|discretement|discretion|pas besoin de dire|pas besoin d en parler|
        inutile de prevenir|ne previens pas|ne prevenez pas|ne pas prevenir|n informez pas|
        ne mentionnez pas|ne mets pas|sans prevenir|ne comprendrait pas|ne comprendraient pas|
        jalouse|efface la|effacez la|supprime la conversation|rien d ecrit|de la main a la main|
        sous la table|off|ne raconte pas|ne le raconte|ne racontez pas|n en parle|
        restera entre nous|entre vous et moi|juste nous deux|notre secret|abîment ce|envient|
        jalou*|jalousie|la surprise|s efface tout|s effacent|s autodétrui*|messages éphémères|
        éphémère*|disparaî*|efface la conversation|effacez cette|supprime ce|sans facture|
        sans papier|sans reçu|rien par écrit|pas par écrit|pas par mail|hors mail|hors agenda|
        pas dans l agenda|n implique*|sans impliquer|sans passer|dans le dos|ne comprendrai*|
        s inquiét*|une fois fait|quand ce sera fait|mis devant le fait
    """,
    "hush-from": """
        hiérarchie|supérieur*|patron*|banquier|conseiller|famille|mari|épouse|époux|conjoint*|
        frère|sœur|parents|amies|avocat*|notaire|ressources humaines|compliance|sécurité|
        informatique|ambassade|enfants|syndicat|fille|papa|frere|soeur|patron|avocat|collegues|
        hierarchie|gendarmerie|conjoint|compagnon
    """,
    "hush-from~": """
        chef*|employeur|direction|banque|guichet|femme|mère|père|ami|amis|rh|conformité|daf|
        comptab*|finance*|collègue*|police|entreprise|équipe|service|personne|douane|fils|mere|
        pere|maman|chef|comptable|comptabilite
    """,
    "deceive": """
        dites que|dis que|dites leur|dites lui|si on te demande|si la banque|s il demande|
        s ils demandent|si la police|prétend*|faites croire|comme cadeau|motif du virement|
        en motif|indiquez en|un cadeau|un don familial|fais comme si|faites comme si|
        vous avez vendu|en touriste|faire passer pour|fais toi passer|répondez que|réponds que|
        invent*|dites lui que|dis lui que|dites leur que|dis leur que|dites que c est|
        dis que c est|si la banque demande|indiquez comme motif|si quelqu un demande|
        si quelqu un appelle|si quelqu un pose|si quelqu un te demande|si quelqu un vous demande|
        vous direz|la facture parlera|facture parlera|mettez en motif|tu dis que|tu diras|
        dire que|si un livreur|si le livreur|fais semblant|faites semblant|faire semblant|
        pretend*|mets en motif|comme motif|cadeau familial|pret familial|travaux|autre nom|
        un autre nom|nom different|comme touriste|petit mensonge|mentir|raconte que|
        c est ton coloc|ton coloc|ton cousin|fais passer|tu diras que|vous direz que|si l on vous|
        si le consulat|pour des travaux|des travaux|pour travaux|prêt à un ami|un neveu|
        pour aider|motif|libellé|mettez comme|mets comme|en vacances|comme si|ne dis pas que|
        ne dites pas que|tu ne sais rien|vous ne savez rien|tu te souviens
    """,
    "no-checking": """
        n appelez/appelle/contact*/écri*/consult*/demand*/sollicit*/dérang* .. pas/personne|
        ne contactez|ne contacte|n appelez pas|ne demandez pas|ne pas contacter|ne pas appeler|
        ne pas solliciter|ne vérifi*|inutile de contacter|inutile d appeler|inutile de vérifier|
        pas d avocat*|sans avocat*|sans notaire|sans contrat|sans reçu|pas de reçu|
        sans passer par|ne passez pas par|éviter .. procédure|contourner|court circuit*|
        hors procédure|hors circuit|sans due diligence|pas de due diligence|sans audit|
        n est pas au courant|ne sont pas autorisés|n a pas le droit d en|uniquement par moi|
        uniquement avec moi|seulement avec moi|directement avec moi|je m en occupe|ça ralentit|
        ralenti*|compliqu*|perdre du temps|trop de temps|pas le temps de|n est pas sur le site|
        pas de numéro|sans vérification|pas encore d agrément|ne sommes pas encore enregistr*|
        associations trop lentes|banques n aiment|intermédiaires|évitez de passer par|
        éviter de passer par|évitez la rédaction|évitez le standard|avocat va|
        avocat .. bloquer/ralentir/tout|notaire .. bloquer/ralentir|évitez d appeler|
        évite d appeler|hors du circuit|sans paperasse|évite la paperasse|paperasse|
        va tout bloquer|pas d avocat|sans avocat|on n a pas le temps|pas par un réseau|
        ne passe pas par|la loi ne permet|le règlement l interdit|ne compile que|n appelle pas|
        ne contactez pas|ne contacte pas|ne telephonez pas|n ecrivez pas|inutile de verifier|
        pas besoin d appeler|pas besoin de verifier|standard .. panne/ferme/repond|
        personne ne repond|ne repond pas|en conges|je confirme moi|je vous le confirme|
        passez uniquement par moi|court circuiter|hors procedure|exceptionnellement|
        pas de contrat|site en maintenance|site en construction|ne croyez pas|faux avis|
        bloquerait|va bloquer|ralentir|plus acces au portail|plus acces .. portail|ni au portail|
        inutile de demander|inutile d écrire|n écrivez pas à|n écris pas à|n allez pas|évitez de|
        retarde*|complique*|ne font que|ne savent rien|ne savent pas|ne sait rien|ils nieront|
        ils nient|on vous dira non|ne répondent pas|pas sur le site|pas encore sur le site|
        site en cours|sauter la|sautez la|on régularise|je régularise|régulariser plus tard|
        signe après|signez après|fais moi confiance|faites moi confiance|ma parole|
        vous avez ma parole
    """,
    "no-call": """
        ne peux pas parler|ne peux pas appeler|ne peux pas répondre|peux pas téléphoner|pas d appel|
        pas d appels|n appelez pas|ne m appel*|pas joignable|injoignable|
        impossible .. appel*/téléphon*|impossible je suis|en réunion|en conférence|en conseil|
        en salle|dans l avion|caméra cassée|caméra en panne|sans caméra|uniquement par message|
        seulement par message|par chat|entretien par chat|entretien par écrit|
        entretien par message*|nouveau numéro|profil perso|mon linkedin perso|compte perso|
        messagerie .. panne|messagerie .. surveillance|mail .. panne|micro cassé|je préfère écrire|
        par écrit uniquement|pas de téléphone|pas de visio|je suis en salle|impossible de parler|
        je ne peux pas parler|peux pas répondre|confirmez ici|ici uniquement|que par message|
        par écrit seulement|ne m appelez pas|ma messagerie est|standard est en|lignes sont|
        je suis en conseil|peux pas parler|peux pas appeler|peux pas repondre|pas appeler|
        telephone .. casse/perdu/vole/tombe/eau|portable .. casse/perdu/vole/tombe/eau|
        nouveau numero|numero provisoire|en reunion|en conference|par message seulement|
        seulement par ecrit|uniquement par ecrit|uniquement par chat|repondez moi ici|
        reponds moi ici|reponds ici|repondez ici|reponds moi sur|repondez moi sur|sur ce profil|
        ecris moi ici|pas de video|camera cassee|micro casse|ligne .. piratee|votre ligne|j ecris d|
        je t ecris d|du telephone d un|j embarque|plus acces a ma boite|plus acces a mon|plus acces|
        ne peux pas téléphoner|ne m appelle pas|sans appel|uniquement ici|seulement ici|
        par message uniquement|entretien par messagerie|en plein vol|embarqu*|pas de réseau|
        téléphone cassé|portable cassé|tombé dans|perdu mon|volé mon|mon nouveau|depuis un autre|
        depuis ce profil|plus de voix|extinction de voix|standard est en panne|
        téléphones sont en panne|inutile d'appeler|rien d'appeler
    """,
    "no-interview": """
        aucun entretien|sans cv|pas de cv|vous avez été sélectionné*|vous êtes sélectionné*|
        tu es pris*|vous êtes embauché*|déjà validé*|simple formalité|formalité|poste est à vous|
        deja retenu*|deja selectionne*|vous etes embauche*|le poste est a vous
    """,
    "haste": """
        aujourd hui|ce soir|tout de suite|immédiat*|rapidement|au plus vite|dans l heure|
        dans les <number>|d ici <number>|d ici ce|avant <number> h|avant midi|avant ce soir|
        avant vendredi|expire*|dernier jour|dernière chance|sans quoi|à minuit|sous <number> h|
        sous <number> heures|encore <number>|en <number> minutes|dans <number> min|le jour même|
        heures pour|cut off|en <number> min|chaque minute|avant <number> heures|expire ce|
        passe au suivant|on passe au|il en reste <number>|plus que <number>|cette nuit|immediat*|
        avant <number>|avant lundi|d ici demain|vite|depeche*|derniere chance|dernier delai|
        demain matin|des que possible|sinon|a la minute|ne tardez pas|trop tard|avant que|
        immédiatement|dans une heure|avant demain|d ici ce soir|dans les <number> minutes|expire|
        sans attendre|n attendez pas|n attends pas|faute de quoi|ferme ce|clôture ce|sous 24
    """,
    "few-left": """
        plus que <number>|reste <number>|restent <number>|dernières places|places limitées|
        peu de places|nombre limité|autres candidat*|autre candidat*|au suivant|le suivant|
        <number> places|on cherche <number>|dernieres places|derniere place|places limitees|
        il reste <number>|un autre candidat|d autres candidats|liste d attente|autres interesses|
        reste une place|reste deux|plus que deux|plus qu une|quelques places|deux places|
        une place|autre candidat
    """,
    "to-app": """
        écri*/contact*/rejoin* .. whatsapp*/telegram*/signal/wechat|
        parl*/échang*/poursuiv*/continu* .. whatsapp*/telegram*/signal/wechat|
        écri*/contact*/rejoin* .. viber/messagerie/appli/discord/messenger|
        parl*/échang*/poursuiv*/continu* .. viber/messagerie/appli/discord/messenger|
        ajout*/passer/passons/sur/par/via/en .. whatsapp*/telegram*/signal/wechat|mon whatsapp|
        mon numéro|votre numéro|votre whatsapp|sur whatsapp|sur telegram|sur signal|par whatsapp|
        whatsapp +|telegram @|groupe telegram|messagerie chiffrée|messagerie cryptée|
        mail personnel|adresse personnelle|mail privé|viens peu ici|rarement ici|
        presque jamais ici|en dehors de linkedin|application chiffrée|via whatsapp|via telegram|
        mon telegram|ecrivez moi sur|ecris moi sur|ajoute moi sur|passons sur|on passe sur|
        dans whatsapp|groupe prive|cercle prive|mail perso|numero perso|numero prive|
        je viens peu ici|as tu whatsapp|tu as whatsapp|tu as telegram|avez vous whatsapp|
        vous avez whatsapp|avez vous telegram|vous avez telegram|autre application|
        une autre appli|l autre appli|autre messagerie|ici je viens|viens rarement|je viens peu|
        peu ici|on peut s écrire sur|s écrire sur|ajoute moi|ajoutez moi|continuons sur|
        continuer sur|de ma part|son telegram|son whatsapp
    """,
    "to-app~": """
        ajout*/passer/passons/sur/par/via/en .. viber/messagerie/appli/discord/messenger|
        ton numéro|groupe whatsapp|canal telegram
    """,
    "charity": """
        don|orphelin*|enfants|inondation*|séisme|tremblement|réfugié*|faim|abri|cancer|sinistré*|
        guerre|bénédiction|victimes|humanitaire|sauver|refuge
    """,
    "charity~": "dons|opération|dieu",
    "give-money": """
        don|donn*|ce que tu peux|n importe quel montant|toute somme|particip*|envoy* .. argent|
        contribu*|soutenir|cagnotte
    """,
    "give-money~": "dons|aid*|ce que vous pouvez",
    "private-pay": """
        compte personnel|mon compte|mon compte perso|compte de ma|compte de mon|au nom de|espèces|
        sans reçu|directement à moi|paypal|portefeuille|à mon nom|western|au nom de ma|
        au nom de mon|carte prépayée|pas de cagnotte|pas de reçu|compte d un|mon rib|beneficiaire|
        paypal entre proches|entre proches|lydia|en especes|en liquide|paylib|sur mon compte|
        à mon compte|mon cousin|à mon cousin|mon frère|ma femme|mon épouse|de la main à la main|
        société à chypre|compte à l étranger|compte en
    """,
    "private-pay~": "wallet|wero",
    "favour": """
        service à|rendre service|un service|besoin de votre aide|besoin de toi|besoin de vous|
        êtes vous disponible|es tu disponible|êtes vous au bureau|seule au bureau|seul au bureau|
        dispo|petite mission|tâche urgente|tâche rapide|mission confidentielle|vous ai choisie|
        vous ai choisi|compte sur vous|compter sur vous|m aider|coup de main|depanner|depanne|
        depannez|tu peux me|peux tu|pouvez vous|cartes .. bloquees|carte bloquee|coince a|
        coincee a|coince|aeroport|a l hopital|portefeuille vole|sac vole|vole mon|
        avancer <number>|me preter|m avancer|lundi je te|je te rends ca|ce serait top|
        service à te|tu es là|vous êtes là|affaire délicate|dossier sensible|coincé*|
        compte sur toi|vous seul|toi seul
    """,
    "favour~": """
        service|tu peux m|carte .. bloquee/volee/avalee|bloque a|urgence|un petit service|
        au bureau|opération|bloqué* à|retenu* à
    """,
    "boss": """
        pdg|dg|président*|gérant*|ceo|patron*|recteur|doyen*|c est .. votre|ici .. directeur|
        maire|ministre|conseil d administration|j utilise ce compte|messagerie est sous|
        sous audit|nous bouclons|bouclons un rachat|president*|patron|gerant|proviseur|président|
        présidente|le patron|la patronne|direction générale|l associé|doyen
    """,
    "boss~": """
        directeur*|directrice*|daf|chef*|direction|associé|directrice|chef|associe|directeur
    """,
    "new-bank": """
        nouveau rib|nouvel iban|nouveau compte|autre compte|changé de banque|changement de rib|
        changement de coordonnées|coordonnées bancaires ont|compte a changé|
        nouvelles coordonnées bancaires|compte suivant|vous donne l iban|iban suivant|
        dicte l iban|iban ici|nouvelle banque|autre établissement|compte joint à|rib joint|
        rib en pièce|bénéficiaire est|nouvelles coordonnees|change de banque|changer de banque|
        change de compte|ferme mon compte|compte ferme|fermer mon compte|sur celui ci|ce compte|
        cet iban|iban dessous|l iban|neobanque|beneficiaire|changement de banque|autre iban|
        iban de l avocat|iban du notaire
    """,
    "new-bank~": "ancien compte",
    "invoice": """
        virement*|règlement|régler|acompte|salaire|un virement de|virement de <number>|
        capture de l ordre|ordre de virement|solde|virement|acquisition|solder
    """,
    "invoice~": """
        facture*|paiement*|fournisseur*|payer|paiement|echeance|fournisseur|paiement à|cabinet|
        opération
    """,
    "prize": """
        gagn*|gagné|félicitations|sondage|enquête|tirage|sélectionné*|iphone|récompense|lot|
        chanceu*|offert*|gagne|gagnant*|tire au sort|felicitations|recompense|choisi*|
        tirée au sort|questionnaire|un iphone|un panier
    """,
    "prize~": "bravo|bon d achat|cadeau",
    "prize-pay": """
        frais de livraison|frais de port|livraison|cvv|vérification|1 €|<number> €|taxe*|
        valider .. carte|activation|débit de contrôle|frais d envoi|coordonnees de carte|
        numero de carte|verification de la carte|coursier|cryptogramme|date d expiration|un euro|
        symbolique*|vérifier la carte
    """,
    "prize-pay~": "frais de dossier|carte bancaire|douane*|dedouanement",
    "known-portal": """
        espace candidat|portail rh|portail salarié|espace salarié|portail du personnel|intranet|
        dossier habituel|dossier partagé habituel|espace habituel|sirh|workday|
        là où tu as postulé|où vous avez postulé|comme d habitude|drive de l équipe|
        dossier de l équipe|serveur habituel|notre drive|espace locataire|le portail|
        espace salarie|espace personnel|espace adherent|ent|le logiciel habituel|outil habituel|
        lien habituel|site carriere|site carrieres|page carrieres|ou vous avez postule|
        ou vous avez depose|service public|france connect|teams|dans l outil|serveur|
        espace client|l intranet|au guichet|au secrétariat|par courrier interne|
        à l endroit habituel|l outil habituel
    """,
    "contract-signed": """
        contrat signé|signé le contrat|contrat reçu signé|après signature|une fois signé|
        à la signature|après la signature|avez signé|as signé|avons signé|jour de votre arrivée|
        bail signé|remise des clés|signature du bail|contre signé|vous avez signé|tu as signé|
        maintenant que c est signé|vous commencez le|tu commences le|votre premier jour|
        ton premier jour|votre fiche de|en tant que locataire|comme adhérent|comme cliente|
        comme client|votre contrat d assurance|le dossier que vous|que vous nous avez confié|
        signé des deux côtés|signé par les deux parties
    """,
    "can-be-called": """
        standard|appelez|par téléphone|numéro du site|numéro sur notre site|sur notre site|
        notre site|accueil|adresse institutionnelle|adresse de l université|mentions légales|
        demandez à parler|demandez moi|rappeler|ligne directe|poste <number>|vérifier qui|
        références|joindre au|rappelle*|vérifiez sans hésiter|vérifier sans hésiter|vérifiez mon|
        vérifier mon profil|page équipe|figure sur la page|sur notre page|annuaire|même adresse que|
        adresse professionnelle|numéro de téléphone fixe|fixe du|demandez moi à l accueil|
        vous pouvez vérifier|tu peux vérifier|vérifiable|téléphone au standard|au standard|
        numéro que vous avez|numéro habituel|sur le site|au secrétariat|appelez le|demandez à|
        vous pouvez demander|dans l annuaire|le programme et|notice de|par téléphone à|
        au téléphone du|appelez moi|appelle moi|appelez nous|rappelez|rappelle|telephonez|
        numero que vous connaissez|numero que vous avez|numero que tu as|numero habituel|
        numero sur le site|numero du site|demander a|demandez a|demande a|verifiez|verifier qui|
        verifie aupres|verifier aupres|confirmer aupres|confirmez aupres|page de l equipe|
        page du labo|adresse du labo|service client|au dos de votre|par telephone|le standard|
        à l accueil|demandez|ligne fixe|le fixe|notre fixe|figure sur le site|
        appelez le secrétariat|rappeler l étude|rappelez au|numéro de votre|heures de bureau|
        vérifiez auprès
    """,
    "on-a-register": """
        registre|rcs|siret|siren|orias|numéro d agrément|association loi|reconnue d utilité|
        inscrit* au|barreau|régulé*|licence n|finma|numéro d enregistrement|immatricul*|rna|
        inscrit au|inscrite au|registre du commerce|bce|acpr|ordre des|agrement|regafi|repertoire|
        certifie par|qualiopi|notice de confidentialité|politique de confidentialité|rgpd
    """,
    "time-given": """
        prenez votre temps|prends ton temps|pas d urgence|rien d urgent|rien ne presse|sans urgence|
        pas pressé*|quand vous voulez|quand tu veux|quand vous pourrez|quand tu peux|
        la semaine prochaine|semaine prochaine|mois prochain|quelques jours|deux semaines|
        une semaine|à votre rythme|à ton rythme|réfléchi*|à l occasion|tranquille*|aucune urgence|
        aucune hâte|aucun délai|pas de délai|pas de date limite|jusqu au <number>|tu as jusqu|
        vous avez jusqu|d ici la fin du mois|après les fêtes|après les vacances|à la rentrée|
        en avril|en mai|en juin|en octobre|en novembre|quand ça vous arrange|quand ça t arrange|
        quand cela vous convient|à tête reposée|le temps qu il faut|rien ne vous presse|
        rien ne te presse|un de ces jours|pas urgent|pas pressé|quand vous pouvez|le mois prochain|
        prenez le temps|d ici la fin|pas presse|quand vous aurez|quand tu auras|apres les vacances|
        apres noel|apres paques|reflechissez|reflechis|a tete reposee|a votre rythme|a ton rythme|
        dans quinze jours|tranquillement
    """,
    "no-accepted": """
        pas grave|aucun problème|sans problème|je comprends|je comprendrai*|libre à vous|
        libre à toi|si non|dites moi non|un non|refuser|si cela ne vous|si ça ne vous|si ça ne te|
        si vous préférez|si tu préfères|sans obligation|sans engagement|tant pis|
        ne vous relancerai|ne relancerai|pas intéressé*|pas d obligation|à vous de voir|
        pas de réponse|n insisterai|me va très bien|me va aussi|me convient aussi|pas maintenant|
        un simple non|un non me|dis moi non|libre de refuser|libre de dire non|
        vous pouvez refuser|tu peux refuser|pas de souci|aucun souci|aucune obligation|
        aucun engagement|je n insiste pas|je n insisterai pas|ne vous embêterai|ne t embêterai|
        te gonflent|à la place si|si vous n avez pas envie|si tu n as pas envie|
        arrêter à tout moment|vous retirer à tout moment|quoi qu il en soit|selon vos préférences|
        s il est refusé|nous comprendrons|je comprendrai|si ça ne|si cela ne|
        c est une réponse qui|pas de souci si|dites le moi si|si vous êtes d accord|
        accepteriez vous|si le principe|libre à|si vous le souhaitez|si cela vous|si ca te|
        si ca vous|si vous preferez|si tu preferes|sinon tant pis|pas de probleme|aucun probleme|
        rien d obligatoire|libre a vous|libre a toi|libre de|dire non|je comprendrais|
        je comprends tout|ignorez|ignore ce|pas besoin de repondre|je n insiste|je n insisterai|
        a vous de voir|a toi de voir|si vous changez d avis|si tu changes d avis|
        si vous ne souhaitez
    """,
    "nothing-wanted": """
        rien à vendre|ne vends rien|ne demande rien|ne vous demande rien|juste pour|juste vous dire|
        je voulais juste|merci pour|joyeux anniversaire|bravo pour|j ai aimé|rien à faire|
        pas d argent|seulement un conseil|seulement votre avis|je ne vends rien|
        je ne vous demande rien|je ne demande rien|juste un avis|juste un conseil|
        simplement vous remercier|simple curiosité|par curiosité|merci d avance|je veux dire merci|
        je ne demande ni|je ne vous demande|merci d avoir|je ne vends|rien a vendre|nous ne vendons|
        je ne cherche|juste une question|une question|simple question|par curiosite|merci encore|
        bon anniversaire|joyeux|je voulais vous remercier|te remercier|pas besoin de reponse|
        sans rien attendre|j ai aime|j ai adore|bel article|je plaisante|blague|blague à part|
        plus sérieusement|sérieusement|mdr|haha*
    """,
    "in-person": """
        en personne|passez au|venez au|viens au|au bureau|dans nos locaux|à l agence|en agence|
        au guichet|à l accueil|originaux|un café|au stand|en main propre|en face à face|présentiel|
        portes ouvertes|apporte*|rencontr*|à notre bureau|autour d un café|déjeuner|sur notre stand|
        lors de la visite|à la mairie|au secrétariat|en nos bureaux|à nos bureaux|café|au marché|
        après le cours|le jour j|on se voit|à bientôt au|à la bibliothèque|nos locaux|a l accueil|
        autour d un cafe|un cafe|prendre un cafe|a la cantine|cantine|a la bibliotheque|a l agence|
        au salon|sur le stand|stand <number>|en boutique|a la mairie|a l ecole|a l atelier|passez a|
        passe me voir|venez a|viens a|dejeuner|se voir|apero|bureau <number>|salle <number>|
        à l entrée|nos bureaux sont|je vous reçois|au cabinet|passez nous|à la paroisse|au club|
        dans le quartier|à l association|à la salle|au match|après l entraînement|
        à la sortie de l école|à l usine|mon bureau|à la fac|au bar|au magasin|devant ta porte|
        devant la porte
    """,
    "met-before": """
        rencontré*|vu* hier|parlé hier|suite à notre|après notre|notre entretien|votre entretien|
        ta candidature|votre commande|votre demande|au salon|comme convenu|travaillé ensemble|
        collègue de|vous m avez écrit|tu m as écrit|vous aviez|votre message|votre devis|
        de la part de|m a donné votre|m a donné ton|ravi* de vous avoir|ensemble|on s est vus|
        on s est rencontr*|nous nous sommes|on a parle|comme promis|comme demande|suite a votre|
        suite a notre|suite a ton|ta demande|ta commande|votre question|vous m aviez|tu m avais|
        tu m as demande|vous m avez|ancien collegue|ancienne collegue|anciens collegues|meme promo|
        de ma promo|camarade|votre conference|votre article|ton article|apres l entretien|
        apres le cours
    """,
    "employer-told": """
        accord de votre employeur|autorisation de votre|lettre à votre employeur|
        courrier à votre employeur|votre employeur est|service de presse|service communication|
        avec votre hiérarchie|cumul d activités|module de conformité|appel enregistré|
        pas salarié* actuel*|plus en poste|demande officielle|courrier officiel|votre état major|
        puisqu il vous faut|votre employeur|comité d éthique|avis du comité|son accord|
        autorisation de|votre chef est|service juridique|avec l accord|en copie|comite d ethique|
        consentement|deontologue|accord de votre|accord écrit|courrier à votre|
        invitation officielle|invitation formelle|votre direction|formulaire de conformité|
        avec l accord de|votre employeur le sait|vous avez quitté|n y travaillez plus|
        depuis votre départ|rien sur votre employeur|employeur actuel|si votre contrat l interdit|
        un juriste|enregistré avec|modérateur|le client est au courant|le client sait
    """,
    "public-only": """
        uniquement public*|informations publiques|données publiques|déjà publié*|déjà public*|
        rien de confidentiel|aucune information confidentielle|pas d information confidentielle|
        rien d interne|sans nom de client|sujet public|sources ouvertes exclusivement|
        colloque public|aucune information sur|sur sources ouvertes|donnees publiques|
        deja public*|pas de confidentiel|aucune donnee|pas d information interne|rapport annuel|
        sources publiques|documents publics|domaine public|déjà publi*|je ne vous demanderai|
        ne vous demanderai pas|rien sur votre employeur|sera publié*|filmée et publiée
    """,
    "warning": """
        attention à|attention aux|méfi*|faux profil*|usurp*|se fait passer|se font passer|
        n est pas moi|ce n est pas nous|ne vous demandera jamais|ne vous demanderons jamais|
        ne demandons jamais|signalez|ne tombez pas|sensibilisation|exercice de phishing|
        messages du type|messages qui disent|porter plainte|portez plainte|soi disant|prétendu*|
        failli me faire|j ai failli|me suis fait|si on vous écrit|si quelqu un vous écrit|
        ne faites jamais|mon nom|alerte aux|alerte au|alerte sur|alerte arnaque|alerte phishing|
        circulent|circule en ce moment|ça m est arrivé|m est arrivé hier|ne collez jamais|
        ne payez jamais|ne cliquez pas|ne pas cliquer|rien à voir avec nous|ne donne pas suite|
        ce n est pas moi|si quelqu un|méfiez|faux comptes|attention a|faites attention|mefiez vous|
        mefiance|en mon nom|en notre nom|a mon nom des|fausse annonce|fausses annonces|
        faux recruteur*|signaler|ne repondez pas|ne payez pas|si vous recevez|si on vous|
        si quelqu un vous|nous ne demandons jamais|ne demande jamais|jamais d argent|
        nous ne recrutons pas|c est une arnaque|failli tomber|prudence|méfie toi|ne vous faites pas|
        faites passer|faites tourner|partagez|prévenez|prévenez vos|on ne demande jamais|
        jamais nous ne|personne de chez|ne travaille pas chez|n est pas des nôtres|
        ce n était pas moi|compte piraté|bloquez
    """,
    "warning-word": """
        arnaque*|escroquerie*|phishing|hameçonnage|fraude*|faux|fausse|piège*|exemple|diapo*|
        atelier|formation contre|suspect*|escroc*|faux compte
    """,
    "warning-pretext": "pas une arnaque|arnaqué*|victime*|pas d arnaque|récupér*|escroqué*",
    "command-line": """
        windows et r|windows plus r|touche windows|touches windows|ctrl et v|invite de commandes|
        ligne de commande|ouvrez le terminal|ouvre le terminal|en tant qu administrateur
    """,
    "program": """
        executable|fichier exe|auto extractible|installeur|lecteur securise
    """,
    "salary-change": """
        mon salaire|ma paie|salaire de ce mois|mon virement de salaire|salaire sur|mon rib|
        changer mon rib|changer de rib|avant la paie|cloture de paie
    """,
    "salary-change~": "avant la cloture",
    "terms": """
        hors taxes|ttc|tva comprise|brut|bruts|brut annuel|cdd|temps plein|mi temps|
        convention collective|treizième mois|mutuelle|tickets restaurant|congés|période d essai|
        préavis|offre publiée|annonce|site carrière|premier entretien|deuxième entretien|
        deux entretiens|entretien sur place|essai d une journée|visite de l usine|programme sur|
        au programme|horaires|intervenants|inscription avant|tarif réduit|étudiants|entrée libre|
        entrée gratuite|jauge|annulation|annuler sans|remboursé jusqu|essai gratuit|
        grille tarifaire|tarifs|devis|conditions générales|facture après|facture à 30|à 30 jours|
        honoraires au|procuration|chez le notaire le|le jour de la signature|espace client|
        espace adhérent|dossier numéro|aide juridictionnelle|première consultation|audience|
        assemblée générale|compte rendu|tombola|vide grenier|kermesse|banque alimentaire|
        point de collecte|rapport annuel|visite de l appartement|visites|état des lieux|
        dépôt de garantie|remise des clés|exercice à la maison|deux heures maximum|comité d éthique|
        consentement éclairé|formulaire de consentement|retranscription|droit de réponse|relecture|
        cadeau de départ|pot de départ|cagnotte|chasseur de têtes|intérêt mutuel|
        recherche de dirigeants
    """,
    "jest": """
        mdr|ptdr|haha|je blague|je plaisante|une bière|des bières|les bières|le gâteau|mamie|
        ma grand mère|le chien|le chat|le vélo|barbecue|raclette|pétanque|apéro|croissants|tarte|
        merguez
    """,
    "visa-sale~": """
        garanti*|sans entretien|garanti
    """,
    "loan-easy~": """
        fiches|en <number>
    """,
    "easy-work~": """
        tranquille|simple|retraites
    """,
    "guaranteed~": """
        garanti*
    """,
    "nothing-written~": """
        par écrit|en visio|pas ici|par ecrit
    """,
    "not-public~": """
        non publi*|avant le <number>|inédit*|secret*|pas encore|confidentiel*|inedit*|
        avant la clôture|pénurie*
    """,
    "no-name~": """
        ne peux citer|dont je ne peux|préfère rester|prefere rester
    """,
    "hush~": """
        rester entre|secret|à personne|confidentialite|une surprise
    """,
    "deceive~": """
        si on vous demande|raconte*|si .. demande|vous dites que
    """,
    "no-checking~": """
        pas le temps|en arret|ne cherche pas|ne demande pas|ne va pas|évite de
    """,
    "no-call~": """
        par écrit
    """,
    "no-interview~": """
        sans entretien|pas d entretien|vous êtes retenu*
    """,
    "haste~": """
        avant minuit|maintenant|avant la cloture|avant dimanche|d ici|urgent*|urgence|
        <number> minutes
    """,
    "few-left~": """
        quelqu un d autre|limité*
    """,
    "copy-out": """
        liste de clients|liste des clients|fichier clients|fichier client|base clients|base client|
        sur une clé|clé usb|session ouverte|poste déverrouillé|avec vos accès|avec tes accès|
        tant que vous avez accès
    """,
    "unseen": """
        pas faire visiter|peux pas le montrer|sans visite|sans visiter|poste les clés|
        envoie les clés|clés par la poste|clés par courrier|clés par coursier|premier qui paie
    """,
    "sealed": """
        solde est bloqué|solde bloqué|solde gelé|fonds bloqués|fonds gelés|débloquer le retrait|
        avant le retrait|avant de pouvoir retirer|ne peut pas être déduit|peut pas être déduite|
        retrait est suspendu
    """,
}
