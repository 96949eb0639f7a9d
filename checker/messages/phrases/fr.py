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
        envoy*|envoi*|transmet*|transmettre|donn*|fourni*|partag*|communiqu*|remet*|remplir|
        remplis*|télécharg* .. pièce/carte/document*|dépos*|joind*|joign*|photo de|photos de|
        copie de|copies de|scan*|besoin de votre/vos/ton/ta/tes|il me faut|il nous faut|me faut|
        présent*|entrez votre|saisi*|indiqu*|renseign*|montr*|envoyez|envoie|envoyer|transmettez|
        fournir|fournissez|joindre|joignez|scanner|scannez|photo du|copie du|besoin de votre|
        besoin de ta|besoin de ton|chargez|telechargez|deposez|postez|remplissez|complete*|
        renseignez|prends en photo|prenez en photo|mail moi|whatsapp moi
    """,
    "pay": """
        pay*|paie*|paye*|régl*|vers*|vire*|virement|acquitt*|coût*|avanc*|débours*|achet*|solder|
        paiement*
    """,
    "you-pay": """
        vous payez|tu payes|tu paies|à payer|à régler|à verser|à votre charge|à ta charge|
        à vos frais|il faut payer|il faut régler|il faut verser|il suffit de régler/payer/verser|
        devez .. payer/régler/verser/avancer|dois .. payer/régler/verser/avancer|vous avancez|
        tu avances|avancer les|à l avance|acompte|au préalable|préalable|versez|réglez|payez|
        verse <number>|règle <number>|coûte .. <number>|coût de|coût est|frais de <number>|
        frais s élèvent|s élève à|s élèvent à|seulement <number>|moitié maintenant|la moitié|
        le reste après|solde après|non remboursable|participation de|contribution de|cotisation de|
        tarif de|pour <number>|débit de contrôle|caution de|dépôt de|payable|à acquitter|le forfait|
        investissement de|il vous reste à|il te reste à|reste à souscrire|reste à régler|
        c est vous qui payez|c est toi qui paies|souscrire l assurance|faites le transfert|
        fais le transfert|faites un virement|fais un virement|faites le virement|emprunt*|
        avancez les|avance les|à votre nom et|une avance de|avance de <number>|
        il vous reste à souscrire|souscrire|verser|versement|verse|paye*|payer|paie|regler|reglez|
        reglement|regle|a regler|a payer|a verser|avancer|avancez|virement de|un virement|
        faire un virement|virement instantane|a votre charge|a ta charge|d avance|a l avance|
        au prealable|avant le|acompte de|il suffit de|juste <number>|il faut <number>|
        envoyez <number>|envoie <number>|mets <number>|mettez <number>|ajoutez|votre part|
        la moitie maintenant|le reste apres|carte prepayee|par coupon|coupon|tickets|pcs|transcash|
        mandat cash|mandat
    """,
    "we-pay": """
        nous payons|on paie|on paye|nous prenons en charge|on prend en charge|pris en charge|
        prise en charge|c est nous qui|à notre charge|à nos frais|gratuit*|sans frais|aucun frais|
        aucuns frais|offert*|sans engagement|payé par l employeur|payé par la société|
        l employeur paie|l entreprise paie|vous n avancez rien|tu n avances rien|rien à payer|
        ne payez rien|ne paierez rien|jamais d argent|ne demandons jamais|ne coûte rien|
        nous remboursons vos|vos frais de déplacement|défrayé*|votre facture|sur facture|rémunéré*|
        votre cachet|vos honoraires|nous vous versons|client paie|les candidats ne paient|
        ne paies rien|candidat ne paie|payé par le client|payés par le client|pris en charge par|
        sans frais pour vous|à la charge du client|honoraires de <number> $ déclarés|déclarés|
        vous ne payez rien|on vous rembourse|bon d achat de|note d honoraires|par virement ou|
        a notre charge|rien a payer|vous ne payez|ne coute rien|sans cout|frais rembourses|
        offert par|paye par l|contre facture|c est moi qui paie|je t invite|je vous invite
    """,
    "reported": """
        on me demande|m a demandé|me réclame|m a réclamé|on m a|est ce normal|avez vous dû|
        as tu dû|avez vous payé|as tu payé|une agence|un agent me|un intermédiaire me|
        combien avez vous|combien as tu|qui me demande|ils demandent|il me demande|elle me demande|
        on m a dit|il paraît|une agence me|on me réclame|on m a demandé|est ce vrai|vous avait on|
        m a proposé|ils demande|mon ami dit|me demande de|ça m a paru
    """,
    "run": """
        lanc*|exécut*|démarr*|install*|télécharg*|clon*|compil*|décompress*|dézipp*|fais tourner|
        faire tourner|yarn|double clic*|mettre en route|configur*|lancez*|lance le|lancez le|
        téléchargez|double cliquez|exécutez|ouvrez le fichier|ouvre le fichier|ouvrez l archive|
        ouvrez le dossier|le faire tourner|lance*|lancer|demarre*|demarrer|execute*|executer|
        faites tourner|tourner en local|en local|ouvre le projet|ouvrez le projet|ouvrir le projet|
        ouvre le dossier|compile*|compiler|clone*|cloner|installe*|installer|telecharge*|
        telecharger|decompress*|dezippe*|dezipper|double clique*|double cliquer|double clic|
        faites confiance|cliquez sur trust|testez la build|testez le jeu|teste le jeu
    """,
    "code": """
        dépôt|repo|repos|archive|zip|projet|code|github|gitlab|bitbucket|prototype|notre appli*|
        application|test technique|exercice|dépendances|branche|jeu|maquette|mvp|notre plateforme|
        sources|client|module|depot|le code|code source|projet de test|exercice technique|la build|
        la demo|le client|lanceur|le jeu|dossier du projet|application de test|plateforme de test|
        vs code|le paquet
    """,
    "own-machine": """
        votre/ton/ta propre/habituel/habituelle ordinateur/portable/machine/pc/poste/mac|
        votre/ton/ta personnel/perso/normal/quotidien? ordinateur/portable/machine/pc/poste/mac|
        votre machine|ta machine|ton pc|ton ordi|ton ordinateur|votre ordinateur|votre poste|
        ton portable|votre portable|vraie machine|machine habituelle|poste de travail|
        celle du boulot|en local|machine principale|ordinateur de tous les jours|pc du travail|
        machine du boulot|machine de travail|ordinateur où se trouvent|ordinateur où sont|
        poste habituel|votre ordinateur habituel|votre pc|votre portable habituel|
        ordinateur personnel|ordi perso|pc perso|machine perso|que vous utilisez|que tu utilises|
        de tous les jours|machine reelle|machine physique
    """,
    "no-sandbox": """
        pas/sans/non .. vm/virtuelle/conteneur*/docker/sandbox/codespaces|que sur une vraie|
        uniquement sur une vraie|bac à sable .. pas|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces .. plante/bloque/échoue/casse|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ne|
        vm/virtuelle/conteneur*/docker/sandbox/codespaces ça ne|
        évite*/éviter .. vm/virtuelle/conteneur*/docker/sandbox|en vm ça|dans docker ça|
        dans une vm ça|machine* virtuelle* .. pas/bloqu*/echou*/plant*|pas .. machine* virtuelle*|
        pas de machine virtuelle|pas dans une vm|pas de vm|sans vm|docker .. pas/plant*/echou*|
        pas dans docker|pas de docker|conteneur* .. pas|pas de bac a sable|codespaces .. pas
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
        connect* .. wallet/portefeuille|connect* votre portefeuille|votre wallet|ton wallet|
        votre portefeuille crypto|avec .. wallet|phrase de récupération|phrase secrète|clé privée|
        12 mots|douze mots|24 mots
    """,
    "paste": """
        coll*|appuy*|entrée|exécut*|saisi*|lanc*|copiez la ligne|copie la ligne|copiez collez|
        copier coller|touche windows|tapez la|colle*|coller|collez|tapez|tape|appuyez|appuie|entree|
        copiez|validez par
    """,
    "command": """
        commandes|invite de commandes|cette ligne|la ligne|une ligne|console|script|touche windows|
        boîte exécuter|presse papiers|commande|ligne|le texte copie|deja copie|
        copie automatiquement|ce que la page|bouton copier|la chaine
    """,
    "fix": """
        pilote|mise à jour|mettre à jour|correctif|patch|plugin|extension|codec|réparation|répar*|
        sdk|module|composant|certificat|outil|connecteur|pilotes|mise a jour|probleme connu|repare*|
        reparer|regler le
    """,
    "meeting": """
        audio|micro|caméra|zoom|teams|visio*|webcam|t entend*|entends pas|navigateur|captcha|le son|
        du son|de son|pas de son|votre son|ton son|on ne vous entend|ne vous entends|pilote audio|
        vous entends pas|camera|on ne t entend|on vous entend pas|ne vous voit|salle d attente|
        la visio|visio|reunion|robot
    """,
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
        prendre la main|prenne la main|prend la main|prends la main|controle a distance|a distance|
        acces a distance|partagez votre ecran|partage ton ecran|partage d ecran|
        code a neuf chiffres|technicien se connecte|je me connecte a|se connecter a votre
    """,
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
        connecter|identifiez|identifie toi|saisissez .. mot/identifiants|saisir .. mot/identifiants|
        vos identifiants|tes identifiants|confirmez .. identite/compte/profil|
        verifiez .. identite/compte/profil|validez .. identite/compte/profil|reactivez|reactiver|
        retablir|restaurer|debloquer|avec votre compte|avec ton compte|avec votre adresse|
        scannez le qr|liez votre compte|reliez votre compte
    """,
    "password": "mot de passe|mots de passe|identifiant*|mdp|code secret|code pin|login",
    "work-account": """
        compte professionnel|compte pro|compte de l université|compte universitaire|
        compte d entreprise|compte institutionnel|adresse professionnelle|
        messagerie professionnelle|microsoft|office 365|o365|outlook|google|identifiants habituels|
        identifiants de l|compte linkedin|mot de passe linkedin|identifiants linkedin|
        votre compte de|identifiants professionnels|compte du travail|intranet|mail professionnel|
        mail pro|adresse pro|boite pro|compte microsoft|compte google|identifiants universitaires|
        ent|messagerie
    """,
    "account-threat": """
        compte/profil/page/accès .. suspend*/suspension/bloqu*/supprim*/restreint*|
        abonnement/messages/badge/publication* .. suspend*/suspension/bloqu*/supprim*/restreint*|
        compte/profil/page/accès .. restriction/désactiv*/ferm*/limit*/expir*/perd*|
        abonnement/messages/badge/publication* .. restriction/désactiv*/ferm*/limit*/expir*/perd*|
        suspendu*|suspension|restreint|désactivé|signalement*|signalé*|violation|droits d auteur|
        activité inhabituelle|connexion inhabituelle|connexion suspecte|règles de la communauté|
        équipe de confiance|équipe sécurité|sécurité linkedin|support linkedin|linkedin support|
        expire aujourd|contester|recours|viole|infraction|droit d auteur|marque deposee|signale par|
        plainte|reclamation|suspendre|restreint*|limite*|desactive*|desactivation|supprime*|
        suppression|ferme definitivement|sera ferme|cloture du compte|activite inhabituelle|
        activite suspecte|delai de|perdrez|bloque*|boite pleine|quota
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
        validez la notification|validez la demande|approuvez la demande|mot de passe d application|
        authenticator|double authentification|un sms|code reçu|code que vous recevez|
        code qui arrive|code qui s affiche|code .. telephone|code .. recev*|code .. recoi*|
        code .. mobile|code .. arriv*|code de verification|code de validation|code de securite|
        code a usage unique|code whatsapp|code google|le code|chiffre a valider|chiffres que|
        les chiffres|sms avec|allez recevoir|vas recevoir|vous recevrez|tu vas avoir un|
        notification .. valid*|validez dans l appli|a valider|approuvez
    """,
    "read-back": """
        donn* .. code/moi/nous|donnez moi|donne moi|lis* moi|lisez moi|lire .. code|transmet*|
        renvoy*|envoy*|communiqu*|dites moi|dis moi|me le donner|me le lire|me le transmettre|
        ici en réponse|faites suivre|fais suivre|partag* .. moi|dictez*|dicte*|lis le moi|
        lisez le moi|lisez les|recopie*|envoie le|envoyez le|transmettez le|renvoyez le|donnez le|
        donne le|me le dicter|me dicter|tapez le ici|écris le ici|écrivez le ici|envoyez moi|
        envoie moi|lis moi|recopiez|recopie|transmettez|transmets|transmettre|communiquez|
        communique|dictez|dicte|renvoyez|renvoie|transfere*|transferer|ecrivez le|tape le ici|
        mettez le ici|mets le ici|collez le ici|capture d ecran|screen du|me le dire|me l envoyer|
        tu me l envoies|tu me le dis|vous me le lisez
    """,
    "lend": """
        lou*|location|prêt*|mettre à disposition|mets à disposition|mettez à disposition|
        utiliser votre|utiliser ton|accès à votre|accès à ton|céder|vendre|rachet*|achèt*|prendrait|
        passer par votre|passer par ton|publier depuis|gérer votre|confiez|confies|confie moi|
        confier votre|confier ton|nous confier|me confier|louer|preter|prete*|pretez|emprunt*|
        utilise votre|utilise ton|acces a votre|acces a ton|gerer votre|gerer ton|depuis votre|
        depuis ton|a partir de votre|via votre|via ton|confier|partager votre compte
    """,
    "account": """
        compte linkedin|profil linkedin|votre profil|ton profil|votre compte|ton compte|
        comptes linkedin|profils linkedin|compte upwork|compte malt|upwork|freelance*|compte ancien|
        comptes anciens|compte bancaire|vieux comptes|ancien compte|vieux compte|compte avec|
        profil avec|compte publicitaire|compte instagram|compte pro
    """,
    "rent-pay": """
        par mois|/mois|mensuel*|chaque mois|par semaine|la semaine|hebdomadaire|le 1er|
        sans rien faire|rien à faire|ne faites rien|ne fais rien|on s occupe|tous les mois|vendredi|
        chaque semaine|le mois|rien a faire|tu ne fais rien|passif|paye d avance|payes d avance
    """,
    "log-in-as-you": """
        identifiants|identifiant et mot|identifiant|mot de passe et|on se connecte|
        nous nous connectons|on s occupe du reste|nous gérons|on publie|cookie*|anydesk|teamviewer|
        les identifiants|tes codes|vos codes|mot de passe du compte|notre equipe|mon equipe|
        on s occupe de tout|on gere tout|nous gerons tout|a votre place|cookies|en votre nom|
        en ton nom
    """,
    "open-account": """
        ouvr* .. compte|ouverture .. compte|compte à votre nom|compte à ton nom|compte test|
        vérification vidéo|identification vidéo|visio .. banque|néobanque|ouvrir un compte|
        ouvrez un compte|ouvre un compte|ouvrir .. compte|compte a votre nom|compte a ton nom|
        a votre nom|a ton nom|neobanque|verification video|identification video|nickel|revolut|
        creer une societe|auto entreprise
    """,
    "fee": """
        frais|dépôt|caution|acompte|taxe*|cotisation|commission|assurance|honoraires|pack|kit|
        droit*|timbre|avance|forfait|dossier|participation|licence|provision|parcelle|cautionnement|
        depot|depot de garantie|taxe|taxes|timbre fiscal|droits|prime d assurance|frais de dossier|
        inscription|douane|dedouanement|activation|visite medicale|redevance|legalisation|notaire
    """,
    "job": """
        poste|emploi|offre|candidat*|recrut*|embauch*|entretien|salaire|paie|travail|mission|cdi|
        cdd|contrat|rh|ressources humaines|employeur|télétravail|stage|alternance|intégration|
        postul*|sélectionn*|boulot|rémunération|embauche|embauchee
    """,
    "purpose": """
        formation*|certificat*|dossier|équipement|matériel|ordinateur|visite médicale|assurance|
        inscription|casier|vérification|réserv*|bloquer|badge|uniforme|tenue|logiciel|habilitation|
        permis|visa|caution|place|coaching|accompagnement|accréditation|module|kit|traitement|
        formation|certification|attestation|materiel|equipement|carte professionnelle|verification|
        controle|visite medicale|traduction|livraison|coursier|transport|reservation|
        bloquer votre place|reserver votre place|reserver la place|onboarding|acces a la plateforme
    """,
    "refund": """
        rembours*|restitu*|rendu*|première paie|premier salaire|première paye|1re paie|1er salaire|
        récupér*|déduit*|revers*|retenu*|crédit*|rendu dans le premier|vous est rendu|t est rendu|
        vous sera rendu|te sera rendu|premier décaissement|premier versement|restitué*|
        récupér* .. premier salaire|déduction|restitue*|rendus|rendue|rendu avec|recupere*|
        premiere paie|premier bulletin|deduit*|recredite*|credite*|je te rends|je te les rends|
        je vous les rends|reverse avec|remise avec
    """,
    "rewriter": """
        réécri*|refaire .. cv|refait .. cv|rédact* .. cv|optimis*|coach|consultant* .. cv|
        expert* .. cv|spécialiste .. cv|mise en forme|reformul*|remanier
    """,
    "score": "ats|score|<number> %|logiciel de tri|filtre*|points|compatib*|taux",
    "visa": """
        visa*|permis de travail|parrainage|sponsor*|immigration|titre de séjour|ambassade|eimt|lmia|
        autorisation de travail|consulat|carte de séjour|visa de travail|titre de sejour|
        residence permanente
    """,
    "visa-sale": """
        visa garanti|garanti*|sans test|sans examen|sans entretien|moitié maintenant|moitié après|
        reste après|à l arrivée|dernières places|places restantes|notre agent|contact à l ambassade|
        quota|100 %|garanti|contact a|quelqu un a|moitie avant|moitie apres|le reste apres
    """,
    "award": """
        trophée*|lauréat*|distinction|nomin*|palmarès|récompens*|gala|top <number>|excellence|
        médaille|honorer|honorons|prix de l|prix du|le prix|votre prix|sans candidature|jury
    """,
    "inherit": """
        héritage|hérit*|succession|défunt*|décéd*|légataire|bénéficiaire|feu|veuve|veuf|
        nom de famille|même nom|legs|notaire .. défunt|testament|compte dormant|sans héritier*|
        ayant droit|heritage|heritier*|heritiere|defunt*|beneficiaire*|leguer|notaire|decede*|
        meme nom|sans heritier|fonds dormants|don de|maladie|en phase terminale
    """,
    "big-sum": "million*|milliard*|<number> million*|<number> <number> <number>|m €",
    "loan": """
        prêt|prêts|crédit*|financement*|emprunt*|rachat de crédit|microcrédit|pret|credit|
        financement|emprunt|preteur|somme demandee
    """,
    "loan-easy": """
        sans justificatif*|fiché*|interdit* bancaire*|sans garantie|sans enquête|taux .. <number>|
        <number> %|en <number> h|en <number> heures|sous <number> h|prêteur particulier|
        particulier à particulier|entre particuliers|rapide*|toute personne|refus* .. banque*|
        surendett*|fiche ficp|fiches|interdit bancaire|refuse par|sans enquete|sous <number> heures|
        taux fixe|taux de|<number> % l an|particulier a particulier|accorde|approuve|sans caution|
        meme si|en <number>
    """,
    "recover": """
        récupér*|recouvr*|retrouv*|restitu*|rapatri*|localis*|tracé*|débloqu*|gelé*|saisi*|libér*|
        indemnis*|déblocage|fonds sont|recuper*|rembours*|restitution|retrouve*|trace|tracer|
        localise*|debloqu*|deblocage|fonds bloques|victime*|saisie|saisis|retrouver vos
    """,
    "lost-money": """
        perdu .. argent/fonds/économies/crypto*/épargne|argent perdu|fonds perdus|escroqu*|arnaqu*|
        victime*|faux courtier|faux broker|fausse plateforme|vos pertes|vos fonds|votre argent|
        vos cryptos|votre épargne|plateforme .. saisie|perdu|perdus|pertes|perte|arnaque|arnaques|
        arnaquee|escroque*|broker
    """,
    "free-release": """
        frais de déblocage|frais|taxe*|impôt*|déblocage|libération|activation|gas|honoraires|avance|
        acompte|commission|assurance|garantie|notaire|versement|frais de justice|frais de deblocage|
        deblocage|debloquer|taxe|impot|timbre|greffe|conversion|liberer|liberation|avant le retrait|
        pour retirer|retrait
    """,
    "investor": """
        invest*|fonds|family office|levée|capital|start up|startup|fondat*|parts|valorisation|
        term sheet|due diligence|tour de table|partenaire*|associé*|entrer au capital|mon comité|
        déblocable|votre dossier est accepté|premier décaissement
    """,
    "investor-talk": """
        term sheet|notre fonds|le fonds|due diligence|votre deck|pitch|levée de fonds|
        tour de table|valorisation|entrer au capital|investir dans|investisseur*|ticket|
        notre mandant|notre client souhaite investir|financer votre|nous investissons|mon comité|
        notre comité|le comité a|décaissement|déblocable|déblocage|réserve les fonds|business plan|
        je vous finance
    """,
    "proof-of-funds": """
        preuve de fonds|preuve de liquidité*|espèces|en liquide|liquide*|
        justificatif de solvabilité|frais juridiques|frais d avocat|frais de dossier|
        frais de notaire|frais d expertise|frais de conformité|caution|commission d apport|
        honoraires du|courtier|wallet neuf|nouveau wallet|séquestre|frais de mise en place|
        assurance de|assurance caution|caution bancaire|garantie bancaire|frais de transfert|
        frais d ouverture|assureur|caution de|auprès de notre assureur
    """,
    "cheque": "chèque*|traite bancaire|cheque|cheques|cheque de banque",
    "cheque-in": """
        encaiss*|dépos*|déposez le|sur votre compte|sur ton compte|crédit*|endoss*|remise|
        banque en ligne|encaisse*|encaisser|encaissez|deposer|deposez|depose le|
        remettre a l encaissement
    """,
    "forward-rest": """
        le reste|solde|le surplus|différence|transfér*|reverser|revers*|renvoy* le|virez le|vire le|
        faites suivre|faire suivre|au fournisseur|à notre fournisseur|envoyez le reste|moins votre|
        la difference|le solde|renvoyer|renvoyez|renvoie|reversez|reverse|virer le|virez|transferez|
        au deménageur|au transporteur|convertir en|convertis en|en bitcoin|en crypto|en usdt|
        en especes a|retire* .. especes|retirer .. especes|en liquide|remettre au
    """,
    "keep-share": """
        conserv*|retenez|prélev*|votre commission|ta commission|votre part|ta part|
        <number> % .. commission|pour vous|pour toi|par transaction|par opération|vous gardez|
        tu gardes|gardez <number>|garder <number>|gardez|garde|garder|conservez|conserver|
        <number> % pour|pour le derangement|vous revient|te revient|vous restent|te restent
    """,
    "receive-money": """
        sur votre compte|sur ton compte|recev* .. virement*/paiement*/fonds/argent|
        réception* .. paiement*/virement*/fonds|encaiss* .. pour|versent sur|via votre compte|
        par votre compte|votre compte personnel|votre compte courant|votre compte bancaire|
        comme relais|recevoir .. virement*|recois .. virement*|recevez .. virement*|
        arrive* .. compte|par ton compte|votre rib|ton rib|utiliser votre compte|
        utiliser ton compte|encaisser .. paiements|paiements de clients|paiements des clients|
        ton compte|votre compte|compte perso|compte personnel
    """,
    "pass-job": """
        agent de règlement|agent de paiement|agent financier|assistant* paiement*|
        gestionnaire de paiement*|responsable des paiements|agent de transfert|mandataire|
        agent de recouvrement|collecteur|gestionnaire de paiements|assistant financier|
        charge de paiements
    """,
    "parcel": """
        colis|paquet*|envois|marchandise*|livraison*|produits électroniques|cartons|paquets|paquet|
        livraisons
    """,
    "reship": """
        réexpédi*|réétiquet*|étiquet*|nouvelle étiquette|renvo*|reconditionn*|la poste|point relais|
        bureau de poste|poster|expédi*|bordereau|reexpedi*|renvoyer|renvoies|nouvelle etiquette|
        etiquette*|l etiquette|recolle*|recoller|colle l etiquette|colles|reemballe*|reemballer|
        au relais|a la poste|deposer au|deposes au
    """,
    "at-home": """
        chez vous|chez toi|à domicile|votre adresse|ton adresse|à la maison|depuis la maison|
        votre domicile|de chez vous|de chez toi|a domicile|a la maison|boite aux lettres|ta boite
    """,
    "voucher": """
        carte cadeau|cartes cadeaux|cartes cadeau|carte apple|cartes apple|carte google|
        cartes google|carte steam|cartes steam|carte amazon|cartes amazon|ticket pcs|tickets pcs|
        recharge* pcs|bon d achat amazon|coupons pcs|coupon*|recharge pcs|carte prépayée|
        cartes prépayées|cartes cadeau*|cheques cadeaux|coupons|coupon|recharge|recharges|
        cartes prepayees|neosurf|toneo
    """,
    "voucher-buy": """
        achet*|gratt*|codes|procur*|récupér* .. cartes|au dos|envoyez moi|envoie moi|m envoyer|
        m envoyez|photos des|photo des|prenez|prends|payez avec|payer par|payer avec|régler par|
        réglez par|il me faut|en coupons|par coupons|au tabac|donnez moi le code|les codes|grattez|
        vous grattez|photo des codes|achetez un ticket|achete*|acheter|achetez|gratte*|gratter|
        photo du dos|bureau de tabac|chez le buraliste|en grande surface|au supermarche|de <number>
    """,
    "coin-pay": """
        pay*|envoy*|transfér*|achet*|dépos*|en bitcoin|en usdt|en crypto|convert*|portefeuille|
        adresse|achats|règl*
    """,
    "card-data": """
        carte bancaire|numéro de carte|cvv|cryptogramme|date d expiration|carte bleue|cb|
        carte de crédit|numéros de carte|numero de carte|chiffres au dos|dos de la carte|
        donnees de carte|la puce|carte en deux|carte et code
    """,
    "bank-data": """
        rib|iban|coordonnées bancaires|relevé* bancaire*|relevé d identité bancaire|
        numéro de compte|données bancaires|coordonnees bancaires|numero de compte|releve de compte|
        releves de compte|donnees bancaires|releve bancaire
    """,
    "bank-login": """
        banque en ligne|identifiants bancaires|codes bancaires|accès à votre banque|code bancaire|
        espace bancaire|identifiant bancaire|acces a votre banque|appli de la banque|appli bancaire|
        code de la banque|mot de passe de la banque|espace client|votre appli
    """,
    "identity": """
        carte d identité|pièce d identité|passeport*|cni|permis de conduire|selfie*|
        numéro de sécurité sociale|numéro fiscal|justificatif de domicile|recto verso|recto|
        titre de séjour|acte de naissance|identité|photo de la carte|nas|carte vitale|
        piece d identite|carte d identite|passeport|numero de securite sociale|securite sociale|
        selfie|facture d electricite|avis d imposition|titre de sejour|photo d identite|papiers
    """,
    "identity-many": """
        selfie*|recto verso|recto et verso|des deux côtés|sécurité sociale|
        justificatif de domicile|vidéo|tenant|acte de naissance|relevé*|numéro fiscal
    """,
    "clicks": """
        lik*|clic*|cliqu*|abonn*|étoiles|évaluer|évaluations|optimis*|boost*|suivre des|commenter|
        j aime|liker|noter|notez|notes|note|notation*|aimez|avis google|avis positif*|
        laisser un avis|laissez un avis|vous validez|mises en avant|valider des articles|likes|like|
        avis|etoiles|s abonner|abonnez|cliquer|clics|visionner|evaluer|evaluations
    """,
    "click-goods": """
        vidéo*|hôtel*|produit*|appli*|page*|chaîne*|boutique*|restaurant*|youtube|tiktok|
        google maps|instagram|commandes|tâche*|film*|musique|marchand*|annonces|marques|articles
    """,
    "per-click": """
        par like|le like|par avis|l avis|par clic|le clic|par vidéo|la vidéo|par tâche|la tâche|
        chaque like|chaque avis|chaque tâche|<number> tâches|<number> avis|<number> likes|
        tâches simples|petites tâches|tâches par jour|avis par jour|première* tâche*|par note|
        tâche d essai|<number> € chacun|€ chacun|chacun une demi|par article|par tache|par mission|
        par video|par commande|chaque tache|taches simples|petites taches|micro taches
    """,
    "recharge": """
        recharg*|dépôt .. débloquer|crédit* votre compte|compte de travail|tâche* prépayée*|prépay*|
        vip|solde négatif|négatif|combiné*|commande combinée|compléter le dépôt|avancer le montant|
        débloqu*|gelé*|abonder|séries prestige|demandent une avance|rendue avec le gain|
        compte d essai|avance de <number>|solde negatif|negatif|debloquer|deblocage|niveau vip|
        niveau|commande combinee|avant de retirer|pour retirer|completer le
    """,
    "easy-work": """
        aucune expérience|sans expérience|aucun diplôme|sans diplôme|aucune compétence|
        depuis le téléphone|depuis votre téléphone|sur votre téléphone|avec ton téléphone|
        minutes par jour|heure* par jour|par jour|à domicile|temps libre|flexible*|complément|
        débutant*|temps partiel|tout le monde peut|sans experience|aucune experience|de chez vous|
        de chez toi|depuis chez|avec votre telephone|avec ton telephone|sur telephone|
        une heure par jour|heures par jour|taf tranquille|tranquille|facile|simple|ouvert a tous|
        etudiants|retraites|mamans|complement
    """,
    "pay-daily": """
        payé* le soir|payé* le jour|payé* chaque jour|paiement quotidien|paiement journalier|
        retrait*|payé* immédiatement|paie* le jour|le soir même|par jour|tous les soirs|retirer|
        paye* chaque jour|payes chaque jour|paye le jour|chaque soir|le soir meme|le jour meme|
        paye le samedi|paye le vendredi|a la journee
    """,
    "gain": """
        gain*|gagn*|bénéfice*|rendement*|profit*|rapport*|revenu*|doubl*|tripl*|rich*|multipli*|
        plus value*|argent travaille|faire travailler|net par|intérêts|j ai gagné|gagné <number>|
        en quarante minutes|en <number> minutes|vous retirez|retirez tout|gagner|benefice*|devenu|
        devenus|retir*|retrait|ont pris <number>|pris <number> %|riche|fortune|revenus
    """,
    "trade": """
        invest*|trad*|bours*|crypto*|forex|plateforme|arbitrage*|signaux|robot|algorithm*|ia|or|
        token*|pool|placement*|placer|staking|minage|courtier|broker|application|fonds|prévente|
        cercle|trading|trader|bourse|action|actions|petite valeur|valeur americaine|cryptomonnaie*|
        marche|signal|options|copy trading|token|arbitrage|vous achetez|vous ne vendez|a son signal|
        capture de solde
    """,
    "guaranteed": """
        garanti*|sans risque|aucun risque|zéro risque|capital protégé|capital garanti|aucune perte|
        sans perte|jamais perdu|ne pouvez pas perdre|sécuris*|assuré*|à coup sûr|n a jamais perdu|
        ne peut pas baisser|rembourse les pertes|zero risque|risque zero|capital protege|
        jamais de perte|rembourse toute|rembours* .. perte*|couvre les pertes|couvrons les pertes|
        sur a|on ne perd pas|ne peut pas perdre|certain
    """,
    "per-day": """
        % par jour|% / jour|% jour|% quotidien*|pour cent par jour|% par semaine|% par mois|
        % net par mois|% mensuel*|par mois garanti*|rendement quotidien|rendement mensuel|
        gains quotidiens|gains journaliers|% hebdo*|chaque jour|% en .. jours|% en .. heures|
        par jour|quotidien*|par mois|par semaine|mensuel*|hebdomadaire*|en <number> jours|
        en une semaine|en un mois|par cycle|hier
    """,
    "teach-money": """
        vous apprend*|t apprend*|t apprends|vous montre*|te montre*|vous guid*|te guide*|mon oncle|
        ma tante|mon mentor|mon cousin|mon analyste|pas à pas|étape par étape|par la main|
        vous accompagn*|t accompagn*|ma collaboratrice|mon assistante|mon équipe|suivez mes|
        suis mes|conseils de|initié*|je vous aide|je t aide|je vous apprendrai|je t apprendrai|
        je vous guide|les signaux de|professeur|le professeur|ses eleves|mes eleves|mentor|analyste|
        je te guide|je te montre|je vous montre|pas a pas|etape par etape|fais comme moi|
        faites comme moi|copier mes|copie mes|copiez mes|je t apprends|avec moi|je mets|j ajoute
    """,
    "deposit-small": """
        à partir de <number>|dès <number>|commenc* avec|débuter avec|mise de départ|minimum|
        premier dépôt|entrée est|entrée à|petit montant|seulement <number>|dépôt minimum|
        ticket d entrée|mettre <number>|déposer|je t aide à mettre|premiers <number>|mise minimale|
        commencez avec|commence avec|commencer avec|avec <number>|a partir de|des <number>|
        petite somme|pour commencer|pour essayer|pour tester|premier depot|depot minimum|
        tout ce que vous pouvez
    """,
    "bonus": "bonus|doublons|prime|offert* sur|cadeau de bienvenue",
    "invest-here": """
        notre plateforme|la plateforme|ma plateforme|une appli|l application|notre application|
        notre fonds|notre pool|cercle restreint|groupe privé|cercle privé|prévente|accès anticipé|
        club|l appli|cercle prive|son cercle|le groupe|le fonds
    """,
    "warm": """
        belle|beau|magnifique|charmant*|sourire|beaux yeux|chéri*|mon cœur|mon coeur|mon ange|
        destin|seul*|veuf|veuve|divorcé*|mauvais numéro|trompé* de numéro|trompée de|
        erreur de contact|bonne nuit|bien dormi|célibataire|faire connaissance|mieux connaître|
        âme sœur|tendresse|tu me manques|gentil*|cœur|coeur|spécial*|confiance en toi|ma belle|
        sincère*|dieu|cheri*|mon amour|bel homme|bisous|je t embrasse|je pense a toi|le destin|
        mauvais numero|trompe de numero|trompee de numero|celibataire|ame soeur|notre maison|
        notre avenir|pour nous|quand je viendrai|je vous prenais|j ai cru que|votre sourire|
        ton sourire|quel sourire
    """,
    "levels": """
        niveau*|filleul*|parrain*|recrut*|trois personnes|deux personnes|vente directe|mlm|
        marketing de réseau|affili*|chaque personne|votre équipe|ton équipe|descendance|sous toi|
        sous vous|parraine*|votre équipe à|niveaux|premières lignes|amènes deux|amenez deux|
        placez deux|matrice|jambe|votre ligne|ta ligne|ton réseau|votre réseau|qui amènent|reseau|
        parrainer|equipe|amener .. personnes|amene .. personnes|inviter .. amis|invite .. amis|
        en dessous|lignee|rang|generations
    """,
    "dream": """
        revenu* passif*|liberté financière|indépendan* financi*|être son propre|propre patron|
        ton propre|pendant que tu dors|en dormant|pendant votre sommeil|complément de revenu|
        revenu* complémentaire*|quitter .. boulot/job/emploi|temps libre|liberté|rêve*|style de vie|
        retraite anticipée|cinq chiffres|six chiffres|changer de vie|opportunité|état d esprit|
        ambitieu*|entrepreneur*|motivé*|revenu passif|revenus passifs|complement de revenu|
        revenu complementaire|liberte financiere|liberte|independance|etre votre patron|
        etre ton patron|quitter votre|quitter ton|quitter mon|change de vie|esprit ouvert|
        opportunite|mamans|metro boulot
    """,
    "nothing-written": """
        pas par écrit|rien par écrit|par écrit|pas l écrire|trop long à écrire|en visio|en direct|
        de vive voix|expliquer .. message|nom de la société|nom de l entreprise|pas ici|au zoom|
        pas par ecrit|par ecrit|je vous explique|je t explique|au telephone c est mieux|
        le nom de l entreprise|je ne donne pas le nom|il faut voir|venez voir|viens voir|
        venez ecouter|trop long a
    """,
    "pack": """
        pack|pack de démarrage|kit de démarrage|kit|adhésion|ticket d entrée|première commande|
        starter|droit d entrée|stock de départ|pack de demarrage|kit de demarrage|droit d entree|
        premiere commande|box
    """,
    "undress": """
        déshabill*|nu|nue|nus|nues|intime*|sexy|coquin*|sous vêtements|lingerie|seins|torse|
        sans vêtements|montre moi plus|chaude*|chaud*|plaisir|cam à cam|en privé sans|caresse*|hot|
        te voir toute entière|te voir tout entier|te voir nu*|sans rien|toute nue|tout nu|
        sous la douche|à ton tour|excit*|deshabill*|sans vetements|chaude|sexe|sexuel*|corps|
        culotte|soutien gorge|enleve|enlever|montre moi|photos privees
    """,
    "video-call": "visio|vidéo|appel vidéo|cam|caméra|webcam|skype|appel video|en video|camera",
    "leak": """
        envoy* .. à tous/contacts/famille/femme/mari/patron/amis/collègues/employeur|
        tous vos contacts|tous tes contacts|vos contacts|tes contacts|publi*|diffus*|
        partag* .. contacts|à toute ta famille|mettre en ligne|balanc*|j efface|je supprime tout|
        si tu me bloques|si vous me bloquez|la police|part à tous|envoyé à tous|liste de tes|
        liste de vos|ta femme|votre femme|a tous tes|a tous vos|ton mari|ta famille|votre famille|
        ton patron|ton employeur|votre employeur|tes amis|tes collegues|vos collegues|envoie a|
        envoyee a|j envoie|partager a|tout sera|je supprime|la liste de
    """,
    "recorded": """
        enregistré*|enregistrement|filmé*|la vidéo|vidéo de toi|vidéo de vous|captures|
        capture d écran|vos photos|tes photos|j ai tout|images de|j ai la vidéo|
        j ai l enregistrement|j ai tout enregistré|on voit votre visage|on voit ton visage|
        ton visage|votre visage|enregistr*|j ai la video|la video|video de toi|captures d ecran|
        filme*|ce que tu as fait|tout est filme
    """,
    "proxy": """
        à votre nom|à ton nom|sous votre nom|sous ton nom|avec ton nom|avec votre nom|ton vrai nom|
        votre vrai nom|votre identité|ton identité|ton visage|votre visage|à notre place|à ma place|
        passes les|passer les entretiens|passer l entretien|passez les entretiens|
        faire les entretiens|visios d embauche|prête nom|prêter .. nom|en tant que candidat|
        oreillette|souffle*|réponses à l écran|devant la caméra|face caméra|ta nationalité|
        votre nationalité|ton passeport|a ma place|a sa place|a notre place|avec vos papiers|
        avec tes papiers|a votre nom|a ton nom|prete nom|preter votre nom|pretez votre nom|
        votre identite|ton identite|passes l entretien|passez l entretien|fais l entretien|
        faire l entretien|gerant de paille|gerant sur le papier|etre gerant|faire semblant|
        votre voix
    """,
    "hidden-worker": """
        développeurs .. travail*/font/bloqués|nous faisons le travail|on fait le travail|
        on fait le boulot|je fais le travail|notre équipe travaille|sans travailler|sans coder|
        sans écrire|% du salaire|% de chaque paie|% de la paie|part du salaire|sur le salaire|
        de chaque paie|le reste pour nous|basés en|à l étranger|équipe de développeurs|
        partage du salaire|l employeur n y voit|n y voient|voient que du feu|personne ne remarque|
        des gars de|gens d un autre pays|d un autre pays|autre pays|font le travail|fait le travail|
        sous ton nom|sous votre nom|sur chaque salaire|de chaque salaire|nous faisons le|
        le vrai travail|mes developpeurs|nos developpeurs|mon equipe code|dans l ombre|derriere|
        pour cent du salaire|moitie du salaire|on partage|personne ne verra|ne verra rien|
        oreillette|on te souffle|je te souffle|rien a coder
    """,
    "laptop-home": """
        portable .. chez/domicile/adresse|ordinateur .. chez/domicile/adresse|pc .. chez/domicile|
        pc d entreprise|ordinateur de l entreprise|portable de l entreprise|pc de l entreprise|
        reçois les pc|recevez l ordinateur|recevez le portable|reçois l ordinateur|
        ordinateurs chez toi|ordinateurs chez vous|pc chez toi|pc chez vous|portables chez toi|
        portables chez vous|recevoir des ordinateurs|recevoir les ordinateurs|recevoir des pc|
        recevoir le pc|par machine|par ordinateur|par pc|ordinateur chez vous|ordinateur chez toi|
        portable chez toi|ordinateurs chez|recevoir l ordinateur|recois l ordinateur|
        telephones chez|boitier
    """,
    "not-public": """
        pas encore public*|non public*|pas public*|non publi*|pas été publi*|ne figurent pas|
        ne figure pas|pas dans la presse|dans la presse|rapports publics|pas paru*|avant l annonce|
        avant la publication|avant publication|avant le <number>|avant l officiel*|inédit*|intern*|
        coulisses|couloir|versions de travail|en préparation|projet de loi|arbitrages|
        débats internes|rendus publics|rendu public|pas encore annonc*|résultats du trimestre|
        trimestre|résultats avant|informations privilégiées|info* privilégiée*|noms des décideurs|
        qui décide|de l intérieur|sensible*|classifié*|secret*|embargo|appel d offres|
        chiffres avant|fusion|rachat|calendriers internes|pas écrit nulle part|écrit nulle part|
        tendance des volumes|volumes du trimestre|la guidance|à dix près|plus ou moins que|
        plus que l an|compte rendu|procès verbal|photo du|qui freinait|le rachat|pas encore|
        pas publi*|pas public|pas publics|avant les resultats|avant l appel|avant que|en interne|
        interne*|confidentiel*|inedit*|de l interieur|brouillon*|projet de|ce qui se dit|
        avant tout le monde|avant le marche|carnet de commandes|offres concurrentes|
        les autres offres|ambiance|proces verbaux|organigramme|sous embargo|informations internes|
        ce qui n est pas
    """,
    "tell": """
        rédig*|racont*|dites|dire|parl*|échang*|analyse*|éclairage*|avis|entretien|appel|répondre|
        questions|expliqu*|partag*|synthèse*|rapport*|article*|conversation|savoir|indiqu*|
        point de vue|étude*|commentaire*|inform*|note|notes|noter|notez|une note|raconter|racontez|
        raconte|ecrire|ecrivez|expliquer|expliquez|decrire|decrivez|opinion*|synthese|analyse|
        informations|impression*|ressenti|echange|echanger|discussion|liste
    """,
    "tell-pay": """
        par note|la note|par page|par rapport|de l heure|par heure|l heure|par article|honoraire*|
        rémunér*|rétribu*|payé*|payons|paie|bien payé*|davantage|en espèces|généreu*|dédommag*|
        indemnis*|tarif|gratifi*|prime|par appel|remuner*|bien paye|honoraires|dedommag*|recompens*|
        enveloppe|en especes|generous*|pour vingt minutes|pour trente minutes|pour une demi|
        vaut <number>|voyage offert|pour votre peine
    """,
    "paid-note": """
        <number> par note/rapport/page/article|<number> la note/page|
        notes .. rémunér*/rétribu*/payées|courtes notes|notes rémunérées|rapports rémunérés|
        notes de synthèse|note* .. <number> €
    """,
    "no-name": """
        pas autorisé à citer|ne peux citer|ne puis citer|ne peux pas nommer|ne peux pas citer|
        taire le nom|dont je dois taire|dont je ne peux|préfère rester|souhaite rester|
        rester discret|rester anonyme|anonyme*|anonymat|client étranger|client asiatique|
        client discret|sans citer|nom vous sera|client confidentiel|ne souhaite pas être nommé|
        souhaite la discrétion|tient à la discrétion|je tairai son nom|je tairai|dont je tais|
        ne suis pas autorisé*|prefere rester|anonym*|ne peux pas dire pour qui|sans nommer|
        mon client|notre client|nom du client|commanditaire
    """,
    "trip": """
        tous frais payés|frais payés|entièrement pris en charge|séjour à|séjour|voyage à|voyage|
        invit* .. à/semaine|vol et hôtel|classe affaires|avec votre épouse|avec votre conjoint*|
        avec votre famille|une semaine|billets
    """,
    "as-tourist": """
        comme touriste|en touriste|visa touristique|visa de tourisme|à titre privé|voyage privé
    """,
    "state-work": """
        ministère*|administration*|gouvernement*|défense|armée|militaire*|douane*|préfecture|
        parlement*|assemblée|sénat|ambassade|diplomat*|fonctionnaire*|direction générale|
        marchés publics|cabinet|institut|conseil*|sanctions|loi de programmation|
        politique étrangère|police|gendarmerie|commission|think tank|colloque|collectivité*|mairie
    """,
    "hush": """
        entre nous|reste entre|rester entre|n en parl*|ne parlez pas|ne parle pas|n en dites|
        ne dites rien|ne dis rien|ne le dites|ne le dis|ne mentionn*|ne pas mentionner|
        ne pas en informer|ne pas en parler|ne pas informer|n informez|ne pas prévenir|ne préven*|
        discrèt*|discret*|discrétion|secret|en secret|confidentialité absolue|pas un mot|à personne|
        personne ne doit|personne n a besoin|sans en parler|sans prévenir|inutile d en parler|
        inutile d informer|inutile de prévenir|inutile de le|pas besoin d en|n a pas à savoir|
        n ont pas à|gardez .. pour vous|garde .. pour toi|garder pour vous|au noir|sans déclarer|
        ne pas déclarer|pas de trace*|sans trace|sans contrat|effac*|supprim* .. conversation|
        supprim* .. message|officieu*|rien d écrit|hors micro|ne comprendr*|mal comprises|
        seraient jaloux|jaloux|pas dans la boucle|encore cloisonné|cloisonné|pas un mot à|
        gardons ça|gardons cela|n ébruit*|ne pas ébruiter|en sous marin|inutile que|
        pas la peine d en parler|pas la peine de prévenir|rien au travail|bien sûr rien au|
        n en parlez|n en parle pas|vous seule êtes|vous seul êtes|dans la boucle|ne passez pas par|
        sans passer par|pas de trace|téléphone perso|clause de confidentialité|l exclut|
        en dehors du|paperasse conformité|à titre privé|n en parlez pas|sans le dire|
        reste entre nous|entre toi et moi|garde ca pour|gardez cela pour|gardez ca pour|secrete*|
        discret|discrete|discretement|discretion|confidentialite|pas besoin de dire|
        pas besoin d en parler|inutile de prevenir|ne previens pas|ne prevenez pas|ne pas prevenir|
        n informez pas|ne mentionnez pas|ne mets pas|sans prevenir|ne comprendrait pas|
        ne comprendraient pas|jalouse|efface la|effacez la|supprime la conversation|rien d ecrit|
        de la main a la main|sous la table|off
    """,
    "hush-from": """
        hiérarchie|supérieur*|patron*|chef*|employeur|direction|banque|banquier|conseiller|guichet|
        famille|femme|mari|épouse|époux|conjoint*|frère|sœur|mère|père|parents|ami|amis|amies|
        avocat*|notaire|rh|ressources humaines|conformité|compliance|sécurité|informatique|daf|
        comptab*|finance*|collègue*|police|ambassade|entreprise|enfants|équipe|service|syndicat|
        personne|douane|fils|fille|mere|pere|maman|papa|frere|soeur|chef|patron|avocat|comptable|
        comptabilite|collegues|hierarchie|gendarmerie|conjoint|compagnon
    """,
    "deceive": """
        dites que|dis que|dites leur|dites lui|si on vous demande|si on te demande|si la banque|
        s il demande|s ils demandent|si la police|prétend*|faites croire|comme cadeau|
        motif du virement|en motif|indiquez en|un cadeau|un don familial|fais comme si|
        faites comme si|vous avez vendu|raconte*|en touriste|faire passer pour|fais toi passer|
        répondez que|réponds que|invent*|dites lui que|dis lui que|dites leur que|dis leur que|
        dites que c est|dis que c est|si la banque demande|indiquez comme motif|
        si quelqu un demande|si quelqu un appelle|si quelqu un pose|si quelqu un te demande|
        si quelqu un vous demande|vous direz|la facture parlera|facture parlera|mettez en motif|
        tu dis que|tu diras|dire que|si .. demande|si un livreur|si le livreur|fais semblant|
        faites semblant|faire semblant|pretend*|mets en motif|comme motif|cadeau familial|
        pret familial|travaux|autre nom|un autre nom|nom different|comme touriste|petit mensonge|
        mentir|raconte que|c est ton coloc|ton coloc|ton cousin|fais passer
    """,
    "no-checking": """
        n appelez/appelle/contact*/écri*/consult*/demand*/sollicit*/dérang* .. pas/personne|
        ne contactez|ne contacte|n appelez pas|ne demandez pas|ne pas contacter|ne pas appeler|
        ne pas solliciter|ne vérifi*|inutile de contacter|inutile d appeler|inutile de vérifier|
        pas d avocat*|sans avocat*|sans notaire|sans contrat|sans reçu|pas de reçu|sans passer par|
        ne passez pas par|éviter .. procédure|contourner|court circuit*|hors procédure|hors circuit|
        sans due diligence|pas de due diligence|sans audit|n est pas au courant|
        ne sont pas autorisés|n a pas le droit d en|uniquement par moi|uniquement avec moi|
        seulement avec moi|directement avec moi|je m en occupe|ça ralentit|ralenti*|compliqu*|
        perdre du temps|trop de temps|pas le temps de|n est pas sur le site|pas de numéro|
        sans vérification|pas encore d agrément|ne sommes pas encore enregistr*|
        associations trop lentes|banques n aiment|intermédiaires|évitez de passer par|
        éviter de passer par|évitez la rédaction|évitez le standard|avocat va|
        avocat .. bloquer/ralentir/tout|notaire .. bloquer/ralentir|évitez d appeler|
        évite d appeler|hors du circuit|sans paperasse|évite la paperasse|paperasse|va tout bloquer|
        pas d avocat|sans avocat|on n a pas le temps|pas le temps|pas par un réseau|
        ne passe pas par|la loi ne permet|le règlement l interdit|ne compile que|n appelle pas|
        ne contactez pas|ne contacte pas|ne telephonez pas|n ecrivez pas|inutile de verifier|
        pas besoin d appeler|pas besoin de verifier|standard .. panne/ferme/repond|
        personne ne repond|ne repond pas|en conges|en arret|je confirme moi|je vous le confirme|
        passez uniquement par moi|court circuiter|hors procedure|exceptionnellement|pas de contrat|
        site en maintenance|site en construction|ne croyez pas|faux avis|ne cherche pas|bloquerait|
        va bloquer|ralentir|plus acces au portail|plus acces .. portail|ni au portail
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
        je t ecris d|du telephone d un|j embarque|plus acces a ma boite|plus acces a mon|plus acces
    """,
    "no-interview": """
        sans entretien|pas d entretien|aucun entretien|sans cv|pas de cv|vous êtes retenu*|
        vous avez été sélectionné*|vous êtes sélectionné*|tu es pris*|vous êtes embauché*|
        déjà validé*|simple formalité|formalité|poste est à vous|deja retenu*|deja selectionne*|
        vous etes embauche*|le poste est a vous
    """,
    "haste": """
        aujourd hui|ce soir|tout de suite|immédiat*|rapidement|au plus vite|dans l heure|
        dans les <number>|d ici <number>|d ici ce|avant <number> h|avant midi|avant minuit|
        avant ce soir|avant vendredi|expire*|dernier jour|dernière chance|sans quoi|à minuit|
        sous <number> h|sous <number> heures|encore <number>|en <number> minutes|dans <number> min|
        le jour même|heures pour|cut off|en <number> min|chaque minute|avant <number> heures|
        expire ce|passe au suivant|on passe au|il en reste <number>|plus que <number>|cette nuit|
        immediat*|maintenant|avant la cloture|avant <number>|avant dimanche|avant lundi|d ici|
        d ici demain|urgent*|urgence|vite|depeche*|derniere chance|dernier delai|demain matin|
        des que possible|sinon|a la minute|ne tardez pas|trop tard|avant que
    """,
    "few-left": """
        plus que <number>|reste <number>|restent <number>|dernières places|places limitées|
        peu de places|nombre limité|autres candidat*|autre candidat*|au suivant|le suivant|
        quelqu un d autre|limité*|<number> places|on cherche <number>|dernieres places|
        derniere place|places limitees|il reste <number>|un autre candidat|d autres candidats|
        liste d attente|autres interesses
    """,
    "to-app": """
        écri*/contact*/rejoin* .. whatsapp*/telegram*/signal/wechat|
        parl*/échang*/poursuiv*/continu* .. whatsapp*/telegram*/signal/wechat|
        écri*/contact*/rejoin* .. viber/messagerie/appli/discord/messenger|
        parl*/échang*/poursuiv*/continu* .. viber/messagerie/appli/discord/messenger|
        ajout*/passer/passons/sur/par/via/en .. whatsapp*/telegram*/signal/wechat|
        ajout*/passer/passons/sur/par/via/en .. viber/messagerie/appli/discord/messenger|
        mon whatsapp|mon numéro|votre numéro|ton numéro|votre whatsapp|sur whatsapp|sur telegram|
        sur signal|par whatsapp|whatsapp +|telegram @|groupe telegram|groupe whatsapp|
        messagerie chiffrée|messagerie cryptée|mail personnel|adresse personnelle|mail privé|
        viens peu ici|rarement ici|presque jamais ici|en dehors de linkedin|application chiffrée|
        via whatsapp|via telegram|mon telegram|ecrivez moi sur|ecris moi sur|ajoute moi sur|
        passons sur|on passe sur|dans whatsapp|groupe prive|canal telegram|cercle prive|mail perso|
        numero perso|numero prive|je viens peu ici|as tu whatsapp|tu as whatsapp|tu as telegram|
        avez vous whatsapp|vous avez whatsapp|avez vous telegram|vous avez telegram
    """,
    "charity": """
        don|dons|orphelin*|enfants|inondation*|séisme|tremblement|réfugié*|faim|abri|cancer|
        opération|sinistré*|guerre|dieu|bénédiction|victimes|humanitaire|sauver|refuge
    """,
    "give-money": """
        don|dons|donn*|aid*|ce que vous pouvez|ce que tu peux|n importe quel montant|toute somme|
        particip*|envoy* .. argent|contribu*|soutenir|cagnotte
    """,
    "private-pay": """
        compte personnel|mon compte|mon compte perso|compte de ma|compte de mon|au nom de|wallet|
        espèces|sans reçu|directement à moi|paypal|portefeuille|à mon nom|western|au nom de ma|
        au nom de mon|carte prépayée|pas de cagnotte|pas de reçu|compte d un|mon rib|beneficiaire|
        paypal entre proches|entre proches|lydia|en especes|en liquide|paylib|wero
    """,
    "favour": """
        service à|rendre service|un service|besoin de votre aide|besoin de toi|besoin de vous|
        êtes vous disponible|es tu disponible|êtes vous au bureau|seule au bureau|seul au bureau|
        dispo|petite mission|tâche urgente|tâche rapide|mission confidentielle|vous ai choisie|
        vous ai choisi|compte sur vous|compter sur vous|m aider|service|coup de main|depanner|
        depanne|depannez|tu peux me|tu peux m|peux tu|pouvez vous|carte .. bloquee/volee/avalee|
        cartes .. bloquees|carte bloquee|bloque a|coince a|coincee a|coince|aeroport|a l hopital|
        portefeuille vole|sac vole|vole mon|urgence|avancer <number>|me preter|m avancer|
        lundi je te|je te rends ca|ce serait top
    """,
    "boss": """
        pdg|directeur*|directrice*|dg|daf|président*|gérant*|ceo|patron*|chef*|recteur|doyen*|
        c est .. votre|ici .. directeur|maire|ministre|conseil d administration|direction|associé|
        j utilise ce compte|messagerie est sous|sous audit|nous bouclons|bouclons un rachat|
        directrice|president*|patron|gerant|chef|proviseur|associe
    """,
    "new-bank": """
        nouveau rib|nouvel iban|nouveau compte|autre compte|changé de banque|changement de rib|
        changement de coordonnées|coordonnées bancaires ont|compte a changé|
        nouvelles coordonnées bancaires|compte suivant|vous donne l iban|iban suivant|dicte l iban|
        iban ici|nouvelle banque|autre établissement|compte joint à|rib joint|rib en pièce|
        bénéficiaire est|nouvelles coordonnees|change de banque|changer de banque|change de compte|
        ferme mon compte|compte ferme|fermer mon compte|ancien compte|sur celui ci|ce compte|
        cet iban|iban dessous|l iban|neobanque|beneficiaire
    """,
    "invoice": """
        facture*|virement*|paiement*|fournisseur*|règlement|payer|régler|acompte|salaire|
        un virement de|virement de <number>|capture de l ordre|ordre de virement|paiement|solde|
        echeance
    """,
    "prize": """
        gagn*|gagné|félicitations|bravo|sondage|enquête|tirage|sélectionné*|iphone|bon d achat|
        récompense|lot|chanceu*|offert*|gagne|gagnant*|tire au sort|felicitations|cadeau|recompense|
        choisi*
    """,
    "prize-pay": """
        frais de livraison|frais de port|livraison|frais de dossier|carte bancaire|cvv|vérification|
        1 €|<number> €|douane*|taxe*|valider .. carte|activation|débit de contrôle|frais d envoi|
        coordonnees de carte|numero de carte|verification de la carte|dedouanement|coursier
    """,
    "known-portal": """
        espace candidat|portail rh|portail salarié|espace salarié|portail du personnel|intranet|
        dossier habituel|dossier partagé habituel|espace habituel|sirh|workday|là où tu as postulé|
        où vous avez postulé|comme d habitude|drive de l équipe|dossier de l équipe|
        serveur habituel|notre drive|espace locataire|portail|le portail|espace salarie|
        espace personnel|espace adherent|ent|le logiciel habituel|outil habituel|lien habituel|
        site carriere|site carrieres|page carrieres|ou vous avez postule|ou vous avez depose|
        service public|france connect|teams|dans l outil|serveur
    """,
    "contract-signed": """
        contrat signé|signé le contrat|contrat reçu signé|après signature|une fois signé|
        à la signature|après la signature|avez signé|as signé|avons signé|jour de votre arrivée|
        bail signé|remise des clés|signature du bail|contre signé
    """,
    "can-be-called": """
        standard|appelez|appelle*|par téléphone|téléphon*|numéro du site|numéro sur notre site|
        sur notre site|notre site|accueil|secrétariat|adresse institutionnelle|
        adresse de l université|mentions légales|demandez à parler|demandez moi|rappeler|
        un coup de fil|ligne directe|poste <number>|vérifier qui|références|joindre au|rappelle*|
        joignable|vérifiez sans hésiter|vérifier sans hésiter|vérifiez mon|vérifier mon profil|
        page équipe|figure sur la page|sur notre page|annuaire|même adresse que|
        adresse professionnelle|numéro de téléphone fixe|fixe du|au siège|demandez moi à l accueil|
        vous pouvez vérifier|tu peux vérifier|vérifiable|téléphone au standard|au standard|
        numéro que vous avez|numéro habituel|sur le site|au secrétariat|appelez le|demandez à|
        vous pouvez demander|dans l annuaire|le programme et|notice de|par téléphone à|
        au téléphone du|appelez moi|appelle moi|appelez nous|rappelez|rappelle|telephonez|
        numero que vous connaissez|numero que vous avez|numero que tu as|numero habituel|
        numero sur le site|numero du site|secretariat|demander a|demandez a|demande a|verifiez|
        verifier qui|verifie aupres|verifier aupres|confirmer aupres|confirmez aupres|
        page de l equipe|page du labo|adresse du labo|service client|au dos de votre|par telephone
    """,
    "on-a-register": """
        registre|rcs|siret|siren|orias|numéro d agrément|agréé*|association loi|reconnue d utilité|
        inscrit* au|barreau|régulé*|licence n|finma|numéro d enregistrement|immatricul*|rna|
        inscrit au|inscrite au|registre du commerce|bce|acpr|ordre des|agree*|agrement|regafi|
        repertoire|certifie par|qualiopi
    """,
    "time-given": """
        prenez votre temps|prends ton temps|pas d urgence|rien d urgent|rien ne presse|sans urgence|
        pas pressé*|quand vous voulez|quand tu veux|quand vous pourrez|quand tu peux|
        la semaine prochaine|semaine prochaine|mois prochain|en mars|quelques jours|deux semaines|
        une semaine|à votre rythme|à ton rythme|réfléchi*|à l occasion|tranquille*|aucune urgence|
        aucune hâte|aucun délai|pas de délai|pas de date limite|jusqu au <number>|tu as jusqu|
        vous avez jusqu|d ici la fin du mois|fin du mois|après les fêtes|après les vacances|
        à la rentrée|en janvier|en février|en avril|en mai|en juin|en septembre|en octobre|
        en novembre|quand ça vous arrange|quand ça t arrange|quand cela vous convient|
        à tête reposée|le temps qu il faut|rien ne vous presse|rien ne te presse|un de ces jours|
        pas urgent|pas pressé|quand vous pouvez|le mois prochain|prenez le temps|d ici la fin|
        pas presse|quand vous aurez|quand tu auras|apres les vacances|apres noel|apres paques|
        en fevrier|reflechissez|reflechis|a tete reposee|a votre rythme|a ton rythme|
        dans quinze jours|tranquillement
    """,
    "no-accepted": """
        pas grave|aucun problème|sans problème|je comprends|je comprendrai*|libre à vous|
        libre à toi|si non|dites moi non|un non|refuser|si cela ne vous|si ça ne vous|si ça ne te|
        si vous préférez|si tu préfères|sans obligation|sans engagement|tant pis|ne vous relancerai|
        ne relancerai|pas intéressé*|pas d obligation|comme vous voulez|à vous de voir|
        pas de réponse|n insisterai|me va très bien|me va aussi|me convient aussi|pas maintenant|
        un simple non|un non me|dis moi non|libre de refuser|libre de dire non|vous pouvez refuser|
        tu peux refuser|pas de souci|aucun souci|aucune obligation|aucun engagement|
        je n insiste pas|je n insisterai pas|ne vous embêterai|ne t embêterai|te gonflent|
        à la place si|si vous n avez pas envie|si tu n as pas envie|arrêter à tout moment|
        vous retirer à tout moment|quoi qu il en soit|selon vos préférences|s il est refusé|
        nous comprendrons|je comprendrai|si ça ne|si cela ne|c est une réponse qui|pas de souci si|
        dites le moi si|si vous êtes d accord|accepteriez vous|si le principe|libre à|
        si vous le souhaitez|si cela vous|si ca te|si ca vous|si vous preferez|si tu preferes|
        sinon tant pis|pas de probleme|aucun probleme|rien d obligatoire|libre a vous|libre a toi|
        libre de|comme tu veux|dire non|je comprendrais|je comprends tout|ignorez|ignore ce|
        pas besoin de repondre|je n insiste|je n insisterai|a vous de voir|a toi de voir
    """,
    "nothing-wanted": """
        rien à vendre|ne vends rien|ne demande rien|ne vous demande rien|juste pour|juste vous dire|
        je voulais juste|merci pour|merci de votre|félicitations pour|joyeux anniversaire|
        bravo pour|j ai aimé|j ai beaucoup aimé|rien à faire|pas d argent|seulement un conseil|
        seulement votre avis|je ne vends rien|je ne vous demande rien|je ne demande rien|
        juste un avis|juste un conseil|simplement vous remercier|simple curiosité|par curiosité|
        merci d avance|je veux dire merci|je ne demande ni|je ne vous demande|merci d avoir|
        je ne vends|rien a vendre|nous ne vendons|je ne cherche|juste une question|une question|
        simple question|par curiosite|bravo|merci de|merci encore|bon anniversaire|joyeux|
        je voulais vous remercier|te remercier|pas besoin de reponse|sans rien attendre|j ai aime|
        j ai adore|bel article
    """,
    "in-person": """
        en personne|sur place|passez au|passe au|venez au|viens au|au bureau|dans nos locaux|
        à l agence|en agence|au guichet|à l accueil|visite*|originaux|un café|au stand|
        en main propre|en face à face|présentiel|portes ouvertes|apporte*|rencontr*|à notre bureau|
        autour d un café|déjeuner|sur notre stand|lors de la visite|à la mairie|au secrétariat|
        en nos bureaux|à nos bureaux|café|dîner|au marché|après le cours|le jour j|on se voit|
        à bientôt au|à la bibliothèque|apportez|nos locaux|a l accueil|autour d un cafe|un cafe|
        prendre un cafe|a la cantine|cantine|a la bibliotheque|a l agence|au salon|sur le stand|
        stand <number>|en boutique|a la mairie|a l ecole|a l atelier|passez a|passe a|passe me voir|
        venez a|viens a|dejeuner|se voir|rendez vous sur|apero|etage|bureau <number>|salle <number>
    """,
    "met-before": """
        rencontré*|vu* hier|parlé hier|suite à notre|après notre|notre entretien|votre entretien|
        notre échange|votre candidature|ta candidature|votre commande|votre demande|au salon|
        comme convenu|travaillé ensemble|collègue de|vous m avez écrit|tu m as écrit|vous aviez|
        votre message|votre devis|de la part de|m a donné votre|m a donné ton|ravi* de vous avoir|
        ensemble|on s est vus|on s est rencontr*|nous nous sommes|on a parle|comme promis|
        comme demande|suite a votre|suite a notre|suite a ton|ta demande|ta commande|votre question|
        vous m aviez|tu m avais|tu m as demande|vous m avez|ancien collegue|ancienne collegue|
        anciens collegues|meme promo|de ma promo|camarade|votre conference|votre intervention|
        votre article|ton article|apres l entretien|apres le cours
    """,
    "employer-told": """
        accord de votre employeur|autorisation de votre|lettre à votre employeur|
        courrier à votre employeur|votre employeur est|service de presse|service communication|
        avec votre hiérarchie|cumul d activités|module de conformité|appel enregistré|
        pas salarié* actuel*|plus en poste|demande officielle|courrier officiel|votre état major|
        puisqu il vous faut|votre employeur|votre hiérarchie|comité d éthique|avis du comité|
        son accord|autorisation de|votre hierarchie|votre chef est|service juridique|avec l accord|
        en copie|comite d ethique|consentement|deontologue
    """,
    "public-only": """
        uniquement public*|informations publiques|données publiques|déjà publié*|déjà public*|
        rien de confidentiel|aucune information confidentielle|pas d information confidentielle|
        rien d interne|sans nom de client|sujet public|sources ouvertes exclusivement|
        colloque public|aucune information sur|sur sources ouvertes|donnees publiques|deja public*|
        pas de confidentiel|aucune donnee|pas d information interne|rapport annuel|
        sources publiques|documents publics
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
        nous ne recrutons pas|c est une arnaque|failli tomber
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
        changer mon rib|changer de rib|avant la cloture|avant la paie|cloture de paie
    """,
}
