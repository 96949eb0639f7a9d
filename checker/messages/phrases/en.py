"""English."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    # who does what
    "no": """
        no|not|never|t|nobody|none|nothing|without|neither|nor|cannot|don|won|nowhere|hardly|avoid|
        refuse*|instead of|rather than|forget
    """,
    "no-neutral": """
        don t hesitate|not only|no problem|why not|no worries|don t worry|do not hesitate|
        don t forget to|do not forget to|can t wait|not to forget|no need to worry|never mind|
        not yet|not a robot|not a bot|aren t a robot|not robot|instead of $/€/£/<number>
    """,
    "give": """
        shares|provide|provides|forward|submit|hand over|reply with|answer with|require*|
        register with|type in|confirm your|include|take a photo/picture|
        photo/picture/scan/copy/copies of your/the|verify with|hold up|pass me/us|give me/us|
        bring me|hand in|we need your|copy of|copies of|scan of|picture of|pass on your|
        let us have|get me your|pop over|ping me your|dm me your|key in|input your|put in your|
        upload a|email us your|show us your|give us your|give me your|text me your|text us your|
        mail us your|send me your|
        snap/photograph/scan/upload/mail .. card/ssn/document*/papers/statement|
        email/whatsapp/text/dm/ping/send .. id/passport/licence/license|
        send/upload/mail/email/text/snap/share/drop over/across/through/back|a picture of|pic of|
        pics of|clear photo|clear pictures|take a snap|snap a|hold it next|holding your|record a|
        film your|let me have|have your .. ready|we ll need your|i ll need your|they ll need your|
        just need your|need to see your|must upload|must send|put your .. here|write me .. number|
        write me here
    """,
    "give~": """
        send*|share|upload*|supply|attach|scan|fill in/out|
        need/needs/want/wants your/a/the/your/an/copies|need/needs .. your|we need a|i need your|
        i need a|needed from you|pictures of|photos of|fill .. form|upload your|send us your|
        snap/photograph/scan/upload/mail .. id/passport/licence/license|
        email/whatsapp/text/dm/ping/send .. card/ssn/document*/papers/statement|
        send me/us .. photo*/picture*/scan*/copy/copies/pic/pics|a photo of
    """,
    "pay": """
        wire|settle|send .. $/€/£|send .. <number>|cover|purchase|put down|prepay|top up|
        <number> out|settled|put on the|wired|released today|released now|released by
    """,
    "pay~": """
        pay|pays|paid|payment|transfer|remit|deposit|buy|costs|cost|charge*|price*|paid out
    """,
    "you-pay": """
        you .. buy|you buy|you just buy|you need to buy|first part|second half|rest later|
        deposit today|<number> total|in total|total price|total cost|asks only|requires a payment|
        requires payment|requires a deposit|small payment|payment is made|payment goes|payment to|
        fee goes|bring the fee|fee by|fee via|fee through|fee to|fee before|fee today|fee now|
        fee is|fee covers|charge is|charge of|cost is|cost of|costs .. only|comes to|runs to|
        amounts to|invest once|at your own cost|at your own expense|yourself .. refunded|
        you ll pay|pay .. $/€/£|pay <number>|please pay|pay a|just pay|pay by|pay via|pay through|
        pay in|pay it|pay before|once .. paid|once .. you pay|after .. payment|after you pay*|
        once payment|payment of|you cover|you settle|settle the|transfer the|transfer <number>|
        transfer .. $/€/£|wire .. $/€/£|wire the|wire <number>|send .. $/€/£|
        send the fee/deposit/payment/money/amount|send <number>|deposit of|deposit .. $/€/£|
        by paying|need to pay|she/he charges|charges|is payable|payable in advance|up front|
        in advance|non refundable|costs only|costs just|is only .. $/€/£|fees of|for just $/€/£|
        for only $/€/£|one time fee|one off|contribution of|upfront fee|fee .. $/€/£|
        purchase .. pack*|buy .. pack*|buy the|balance .. after|half now|half today|remainder|
        rest when|rest once|rest after|at your expense|out of your pocket|you front|front the|
        fronting|advance the|advance of|pay beforehand|pay ahead|before we start|prior to|
        half upfront|half before|rest afterwards|balance on|we ask for|we require|we charge|
        there is a fee|there s a fee|there is a charge|small charge|nominal fee|modest fee|
        token fee|administrative fee|admin fee|investment of|investment is|would cost|
        sort the fee|clear the fee|send over <number>|drop <number>|put down <number>|
        get the payment|make the payment|make a payment|by transfer|by card today|paypal friends|
        friends and family|settled before|must be paid|has to be paid|needs to be paid|to be paid|
        are due|due today|due before|to be put on|put on the .. account|if it is settled|
        settled by card|settle by card|by card with me|borrow from|borrow it|borrow the|lend you|
        covers the|you d cover|you d pay|wants it before|needs <number>|still open is|
        only the .. fee|only the .. pass|there s only|there is only|the only cost|only cost|
        you chip in|you buy the|bring your card|pay link|payment link|link to pay|
        sort the payment|out of pocket|by revolut|from your side|on your side .. $/€/£/<number>|
        on your part|lodge/lodges/lodging|
        pays/pay/paid/payable/settle/settled .. first/before/beforehand/upfront/advance|
        to be settled|to be lodged|to be deposited|needs to reach|has to reach|must reach|
        must arrive|has to be in|needs to be in|has to clear|you send|you transfer|you wire|
        you deposit|you lodge|you put down|you advance|you lay out|lay out|laid out|you fund|
        we need a deposit|we need the deposit|small deposit|a deposit of|one time payment|
        single payment|first instalment|first installment|just the fee|only the fee|
        just the deposit|only the deposit|only thing you pay|all you pay|the only open|
        only open point|the only thing missing|only missing|what s missing is|open balance|
        outstanding balance|open amount|outstanding amount|charge for|charge you|cost to you|
        your contribution|your part of|your half|your share of the cost|match it|matched|
        send it to this|send to this account|to this account|to the account below|to this iban|
        to this wallet|scan to pay|pay with|paid in .. cards/crypto/bitcoin/usdt/vouchers|
        transfer to our/the/my agent/lawyer/notary/partner/secretary/cashier|by transfer to|
        falls to be paid|to be paid beforehand|paid beforehand|beforehand only|remains to be paid|
        remains only to pay|only remains to|only wants <number>|wants <number> to start|
        <number> to start|<number> first|<number> before|asks <number>|asks for <number>|
        takes <number>|it s <number> all|is <number> all together|<number> all together|
        <number> altogether|all in all <number>|half into|half to my|half when|half this week|
        half in hand|the other half|second part|advance it|front it|to be fronted|
        has to be fronted|from your pocket|be borne by|borne by you|has to come from you|
        needs to come from you|must come from you|come up with|cover it for now|cover it first|
        put it forward|pay it forward|lay it out|bring <number>|send it ahead|ahead of the|
        in hand before|can t be netted|cannot be netted|not be deducted|can t be taken out|
        cannot be taken out|can t come out of|cannot come out of|refundable deposit|
        refundable commitment|commitment deposit
    """,
    "you-pay~": """
        first half|sell .. for|we take|we only take|is <number>|one time|you pay|pay the|pay for|
        pay us|pay him/her/them/me|pay only|only pay|you only/just pay|pay now|to pay|must pay|
        have to pay|you .. pay*|payable|upfront|cost* .. $/€/£|fee of|$/€/£ <number> .. fee|
        fee <number>|remit|small fee|costs you|by bank transfer|is due|due by|by zelle|
        paid by .. voucher/crypto/bitcoin/transfer|wants <number>
    """,
    "we-pay": """
        we pay|we ll pay|we cover|we ll cover|we bear|at our expense|covered by us|paid by us|
        paid by the|pays for it|company pays|employer pays|firm pays|paid for by|free of charge|
        no charge|no cost|no costs|no fee|no fees|without charge|without cost|costs you nothing|
        cost you nothing|doesn t cost|does not cost|don t pay|do not pay|never pay|shouldn t pay|
        should never pay|don t charge|do not charge|never charge*|doesn t charge|nothing to pay|
        not pay|you pay nothing|it s free|clients pay|reimburse your travel|your travel|
        travel .. covered|hotel .. covered|invoice us|your invoice|nothing upfront|nothing up front|
        never ask*|not ask* .. money|never .. a candidate|never .. candidates|not .. a penny|
        paid to you|we reimburse your|we reimburse travel|candidates pay nothing|
        candidates never pay|never charge candidates|client pays us|paid by the client|
        employer covers|petrol paid|fuel paid|lunch provided|we take care of the costs|no payment|
        not asking for a penny|won t cost you|travel paid|paid for by us|booked and paid|
        never charge|each side pays|court pays|bank sponsors|as a gift card or|by bank transfer or|
        against an invoice|payment is only due|through expenses|expensify|free,|entry is free|
        we do not take|don t take any payment|do not take any payment|not take any payment|
        no payment from|never take payment|take no money|take no payment|pays nothing|pay nothing|
        costs nothing|costs them nothing|cost nothing|free service|free session|free talk|
        free event|free entry|free of cost|our treat|it s on us|on the house|we pay for|we pay all|
        we pay your|we would pay|paid by the employer|paid by our|paid by your employer|at no cost|
        no cost to you|no cost for you|nothing from you|don t owe|paid monthly into|
        expenses reimbursed|against receipt*|with receipt*|we refund travel|train ticket|train fare|
        tickets are booked|travel booked|ticket booked by|hotel booked by us|booked by us|
        rail booked|second class rail|standard class|pay only once|we send you the|costs are ours
    """,
    "reported": """
        asks me|charged me|quoted me|want* .. from me|you were charged|did your|did they charge|
        did you have to pay|had to pay|whether you paid|tried to sell me|asked me for|they asked|
        they want me|did you pay|we paid|what did you|was told|were told|how much did|
        somebody asked|someone asked|an agency|the agency told|they charge|are these fees|
        is that normal|is this normal|is it normal|who asked|asks me for|offered me|wants me to|
        scam* .. said|they said|the site says|they say i must|says i must|said i must|agency says|
        agent says|agency wants|agent wants|what did it cost|how much was|ever heard of|
        have you heard of|is it true that|does that sound right|does this sound|sounds off|
        my agent told|an agent says|one agent says|someone told me|somebody told me|
        told me .. costs|we got charged|you billed|billed a|billed me|has anyone|my aunt nearly|
        were being asked|people have lost|i didn t send one|is it true|somebody claimed|
        someone claimed|a man rang|a woman rang|rang my mother|rang my dad|rang my mum|
        called my mother|a caller|the caller|i hung up|we hung up|i said no|i didn t answer|
        i didn t pay|i haven t paid|i won t pay|i paid nothing|i ve paid nothing|i sent nothing|
        should i report|should i worry|does that sound|is that usual|is it usual|is this usual|
        is that legal|is it legal|who do i report|where do i report|do you handle|do you take such|
        my father signed|my mother signed|my neighbour paid|a neighbour|a client of mine|
        a student of mine|one of my students|a friend lost|lost her savings|lost his savings|
        got a letter|received a letter|received a text|i got a text|i received
    """,
    # code and machines
    "run": """
        start it|clone*|unzip|extract|install*|boot|spin up|double click|try out|set up|
        get it running|up and running|start up|boot it|start the server|spin it up|get it up|
        set up the|fire it up|yarn|launches|open the project|install the|download and|unpack*|
        check out the|checkout the|run npm|run our|run this|run that|open the file|
        open the attach*|open the archive|download the|pull it|open it|open them|open and|
        open the zip|open this|get/got/getting .. running/started/up/going|bring it up|
        bring up the|
        launch/start/boot/execute/compile/build .. it/project/app/server/solution/repo|
        launch/start/boot/execute/compile/build .. code/build/client/game/demo/locally|
        open .. in vs code/studio/cursor/intellij/visual/vscode/ide|
        press/click/choose/hit/select trust|trust the authors/folder/workspace|press/hit f5|
        pull the/our/down/it|pull .. repo/branch/code|fork and run|import the project|
        the task starts itself|starts itself|install and|install our/the/this|click through it|
        play the build|try the build|try our build/game/app/client|test our build/game/app/client|
        load the project|deploy it locally|unpack and|extract and|double tap|going locally|
        have the .. going|have it going|get the .. going|get it working|have it working|
        have it up|have it running|run through it|fire up|kick it off|bring it to life|
        let it build|let it run|let it install|hit run|press run|hit play|open and run|
        give it a spin|take it for a spin|spin the|spin it|try it on your|start it on
    """,
    "run~": """
        runs|running|start the|set it up|run it|run the|running it|execute|
        run/open/launch/try/start/test .. locally|
        open the folder/workspace/solution/repo/notebook/project/package|
        open .. folder/workspace/solution/project|clone and
    """,
    "code": """
        repos|codebase|code base|prototype|our project|the project|our build|the build|demo app|
        our demo|mvp|our platform|source code|bitbucket|gitlab|our game|test build|desktop client|
        test task|coding task|skeleton|starter project|test project|the zip|attached zip|
        our codebase|our repository|private repo|private repository|project files|starter code|
        a small project|sample project|our dapp|dapp|the frontend|technical task|technical test|
        skills test|practical test|game build|beta build|desktop app|our software|our sdk|our zip|
        eval|one repo|arena|vs code|vscode|workspace|the solution|our branch|monorepo|the archive|
        launcher|playtest|the client app|the package|attached project|game client|sample app|
        sample repo|assignment|the assignment|our test project|the test project|the folder in|
        zipped project|our boilerplate|boilerplate|staging app|the demo|the frontend repo|poc|
        our poc|proof of concept|jupyter|notebook file|staging dashboard|the dashboard|zip file|
        the tarball|the package json|mini app|small app|trading bot repo|contract repo|our bot|
        our plugin|the plugin|our extension|our cli|the cli|smart contract project|test harness|
        a build of|nightly build|the installer
    """,
    "code~": """
        repo|repositor*|our app|our code|the code|dependencies|github|our tool|the backend|
        take home|the software|our client|starter repo
    """,
    "own-machine": """
        your own/usual/normal/main/personal/daily machine/laptop/computer/mac/pc/device/notebook|
        your everyday/regular/primary machine/laptop/computer/mac/pc/device/notebook|
        your private/work/actual/usual machine/laptop/computer/mac/pc/device/notebook|
        your machine|your computer|on your pc|your mac|your usual work computer|machine you use|
        laptop you use|your local|company laptop|host machine|work machine|work computer|
        work laptop|computer/machine/laptop/pc you normally/usually/always? use|your side|
        your host|your usual computer|your actual machine|your desktop|your workstation|
        your everyday|your daily|machine you work|laptop you work|computer you work|
        your usual setup|your normal setup|your real|real machine|physical machine|bare metal|
        home computer|home pc|own pc|own computer|own laptop|where you are logged in|
        browser you normally|wallet you use|main workstation|your main|private computer|
        take a private|the one you work|you use day to day|your usual one|
        laptop/machine/computer .. you normally/usually code/work/develop/use|
        laptop/machine/computer .. you always/really/actually code/work/develop/use|
        pc/mac/one .. you normally/usually/always/really/actually code/work/develop/use|
        laptop you normally|machine you normally|computer you normally|computer you code|
        your dev/development machine/laptop/box/environment/setup|your own setup/environment/box|
        on your own box|the laptop you|your regular setup|personal device|personal laptop|
        personal computer|personal machine|not a spare|not an old laptop|one you do your|
        laptop you work on|machine you work on|day to day|the one you use|the computer you use|
        the laptop you use|the pc you use|where your wallet is|where your keys are|
        the one with your|everyday browser|your usual browser|your main browser|
        your normal browser|your own chrome
    """,
    "own-machine~": "your laptop|locally|own machine",
    "no-sandbox": """
        no/not/without/skip/avoid .. vm/vms/virtual/container*/sandbox*/docker|
        virtual machine* .. not/break*/fail*/won/cannot/can/don|
        vm/vms .. not/break*/fail*/won/cannot/can/don/doesn/block*|
        sandbox* .. not/break*/fail*/won/cannot/can/don/doesn|
        container* .. not/break*/fail*/won/cannot/can/don/doesn/crash*|
        codespaces .. not/break*/fail*/won/doesn|
        doesn t run/work in a vm/container/sandbox/virtual|won t run in|doesn t run in|
        won t build in|fails in a|breaks in a|breaks in docker|only works on a real|
        only on a real|not inside a|no containers|no vms|no vm|rather than a vm|instead of a vm|
        instead of docker|
        vm/vms/docker/codespaces .. register/registers/count/counts/counted/scored|
        container*/sandbox*/virtual/cloud .. register/registers/count/counts/counted/scored|
        vm/vms/docker/codespaces .. zero/rejected/disqualified/ignored/flagged/fail*/crash*|
        container*/sandbox*/virtual/cloud .. zero/rejected/disqualified|
        container*/sandbox*/virtual/cloud .. ignored/flagged/fail*/crash*|doesn t register|
        scored zero|not .. codespaces/docker/vm/container/sandbox/cloud|no docker|no codespaces|
        no cloud ide|no remote environment|virtual machines are|detects virtual|detects vms|
        doesn t like vms|doesn t like virtual|hates docker|outside docker|outside a container|
        outside of docker|gpu .. vm|under docker .. not/fails/breaks|doesn t behave|
        misbehaves under|not behave under|hates vms|chokes on|run it natively|natively|
        native only|bare machine|straight on your|straight on the laptop|directly on your|
        not on a spare|no spare machine|not a throwaway
    """,
    "sandbox-welcome": """
        throwaway container/vm|in a container|in a sandbox|in a virtual|
        use/using a container/sandbox/vm|container* .. fine/welcome/ok/okay/encourage*/recommend*|
        sandbox .. fine/welcome/ok/provided|in the browser|browser based|in your browser|coderpad|
        reading it is enough|just read|only read|read the code|nothing to install|
        nothing needs installing|no install*|no need to run|don t need to run|need not run|
        pseudocode|online editor|no code to run|not to run|isolated|disposable|vm is fine|
        container is fine|any environment|paste the code|walk us through|walk me through|
        code review exercise|review exercise|any language|your own repo*|publish* .. repo|
        public repo|our public|nothing to run|shared screen|screen shared by me|share my screen|
        pair programming|pair on|reading code|reading solidity|read through some|read it together|
        on a whiteboard|github codespace|replit|any vm|use a vm|in docker|docker is|docker if|
        your choice of environment|hackerrank|codility|no code|without code|talk through|
        discuss your|discuss a project
    """,
    "antivirus-off": """
        disable/pause/deactivate/turn/switch .. antivirus/anti/virus/defender/firewall|
        stop/whitelist/ignore/exclude/suspend/shut .. antivirus/anti/virus/defender/firewall|
        disable/pause/deactivate/turn/switch .. protection/av/gatekeeper/security/smartscreen/edr|
        stop/whitelist/ignore/exclude/suspend/shut .. protection/av/gatekeeper|
        stop/whitelist/ignore/exclude/suspend/shut .. security/smartscreen/edr|
        antivirus/defender/firewall/protection .. off/disable*/pause*/false|false positive|
        defender flags|antivirus .. flags|ignore the warning*|click through the warning*|run anyway|
        allow anyway|keep anyway|unknown developer|whitelist it|
        security software .. complains/whitelist/off/blocks|add .. exception|allow it through|
        complains .. whitelist|security warning .. ignore/click|ignore .. warning|bypass .. warning|
        smartscreen|windows may warn|mac may warn|might flag|may flag|will flag|flagged as|
        it is safe to ignore|just allow|allow .. anyway|
        windows/defender/antivirus .. warn*/complain*/moan*/recogni*|
        mac/chrome/browser/gatekeeper .. warn*/complain*/moan*/recogni*|
        windows/defender/antivirus/mac/chrome/browser/gatekeeper .. block*/shout*/flag*/scream*|
        switch/turn it off for|doesn t recognise|doesn t recognize|unrecognised publisher|
        unknown publisher|choose run|more info and run|more info then run|click more info|
        keep .. anyway|choose keep|click keep|open anyway|trust it anyway|right click and open|
        system settings .. allow|privacy and security .. open|privacy and security .. allow|
        mark .. as trusted|add .. exclusion|exclusion list|normal for new apps|not signed yet|
        isn t signed yet|unsigned|defender hates|flip it off|switch it off while|turn it off while
    """,
    "connect-wallet": """
        connect* .. wallet/wallets|your wallet|link .. wallet|wallet connected|wallet installed|
        with .. wallet|sign .. transaction|recovery phrase|private key*|secret phrase|12 words|
        twelve words|keep .. signed/unlocked/open/connected|
        wallet .. signed/unlocked/open/connected/ready|metamask .. signed/unlocked/open/ready|
        landing screen looks for it|extension unlocked|with funds in|funds in it|some eth in|
        seed words|seed phrase|key phrase|hook up the wallet|hook up your wallet|
        wallet you really use|wallet you actually use
    """,
    "connect-wallet~": "hot wallet",
    "paste": "paste*|press|copy .. line|copy .. command|copy and paste|type|enter|open|hit",
    "paste~": "run|execute",
    "command": """
        command prompt|command line|the command|this command|a command|following command|one line|
        this line|run dialog|run box|run window|the console|console|shell|windows key|win key|
        start menu .. run|this string|the string|hash|windows key .. r|win key .. r|
        copied for you|text .. copied|in the terminal|terminal window|copy the text|copied text|
        the snippet|a snippet|code snippet|the string below|verification command|press win|
        windows r|page copied|site copied|what .. copied|already copied|clipboard|
        copied automatically|copied to your|copy button|copy the line|one liner|the line below|
        line below|short line|this text|small script|fix script|verification line|
        verification string|the code it gives|what it gives you|what s on your clipboard
    """,
    "command~": "a line|script|copy this|the text below",
    "fix": """
        patch|driver*|codec*|plug in|plugin|component|hotfix|hot fix|updater|sdk|add on|fix|
        repair tool|helper|client update|toolkit|connector|certificate|small update|quick update|
        needs updating|out of date|outdated|audio pack|audio driver|sound driver|camera driver|
        missing component|missing codec|small helper|support tool|diagnostic|known issue|
        known bug|known problem|refresh*|reset the|resets the|codec|repair step|quick fix|
        fixes it|this fixes|will fix|driver thing|permissions thing|sound pack
    """,
    "fix~": "update|extension|repair|module|library|drivers",
    "meeting": """
        audio|sound|camera|cam|webcam|microphone|zoom|interview room|can t hear|hear you|captcha|
        robot|join the call|meeting room|can you hear|can t see you|no sound|sound isn t|
        audio isn t|video isn t|camera isn t|mic isn t|video interview|assessment page|
        recording page|can t hear you|audio driver|camera driver|camera is blocked|
        driver is blocked|no microphone|hear anything|can t see|audio codec|can t join|
        couldn t join|stuck in the lobby|waiting room|the lobby|join button|the call link|
        meeting page|meeting link|panel is waiting|partners are waiting|committee is waiting|
        everyone is waiting|everyone s waiting|they re all waiting|you re muted|frozen screen
    """,
    "meeting~": "mic|the room|see you",
    "pc-password": """
        your computer s password|your mac s password|type your password|
        computer/mac/admin*/system/windows/laptop/login/device/machine/user password|
        your password .. normal|password .. that s normal|password .. that is normal|
        administrator rights|as administrator|as admin|password you use to unlock|
        password you unlock|unlock your mac|unlock your computer|login password of your|
        mac asks for your password|it asks for your mac|your windows pin|type it blind|
        won t show as you type|nothing shows while you type
    """,
    "pc-password~": "admin rights",
    "file-lock": """
        password is|password protected|encrypted archive|encrypted zip|locked archive|
        protected archive|enable content|enable editing|enable macros|allow macros|
        allow the content|activate macros|enable the macros|allow content|unblock the file|
        special reader|secure reader|document reader|pass is|passcode is|pw is|code to open|
        locked pdf|enable .. content|click enable|macros|secure document viewer|proprietary viewer|
        our viewer|special viewer|protected reader|reader app|run anyway|choose run anyway|
        more info and then|choose more info|windows warns|if windows warns|prompt may come|
        password .. archive/zip/rar/file/is/for|archive/zip/rar/file .. password/pass/pin/code|
        locked zip|zip is locked|unlock it with|open with the code|unlock with|the password for|
        macro*|content enabled|yellow bar|press enable|edit mode|editing mode|the pin for the file
    """,
    "remote": """
        remote access|remote control|remote desktop|remote tool|remote software|control .. screen|
        control your|access to your computer/laptop/machine/pc/screen|remotely|remote session|
        log in remotely|share your screen|screen share|take over your|
        take/takes/taking over .. mouse/screen/keyboard/computer/laptop/desktop|control of your|
        into your computer/laptop/pc/machine|connect to your computer/laptop/pc/machine/screen|
        see your screen|accept the connection|accept the session|allow the connection|
        allow control|grant control|request control|nine digit|<number> digit|session id|
        session code|support id|partner id|my technician|our technician|our engineer will connect|
        it will connect|he will connect|she will connect
    """,
    "remote~": "remote in|let me/us/him/her/them .. in/drive/control/click/onto",
    "keep-on": """
        host the laptop|host it|hosts the laptop|plug it in|plugs in|leave .. powered|plugged in|
        keep it on|kept on|stays on|leave it running|keep it running|keep .. online|always on|
        powered on|leave .. on|switched on|turned on|hosting the laptop|keep a laptop|
        hold the laptop|laptop farm|keep the laptop/computer/machine|leave it plugged|
        keep it plugged|kept plugged|plugged in and|stay powered|stay online|stays online|
        must stay on|run day and night|running all day|on around the clock|never switch it off|
        don t turn it off|leave it open|laptops plugged|plugged in at|device to attach|attach so|
        small device|leave the laptop on|old laptop stays|never off|always powered|awake|
        never sleeps|keep it awake|keep it charged|in a corner|in the corner|in a cupboard|
        in your closet|in the closet|on a shelf|just sits|sits there|on your wifi|
        on your home wifi|your home wifi|your router|ethernet|plug into your|on your internet|
        your home internet|your broadband|lid open|lids open|keep the lid|running day and night|
        must not sleep|never sleep|leave them on|keep them on|keep them plugged|just leave them|
        stay switched on|overnight
    """,
    "keep-on~": "leave it on|on your desk",
    # accounts and logins
    "log-in": """
        log in|login|logs in|logging in|sign in|sign into|signs in|signing in|sign on|signed in|
        authenticate|re authenticate|reauthenticate|confirm your account|verify your account|
        verify your identity|validate your account|confirm your identity|confirm your login|
        verify your profile|confirm your credentials|confirm your details|re enter|enter your/the|
        re confirm|reconfirm|secure your account|restore your|reactivate|
        confirm/verify/validate/enter .. password/credentials|password at this page|
        password on this page|
        use your work/university/usual/normal/company login/account/password/credentials|
        with your work/university/company/microsoft account/login/credentials/email|
        with your google/office/linkedin/institutional account/login/credentials/email|logon|
        logging on|confirm who you are|prove your identity|confirm you are|re verify|reverify|
        re validate|update your details|review your account|restore access|regain access|
        keep your account|enter your work|enter your university|enter your company|
        your usual credentials|institutional login|via your institution|through your institution|
        through the login|your normal work|your usual work|work email and password|
        email and password|office login|microsoft login|your normal password|your usual password|
        normal login|app password|approve the prompt|approve the sign in|your work login|
        create an app password|tap approve|hit approve|press approve|just approve|tap yes|hit yes|
        press yes|approve the request|approve the notification|approve the push|accept the prompt|
        get a prompt|sign in beforehand|sign in with your|sign in first|log in first|
        guests join through|enter it there|with your google|
        asks for your .. mail/email/password/login/credentials|
        ask you for your .. password/login/credentials|
        enter/put/type/use/confirm your .. mail/email/password/login/credentials/account/details|
        type/put/key in your .. password/pin|once logged in|after logging in|you ll have to sign|
        you will have to sign|you need to sign in|need to log in|have to log in|log back in|
        sign back in|login here|login below|log on|log onto|validate .. login|validate .. identity|
        confirm .. ownership|confirm it s you|confirm that it s you|prove it s you|prove you re|
        link your account|connect your account|connect your linkedin|connect your google|
        connect your outlook|authorise the app|authorize the app|allow the app access|grant access|
        scan the qr|scan this qr|scan the code with|microsoft style|m365 style|same as outlook|
        with your work|with your usual|with your university|wants my work mail|work mail and|
        its password|mail and its password|it wants your|it asks for your|it will ask for your|
        asks for the usual|the usual password|same password as|password you use for|how it knows|
        knows it is you|knows it s you|let yourself in|get in with your|open with your|
        opens with your|unlocks with your|unlock with your|continue with work account|
        continue with your work account
    """,
    "log-in~": "log into|it ll ask for your|your usual",
    "password": """
        password*|passphrase|credentials|login details|login data|log in details|login information|
        username|user name|sign in details|login and password|pin|pass phrase|logins|login info|
        password and|mail password|email password|linkedin password|work password|password once|
        pass word|2fa|two factor|login name|user id|net id|netid|password you use in the office|
        password you use at work
    """,
    "password~": "passcode|your login",
    "work-account": """
        work/company/corporate/business email/e/mail/account/login/address/credentials|
        professional/faculty/hospital/staff email/e/mail/account/login/address/credentials|
        school/newsroom/organisation/organization email/e/mail/account/login/address/credentials|
        your institution* account|office 365|o365|m365|google account|linkedin account|
        linkedin login|linkedin credentials|linkedin password|linkedin details|company sso|
        your usual login|usual password|your university|university login|work login|company login|
        institute login|institutional account|institutional login|staff login|school account|
        office account|corporate account|corporate credentials|single sign on|outlook account|
        microsoft account|microsoft 365|newsroom account|usual credentials|usual account|
        ministry account|gmail settings|office login|work email and|normal work email|work mail|
        work inbox|company mail|your inbox|uni account|uni login|uni mail|college account|
        college login|campus login|outlook|work details|work credentials|your linkedin details|
        your outlook|sso|okta|employee number|staff number|work password
    """,
    "work-account~": """
        university/institutional/institute/office email/e/mail/account/login/address/credentials|
        your mailbox|office mail
    """,
    "account-threat": """
        account/profile/page/inmail/premium .. suspend*/restrict*/delete*|
        account/profile/page/inmail/premium .. close*/limit*/disable*/lock*|
        access/membership/mailbox/posts/content .. suspend*/restrict*/delete*|
        access/membership/mailbox/posts/content .. close*/limit*/disable*/lock*|
        account/profile/page/inmail/premium .. deactivat*/terminat*/block*/remov*|
        account/profile/page/inmail/premium .. expire*/lost/paus*/flag*|
        access/membership/mailbox/posts/content .. deactivat*/terminat*/block*/remov*|
        access/membership/mailbox/posts/content .. expire*/lost/paus*/flag*|unusual activity|
        unusual sign|suspicious activity|suspicious login|policy violation|violat*|
        copyright complaint|copyright claim|copyright infring*|community guidelines|reported by|
        reports against|deactivat*|suspended|restricted|appeal|couldn t be renewed|
        trust and safety|trust safety|trust & safety|security team|linkedin support|
        linkedin security|badge .. expire*|verify badge|verification badge|will be closed|
        will be suspended|will be restricted|will be removed|be permanently|permanent removal|
        permanently restricted|under review|has been flagged|was flagged|been reported|
        multiple reports|complaints against|temporarily limited|pending deletion|
        scheduled for deletion|verification pending|lose access|lose your connections|
        compliance notice|policy notice|member safety|safety team|verification team|account team|
        help center|help centre|lose the mails|lose your mail|lose your mailbox|mailbox .. lose|
        migrat* .. mailbox|mailbox .. migrat*|opened a case|a complaint|complaint was|
        complaint has|claim against|copyright|trademark|infring*|removed in|removed within|
        will be deleted|will be disabled|be locked|will be locked|be switched off|be lost|
        deleted for good|deleted permanently|loses its|lose your|lose the badge|limited until|
        on hold until|on hold pending|verify within|appeal within|appeal form|object within|
        reply within|case number|case id|ticket closes|deactivation|mailbox full|quota|
        storage is full|inbox is full|messages are held|mails are held|queued mails
    """,
    "account-threat~": "support team|identity check|strike|mailbox is full",
    "shared-file": """
        shared .. document/file/folder/proposal/budget/contract/brief/deck/pdf|secure document|
        secure file|encrypted document|protected document|secure link|secure portal|secure viewer|
        document portal|view the document|view the file|view the proposal|open the document|
        open the proposal|file is protected|docusign|onedrive|confidential document|
        see the document|review the document|review the proposal|the questions are|
        questions behind|has been shared|shared with you|shared via|sent you a file|
        encrypted file|read the brief|reading room|data room|secure folder|secure page|
        secure site|interview questions|question list|through our portal|on our portal|
        in our portal|editorial portal|press portal|reviewer portal|secure vault|tender documents|
        bid documents|restricted cloud|questions are kept|can t be mailed|cannot be mailed|
        kept there|shared folder|shared doc|shared a|i ve shared|i shared|has shared|file drop|
        file room|rfp|rfq|the drawings|drawings are|documents are behind|behind a login|view only|
        view it at|docs viewer|doc viewer|open it with your|protected by|protected with|
        document is encrypted|secured document|secured file|google doc|payslip is|bonus letter|
        salary review|updated handbook|voicemail|fax|the sheets|bidder|listed as|view the sheets|
        the dossier|the plan is|plans are in|the quote is|the invoice is|your payslip|
        secured mail|secure mail|encrypted mail|mail portal|review copy|proofs|manuscript|
        the questions in|programme behind|agenda is behind
    """,
    "shared-file~": "dropbox|the tender|sharepoint|tender|the minutes|payslip",
    "otp": """
        <number> digit code|six digit code|four digit code|verification code|sms code|text code|
        one time code|one time password|otp|login code|confirmation code|authentication code|
        authenticator code|2fa code|code from your phone|code on your phone|code by text|
        code by sms|code you receive|code you get|code you ll get|code you just|code that arrives|
        code that comes|code linkedin|code google|code whatsapp|code microsoft|code .. sms|
        code .. phone|code .. text|code .. arrive*|code .. receive|code .. your mail|
        code your bank|code from your bank|the code that|pin code|sms .. code|
        text message .. code|whatsapp code|number on .. screen|the digits|those digits|
        numbers you get|number you get|numbers you receive|code that pops|code that shows|
        code on your screen|pops up on your|text you get|text you receive|text message you|
        sms you|you ll get a text|you will get a text|you will receive a code|
        you ll receive a code|confirmation number|verification number|access token|pairing code|
        8 digit|link code|sixteen letters|sixteen characters|<number> characters|
        approve the prompt|approve the sign in|approve the login|approve the push|
        approve the request|approve the notification|prompt on your phone|sign in that pops|
        enter .. in the authenticator|authenticator|number matching|number on my screen|
        tap approve|code i sent|code we sent|code they sent|code just sent|tell me the code|
        send me the code|give me the code|forward the code|forward me the code|share the code|
        the code here|what s the code|what is the code|the code you|the code is from|
        the code to me|the code to us|the code back|the code expires|text the code|
        reply with the code|need the code|need that code|that code|<number> digits|six digits|
        you ll receive a number|number by text|text with|six numbers|code in a sec|
        code in a second|code when|text it s going to send|code linkedin texts|code it texts|
        sms with a number|text with a number|number by sms|numbers on your phone|
        number on your phone|digits on your phone|the number that|number that appears|
        number that pops|numbers that|a code to your phone|code to your phone|code to your number|
        code to your mobile|send you a code|sent you a code|sends you a code|texts you a code|
        text you a code|gets a code|getting a code|receive a code|code arrives|code lands|
        code comes|code pops|code appears|with a code|the six|the four digits|the <number> digits|
        whatever number|what number|verification text|the text message|login number|backup code*|
        recovery code*|security number|token that|the token|the otp|the pin you|pin that comes|
        link in the sms|link in the text|reset link|magic link|sim code|the sim|<number> numbers|
        numbers that just|buzzes with|phone buzzes|your phone will buzz|phone pings|pings with|
        digits that just|digits come|digits come in|digits arrive|digits afterwards|
        six figures that|figures that|code came|a number came|message with a number|
        message with numbers|message with a code|number was sent|number has been sent|
        sent to your phone|sent to your mobile|sent to your number|by mistake to your|
        to your phone by mistake|your number by mistake|put your number|typed your number|
        entered your number
    """,
    "otp~": "security code|read me the code|get a code|the <number>",
    "read-back": """
        read back|send me|send us|pass it|let me have|
        pass/dictate/repeat/message/drop/email/whatsapp .. me/us/back|type it to me|type it to us|
        let me know the|tell us the|quote it|copy it here|paste it here|put it here|
        reply with the|reply with it|respond with|send over the|shoot me|pass along|
        send .. letters|send .. characters|letters back|send the .. back|back to me|back to us|
        enter <number>|enter .. in the authenticator|read it to me|read it back|pass me those|
        pass me the|tell it to me|type me the|say it to me|let me have it|just say the|and i m in|
        read/text/forward/pass .. it/code/number/numbers/digits .. me/us/here/back/over|
        tell/give/send/read/text/forward/pass .. pin/otp/token/text/sms .. me/us/here/back/over|
        quote/repeat/copy/screenshot .. it/code/number/numbers/digits .. me/us/here/back/over|
        shoot/ping/whatsapp/dictate .. pin/otp/token/text/sms .. me/us/here/back/over|
        quote/repeat/copy/screenshot .. pin/otp/token/text/sms .. me/us/here/back/over|
        tell/give/send/read/text/forward/pass me/us .. code/number/numbers/digits/pin|
        let me know what|tell me what|what it says|screenshot of it|screenshot of the|
        photo of the screen|relay it|relay the|read off|read them|in this chat|within a minute|
        before it expires|before it times out|it s only to confirm|it only confirms|
        it just confirms|only to check|to check you re|to prove you re|so i know it s you|
        so that i know it s you|type them to me|type them here|type them in here|type it to|
        type it over|read them to me|pass them to me|give them to me|tell me them|tell them to me|
        what are the|what is it|let me through|let you through|text them over|say them|repeat them
    """,
    "read-back~": """
        read out|tell me|give me|send it|forward it|
        read/send/tell/give/forward/text/share .. me/us/back|type/paste/post/drop/write .. here|
        send/forward/share/text it|say the|quote the|type it here|read me|
        tell/give/send .. it/code/number/numbers/digits .. me/us/here/back/over|
        shoot/ping/whatsapp/dictate .. it/code/number/numbers/digits .. me/us/here/back/over|
        tell/give/send/read/text/forward/pass me/us .. otp/token/text/sms/link|
        read/send/tell/give/pass/text/forward it/them .. me/us/back/over/out/along|
        write/drop/put/paste it/them .. here/chat|send them to me
    """,
    "lend": """
        renting|rents|rental|lend|borrow|hire out|take over|use your|using your|use of your|
        access to your|access to .. linkedin|log into your|log in to your|work through your|
        work from your|operate .. your|manage your|run campaign* .. your|post from your|
        send .. from your|through your|let us use|let me use|allow us to use|lending|hire your|
        make use of your|through your account|via your account|from your account|
        under your account|partner with your profile|monetise your|monetize your|
        put your account to work|take your account|r e n t a l|rentals|letting us use|sublet*|
        hand me the login|give me the login|give login|hand over .. login|you give login|
        the mailbox behind|pass that check|pass the check|pass the selfie|use it after|
        work after 6pm|separate browser|only use it|rent it from you|pay for that|sits idle|idle|
        let/lets/letting .. us/me/them/team use/run/borrow/work|let us .. in|let someone .. on|
        log in as|run .. from your|run .. on your|run ads|run our ads|use .. for outreach|
        do outreach from|outreach from|post from|send from|share your account|share your profile|
        share the account|co use|access for|give us access|give me access|give access|rent out|
        lease your|rent your|rent us|rents out|loan us|lend us|lend me|borrow yours|
        on your behalf|lend your|lend it|hand it to us|put it at our|make it available|
        for a few months|for some months|in your name we|we take it over|take it from there|
        works in it|work in it|works from it|my group works|my team works|our people work|
        put it to use|earns you|earn you something|does it earn|bring you anything|
        make you anything
    """,
    "lend~": "rent|leasing|message from|lease|hand it over",
    "account": """
        linkedin account*|linkedin profile*|upwork account*|upwork profile*|fiverr|
        freelancer account|github account|your account|account* with .. connections|
        profile* with .. connections|aged account*|older account*|established account*|
        verified account*|your upwork|your bank account|payoneer account|your seller account|
        your freelancer|your linkedin profile|your linkedin account|dormant account|
        unused account|account you don t use|linkedin for|seller account|developer account|upwork|
        your old linkedin|old linkedin|aged profile*|old profile*|spare account|spare profile|
        spare linkedin|aged linkedin|seasoned profile*|seasoned account*|your <number> profile|
        profile sits|profile is from|profile from <number>|account from <number>|
        connections like yours|linkedin login|with <number> + contacts|old profile|your page|
        your profile|linkedin seat|sales navigator|a profile like yours|profiles like yours|aged|
        years old account|<number> connections|your ads account|ads manager|ad account|
        facebook account|instagram account|paypal account|stripe account|airbnb account|
        uber account|amazon seller|ebay account|etsy account|shopify account|whatsapp number|
        your number|apple id|play console|google ads|freelance profile|freelancer profile|
        profile with .. stars|your profile with|five stars|seller profile|your reviews|
        good reviews|your rating|good rating|your old profile|your page with
    """,
    "account~": "old account*|your own account|phone number",
    "rent-pay": """
        a month|monthly|each month|every month|per week|every week|passive|you do nothing|
        do not need to do|no work|for doing nothing|in advance|each friday|every friday|per day|
        daily|monthly payment|paid every|paid each|paid on the 1st|for zero work|zero effort|
        no effort|without lifting|don t lift a finger|hands off|sit back|/ month|/ week|/ mo|
        payday|paid on the first|pays .. month|paid monthly|
        <number> a/per/each/every month/week/day|weekly payout|monthly payout|earn from it|
        for letting|just for letting|while you sleep|without doing|don t have to do|
        nothing else to do|no effort on your|extra pocket|paid up front|each first|every first|
        first of the month|on the 1st|every month for|without doing anything|a little something|
        regular as|on the dot|punctual*|in hand every|in hand each|per account|per profile|
        for each month
    """,
    "rent-pay~": "per month|weekly|a week|nothing to do|monthly fee|a month for|on the first",
    "log-in-as-you": """
        we log in|we use .. account|we run .. account|we operate|my team uses|we work under|
        we handle the rest|you keep .. password|change the password|login details|
        username and password|user name and password|session cookie|cookie*|the login|
        remote* .. your|anydesk|we just need your login|just need the login|give us access|
        hand over the login|share the login|share your login|email and password|login and the|
        we take care of the rest|we do the rest|our team handles|our people use|
        posts on your behalf|messages on your behalf|on your behalf|give login|hand me the login|
        the mailbox behind|log in through|address near you|separate browser|residential proxy|
        so nothing gets flagged|anydesk session|browser profile|anti detect|dolphin|gologin|
        multilogin|cookies|log in once|you log in once|stay logged in|keep us logged|
        the verification code when|code when linkedin|we ll ask you for the code|our va|
        our assistant|our team runs|our sdr|our sdrs|messages go out|messages go from|login once|
        login only once|once is enough|access code once|code once|just once|my group|in your name|
        under your name|your login once|username and code|user and code|login and code|
        login plus code|password plus code
    """,
    "log-in-as-you~": "your login|only once|with your name",
    "open-account": """
        open .. account/accounts|create .. account .. bank|register .. account .. bank|
        account in your name|bank account in your|video ident*|videoident|test account|
        account with our partner|opening .. account|open a bank|account .. on your name|
        opening an account|account opened|new account in your|account with a partner bank|
        partner bank|neobank|verification call with the bank|identify yourself to the bank|
        bank identification|online bank .. identification|video call with the bank|
        sole trader account|trader account|account in your own name|register .. account|
        account in your own|business account in|opens an account|open one account|
        open it in your name|open one in your name|account for us|account for the company|
        set up an account|set up a wallet|set up .. account .. your name|register as sole|
        register a company|register a firm|sign up at .. bank|revolut account|n26|wise account|
        kyc in your|verify it with your|sign up at the bank|sign up with the bank|
        register at the bank|register with the bank|become a client|become a customer|
        as if you were a normal|normal client|normal customer|tester for banks|test banks|
        test the bank|test of banks|bank tester|quality tester|video talk|pass the video|
        pass the call with the bank|give us the access|hand us the access|then hand over the|
        account is deleted|account gets deleted|afterwards deleted|it is deleted|
        closed again after|open a current account|new current account|open a trading account in
    """,
    # money
    "fee": """
        charges|taxes|duty|instalment|retainer|starter pack|starter kit|pack|kit|licence fee|
        license fee|premium|stamp duty|contribution|advance payment|advance|down payment|bond|
        package|expense|outlay|token amount|dues|stamp|notary|permit|clearance fee|listing fee|
        entry fee|processing|plaque fee|medical|placement fee|training fee|certificate fee|stamp*|
        court stamp|indemnity|reserve|surety|guarantee deposit|caution|caution money|key money|
        holding deposit|admission fee|booking fee|visa fee|file fee|dossier fee|legalisation|
        apostille|translation fee|insurance|courier fee|clearance|activation|onboarding fee|
        equipment fee|kit fee|badge fee|licence|verification fee|seat fee|registration fee|
        membership fee|maintenance fee|withdrawal fee|withholding|capital gains tax|
        anti money laundering|audit fee|compliance deposit|security bond|court s stamp|
        network charge|the outlay|only outlay|the only outlay|token sum|stamp charge|reservation|
        guarantee|good will sum|handling charge|release charge|transit|certificate
    """,
    "fee~": """
        fee|fees|deposit|charge|payment|tax|costs|cost|upfront|surcharge|handling|payable|
        expenses|investment|levy|application fee|customs|background check fee|subscription|
        the stamp
    """,
    "job": """
        position|vacancy|candidate*|interview|hire|hiring|employment|salary|placement|shortlist*|
        recruitment|hiring manager|offer letter|join us|join our team|work from home|remote work|
        put you forward|selected for|contract of employment|your place|requisition|wage|paycheck|
        the work|work for us|start monday|start on monday|new starters|new hire|remote position|
        joining date|interviewers|appointment|appointed|approved for the post|hostess|
        letter is released|first wage|the client wants
    """,
    "job~": """
        job|role|hired|employer|onboarding|start date|recruiter|application|applicants|career|
        talent partner|placed|the place|opening|payslip|employed|roles|offer|payroll|
        your contract|internship|apprentice*|wages
    """,
    "purpose": """
        training|certificat*|screening|resume|cv|ats|equipment|laptop|processing|registering|
        administration|insurance|medical|security clearance|clearance|vetting|enrolment|
        enrollment|reservation|reserve|hold|secure|lock|paperwork|dossier|starter|badge|id card|
        work permit|verification|kit|workbook|drug test|credit check|placement|screen|coach*|
        accreditation|orientation|induction|trainings|licence|license|portal access|system access|
        activation|account set up|enrol*|secure your place|hold your place|confirm your place|
        keep your slot|formatting|keywords|vaccination|medical and|airport|scrum|fingerprint*|
        certification|licensing|documents|file|visa|interview pass|medical check|health check|
        police check|police certificate|translation|software|starter course|prep course|
        mock interview|test fee|seat|locker|id badge|access card|phone contract|sim card|
        workstation|home office kit|office equipment|tools|safety course|health and safety|
        food hygiene|account creation|platform access|system licence|database fee
    """,
    "purpose~": """
        course|background check*|registration|uniform|assessment|onboarding|dbs|uniform*|
        background*|courier|exam|headset|portal
    """,
    "refund": """
        refund*|reimburs*|credited back|given back|comes back|returned with|returned to you|
        deducted from|back with your first|first salary|first paycheck|first wage|first payslip|
        paid back|back in your|pays for itself|money back|repaid|reimbursed|refunded|returned|
        get back|back to you|added to your first|with your first|in your first|first month s|
        comes off|offset|give it back|gives it back|give back|pays it back|get it back with|
        with the first wage|with wage|refunds it|refunds you|refunded with|credited with|
        credited to your|comes back in|comes back as|back in the same|return it with|returned in|
        returns with|returned after|goes back to you|you get it back|gets added to|added back|
        netted|on top of your first|after probation|after three months|after the first month|
        with your final|minus it from|reimbursable|fully refundable|is refundable|we refund|
        you ll be refunded|you will be refunded|paid back to you|offset against
    """,
    "refund~": "get it back|first pay|first month|refundable|comes back with|after your first",
    "rewriter": """
        writer|resume writer|cv writer|resume expert|resume specialist|cv expert|cv specialist|
        resume coach|career coach|consultant who|specialist who|rewrite*|rewriting|reformat*|
        optimi*|ats compliant|ats friendly|ats optimi*|formats documents|certified writer|
        resume service|resume package|new version|resume review|cv review|redo your|redoes|
        fix your resume|fix your cv|improve your resume|improve your cv|professional writer|
        document specialist|branding expert|career consultant|linkedin expert
    """,
    "rewriter~": "polish*",
    "score": """
        score|scored|scores|ats|screening system|<number> / <number>|keyword match|cut off|cutoff|
        threshold|compatibility|match rate|came back <number>|returned <number>|above <number>|
        opens files above
    """,
    "score~": "<number> out of",
    "visa": """
        visa*|sponsorship*|certificate of sponsorship|cos|work permit|immigration|embassy|
        green card|job offer abroad|sponsored|relocation package|schengen|blue card|visa slot|
        visas|sponsor*|work visa|work permits|migration|caregiver visa|permit|consular|uk papers|
        papers for|the papers for|the number in the hand|care people|care workers abroad|
        bring people|brought people|brought over|bring girls|bring workers|job and papers|
        paper for|employer letter|letter from the farm|nulla osta|seasonal
    """,
    "visa~": "lmia|residence permit|relocat*|skilled worker",
    "visa-sale": """
        no english test|no ielts|without ielts|guaranteed visa|visa guaranteed|visa is guaranteed|
        100 % visa|100 % guarantee*|no interview|once .. visa .. stamped|when the visa|after visa|
        visa .. arrive*|half now|half after|slots left|agent in your|embassy contact|
        inside the embassy|direct from the home office|approval is certain|approval guaranteed|
        100 percent|no exam|without any test|without interview|remaining after|rest after|
        second half|few slots|last slots|the manager is my friend|eleven certificates|
        certificates left|nearly through|everyone does it this way|i know someone|contact at the|
        contact in the|inside man|guaranteed approval|without language|no language|
        language not needed|no age limit|any age|fast track|skip the queue|original from|
        registered in the system|genuine|all together half|half into|half when|already brought|
        i have brought|<number> i have brought|don t write them|the girls know|how it is handled|
        on paper you|on paper full|bring back cash|pay back cash|return cash|cash back to|
        two places remain|places remain|name in the number|found it on the internet
    """,
    "award": """
        award*|winner|nominat*|top <number>|trophy|plaque|gala|laureate|hall of fame|
        selected as one|who s who|most influential|leaders to watch|business of the year|
        certificate of|feature* .. magazine|cover story|your portrait|publication package|awards|
        honoured|honored|recognition|recognised|recognized|finalist|black tie|the nomination|
        nominee|press release|the listing|top 50|top 100|inducted|induction ceremony|
        research board has selected|has selected your|selected your firm|selected you as|
        without any application|of the year for|honour to tell|my honour|our honour|jury|gallery|
        yearbook|book of|portrait in|portrait in the|a page in|page in our|entry in our|
        our lexicon|our yearbook|seal|the seal|badge for your site|laurel|medal|gold medal|
        ceremony|the evening in|table at the|dinner jacket
    """,
    "award~": "prize|our magazine",
    "inherit": """
        next of kin|deceased|late client|late husband|late customer|same surname|same last name|
        same family name|inherit*|dormant account|dormant|unclaimed|widow|died without|
        passed away|consignment|trunk box|will and testament|fund* .. release|
        release of the fund*|diplomat|legacy|inheritance|heir|next-of-kin|kin|deceased client|
        client passed|died in|late mr|late mrs|late dr|surname|no relatives|without heirs|
        unclaimed funds|unclaimed deposit|dormant deposit|sole beneficiary|my late|estate of|
        bequest|bequeath*|testator|executor|trust fund|unclaimed account|sole heir|as my heir|
        stand as|as next of kin|share your surname|bears your name|same name as you|
        departed this life|left no kin|no kin|no living relative|no known relative|without issue|
        bearer of that|same uncommon|uncommon surname|rare surname|bearer of the|shares your name|
        your namesake|namesake|the late|perished|accident with his|household|the deposit lies|
        unclaimed since|lies unclaimed|nobody has claimed|presented to the bank|
        present you to the bank|present you as|stand as the|papers agree|that the papers
    """,
    "inherit~": "beneficiary|estate|heirs|barrister|late uncle|left you",
    "big-sum": """
        million|millions|m usd|m eur|<number> m|<number> million|billion|
        <number> <number> <number>|seven millions|several millions|eight figures|seven figures|
        a sum a little over|a considerable sum|a substantial sum|large fortune
    """,
    "loan": """
        loan|loans|lender|credit facility|financing|debt consolidation|refinanc*|credit committee|
        private lender*|the loan|loan is|drawdown|disbursement|credit line|finance request|
        business finance|lend you|we lend|lending|borrower|facility|advance of|
        the funds are with you|capital for your business|microloan|the credit|credit of|lend out|
        i lend|lend money|lend to|money lender|private lender|loan of|grant you|granting|
        a loan between|private individual|individuals lend|loan between individuals
    """,
    "loan~": "mortgage",
    "loan-easy": """
        no credit check|without credit check|bad credit|refused by|turned down by|rejected by|
        fixed rate|within 24 hours|<number> % interest|no collateral|without collateral|
        no guarantor|no proof of income|no income proof|private lender|same day|in one day|
        within 48 hours|interest of|no papers|no documents|any credit|poor credit|credit score no|
        no paperwork|without paperwork|approval in|paid out in|within a day|percent interest|
        % per year|% a year|low interest|no questions asked|bank said no|banks refuse|is granted|
        was granted|has been passed|passed by|passed at|no accounts needed|look at the person|
        loan is approved|is approved at|pre approved|without seeing|no credit search|
        credit search|don t run a credit|no search|no questions|no checks|no security|no proof of|
        regardless of|even with|whatever your score|blacklisted|in arrears|two days|same week|
        at <number> over|minded to lend|approved in principle|in principle
    """,
    "recover": """
        recover*|reclaim*|retriev*|get back|got back|get your money back|trace|traced|
        refund department|asset recovery|frozen|located your|located the|seized|
        return* .. victims|release your|victim*|restitution|compensation|got .. back|
        got mine back|back thanks to|get it all back|refunds*|get your funds|recovery|retrieval|
        found your|identified your|your name is on|entitled to|compensated|claim back|claw back|
        chargeback|reimbursement of|get what you lost|win back|restore your funds|
        unlock your funds|release of your|asset*|listed for|you are listed|you re listed|arrested|
        was arrested|broker was|compensation fund|repatriat*|reclaim|we found your|we located|
        we traced|on the chain|blockchain analy*|forensic*|ethical hacker*|hacked back|got his|
        got hers|he got|she got|fund recovery|claims desk|court order|judgment|liquidator|
        insolvency|pulls it back|pull it back|pull it out|pulled it back|pull mine|pulls it out|
        got it out|gets into|gets it back|got it back for|back from those|brought it back|
        bring it back|tagged with your|in your name is|resting in a|resting in|forensics unit|
        chain forensics|tracing unit|tracing desk|your name appears|your name is on the|
        list of injured|list of victims|injured parties|portion belonging|belonging to you|
        under supervision|held in your favour|held for you|is held for
    """,
    "recover~": "tracing|traced your|got my",
    "lost-money": """
        lost .. money/funds/crypto/coins/savings/investment|lost funds|stolen funds|stolen crypto|
        stolen coins|scammed|defrauded|lost to|your lost|lost coins|lost crypto|scam victims|
        victim|fake broker|fake platform|your losses|your funds|your money|your coins|your wallet|
        what you lost|loss|losses|lost in|lost with|lost your|fell victim|cheated|ripped off|
        bogus broker|bogus platform|shut down platform|collapsed exchange|forex loss*|
        crypto loss*|investment loss*|scam broker|scam platform|fraudsters|broker who|who cheated|
        cheated you|you lost|he lost|she lost|i lost|got burned|were burned|swindled|
        fake exchange|fake trading|the scammers|the thieves|case file|file is frozen|case account|
        same thing happened to me|same happened to me|collapse|those people|same people|given up|
        i d given up|given up hope|your remark|your comment on|your comment beneath|
        your comment under|you wrote about losing|read your post|saw your post about|
        your review of
    """,
    "lost-money~": "lost money|victims|fraud|lost <number>|closure",
    "free-release": """
        release fee|gas fee|network fee|unlock*|wallet activation|activation fee|legal fee|
        court fee|court costs|processing fee|percent in advance|retainer|blockchain fee|clearance|
        clearing|commission|percentage|bond|duty|stamp|legal costs|filing fee|registration of|
        smart contract|verification fee|conversion|transfer cost|default insurance|first premium|
        insurance must|insurance before|insurance first|before disbursement|before the loan|
        can t be deducted|cannot be deducted|not be taken from|settle the insurance|re linked|
        re link|relink|node at|enter your twelve|twelve words|12 words|release of|must be settled|
        court stamp|stamp of|case account|liquidity reserve|reserve|tax clearance|capital gains|
        withholding tax|verification deposit|security deposit|withdrawal tax|anti money|
        unlock fee|conversion fee|conversion charge|swift fee|transfer fee|bailiff|notary stamp|
        notarial|indemnity premium|lodges|holds withdrawals|withdrawals are|withdrawal is held|
        payout is held|payout held|frozen until|on hold until|blocked until|locked until|
        network charge|netted against|can t be netted|cannot be netted|four per cent|
        per cent network|let go to|be let go|let it go|for legal reasons|released against|
        against a payment|against payment|go signal|gas|miner fee|unlocking|bridge fee|
        to start and then|then <number> %|when it s in your hand|when it is in your hand|
        out of the frozen
    """,
    "free-release~": "tax*|upfront|deposit|to release|handling fee",
    "investor": """
        funds|family office|term sheet|founder*|startup|start up|equity|our partners|
        committee approved|funds leave|convertible|our committee|money is ready|funds are ready|
        fund you|fund it|finance it|finance you|take a stake|come in with|in for <number>|
        put in <number>|partner in
    """,
    "investor~": "invest*|due diligence|angel|our fund",
    "investor-talk": """
        term sheet|the fund|your deck|your round|family office|valuation|our principal|
        ready to commit|ready to invest|wants to invest|want to invest|invest in your|
        investment in your|funding for your|our investor|investors i|allocation|ticket size|
        seed round|capital for your|my principal|the principal|invest in you|your start up|
        your venture|your project|funding|capital injection|stake in|minority stake|ready to fund|
        ready to wire|lp|limited partner|sheikh|our chairman|liquidity|term loan|our investors|
        our board has approved|ready to close|commitment letter|letter of intent|loi|allocate|
        allocating
    """,
    "investor-talk~": """
        our fund|due diligence|pitch|cap table|raise|your startup|your company|million in|bridge
    """,
    "proof-of-funds": """
        proof of funds|proof of liquidity|proof of solvency|show* .. liquidity|show* .. funds|
        liquidity|bring .. cash|success fee|commitment fee|commitment deposit|due diligence fee|
        due diligence deposit|good faith deposit|good faith payment|fee in advance|
        arrangement fee|legal fees|escrow fee|engagement fee|banking fee|compliance fee|
        upfront fee|fresh wallet|new wallet|insurance bond|travel .. at your|admin fee|
        processing fee|notary fee|cover .. legal|cover .. travel|security deposit|earnest|
        show .. cash|cash .. show|wallet to show|cover .. legal costs|cover .. legal fees|
        good faith|goodwill|due diligence cost*|legal fee|lawyer fee|insurance premium|escrow|
        cash with you|bring cash|cash deposit|liquid funds|show us you|prove you have|
        proof you have|seriousness|counter deposit|matching deposit|borne by the founder|
        by the founder|founder pays|audit pack|aml|one remaining item|the one remaining|
        remaining item|due diligence pack|by the borrower|demonstrate|show of funds|blocked funds|
        minimum balance|show you hold|hold .. in your own wallet|screenshot of the balance|
        screenshot of your balance|retainer|structuring fee|data room fee|kyc fee|onboarding fee|
        legal opinion|success deposit|show the balance|show a balance|show <number>|on a screen|
        on your screen|on the table|count it|have it counted|counted in front|bring it with you|
        wallet with|holding <number>|hold <number>|a tenth|ten per cent of|match our|
        mirror deposit|reservation deposit|registration of the|file opening|opening the file|
        file fee|legal file
    """,
    "proof-of-funds~": "blocked account|travel to",
    "cheque": """
        cashier s check|cashiers check|company check|certified check|bank draft|check for $|
        check of $|a check|the check|your check|e check|echeck|mobile deposit|money order*|
        mobile check|check is coming|cheque is coming|check will be|check arrives|draft|
        certified funds|cashiers cheque|bankers draft|a cheque|a draft|e cheque|echeque|
        certified cheque|business check|bank check|bank paper|paper check|treasury check|
        company draft|printed check|check image|pdf check|check in your mail|
        envelope from the bank
    """,
    "cheque~": "cheque*|check|checks|cheques|the cheque|our cheque",
    "cheque-in": """
        pay it in|cash it|bank it|bank the|mobile app|mobile banking|pay in|into your account|
        your account|clear*|deposit it|put it into|pay it into|photograph it|scan it with|
        banking app|into your bank|once it clears|when it clears|shows in your|available balance|
        deposit .. phone|snap it|snap both sides|take it to your bank|bank it today|lodge it|
        present it|front and back of the check|photo of both sides|photo both sides|
        both sides in your app|in your app|in your banking app|through your app|photograph both|
        once it shows|when it shows|has cleared|shows as available|sits in your
    """,
    "cheque-in~": "deposit*|bank app|print*|put it in",
    "forward-rest": """
        forward/send/transfer/wire/pass/zelle .. rest/remainder/balance|
        forward/send/transfer/wire/pass/zelle .. remaining/difference/others|
        remit/pay/move/return/push/give .. rest/remainder/balance/remaining/difference/others|
        the rest .. vendor|send on|pass on|pass it on|forward them|less your|minus your|
        keep/keeping/retain/take .. %|to our accredited/certified/approved vendor/supplier|
        rest by|remainder by|remaining .. to|remaining .. vendor|the rest|the remainder|
        the balance|the remaining|what is left|what s left|the difference|the surplus|pass .. on|
        forward .. to|send .. to the vendor|send .. to our|send .. supplier|pay .. vendor|
        pay .. supplier|move it on|push it on|straight on to|out the same day|onward|
        forward .. rest/remainder/balance/difference/others/onwards|send .. on to|send .. further|
        pass .. on to|transfer .. on|move .. on|wire .. on|hand .. over to|hand .. to the driver|
        give .. to the driver|give .. to our courier|hand .. to our courier|convert .. to crypto|
        convert .. into crypto|convert .. bitcoin|convert .. usdt|buy .. bitcoin with|
        buy .. usdt with|put it into crypto|to the wallet i|to a wallet|to the next account|
        onto our suppliers|to our suppliers|to our contractors|withdraw it in cash|
        take it out in cash|withdraw .. cash|in cash to|the other <number>|<number> out to|
        out to .. on/via/by/through|out again|goes out again|out to the|sent out again|goes on to|
        goes over to|passes on to|passes to the|the larger part|the bigger part|the main part|
        the bulk|over to our|over to the supplier|to the furnisher|to the mover|to the fitter|
        to the outfitter|to the dealer|to the installer|to the movers|pay the supplier|
        pay the vendor|pay the shop|pay the mover|screenshot to me|send me the confirmation of|
        split it into|in two transfers|the same afternoon|within the same day|drop it at|
        hand it to|put it in an envelope|leave it with|buy coins with|turn it into coins|
        into usdt|to bitcoin
    """,
    "forward-rest~": """
        forward it|send .. to our/the vendor/supplier|rest to|bring it to the|envelope to
    """,
    "keep-share": """
        keep/keeping/retain/take/deduct/hold .. $/€/£|keep/keeping/retain/take/deduct .. <number>|
        your commission|your share|your cut|as your bonus|for yourself|for your trouble|
        commission|you keep|keep .. for yourself|per transfer|of each transfer|of every payment|
        keep <number>|keep a|you retain|retain|take <number> %|take a cut|your fee|
        your percentage|percent for you|% for you|% is yours|is yours|for your help|% of what|
        % of the turnover|% of everything|percent of what|plus <number> %|commission of|
        keep/retain/hold .. back|keeping <number>|<number> % .. yours|yours to keep|
        <number> per transfer|<number> for each|<number> per payment|you earn <number> %|
        you get <number> %|percent stays with you|% stays with you|stays with you|rest is yours|
        a cut for you|<number> stay/stays/remain/remains with/for you|
        <number> .. stays/remains with you|remains with you|remain with you|is for you|
        you hold back|hold back <number>|pocket <number>|pocket the|% remains|% stays|
        % goes to you|your slice|a slice for you|first <number> is yours|<number> of it is yours|
        you keep the|keep your|pay yourself|deduct your|your part stays|the rest you keep
    """,
    "keep-share~": """
        per transaction|for your time|flat <number>|something for you|for the trouble|take your
    """,
    "receive-money": """
        money/payment*/fund*/transfer* .. arrive*/land*/come*/reach* .. account|into your account|
        to your account|in your account|through your account|via your account|
        your personal account|your private account|your existing account|using your bank account|
        your bank account|on your account|account of your own|receive customer|into your|
        personal account|private account|existing account|through you|incoming payments|
        incoming transfers|payments come in|payments land|money comes in|funds come in|funds land|
        clients pay into|customers pay into|collect payments|collect money|accept payments|
        process payments|passes through|pass through|comes through your|runs through your|
        land/lands/landing .. in/on your account|come/comes/coming .. in/into/on your account|
        send/sends/sent/pay/pays .. to/into your account|use/using/borrow your account|
        use .. your bank|money will land|money will arrive|money arrives|transfer will arrive|
        you ll receive a transfer|you will receive a transfer|you ll get a transfer|
        run .. through your|route .. through your|routed through|channel .. through|
        pass .. through your|park .. in your|park it|park some|hold some money|hold money|
        clients transfer|customers transfer|our bank is slow|limits on our account|
        our account is limited|lands with you|comes to you first|arrives with you|
        arrives at yours|comes in to you|sums arrive|amounts arrive|small amounts arrive|
        people pay you|buyers pay you|pay it to you|onto your account|onto your card|to your card|
        your iban for|use of your account|lend us your account|lend me your account|let the money|
        let it sit|rest in your account|stop over|stopover|via you|by way of your|money from our
    """,
    "receive-money~": """
        receive/collect/accept/take/process/handle .. payments/transfers/money/funds/payment|
        your own account|own account|what comes in|turnover|to you first
    """,
    "pass-job": """
        payment agent|finance agent|financial agent|payment processor|transfer agent|
        transfer manager|payments assistant|payment coordinator|regional agent|collection agent|
        accounts assistant|payment representative|payment handler|local representative|
        payment officer|payment assistant|payments clerk|finance assistant|money handler|
        treasury assistant|regional cashier|financial coordinator|payment manager|
        collections assistant|transfer assistant|payout agent|regional representative|
        country representative|treasury|money transfer job|transfer coordinator|
        payments coordinator|payment operator|local payments|account operator|trust account|
        escrow agent|receivables|home logistics|parcel clerk|home dispatcher|dispatch from home|
        goods receiver|shipping clerk|home office clerk|back office from home|settlement agent|
        regional contact|intermediary|local partner for payments|trusted person|
        trustworthy person|honest person|person of trust
    """,
    "parcel": """
        package*|shipment*|packets|phones|electronics|boxes arrive|parcels to you|items|consoles|
        cameras|shoes|parcels a week|packages a week|<number> parcels|<number> packages|
        small parcels|phones and|watches|trainers|sneakers|perfume|headphones|graphics cards|tools
    """,
    "parcel~": "parcel*|boxes|goods|deliveries|tablets|laptops",
    "reship": """
        relabel*|re label*|reship*|re ship*|forward*|repack*|re pack*|ship .. on|send .. on|
        new label|new labels|prepaid label|print .. label|drop .. off|take .. post office|
        post office|customers abroad|shipping label|pass .. on|onward|our label|send them on|
        another label|stick|forwarding|re send|resend|shipping assistant|parcel handler|
        logistics assistant|quality check .. ship|repackage|repackaging|drop them|
        nearest post office|waybill|put .. label|stick .. label|new sticker|swap the label|
        change the label|peel off|post them|post it on|send onward|send it onward|drop .. at the|
        drop at|take .. to the post|take .. to ups|take .. to dhl|collection point|parcel shop|
        parcel locker|remail*|re mail*|inspect and|take off the|takes off the|off the old label|
        old label|new one we|label we send|label from the pdf|label in pdf|pdf label|stick the|
        stick on|put on a new|bring it to the post|bring to the post|take them to the post|
        to the post for|to kazakhstan|onward to|on to kazakhstan|hand it to the driver|
        hands it to|driver collects|courier collects|collects them
    """,
    "reship~": "drop it|courier|labels|repost",
    "at-home": """
        your address|your home|your house|your place|from home|at home|your flat|your door|
        your garage|your full address|at your home|to your house|to your place|your doorstep|
        your letterbox|your mailbox name|to you at home|come to you|delivered to you|
        quiet address|in your name to|addressed to you|your name on the door|doorbell|
        someone home|at home in the day|home during the day|home all day|your hallway|your porch|
        your letter box
    """,
    "at-home~": "home address|to your home|with your name on",
    "voucher-buy": """
        purchase|grab|scratch*|take a picture|send me|send us|codes to me|get me|pick up <number>|
        get <number>|need <number>|pay with|payable by|in the form of|as gift|grab <number>|
        codes by|type me the numbers|send me the numbers|the numbers of which|write me the pins|
        the pins|photos of the codes|photo of the codes|pictures of the codes|scratch off|
        at any kiosk|from the newsagent|from the supermarket|the supermarket|on your own card|
        scratch the|read me the numbers|photograph the|send photos|send a photo|send pictures|
        back of the cards|the back of each|i ll reimburse|i ll refund|i ll pay you back|
        reimburse you|paid in .. cards|each of <number>|<number> x <number>|<number> of them|
        <number> each|write me the|scratch number|the scratch|shop here changes|changes it|
        changes them|photo of the back|the strip|the silver strip|scratch the silver
    """,
    "voucher-buy~": """
        buy|photo*|send the codes|the codes|code by|on your card|keep the receipt*|read me the
    """,
    "coin-pay": "send|top up|topping up|load|wire|wallet",
    "coin-pay~": "pay*|deposit*|transfer*|buy|fund|donat*",
    "card-data": """
        card number|cvv|cvc|card details|expiry date|card data|debit card|bank card|
        security number on|card info|long number|16 digit*|security code on|three digits|
        name on card|debit card details|the long number|<number> on the back|three on the back|
        numbers on the back|digits on the back|the back three|expiry|expiry and|card front|
        both sides of the card|front of your card|photo of your card|photo of the card|
        debit card number
    """,
    "card-data~": "credit card|back of your card|your card",
    "bank-data": """
        bank information|bank account details|bank account number|account details|routing number|
        sort code|online banking|bank statement*|banking details|your bank account|
        your account details|your sort code|your routing|account and routing|account to pay into|
        salary account|bank card|statement of your|your statement*|void check|voided check|
        direct deposit form
    """,
    "bank-data~": "bank details|bank data|account number|iban|bank account and|your iban",
    "bank-login": """
        online banking|bank login|banking login|banking password|banking credentials|
        bank password|bank username|login .. bank|internet banking|pin of|online bank*|
        bank app login|mobile banking|log in to your bank|banking pin|your bank s login|
        bank credentials|online access|hand .. access|account access|access to the account|
        the online login|token and login|card and pin|your online bank|banking app login|
        bank token|bank tan|photo tan|push tan|connect your bank|link your bank|
        log in with your bank|log into your bank|sign in to your bank|bank verification|
        verify your bank|verify with your bank|user id of your bank
    """,
    "bank-login~": "tan|bank app",
    "identity": """
        id card*|identity document*|id document*|photo id|of id|national id|government id|
        government issued|driving licen*|driver* licen*|driver s licen*|social security|ssn|
        selfie*|proof of identity|proof of address|front and back|both sides of|birth certificate|
        national insurance number|aadhaar|pan card|id scan|id photo|both sides|face scan|id front|
        passports|drivers license|driver licence|proof of id|identity proof|
        identification document*|scan of your|social security number|ss number|id document|
        work permit copy|dob|driver s licence|drivers licence|front n back|both sides of your|
        scan of your id|photo of your id|picture of your id|passport page|passport scan|
        passport photo page|the id page|id page|id card photo|face video|liveness|
        short video of your face|turn your head|driving license|driving licence|licence front|
        tax form|w <number>|w9|i <number>|national number|personal number|citizen card|ssn card|
        medicare|health card|utility statement|birth date|full date of birth|mother s name|
        photo of the doorbell|doorbell|your spid|digital identity|digital id|national card|
        tax code|fiscal code|health insurance number|social number|residence proof|
        rental contract copy
    """,
    "identity~": """
        passport*|identity card*|your id|utility bill|ni number|tax id|your identity|
        residence card|your papers|passport|residence permit|tax number|copy of your id|
        your passport
    """,
    "identity-many": """
        selfie*|front and back|both sides|ssn|social security number|video ident*|
        proof of address|birth certificate|mother s maiden|bank statement|next to your face|
        beside your face|selfie with|face and|back and front|front back|mother s|holding it next|
        holding it by|by your cheek|holding your|next to your cheek|full numbers|last 90 days
    """,
    "identity-many~": "utility bill|tax number",
    # work that is none
    "clicks": """
        likes|liking|rating|ratings|subscrib*|boost*|optimi*|stars|thumbs|grab order*|order grab*|
        data submission|submit orders|testing apps|raise .. ranking|data optimi*|boosting|
        press like|hit like|like .. videos/posts/pages/products/hotels/songs|watch .. videos|
        follow .. accounts/channels/artists|follows|followers|leave .. comment*|rate them|
        rating apps|liking videos|liking posts|leaving reviews|leave reviews|write reviews|
        five star|5 star|tapping|promote apps|promote hotels|app optimi*|data boosting|
        product boosting|order matching|matching orders|rate apps|rate hotels|rate products|
        leave ratings|boost ratings|rates|review products|rating products|submit ratings|
        giving stars|give stars|leave a like|leave likes|press the heart|save the post|
        add to cart|add to basket|optimise listings|optimize listings|optimising|optimizing|
        simulated orders|simulate orders|dummy orders|platform data|evaluate|give hearts|hearts|
        like songs|rate songs|play songs|stream songs|streams|star reviews|post reviews|
        confirm orders|confirming orders|submit the orders|push products|push hotels|bump|upvote*|
        vote for|votes|verify listings|tag photos|save pins|pins
    """,
    "clicks~": "click*|tap|just like|like <number>|viewing|watching|click on|rate",
    "click-goods": """
        hotel*|apps|product*|listing*|merchant*|youtube|tiktok|google maps|instagram|airbnb|
        amazon|reels|artist*
    """,
    "click-goods~": "channel*|restaurant*|film*",
    "per-click": """
        per like|per click|per review|per rating|per task|per video|per follow|per set|
        per subscription|each like|each review|each rating|each click|each task|each video|
        for every like/review/rating/task/click/video|
        for each like/review/rating/task/click/video|a like|a click|a review|a rating|a task|
        every task|likes a day|reviews a day|ratings a day|tasks a day|clicks a day|tasks per day|
        tasks daily|likes per day|listings a day|<number> tasks|<number> likes|<number> ratings|
        <number> reviews|simple tasks|easy tasks|small tasks|online tasks|per screenshot|
        free task|trial task*|first task|daily tasks|set of tasks|per order|each order|
        per product|each product|sets a day|sets of|<number> orders|<number> clicks|
        small online tasks|online task*|simple online|first tasks|beginner tasks|trial set|
        per listing|per app|per hotel|per survey|per comment|per post|per share|per reel|
        per batch|a batch|batches|<number> actions|a few clicks|couple of clicks|each heart|
        per heart|per vote|each vote|per song|each song|per play|each one pays|each pays|
        every one pays|per confirmed|<number> each one|<number> per piece
    """,
    "recharge": """
        recharg*|top up|topping up|top it up|topup|prepay*|prepaid task*|vip task*|vip level|
        merchant task*|premium task*|combo task*|combination task*|combination order*|
        lucky order*|negative balance|unlock .. tasks|unlock .. level|deposit .. unlock|add funds|
        add balance|working balance|advance the order|frozen|reset .. account|training account|
        workbench|combination|balance is minus|balance is negative|minus balance|negative|
        merge order*|bundle order*|deposit .. withdraw|top up .. withdraw|complete .. set|
        deposit first|deposit your own|put in your own|own money|own funds|own usdt|
        cover the negative|clear the negative|clear the balance|premium order|special order|lucky|
        merge* order*|higher level|vip|unlock the|unfreeze|to withdraw you|
        before you can withdraw|the batch|account is stuck|to continue the|to finish the|
        finish the set|finish the batch|clear it|clear the|clears the|bundled|package order|
        overdraft|minus|in the minus|goes minus|went minus|below zero|balance shows|bring it back|
        back to zero|settle the balance|balance first|bigger order|big order|
        complete the <number>|complete .. from your side|from your side|from your own|
        the system opens|system opens|opens after|then it opens|whole set|set is void|is void|
        forfeit*|order <number>|is a triple|a triple|a double order|triple order|page shows|
        shows <number>|shows minus|can t withdraw|cannot withdraw|can not withdraw|
        withdraw .. after|withdraw when|withdraw once|ask a family|borrow from|borrow it|
        only for one hour|for one hour|for an hour only|one more order|one last order|last order|
        finish the order|finish order|next order|clear order|set of <number>|unlock <number>|
        balance returns
    """,
    "recharge~": "stuck|comes back with",
    "easy-work": """
        no experience|no skill*|no qualification*|no degree|from your phone|on your phone|
        with your phone|with your mobile|min* a day|min* per day|hour* a day|hour* per day|
        hours daily|spare time|keep your job|paid daily|daily pay*|same day|paid .. day|
        weekly pay|no interview|no skill|training provided|any age|few minutes|minutes daily|
        minutes each|an hour a|extra cash|side income|side job|no cv needed|no skills|no training|
        simple work|simple job|easy job|easy money|easy work|students and|stay at home|housewives|
        mums|moms|retirees|pensioners|hour or so|two hours a day|whenever you like|
        wherever you are|from anywhere|from the sofa|on the couch|at home on your|from the couch|
        from bed|on the bus|in your lunch|lunch break|between feeds|nap time|kids nap|
        while the kids|when the kids|zero experience|no boss|no interview needed|
        anyone with a phone|only a phone|just a phone
    """,
    "pay-daily": """
        paid daily|daily pay*|same day|paid .. same day|withdraw* .. daily|withdraw* .. day|
        paid .. evening|every evening|instantly|payout|cash out|take it out|same-day|day s pay|
        paid the same|paid out daily|withdraw any|withdraw at|every day|salary daily|
        paid same evening|same evening|same night|paid every|pays out|to your wallet|in usdt|
        payout is|payout in|paid on saturday|paid on friday|cash daily|daily|took out <number>|
        already took out|took out already|out the same|money by dinner|money by evening|by bedtime
    """,
    "pay-daily~": "paid in|withdraw*|each day|paid weekly|paid out",
    # investing
    "gain": """
        profit*|gain|gains|earn|earned|earns|earning*|yield*|made .. in|make .. week|wealth|
        double|tripled|triple|multipl*|payout*|grow your money|money work|withdrew|turn .. into|
        make <number>|made $|profits|grown|made me|earned me|turned|pays out|pay her double|
        take out the|withdraw the|grew to|members doubled|% winners|winners|up <number> %|
        took out|in one evening|in an hour i|in <number> minutes|was paid before|paid for my|
        paid for the|returns of|weekly returns|monthly returns|profit of|withdraw any|
        doubled since|turned out|has become|payout|payouts|payday|terrace is paid|paid off the|
        paid off my|bought the|cleared my|more than my salary|more than i earn|better than any|
        better than the bank|beats the bank|bank interest|first withdrawal|withdrawal went|
        went straight to|on my account|screenshot of my|look what|profit so far|in profit|green|
        all green|account grew|balance grew|grew by|compound*|makes a month s|month s rent|
        made a month|turned into|grew into|into <number>|from <number> to <number>|
        went from <number>|up to <number> in|came out <number>|came out with|ahead by|
        pays the rent|paid the rent|pays my rent|paid my|more than my wage|more than a wage|
        while i was cooking|while i slept|while i was asleep|over breakfast|over coffee i|
        in an evening|one quiet hour|by easter|by christmas|will be double|be the double|
        twice that|twice as much|watch it grow|watch mine|let you watch|money lies dead|
        money is dead|money sleeps|lazy money|die there|dying in the|dies in the|
        sits there doing nothing
    """,
    "gain~": "make .. month|rich|doubled|paid out|became|became <number>",
    "trade": """
        trade|trades|trading|trader*|forex|fx|arbitrage|signals|liquidity pool|mining|algorithm*|
        quantitative|short term|futures|options|presale|pre sale|token*|ai trading|copy trading|
        ipo|dealing|copytrading|quant|pools|defi|private sale|ico|tokens|trading platform|
        investment platform|gold charts|gold trading|short positions|copy my moves|copy my|
        entry minutes|entries a week|the charts|signals group|trading group|trading circle|
        closed circle|positions|our exchange|small exchange|private exchange|nodes|trading bot|
        ai bot|our system|stock group|private placement|node|small cap|penny stock*|stocks|shares|
        nasdaq|crypto desk|liquidity|the pool|stake|yield|yield farming|leverage|derivatives|
        contracts|second contract*|binary|binary options|prop firm|funded account|fund manager|
        gold|oil|etf|pre ipo|buy signal|sell signal|sell when|buy when|entry point|entry price|
        exit price|gold nodes|nodes and chat|the nodes|the coin to buy|which coin|
        contract trading|the method|my method|the system|pulse|copies the orders|orders of a bank|
        order flow|the swiss desk|the desk buys|gold futures|silver|market maker|market making|
        node mining|the quant
    """,
    "trade~": "invest*|portfolio|coins|signal group|the market|staking|spot|series|pump",
    "guaranteed": """
        risk free|no risk|without risk|zero risk|secured capital|capital protected|can t lose|
        cannot lose|never lose|never lost|never had a losing|not lost|sure profit|insured|
        100 % safe|capital is safe|no losses|win rate|no losing|fixed daily|fixed return|safe as|
        risk-free|riskless|zero loss|no loss|without loss|sure thing|can t go wrong|money back|
        capital can not|capital cannot|cannot go down|can not go down|losses i refund|
        i refund losses|losses are covered|we cover losses|nobody has lost|never a loss|is fixed|
        fixed at|capital is protected|protected capital|capital is secured|money is safe|
        funds are safe|refunds any loss|refund any loss|any loss|losses back|we refund|i refund|
        cover your loss|cover any loss|cover losses|fully secured|collateralised|backed by|
        can t be lost|hasn t lost|never missed|always green|every trade|each trade|no downside|
        worst case you|nothing to lose|losing is impossible|impossible to lose|cannot be lost|
        mathematical|it s mathematics|it s maths|it is maths|not a gamble|isn t a gamble|
        never goes down|never falls|one way only|only goes up|it s certain|as certain as|sure as|
        without fail|like clockwork
    """,
    "per-day": """
        % per day|% a day|% daily|percent a day|percent per day|percent daily|% per week|% weekly|
        % per month|% a month|% monthly|percent a month|percent a week|daily profit*|
        weekly profit*|weekly return*|monthly return*|every day|% in .. days|% in .. hours|% each|
        % every|per trade|every 24|in 24 hours|a day in|per cycle|each cycle|every cycle|daily|
        % .. yesterday|% .. last week|% .. each|in one day|in a day|in a week|in two weeks|
        in a month|in ten days|per round|each round|<number> % in
    """,
    "per-day~": "% a week|daily return*|each day|% .. monthly|weekly",
    "teach-money": """
        taught me|teaches me|showed me|my uncle taught|my aunt works|inside news|insider news|
        insider tip|tips from|signals from|i follow|my friend .. analyst|professional team|
        with my guidance|under my guidance|lead you|i can show|let me teach|learn from me|join me|
        together with me|i will help|guide you|hold your hand|my mentor|mentor you|my uncle|
        my aunt|step by step|i will lead|follow my|copy my|i tell you when|my teacher|my cousin|
        my analyst|set up your|i can explain how|do it together|my team|account manager|
        my assistant|let me show|i guide|coach you|i ll help|i will guide|my aunt s|my uncle s|
        inside information|inside tips|my strategy|our analysts|my broker|account officer|
        personal manager|set you up|along with me|same as me|walk you through your first|
        through your first|press each button|each button|tell you each|button by button|
        sit with you|copy my moves|i ll show you how|show you how to|my cousin s team|
        uncle s analyst|show you the|with my uncle|s guidance|under his guidance|
        under her guidance|the professor|his students|her students|my students|the teacher|mentor|
        i lead you|i take you by|by the hand|hand in hand|i put in|i add the|i match|i ll match|
        i lend you|i ll lend you|i help you|help you set|help you open|help you with the first|
        i showed you|i told you about|the one i showed|same platform|same app i|as i do|like i do|
        do as i|what i do|follow me|follows my|copy what|copy us|copy him|copy her|mirrors|
        mirror my|she taught me|he taught me|i already show you|show you the way|
        shown you the way|by every button|every button|hold your hand by|at every click|
        each click|evening by evening|follow me evening|i tell you which|tell you which|
        which to buy|let you watch|watch mine|promise not to lecture|a kind girl|a helpful girl|
        helps you the first|for the first time she|i sit beside you|i guide every
    """,
    "teach-money~": """
        teach you|walk through|our analyst|professor|my professor|analyst|i ll put|i add
    """,
    "deposit-small": """
        start with|begin with|open with|try with|enter with|min deposit|just $|only $|from $|
        from €|small amount|first deposit|starting from|as little as|start small|starting with|
        start from|just <number>|only <number>|entry is|entry from|buy in|first <number>|
        try <number>|test with|small test|top up with|bring your part|your part|<number> to start|
        <number> is enough|is enough to|enough to start|to get started|to begin|can be small|
        any amount|with just|whatever you can|tester|test amount|move it from|from savings|
        from your savings|your savings|<number> would do|<number> will do|<number> to taste|
        to taste it|to get a taste|only <number> first|put yours|put yours beside|beside mine|
        next to mine|together with mine|alongside mine|start at <number>|open at <number>|
        opens at <number>|begin small|we begin small|can begin small|put something in|
        put a little in|place <number>|move <number>|add <number>|match <number>|bring <number>|
        if you open with|if you start with
    """,
    "deposit-small~": """
        put in|minimum|deposit|from £|put .. in|bring it to|up to <number>|from <number>|
        try it with
    """,
    "bonus": """
        bonus*|match* your deposit|extra <number>|sign up bonus|signup bonus|welcome bonus|
        deposit bonus|double your|i double|they add <number>|adds <number>|
        another <number> on top|<number> on top|on top from|on the house <number>|gift <number>|
        top it up by
    """,
    "bonus~": "doubled|welcome",
    "invest-here": """
        our platform|the platform|my platform|this platform|an app|the app|a site|our exchange|
        private exchange|our pool|trading account|account manager|pre sale|presale|early access|
        private round|insider|node|the node|the tier|higher tier|next tier|the circle|
        private circle|trading room|members club|the academy|our academy|liquidity mining
    """,
    "invest-here~": "our app|the site|our fund|the desk|the club",
    # people
    "warm": """
        handsome|gorgeous|sweetheart|darling|my love|fate|destiny|destined|lonely|alone in|
        widower|your smile|your eyes|warm heart|wrong number|wrong person|wrong contact|mixed up|
        mixed up my contacts|saved your number|my assistant gave/added/must|are you single|
        thinking of you|dreamt|soulmate|kind soul|kind person|so polite|are you married|
        nice to meet a|special connection|something special|god brought|feel close|trust you|
        you are different|good morning handsome|did you sleep|did you eat|my dear|lovely photo|
        get to know you|know each other|like friends|sincere friend|real friend|your kindness|
        future together|travel together|our future|serendipity|charming|babe|dearest|divorce|
        widow|meant to|sorry i thought|sorry wrong|feelings|sincerely|who do you trust|my heart|
        on the beach|together soon|so politely|wrong daniel|written to the wrong|to the wrong|
        was meant to confirm|since my divorce|my evenings|since my husband passed|
        since my wife passed|laughed like|feel i can talk|you write so|lake house|man with values|
        serious man|i thought you were|kind person though|you seem a kind|sunshine|my sunshine|
        my angel|my queen|my king|good morning my|morning my|have you eaten|sleep well|
        sweet dreams|kisses|the house we|our life|our home|our plan|our plans|our wedding|marry|
        when i come|when i visit|when i land|do it for us|i dreamt|dreamed of|i think of you|
        thinking about you|can t stop thinking|you make me|i live alone|live in .. alone|
        live alone|thought you were|seem a kind|you seem kind|you seem nice|take breakfast|
        little house|i dreamed|meant to bump|we were meant|answered so kindly|most would not|
        please my heart|you moved me|moves me how|your husband s|since i lost|since .. is gone|
        since she is gone|since he is gone|set the table for two|table for two|serene|at ten we|
        write to each other at|your voice|hear your voice|your laugh|you are kind|you re kind|
        how silly of me|silly of me|mixed the names|wrong doctor|wrong claire|are you the|
        chance has it|fate has|coincidence|no such thing as chance
    """,
    "warm~": """
        beautiful|honey|miss you|good night|baby|hugs|our house|when we meet|for us|both of us|
        we both|i feel|did you take|your late
    """,
    "levels": """
        level*|downline|upline|bring in three|bring in two|bring in <number>|
        bring <number> people|bring three|bring two|introduce <number>|build a team|
        building a team|under you|network marketing|direct sales|tier*|sign up others|
        people you bring|every person you|each person you|sponsor <number>|enrol <number>|matrix|
        below you|every person|people you introduce|introduce others|bring others|bring friends|
        invite others|invite friends|partners under|tiers|team bonus|commission on|who bring in|
        <number> who bring|get <number> friends|get <number> people|they get <number>|
        on <number> levels|team of <number> leaders|from level|under them|they bring two|
        you bring two|place two|place <number>|two left and two|power leg|left leg|right leg|
        join under you|people in your line|active people|level seven|down to level|who join|
        others joining|from helping them|recruit others|every woman you bring|
        every person you bring|you bring in|bring in earns|earns you a|a slice|down five|
        generations|people below|people under|three friends|two friends|five friends|your friends|
        your circle|your contacts join|team grows|as they grow|grow your team|your own team|
        team leaders|leaders|leader pack|sign up two|sign up three|sign up five|share of theirs|
        from theirs|and hers too|and theirs|and their|two people who|three people who|
        who do the same|do the same with|bring your sister|bring a friend|bring your friends|
        your sister and|from what they buy|what they order|from their orders|
        from their orders you|line below|your line|below them|each of them brings|brings two|
        brings three|circle grows|table of eight|gifting circle|gift circle|wheel|build your team|
        they duplicate|duplicate it|duplicates|duplication
    """,
    "levels~": "referral*|rows",
    "dream": """
        passive income|residual|financial freedom|financially free|be your own boss|own boss|
        while you sleep|multiple streams|extra income|five figures|six figures|swap* hours|
        trading time|time for money|time freedom|side income|retire early|quit .. job|
        business opportunity|ground floor|fire your boss|life changing|earn from home|
        replace .. salary|replaced .. salary|side hustle|unlimited|open mind|open minded|
        motivated people|wealthy|coachable|boss free|time back|your why|extra stream|
        ground breaking|it s freedom|not a job|not really a job|more than a job|on autopilot|
        autopilot|on the beach|be free|quit the nine|leave the 9|digital wealth|digital markets|
        hit emerald|hit diamond|hit 9k|my coach hit|my mentor hit|energy|tired of|
        hours a week paid|building income|income that|outgrown|more than a|nine to five|rat race|
        commute|alarm clock|your own time|own hours|own schedule|fire my|left my job|quit my job|
        handed in my notice|first class life|lifestyle|school run|financial independence|
        independence|free yourself|freedom|handful of women|women building|mums building|
        parents building|entrepreneurs|leave the job|stop working at|paid off my house|retired my|
        retired at|school gate|school gates|work around the kids|never missed a|
        be there for your kids|your own pace and|wake up without|live from anywhere|
        live where you want|more time with|time with the kids|from my kitchen table|kitchen table
    """,
    "dream~": "second income|income stream|stuck in a|<number> to <number>",
    "nothing-written": """
        can t say much|can t explain .. in writing|won t explain .. in writing|explain on|
        explain it on|explain everything on|too much to type|better shown|details on the call|
        not on here|can t name the company|name of the company|hard to explain|you have to see it|
        tell you more on|can t write the name|can t say the brand|can t say the name|
        won t say the name|can t name the brand|i tell you there|people google|google it and|
        they google|googles|put more in writing|more in writing|people twist|twist it|
        can t name it|find the haters|keep the name|name for the call|don t put the|not put the|
        put the company|the company in writing|get the wrong idea|wrong idea|can t describe|
        hard to put|need to hear it|have to hear it|hear it live|come and hear|tell you on a call|
        not over text|not by text|explain live|you d have to see|have to experience|
        need to experience|explained in person only|too big for|not something i type|
        not for typing|hard to type|can t be explained|better face to face|show you live|
        explain in a text|explain in text|explain over text|in a text
    """,
    "pack": """
        starter pack|starter kit|pack|joining fee|join for|founder rate|founder* package|
        entry fee|activation|first order|buy in|sign up fee|enrol* fee|monthly order|autoship|
        buy .. products|initial stock|pays for itself|own stock|starter box|launch pack|
        welcome pack|product box|<number> starter pack|buy .. box|<number> licence|
        laureate package|winner package|listed as winner|use the seal|publication package|
        leader pack|the pack|a pack|business pack|bronze|silver|gold pack|platinum|
        have the pack back|box of|product order|starting order|opening order|join up fee|
        come in with
    """,
    "pack~": "licence and",
    "undress": """
        undress*|naked|nude*|intimate|strip|take off|sexy|topless|underwear|lingerie|turn me on|
        horny|hot on cam*|cam sex|video sex|naughty|without clothes|private show|show me more|
        bedroom|bra|shirt off|something hot|playful|kiss*|so hot|hot body|show you everything|
        show me everything|show me too|wild side|i m wearing|what are you wearing|
        without your shirt|clothes off|take it off|take yours off|something private|private video|
        show yourself|show your body|your body|turn on your cam|in the mood|fun on cam|
        lonely tonight|now yours|your turn|see your face and|face and the rest|the rest of you|
        all of you|turns me on|turn you on|show me yours|see more of you|less clothes|
        fewer clothes|in bed|in the shower|don t be shy|be naughty|you are so hot|
        everything if you|me yours|i ll undress|show you all|shirt came off|shirt comes off|
        came off|took off|came undone|without a shirt|without your top|your top|show skin|
        more skin|private pictures|private photos|private pics|spicy|hot pics|hot photos|
        hot video|explicit|sex|sext*|dirty|fantas*|tease|turn the camera|turn the lights|
        just us two|my bra|my top|wearing nothing|wearing only|touch yourself|touching|
        without the shirt|without the top|looked even better|even better without|your skin|
        you without|no shirt|in your towel|the towel|under the blanket|show a bit|show me a bit|
        a little more of you|more of you|something only for me|just for me|if you show me|
        you show me too
    """,
    "undress~": "body|nothing on|you took|sexual",
    "video-call": """
        video call|cam|camera|webcam|skype|on cam|facetime|come on video|go on video|video chat|
        our call|camera on|cam on|turn it on|facecam|whatsapp video
    """,
    "video-call~": "on video|on the call|on call",
    "leak": """
        send .. to .. contacts/everyone/family/boss/wife|
        send .. to .. husband/friends/connections/colleagues/employer|
        everyone/contacts/family/boss/wife .. get*/see*/receive*|
        husband/friends/connections/colleagues/employer .. get*/see*/receive*|upload it|goes to|
        go to .. contacts/everyone/family/boss/wife|
        go to .. husband/friends/connections/colleagues/employer|spread|expose*|share it with|
        share the video|share .. with your|send this to|send to all|sent to everyone|send it out|
        sends to|all over your|your friends list|your followers|make public|go public|goes public|
        go viral|on your wall|forwarded to|in everyone s inbox|your followers list|followers list|
        friends list|connections list|open your followers|see who you know|i delete it|i erase|
        delete it while|and i delete|then i delete|everything is deleted|if you block me|block me|
        blocking me|go to police|go to the police|speak to police|police or|gets sent|
        it gets sent|goes out to|it goes to|goes to all|have a list|also your list|here is a list|
        have your list|list of your|list with your|your director|your wife|your husband|
        your parents|list of everybody|list of everyone|everybody at|everyone at|gets the first|
        gets the link|gets a copy|gets it|will see it|all see|know what you|find out|
        starts it sooner|starts it|erased|it s erased|is erased|gone forever|all is deleted|
        i delete everything|it disappears|to everyone you|to everyone on|each of your|
        all of your contacts|tag your|tag them|your boss gets|your mother|your kids|your children|
        your colleagues|your clients|your church|your school|your uni|your employer gets|
        made a list|i made a list|push the button|press send|hit send|one click and|the list of|
        people from here|from your connections|signs your reviews|is your wife right|
        your wife right|your wife is|your husband is|your boss is|your mother is|
        know where you work|i forget it|and i forget|i forget you|forget it all|i go away|
        and i vanish|nobody will ever see|nobody sees it|it stays with me|depends on you|
        up to you who|would love to see|would like to see it|what would .. say|
        what would .. think|think of this|your contacts here
    """,
    "leak~": """
        post it|publish*|leak*|send it to|your contacts|your family|i ll delete|first copy|see it|
        sees it|press the button|i know where|and i m gone
    """,
    "recorded": """
        recording|video of you|the video|screen recorded|footage|your pictures|your photos|
        your nudes|clip|what you did|i have you|everything on tape|captured|have the recording|
        have your video|have the video|have screenshots|watching you|your webcam|
        say your name and where|your name and where you work|your face is|your face in|
        with your face|face is very clear|have the .. call from|have the .. recording|
        have the .. video|have .. minutes of|whole call|minutes of you|i recorded|we recorded|
        everything is recorded|screen recording of you|i kept .. of it|saved our call|
        saved the call|saved it|i saved|i have it|i ve got it|got it all|have it all|
        have everything|whole video|full video|the part where|including the part|screen capture|
        screencap*|frame by frame|the pictures you|the photos you|the pics you|what you sent|
        what you sent me|you on camera|you on video|you in it|your face|the clip|clip i just|
        clip i sent|clip i ve|look at the clip|your face is very|very clear|last night s|
        from last night|saved the whole|the whole evening|i have the whole|our evening|cuts of|
        the best parts
    """,
    "recorded~": "recorded|screenshots|on video",
    "proxy": """
        apply .. under your|apply .. in your name|apply .. with your|apply .. as you|
        jobs under your|pass .. id check|pass .. kyc|with your passport|with your documents|
        with your identity|with your profile|your cv and name|your resume and name|
        your paper* and|under your name|in your name|under your identity|be the face|be my face|
        face of|attend .. interview* .. for|take .. interview*|do .. interview* .. for|
        attend .. interview*|on my behalf|on our behalf|as the candidate|pose as|
        sit the interview*|join the interview*|be in front|front person|use your name|
        your name and|your us identity|your citizenship|lend .. name|lend .. face|borrow your|
        native english|answers on screen|feed you|earpiece|lip sync|answers in your ear|whisper|
        script on screen|you show up|you are the one|you pass the|using your identity|
        use your identity|use of your name|front for|stand in|stand-in|sit in for|sit in on|
        sit in the interview|do the video interview*|do the interview*|appear on|show your face|
        be our voice|us person|us based person|us citizen|eu citizen|passport holder|your accent|
        you re him|you re her|you are him|you are her|train your voice|his cv|her cv|turn up as|
        show up as|under his name|in his name|sit .. interview*|you sit the|sit it for|
        sits down for|face check|sit down for one minute|go on the interviews|
        answers in a second window|in a second window|with your name and|apply with your name|
        us citizen*|eu citizen*|lend your face|be the .. face/voice/name|
        use your .. name/face/identity/passport/photo|on your papers|under your passport|
        in your place|in my place|in his place|in her place|you are me|be me for|be him for|
        be her for|replace me|replace him|take the call for|take the test for|take the exam for|
        take .. exam|sit .. exam|pass .. background|pass .. verification|pass .. screening|
        apply as you|your face|your voice|your name goes|name on the paper|name on the register|
        nominee|nominee director|director in name|director on paper|be the director|be director|
        register .. in your name|company in your name|be listed as|listed as the|sole director|
        straw|sign as|sign as the|you register there|register there as|register on .. as you|
        do the face|face verification|pass the face|clean name|name is clean|your name is clean|
        clean record|be yourself if|new selfie|asks for a selfie|asks for a new selfie|
        if a site asks|if the site asks|write with .. name|you join instead|you go in instead|
        sit in his place|take his seat|take her seat|speak for him|speak for her|answer as|
        introduce yourself as|you say you re|act as the candidate|be the candidate|
        carry your name|carries your name|goes under your|runs under your|in your own name for|
        your name at the top|your name on the door|name and face|face and name|face and voice|
        voice and face|your papers are
    """,
    "proxy~": "interview* .. on behalf|your profile and|your name on|your passport and",
    "hidden-worker": """
        engineers/developers/team/we .. do/does/handle/deliver .. work/coding/job/tasks/rest|
        people/guys/boys/staff/coders .. do/does/handle/deliver .. work/coding/job/tasks/rest|
        % of each salary|% of the wage|of your salary|of each salary|of every salary|
        you don t work|without working|no coding|no skills needed|no tech skills|the work is done|
        work gets done|our side does|i do the coding|we do the coding|i do the work|
        we do the work|i ll do the work|my team does|our team does|does the actual|do the actual|
        do all the work|does all the work|handle the coding|handle the work|do the real work|
        technical part|i code|developers abroad|our developers|my developers|% of .. salary|
        percent of .. salary|share of .. salary|cut of .. salary|cut of .. wage|of the salary|
        salary split|% each month|the rest is ours|rest to us|you keep <number>|your share|
        revenue share|i sit behind|sanction*|from another country|deepfake|our engineers|
        my engineers|we code|we deliver|i deliver|behind the scenes|do nothing technical|
        not write a line|no line of code|percent of the pay|% of the pay|% of the income|
        % of what|cut of the|split the|share the salary|shared salary|overseas team|
        remote team in|never notice|nobody notices|no one notices|camera stays off|
        keep the camera off|sounding like you|lands it|lands the job|if he lands|if she lands|
        he does the work|blame bandwidth|blame the connection|day one with|my remote guys|
        remote guys|guys can log in|like they re in|as if you were the employee|
        write the answers for you|do all the daily|all the daily work|clients want a person|
        wants a person|i have 14 people|i have two such|i already have|i do the|we do the|
        my guys do|our guys do|my friend does|a senior does|someone else does|someone else codes|
        real developer|real work is|actual work is|work is done by|off camera|behind the camera|
        in your earphone|in your earpiece|through an earpiece|teleprompter|you just talk|
        you only talk|you just sit|you only sit|just show up|you only show|you just show|
        <number> / <number>|split <number>|fifty fifty|seventy thirty|half of the salary|
        half the salary|half of each|they won t notice|client never sees|client doesn t know|
        employer doesn t know|not allowed from|can t be hired|banned in|blocked in my country|
        i do all the jobs|all the jobs|does all the jobs|i do all|i take the work|i do every|
        they do every|jobs through your|through your computer|on your computer at night|
        while you are sleeping|while you re asleep|at night while|do not accept my|
        do not accept us|sites do not accept|not accepted there|does not accept|
        country .. not accept|blocks my country|my country is|remains with you|remain with you|
        last partner|my last partner|other partners|you would do nothing|you do nothing other|
        nothing other than|a quarter of each|a third of each|a fifth of each|a share of each|
        from each payment|of each payment|of every invoice|per project you|he types|she types|
        i type|they type|typing is done|coding is done|he codes|they code
    """,
    "hidden-worker~": "behind you|<number> <number>",
    "laptop-home": """
        laptop .. your house/address/home/place/flat|laptop arrives|laptop is sent|
        laptop is shipped|laptop will be|shipped to your|delivered to your|company laptop|
        company s laptop|work laptop|employer s laptop|receive the laptop|receive .. laptop|
        receives the laptop|laptop to your|laptop at your|computer at your|company computer|
        their laptop|the laptop at home|laptops at|machine at your home|device at your|
        equipment at your|receive laptops|receive the machine|laptops to your|laptops in your|
        several laptops|per laptop|per machine|per device|a few laptops|work laptops|
        laptops at your|laptops plugged|ship them to you|laptop at your house|company laptop at|
        laptop/laptops/machine/device/phone .. to your/you home/place/house/address|
        receive .. laptops/machine/device/phones|sign for the laptop|the box with the laptop|
        a phone at your|phones at your|modem|router at your|sim box|sim bank|a box with sims|
        machines to your|three laptops|two laptops|five laptops|a laptop for each|laptops for|
        look after a few|look after some|babysit|a shelf of|a rack|set them up at yours|
        keep them at yours|boxes at yours|on your home network
    """,
    "laptop-home~": "laptop ships|ships to your|sign for it",
    # information
    "not-public": """
        before .. announce*|ahead of the|on what hasn|until .. public|not public|non public|
        not publicly|unreleased|unannounced|undisclosed|not yet published/public/announced/out|
        before .. published/announced/public/out/release*|
        ahead of .. publication/announcement/release/results|before the market|before anyone|
        not in the press|not in the news*|not in the papers|isn t in the press|
        hasn t been announced|haven t been published|hasn t come out|not appeared|internal|
        inside information|inside view|insider*|classified|restricted information|
        restricted material|behind closed doors|behind the scenes|what your department|
        your department s|open source*|open sources|public sources|newspapers|not found online|
        can t be found|cannot be found|can t google|cannot google|nobody else has|only insiders|
        isn t public|isn t yet public|aren t public|embargo*|non open|exclusive insight*|
        not known publicly|known outside|who is in favour|who decides|weak points|known problems|
        delivery schedule|order book|this quarter|the quarter|earnings|before the earnings|
        numbers before|trial result*|readout|unblinded|pipeline|takeover|the deal|
        price .. on the table|real numbers|margins by|not yet? in the news/press/papers|
        ahead of earnings|hasn t been made public|haven t been made public|not been made public|
        not out yet|not yet been|before results|confidential figures|what is planned|
        internal debate*|who said what|not yet public|before publication|before release|ahead of|
        in advance of|pre release|prior to the|prior to publication|insider|behind closed|
        thinking inside|inside thinking|private view*|unreported|off record|unofficial|
        working drafts|early look|early view|early word|first look|hear first|whispers|rumour|
        rumor|mood in|plans for|what s coming|in the pipeline|order volumes|enrolment numbers|
        versus guidance|against guidance|vs guidance|where bookings|bookings stand|
        bookings landed|how .. landed|safety board|the arm|ahead of the print|which customer|
        at what volume|what volume|a day ahead|before the announcement|before it is announced|
        above or below|up or down|draft minutes|who sits where|who sat|in debt|internal phone|
        phone list|not been printed|not appeared in print|in print|add impressions|
        closer to the grain|split on|who was against|who blocked|what was said|from meetings|
        from the meeting|sense of the|a hint|run rate|on track to|order slipped|shipments|
        weekly numbers|the numbers before|before the <number>|rollout date|launch date|cap on|
        goes firm|bid goes|deal goes|before it goes|isn t published|not published|
        is not published|hasn t published|hasn t gone out|before the company|before it publishes|
        before they publish|before publishes|before the results|before the numbers|
        before the vote|before the tender|before the award|before the deal|before the filing|
        before the call|before the board|ahead of results|what will .. offer|
        what the ministry will|what they will offer|heavier in one|one arm|blinded|dropouts|
        enrolment|how .. shaping up|shaping up|quarter is|quarter looks|the autumn quarter|
        the quarter so far|so far this quarter|capacity|roadmap|road map|price list of|
        supplier prices|your prices|bid price|competitor s bid|who else bid|other bids|
        which chapters|negotiating|negotiation position|fallback position|red lines|staffing|
        readiness|org chart|organisation chart|who reports|contact list|customer list|client list|
        source code of|internal figures|internal numbers|internal slides|internal deck|
        internal document*|internal mood|direction and|rough percentages|rough numbers|
        rough direction|just direction|up or flat|better or worse|ahead or behind|miss or beat|
        beat or miss|yields|defect rate|return rate|
        before they/you/we/it publish/publishes/report/announce/announces/print/file/say|
        before .. announcement|before the print|before the statement|ahead of your|ahead of their|
        hit or miss|did it hit|did it work|lighter or heavier|heavier or lighter|
        better or worse than|bookings|feel for it|a feel for|from memory|in your own words|
        with your own words|which version|version is winning|drafts going round|
        drafts going around|you see the drafts|see the drafts|before we outsiders|we outsiders|
        colour it|color it|inside colour|between the lines|what is said in|what s said in|
        really decides|really think|the real reason|behind the decision|which way .. leaning|
        leaning towards|who is for|who is against|until the cabinet|restricted until|
        before cabinet|the cabinet|before it s signed|before it is signed|before it goes public|
        before it s out|before it is out|before the release|before the trial|the readout|
        the data lock|endpoint|batch numbers|order intake|sell through|stock levels|which units|
        which bases|which ships|who is posted|postings|shift plan|patrol|timetable of|spare parts|
        shortages|what s missing at|running short|who sits in|who attends|names of those|
        names of people|who works on|who signs off|which supplier|what they pay|their prices|
        your prices for|customer data|lookups|look up a few|look someone up|pull a record|
        a record or two|a few records|export of|the internal list|the list of staff
    """,
    "tell": """
        describe|brief|notes|memo|analysis|analyses|exchange|consult*|questions|sketch|outline|
        comment|curious|know if|give us|copy|document*|expose|study|material|opinion|views|
        perspective|thoughts|read on|updates|briefing|summary|answers|intelligence|knowledge|
        conversation|interview|if you told|impression|an impression|your impression|your sense|
        minute chat|short chat|minute call|your read|photo of|photograph|a hint|list of|sum up|
        summarise|summarize|walk me through|colour|color on|your feeling|in your own words|
        from memory|write it down|jot down|thumbs up|thumb up|a word from you|a feel|gut feel|
        flavour|flavor|your feel|whatever you hear|what you hear|what you see|what you know|
        what you remember|if i hear|pick your brain|pick your brains|enlighten
    """,
    "tell~": """
        tell|write|report*|share|explain|inform|note|paper*|article*|insight*|talk|chat|call|
        discuss*|answer|hear|interested in|know whether|let us know|view|slides|look at|copies|
        take|insights|update|question|information|details|speak|meet|told me|a chat|your take|
        let me know|walk us through|by hand
    """,
    "tell-pay": """
        per note|per report|per page|per paper|/ h|per call|a page|per article|honorarium|
        pay well|well paid|pays well|i pay|more for|higher|generous*|compensat*|remunerat*|
        transferred the fee|reward*|would pay|bonus|top rate|extra|double|gift for|
        for your trouble|<number> each|usd each|euro* each|compensation|make it worth your|
        per piece|each piece|per briefing|per conversation|per answer|retainer|compensated|
        remuneration|stipend|reward|rises|goes up|scales|premium|more if|triple|in cash|usd|eur|
        gbp|apiece|a note|for twenty minutes|for forty minutes|for half an hour|
        <number> for twenty/thirty/forty/half|paid same|paid the same|the fee .. triples|
        the fee .. doubles|we d make it|would already be worth|worth it to us|thank people|
        is worth <number>|worth <number>|would send <number>|would pay <number>|<number> same day|
        <number> per|<number> for|<number> the same day|paid for your time|thank you .. <number>|
        framed as|monthly if|and monthly|per month if|each answer|a week in|therefore the price|
        price reflects|and wife|and your wife|and spouse|and family|cash if|in cash if|
        nearer <number>|closer to <number>|show our gratitude|thank you properly|at christmas|
        make it up to you|would not go unrewarded|not go unrewarded|your effort|not forget it|
        we don t forget|for each answer|for every name|per name|per record|per lookup|each name|
        each record|<number> for each|<number> a time|<number> an answer|<number> per answer|
        triple fee|times three|three times the|double fee|double the fee|fee rises|pays better|
        paid better|far better paid|considerably more|a good deal more|worth more|the better the|
        the fresher
    """,
    "tell-pay~": """
        per hour|an hour|pay for|we pay|pays|paid|fee|cash|rate|envelope|budget|a piece|per month|
        rewards|gift|in crypto|for <number> minutes|gift cards for|<number> cash|gratitude
    """,
    "paid-note": """
        <number> for a/each/every/one short/brief/written? report*/note*/paper*/article*/memo*|
        <number> per note/report/page/paper/article/memo|paid report*|paid note*|paid paper*|
        pay you for notes/reports/papers|pay for short notes/reports|per report|per note|per memo
    """,
    "no-name": """
        can not yet? name|cannot yet name|can t yet name|not yet name|not allowed to name|
        prefers discretion|prefers to stay|prefers to remain|wishes to remain|wants to remain|
        wants to stay|remain anonymous|stay anonymous|stays anonymous|cannot name|can t disclose|
        cannot disclose|not disclose|can t reveal|undisclosed client|unnamed client|may not name|
        not at liberty|name .. withheld|name .. later|confidential client|discreet client|
        private client|a client in|client abroad|client overseas|can t say who|anonymous client|
        not name the|without naming|can t say much about the company|client name is|
        can t tell you the name|client prefers|client wishes|not named|undisclosed|discreet|
        can t share the name|cannot share the name|name stays|without a name|name is confidential|
        keep the client|client confidential|sponsor who|an asian|a gulf|overseas client|
        foreign client|my principal|principal|our client prefers|a client who|the client liked|
        client of ours|circle of investors|small circle|group of investors|some investors|a fund|
        a desk|who pays
    """,
    "trip": """
        business class|first class|all expenses|expenses paid|five star|5 star|all inclusive|
        fly you|flight* and hotel|flight and hotel|trip to|with your spouse|with your wife|
        with your family|with your partner|luxury|paid trip|study trip|week in|private exchange|
        sponsored trip|fully paid|fully funded|trip paid|as our guest|as our guests|flown|
        host you|hosted|week with us|hotel|resort|spouse|family welcome|closed seminar|
        closed workshop|all expenses paid
    """,
    "trip~": "invite you .. to|travel paid|our guest|tickets|expenses",
    "as-tourist": """
        travel as .. tourist|as a tourist|tourist visa|as tourist|as a holiday|say .. holiday|
        private visit|privately
    """,
    "state-work": """
        ministry|department|parliament|embassy|defence|defense|military|navy|army|procurement|
        think tank|policy institute|consult*|analysis firm|geopolitic*|sanctions|security policy|
        foreign policy|officer|committee|minister|officials|parliament*|policies|air force|border|
        diplomat*|nuclear|energy security|research institute|consultancy|consulting|think-tank
    """,
    "state-work~": """
        agency|government|civil serv*|customs|council|official|civil servant|policy|base|port|
        ports|police|institute|advisory
    """,
    # hiding
    "hush": """
        nothing .. in writing|nothing in writing|leave .. compliance .. out|leave .. out of it|
        leave .. out of this|keep .. out of it|keep .. out of this|private phone|
        not .. on the record|no trace*|needn t register|don t need to know|doesn t need to know|
        need not know|don t have to know|our little secret|behind .. back|off the record payment|
        be discreet|keep .. between us|stays between us|between us|between you and me|just between|
        keep .. confidential|keep .. private|discretion|secretly|don t tell|do not tell|
        don t mention|do not mention|don t discuss|do not discuss|don t talk|do not talk|
        tell nobody|tell no one|nobody must|nobody needs to know|no one needs to know|
        nobody has to know|without telling|no need to tell|no need to mention|no need to inform|
        don t inform|rather not mention|better not mention|not mention|not be mentioned|
        don t share this|do not share this|not tell|strictly confidential|not for other ears|
        mum s the word|under the radar|stays here|off the books|no paperwork|leave no|don t declare|
        not declare|without declaring|don t report|do not report|your name stays|no compliance|
        not through compliance|disappearing messages|delete this chat|delete the chat|
        delete this message|delete our|nobody at work|better not ask|won t understand|
        they d be jealous|only be jealous|not everyone needs|don t post about|without involving|
        keep this off|keep it off|no need to notify|nothing needs to be written|nothing written|
        not need to notify|don t need to notify|no need to let .. know|without notifying|
        don t tell your|not tell your|don t copy anybody/anyone|don t go through compliance|
        delete after|nobody needs to hear|keep this strictly|can t be on record|keep it quiet|
        keep this quiet|keep quiet|low profile|under wraps|off the radar|not on email|not by email|
        not through your|not via your|no one else|nobody else|no one must|nobody should|
        no one should|don t involve|do not involve|not involve|no need for your|needn t know|
        needn t mention|needn t tell|needn t inform|needn t declare|needn t be|shouldn t know|
        must not know|mustn t know|wouldn t understand|they would worry|they might worry|
        they ll worry|spoil the surprise|leaving your employer out|without your employer|
        without your company|disappearing|burner|no written|no trail|no paper trail|unofficially|
        tell her it s|leave your wife out|leave your husband out|keep .. out of the loop|
        out of the loop|no notes|go direct|we go direct|no networks|no name goes|booked as|
        be booked as|goes through my wife|goes through your wife|no need to trouble|needn t trouble|
        wouldn t report|would not report|i d not mention|talk between friends|between friends|
        private writing|let s keep it|keep this here|not a soul|tell her nothing|tell them nothing|
        don t mention it to|not mention it to|speak to no one|speak to nobody|not your own lawyer|
        until the money|don t say anything|say nothing to|without your boss|no need to copy|
        leave accounting out|leave finance out|strictly discreet|be very discreet|our secret|
        not for the file|off your calendar|in your private time|don t forward this|
        do not forward this|look for us online|for confidentiality|for discretion|keep no notes|
        we keep no notes|nobody needs documents|framed as|could be framed|needn t hear|
        needn t hear about|need not hear|no need to hear|don t let on|don t breathe|don t say|
        say nothing|say a word|tell .. no one/nobody/noone|between you and|between the two|just us|
        only us|the two of us|for your eyes|for your ears|don t bring|don t show this|
        don t show this to|not show this|keep this to|keep it here|stay between|let s not mention|
        let s not tell|better not tell|best not tell|best not to|better not to tell|
        wait before telling|kindly not inform|they re not cleared|not cleared|not cleared for|
        is suspicious|are suspicious|she doesn t know us|he doesn t know us|he doesn t know|jealous|
        they don t get it|don t get it|wouldn t get it|means well|mean well|off the email|off email|
        quietly|on the quiet|on the side|discreetly|hide it|hide this|cash in hand|doesn t ask|
        so the app doesn t ask|so the bank doesn t|in two pieces|in two parts|in smaller amounts|
        smaller amounts|below the limit|under the limit|under <number> each|nothing in the diary|
        anything in the diary|in the diary|without anything in|instead of by invoice|not by invoice|
        no invoice|without an invoice|disappears by itself|disappear by itself|deletes itself|
        erases itself|self deleting|self destruct*|burns after|burn after|not speaking about|
        not speak about|don t speak about|no word to|not a word to|put fear in|only put fear|
        put ideas|plant doubts|between ourselves|among ourselves|keep the matter|the matter between|
        idle talk|loose talk|loose tongues|walls have ears|for now just us|keep it our|
        until it s done|until it is done|when it s done we|once it s done we|tell her after|
        tell him after|tell them after|surprise her|surprise him|surprise them|big surprise|
        a surprise for|husband still doesn t know|doesn t need to hear|need not trouble|
        not trouble your|leave no tracks|cover your tracks|no tracks|doesn t show up|won t show up|
        appears nowhere|nowhere on paper|not on paper|never on paper|leave them out of it|
        don t loop in|no need to loop|don t cc|no cc|not via work|not at work|not from work|
        from home only|off your work|nobody will trace|no one will trace|can't be traced|
        don't mail it
    """,
    "hush-from": """
        manager|superior*|teller|cashier|clerk|family|wife|husband|brother|sister|mother|friends|
        friend|attorney|notary|security team|security officer|it department|it team|finance team|
        accountant|accounts team|embassy|company|line manager|partner|spouse|children|son|
        daughter|lawyers|advisers|advisors|committee|board|others|people at home|anyone at work|
        bosses|legal|authorities|security|local police|your police|your son|your daughter|
        compliance people|compliance team|bank staff|bank clerk|hotline|your boss|your adviser|
        your advisor|your accountant|your mother|your brother|your friends|flatmate|roommate|
        the it|it guys|it desk|security desk|head of|supervisors|union|control people|bank man|
        the bank man|your wife|your husband|your kids|your children|neighbours|the girls|the dean|
        the lawyer|local lawyer|a local lawyer|your solicitor|the notary|the union
    """,
    "hush-from~": """
        boss|employer|supervisor|bank|father|parents|lawyer|solicitor|hr|compliance|finance|
        accounts|accounting|colleagues|team|police|office|firm|anyone|anybody|school|consulate|
        cfo|managers|colleague|tax office|the bank|your bank|your employer|your lawyer|
        your father|your sister|professor|neighbour|the committee|the office|the tax
    """,
    "deceive": """
        you ll say|you will say|you must say|say at the|tell .. airport|tell .. border|
        say .. yourself|say .. applied|say .. friend|say .. loan|say .. holiday|
        tell .. embassy .. that|tell .. interview* .. that|story is|our story|cover story|
        tell .. landlord|if somebody asks|if someone asks|should anybody ask|should anyone ask|
        should .. ask|if your bank|in case .. asks|write gift|enter gift|
        tell/say .. bank/teller/officer/support/customs/clerk/them/employee/agent .. that|
        if .. bank asks|if .. asks .. say|if .. ask* .. say|if .. ask* .. tell|if anyone asks|
        if asked say|if they ask|if they call .. say|say it is|say it s|say that it|say that you|
        say you are|say you re|tell them you|tell them it|pretend*|answer that|state that|
        write .. as reason|put .. as reason|as the reason|use .. as reference|call it a gift|
        say .. gift|say .. family|declare it as|reference .. gift|mark it as|travel as .. tourist|
        as tourist|don t say it s|tick .. personal|friends and family|describe it as|
        without saying|say you|tell the bank|if asked|when asked|for renovation|home improvement|
        is a loan|loan to a friend|act as if|make out|white lie|little lie|not the truth|
        tell her it|tell him it|tell her .. for|tell him .. for|tell your sister|
        tell your family it|for a car|describe the turnover|describe it|should the bank|
        if the bank|bank enquire*|bank inquire*|bank enquires|he ll say|she ll say|
        income of your own|consultancy income|as your own|you say you were|you ve paid no one|
        say you paid|it will be booked|invoice says|the invoice will|is for the roof|for the roof|
        s for the roof|payments among friends|among friends|as if you were|write that it s|
        say it was|income from|
        say/tell/answer/write/put/mention .. kitchen/renovation/car/holiday|
        say/tell/answer/write/put/mention .. family/friend/cousin/gift/loan|
        say .. new kitchen/car|tell them .. is/it s/you re/you are|
        if .. courier/driver/postman/police/customs/clerk/bank/anyone .. ask*|say he s your|
        say she s your|say you know|say you ve known|say we met|say we know|label it|book it as|
        as a lecture|as consulting|as tuition|another name on|other name on|a different name on|
        use another name|under another name|under a different name|different address|
        change your location|set your location|vpn to|use a vpn|backdate*|back date*|edit the|
        adjust the invoice|change the date|write a review|leave a review|as if you|pretend you|
        make it look|look like|looks like a|photoshop|say no otherwise|they may ask if|
        if someone told you|as if you were a normal|say you found|say you found it|
        you say you found|on the internet you|say you are helping|helping a nephew|
        helping a niece|say it s for|say it is for|for building work|for works|for renovations|
        answer that you|answer that it|you spoke to the boss|you have spoken|you remember nothing|
        you don t remember|don t recall|the accountant does|accountant handles|purpose consulting|
        reference consulting|you are .. and that s it|you re .. and that s it|
        introduce yourself as|tell them your name is|with a filter|camera with filter|
        face on the document|with your face already|be someone else|be somebody else|
        look inside how
    """,
    "no-checking": """
        don t/not contact/call/ask .. embassy/employer/company/manager/home/hotel|
        don t/not write/phone/approach/email .. embassy/employer/company/manager/home/hotel|
        don t/not contact/call/ask/write/phone/approach/email .. office/hr/support|
        don t/not contact/call/ask/write/phone/approach/email .. bank/directly/ministry/site|
        don t/not message/consult/visit .. embassy/employer/company/manager/home/hotel|
        don t/not speak/google/disturb/check .. embassy/employer/company/manager/home/hotel|
        don t/not message/consult/visit .. office/hr/support/bank/directly/ministry/site|
        don t/not speak/google/disturb/check .. office/hr/support/bank/directly/ministry/site|
        don t/not contact/call/ask/write/phone/approach/email .. farm/agency/club|
        don t/not contact/call/ask/write/phone/approach/email .. consulate/school/university|
        don t/not message/consult/visit .. farm/agency/club/consulate/school/university|
        don t/not speak/google/disturb/check .. farm/agency/club/consulate/school/university|
        don t/not contact/call/ask/write/phone/approach/email .. consulate/finance/hospital|
        don t/not contact/call/ask/write/phone/approach/email .. anyone/firm/reception/department|
        don t/not message/consult/visit/speak/google/disturb/check .. consulate/finance/hospital|
        don t/not message/consult/visit .. anyone/firm/reception/department|
        don t/not speak/google/disturb/check .. anyone/firm/reception/department|not contact the|
        not allowed to speak|not allowed to talk|not permitted to|isn t allowed to|
        are not allowed to|aren t allowed to|no need to check|no need to involve|
        no need to go through|no need to call|no need to verify|needn t go through|bypass|
        skip .. process|skip finance|skip the usual|around the usual|go round the|
        without going through|don t go through|not go through|outside the process|
        keep .. lawyer out|leave .. lawyer out|no lawyer*|without .. lawyer*|lawyers slow|
        lawyers only|only creates paperwork|it slows|only slow|they ll only|they will only|
        would only confuse|never answer|doesn t answer|don t ask questions|don t check|
        can t be checked|not on the website|isn t on the website|not advertised|not listed|
        isn t listed|not yet public on|their website is not|not registered|no registration|
        no receipt|bank is too slow|bank too slow|banks are too|no time for due diligence|
        without .. due diligence|no due diligence|skip .. compliance|exception to the process|
        only with me|through me only|only through me|i handle it with them|i ll sort it|
        i ll square|i ll explain .. later|sign .. later|not needed right now|no lawyers|no lawyer|
        leave lawyers|lawyers kill|lawyers spoil|lawyers complicate|without lawyers|
        skip the lawyers|without contract|paperwork later|sign later|no time to|no point calling|
        no point asking|do not bother|they don t know|they won t know|they know nothing|not aware|
        isn t aware|aren t aware|they can t confirm|cannot confirm|will deny|they deny|
        not on the site|only via me|just through me|deal with me|directly with me|
        outside the usual|outside normal|faster this way|slow us|slows|hold us up|
        holds everything|red tape|bureaucracy|confuses|normal approval|approval flow|
        approval process|usual approval|skip approval|normal flow|normal channel*|usual channel*|
        not in the normal|keep it out of|outsource everything to us|it would leak|it d leak|
        they outsource|google and get|no tickets|don t open a ticket|no papers|just people with|
        no counsel|no counsel at this|restarts the clock|only restarts|mark the name|
        door is closed|they mark|don t phone the|please don t phone|do not phone|ask hospital|
        don t ask hospital|won t be able to help|outside of their jurisdiction|your bank won t|
        bank will only|bank wants to|phoning them|do not lose time|lose time with|helpdesk will|
        everybody does it|everyone in our country|page is for companies|can t submit a version|
        from anybody else|no receipt from|doesn t take calls|the office serves|are not authorised|
        not yet? on the site|the page isn t updated|regulation doesn t|regulation does not|
        not permitted|won t pick up|nobody will pick up|no one will pick up|nobody picks up|
        nobody answers|no one answers|on sick leave|on leave this|is on leave|on holiday until|
        is travelling and|inbox is being|mailbox is being|being migrated|switchboard is|
        switchboard .. moving/down/off/out|reception is closed|office is closed|
        offices are closed|office is moving|can confirm right here|i can confirm|
        i confirm it here|i m confirming it|take my word|you have my word|my word|don t email|
        don t write to|don t reply to|don t contact|
        don t call .. number/office/bank/company/embassy/hotline/line|google|people google|
        wrong idea|bad reviews|old reviews|reviews are|ignore the reviews|don t believe|
        don t read|don t listen|the press is|media lies|haters|competitors write|
        is not online yet|not online yet|site is being|website is being|website is down|
        site is down|under construction|being rebuilt|no website|no paperwork needed|only slows|
        they only delay|only delays|only complicates|complicate things|makes it complicated|
        make it complicated|no need for lawyers|no need for a lawyer|your adviser will|
        your bank will try|bank will try|they ll try to|they will try to talk|make a meal of|
        not to involve|urge you not to|beg you not to|ask you not to|prefer you not to|
        rather you did not|not involve a|every new party|new party|another party|don t write them|
        don t write him|don t write her|don t ask them|don t ask there|not ask there|
        don t look for|don t send through|don t go to the|not go to the police|stay away from|
        keep away from|doesn t like that|doesn t like when|doesn t like if|don t like questions|
        no questions please|eat everything|they eat|they steal|they keep it all|keep most of it|
        take a cut themselves|are all corrupt|useless|they can t help|can t help you|
        not having website|no website yet|have no website|don t have a website|papers are gone|
        papers are lost|papers were lost|swim away|washed away|burnt|burned down|locked to|
        locked for|not allowed by|council won t|policy doesn t allow|our policy forbids|
        can t attach|cannot attach|can t send as|skip the second|second signature|second approval|
        i ll countersign|countersign tomorrow|sign it off tomorrow|sort the paperwork|
        paperwork follows|formalities later|formalities follow
    """,
    "no-call": """
        can t take calls|cannot take calls|can t take a call|cannot talk|can t call|cannot call|
        unable to call|unable to talk|no calls|no call|don t call|not call me|don t ring|no phone|
        in meetings|in a conference|on a plane|boarding|can t answer|cannot answer|can t pick up|
        camera is broken|camera broken|cam is broken|no camera|no video|without video|only by chat|
        only in chat|chat only|text only|by text only|only via chat|written interview|
        text interview|chat interview|interview .. telegram|interview .. messag*|interview by email|
        email is down|e mail is down|mail is down|mail isn t working|mail is not working|
        my phone is|lost my phone|phone broke|phone is broken|microphone is broken|bad connection|
        prefer text|prefer to write|prefer writing|don t do calls|no voice|cannot speak|just text|
        only text|messages only|no meeting|reply here|only here|can t be reached|not reachable|
        fix a call|own meeting link|only allows this|only this link|can t use another|no other link|
        from a private|from my private|from my personal|personal profile|this profile|
        private profile|second profile|backup profile|not by phone|no phone calls|unreachable|
        can t ring|cannot ring|phone is off|phone off|in surgery|in a board|board dinner|
        typing only|write only|writing only|message only|written only|chat based|by messages|
        instead of a call|no need for a call|no need to call|skip the call|without a call|
        new profile|other profile|alternative account|backup account|personal account here|
        private account here|in the room with|with lawyers now|old one got locked|my old one got|
        camera stays off|camera off|telephones are|phones are being|phone lines are|lines are being|
        being ported|rather than calling|rather than call|confirm here|not the old number|
        old number is|calling the old|just text me|text me here|reply only here|only in this chat|
        can t speak now|speak is impossible|i am in with|in with the auditors|stuck with|the sim|
        chip isn t|no signal for calls|i can t ring|
        phone .. fell/broke/broken/dead/lost/stolen/smashed/drowned/water/sea/toilet|lost phone|
        number doesn t work|sim card blocked|sim blocked|this is my new|my temporary number|
        temporary number|temp number|writing from|from a friend s phone|from a colleague s|
        on a colleague s|borrowed phone|can t talk right|can t talk now|voice is gone|lost my voice|
        throat|loud here|too loud|bad line|reception is bad|signal is bad|wifi only|only on wifi|
        roaming|in court|in a hearing|in a session|in a workshop|in flight|mid flight|
        about to board|camera doesn t|camera isn t|cam doesn t|cam isn t|i m shy|too shy|only write|
        only chat|by chat only|via chat|in writing only|locked out of my|locked out of|
        no access to my|don t have access to my|lost access to|can t get into my|answer here|
        answer me here|respond here|reply to me here|reply to this|reply on this|use this profile|
        on this profile|write me here|best avoid the phone|avoid the phone|avoid phone|
        the phone is better avoided|not over the phone|not by telephone|phones are monitored|
        i m airborne|airborne|mid air|in the air until|in a closed session|closed session|
        can t step out|cannot step out|can t leave the room|no voice today|only typing|
        typing is all|write me only|write only here|don t dial|won t be able to talk|can t do phone|
        can t do video|camera s broken|cam s broken|mic s broken|ringing makes no sense|
        phones are down|phones are on the same|phone lines are down|calling makes no sense|
        switchboard is being moved
    """,
    "no-interview": """
        no interview*|without interview*|without an interview|no resume|no further interview*|
        skip the interview*|no test needed|approved you|you re hired|you have been selected|
        you ve been selected|you were selected|already approved|interview is a formality|
        a formality|straight to offer|straight to the offer|offer today|hired today|
        no due diligence|no need for an interview|interview isn t|interview is not|skip straight|
        passed the first stage|passed our|passed the screening|your cv alone|
        based on your profile alone|your profile alone|we already chose|already chosen|
        you got the job|job is yours|position is yours|the place is yours|start tomorrow
    """,
    "haste": """
        today|tonight|within the hour|in the next hour|within <number> hours/hrs/minutes/h/days|
        within 24h|in <number> hours/minutes|before noon|before midnight|at midnight|by midnight|
        by <number> pm/am|until <number> pm/am|right now|right away|immediately|asap|expires|
        expiring|last chance|ends tomorrow|closes today|closes in|closes at|before <number> pm|
        by tomorrow|tomorrow morning|before tomorrow|now|quickly|next <number> minutes|
        this evening|only today|as soon as possible|final notice|<number> min|<number> hours|
        every hour|or lose|or else|miss out|before it closes|gone by|
        in ten/fifteen/twenty/thirty/five minutes|within ten/fifteen/twenty/thirty minutes|
        starts in <number>|begins in|waiting for you|do not wait|don t wait|today only|
        or you ll lose|confirm by|this hour|next hour|few hours|couple of hours|end of day|by end|
        eod|first thing|in an hour|right this|this minute|instantly|no time|clock|runs out|
        while i can|<number> secs|<number> seconds|goes at|list is closed|list closes|bids close|
        doors close|at 10 tonight|cut off|lapses|before the bank closes|before the close|at once|
        within five minutes|stay valid|valid for <number>|this very|rolls to|rolls over|rollover|
        closes in <number>h|while it lasts|every minute|dies at|at dawn|goes to print|runner up|
        passes to|before nine|before ten|before eight|before lunch|before we talk|by six|by five|
        by nine|if it s in by|in by <number>|in the next|until tonight|until midnight|until noon|
        clock is|is ticking|ticking|timer|countdown|time is|running out|last call|final call|
        last reminder|final reminder|second reminder|while the|before the window|window closes|
        before sunday|before launch|this afternoon|this morning|same day|in ten secs|ten seconds|
        takes two|two minutes|otherwise the|or it goes|or it s gone|or he|late clause|penalty|
        sooner|starts sooner|while you still|close the round|closes the round|before they|
        every hour counts|<number> clock|clock starts|restarts the|thirty day clock|
        do not wait for|not wait for tomorrow|first one today|today still|still today|boat leaves|
        decide before
    """,
    "few-left": """
        only <number> left|spots left|slots left|limited|few spots|few places|first come|
        last spot|last place|spots are|places are limited|other candidates|another candidate|
        next candidate|next person|others waiting|only a few|takes only|two candidates|
        someone else|last few|just <number> left|a few left|others want|the next one|
        goes to the next|another founder|another applicant|other applicants|i need just|two spots|
        two places|two seats|three spots|three places|one spot|one place|one seat|last two|
        save you a|save you one|hold you a|keep you a|can hold a|list closes|waiting list|
        before it fills|filling up|fills up|first to|whoever is first|two places remain|
        places remain|one place remains|one remains|two remain|few remain|only two|only three|
        just two|just three|secures your slot|secures your place|secures your spot|
        secures your seat|to secure your slot|to secure your place
    """,
    "to-app": """
        write/message/add/contact .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        write/message/add/contact .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        text/reach/continue/talk .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        write/message/add/contact .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        write/message/add/contact .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        text/reach/continue/talk .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        text/reach/continue/talk .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        join/move/chat/ping .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        switch/speak/carry/ask .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        switch/speak/carry/ask .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        join/move/chat/ping .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        switch/speak/carry/ask .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        switch/speak/carry/ask .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        connect/me/send/reply .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        connect/me/send/reply .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        find/come/hit/go .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        find/come/hit/go .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        connect/me/send/reply .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        us/over/call/communicate .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        discuss/get/further/details .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        discuss/get/further/details .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        us/over/call/communicate .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        us/over/call/communicate .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        discuss/get/further/details .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        discuss/get/further/details .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        my telegram|telegram me|on whatsapp|on signal|via whatsapp|via telegram|via signal|
        use telegram|use whatsapp|use signal|telegram @|whatsapp +|telegram :|whatsapp <number>|
        your telegram|whatsapp number|telegram handle|to telegram|to whatsapp|to signal|in signal|
        over signal|through signal|encrypted app|encrypted messenger|private channel|
        private email|your private mail|secure app|off linkedin|away from linkedin|leave linkedin|
        rarely open this app|rarely here|hardly ever here|don t use linkedin|not often here|
        not on linkedin much|rarely use|line me|on line app|your private number|private mail|
        protonmail|encrypted chat|secure chat|another platform|different platform|off here|
        i m rarely|i am rarely|seldom here|don t check this|on wire|on skype|to skype|on zangi|
        on snapchat|on discord|here is boring|boring here|personal phone|private phone|
        your own phone|use your own phone|from a personal address|via session|on session|
        on threema|have threema|on snap|personal address|got whatsapp|got telegram|my line|
        line is better|my line is|other app|the other app|another app|other application|
        on the other one|hardly on here|barely on here|never on here|not on here much|
        rarely log in here|better elsewhere|somewhere better|somewhere quieter|somewhere private|
        more private place|continue elsewhere|her telegram|his telegram|their telegram|
        her whatsapp|tell her .. sent you|say .. sent you|moved to another app|install the other
    """,
    "to-app~": """
        text/reach/continue/talk .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        join/move/chat/ping .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        join/move/chat/ping .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        find/come/hit/go .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        find/come/hit/go .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        connect/me/send/reply .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        us/over/call/communicate .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|my whatsapp|
        whatsapp me|on telegram|personal email|have whatsapp|have telegram|his whatsapp|
        tell him .. sent you
    """,
    "charity": """
        orphan*|children|earthquake|refugee*|hungry|hospital bill*|cancer|starving|god will|mercy|
        save a life|needy|wounded|rescue|street dogs|animals|stray*|vet bill*|operation|surgery|
        medicine|medicines|chemo|little boy|the clinic|blankets|rebuild|monastery|church roof|
        animal shelter|puppies|children home|children s home|sleep in the church|water took|
        fire took|tents|blanket|winter coats|dogs|paws|rescued|the sick|medicine for|my son needs|
        for my mother s|bombed|shelled|evacuat*
    """,
    "charity~": """
        donat*|flood*|shelter|victims|village*|charity|relief|treatment|hospital|ambulance|
        insulin|the children|the kids|little girl|roof of|little ones
    """,
    "give-money": """
        give what|send what|help us with|contribute|send .. money|send money|support us|
        whatever you can|any amount|please help|please give|send help|every euro|every dollar|
        every pound|even <number>|even a small|gofundme|small sum|little help|bit of help|
        help me out|can you help me|help us out|send something|advance me|lend me|
        i ll pay it back|i pay you back|give it back|pay you back|who has coin|whoever can|
        those who can|put on this|on this wallet|a few coins|what you can|buy milk|buy bread|
        for bread|for milk|it s direct|goes direct|direct to me|straight to me
    """,
    "give-money~": "donat*|transfer|chip in",
    "private-pay": """
        private account|my account|personal account|my personal|my wife s account|
        my husband s account|private wallet|wallet|no receipt|directly to me|in the name of|
        wife s name|wallet address|personal paypal|friends and family|my brother s account|
        personal wallet|my paypal|my cash app|paypal me|directly to my|to my own|my brother s|
        my cousin|in my name|someone s account|take no .. cards|no foreign cards|no papers|
        to my wife s|my wife s name|your wife s practice|your wife s|my cousin s account|
        cousin s account|his cousin|from me send|her own account|agent s account|in her name|
        in his name|my own account|prepaid visa|prepaid card|account i give|account i send|
        details i send|i ll send the details|i forward you|account holder i|my friend s account|
        a friend s account|my landlord s|landlord s account|our agent|to our agent|the agent s|
        the lawyer s account|notary s account|our cashier|the clerk|the secretary|
        director s account|into my own|own account this|on this wallet|this wallet|to this number|
        this number in|cousin in|my cousin in|to my cousin|via my cousin|my nephew|my partner s|
        the girl s account|a colleague s account|company in cyprus|firm in cyprus|
        account in lithuania|account abroad|foreign account|a trustee|trustee account|
        third party account|in an envelope|notes in an envelope|cash in hand
    """,
    "private-pay~": "my wallet|my sister s|account of|i send you the details|my agent",
    "favour": """
        favor|are you available|are you at your desk|are you there|quick task|need your help|
        small thing|help me with something|handle something|sort something|discreet task|
        run an errand|do something for me|assist me|i need <number>|are you in the office|
        need something|needed urgently|urgent matter|urgent errand|confidential task|run out and|
        pop out|nip out|get something done|are you around|you around|at your desk|
        you re authorised|you are authorised|you re authorized|you are authorized|
        closing an acquisition|closing a deal|a deal closing|acquisition|could you get|
        can you get|could you do something|before they head off|stay a surprise|
        cards .. blocked/frozen/stolen/declined/swallowed|
        card .. blocked/frozen/stolen/declined/swallowed|wallet .. stolen/lost/gone|
        lost my wallet|stolen wallet|my bag|stuck at|stranded|locked out|at the airport|
        at the border|at the police|hotel won t|the hotel keeps|holding my passport|holding my|
        need a hand|bit of a situation|bit of a mess|emergency|an emergency|can you transfer|
        could you transfer|can you send|can you lend|could you lend|can you cover|could you cover|
        can you pay|could you pay|instant transfer|pay it for me|put it on yours|till monday|
        until monday|back on monday|monday i ll|i ll give it back|has nobody to ask|
        nobody else to ask|only you i can|you re the only one i|trusting you with|
        i trust you with|personally entrust|entrust you|counting on you|rely on you|
        between you me and|you me and the lawyer|we three know|only three of us|a matter of trust|
        delicate matter|sensitive matter|discreet matter|operation in|the operation
    """,
    "favour~": """
        favour|are you free|quick one|something urgent|you free|under nda|stuck in|
        at the hospital|in hospital|could you send
    """,
    "boss": """
        ceo|managing director|director|dean|vice president|board meeting|headmaster|
        general manager|here finance|finance director|head office|group finance|ops director|
        it ops|it support here|our director|the director|our ceo|head of finance|managing partner|
        the partner|your ceo|on behalf of the ceo|the minister|the engineer|the president|
        the chair|our founder|the head|group director|regional director|plant manager|the bursar|
        provost
    """,
    "boss~": """
        cfo|coo|chairman|boss|it s .. from|this is .. from|your manager|treasurer|our cfo|
        the board|professor|the owner|rector
    """,
    "new-bank": """
        new account|new iban|changed account*|changed .. bank|changed .. account|different account|
        updated bank details|new bank details|other account|account has changed|supplier changed|
        changed banks|details have changed|new details|new payment details|following account|
        different institution|moved to a different|moved to another bank|our collections|
        redirect the|redirect payment*|beneficiary reads|beneficiary is|beneficiary name|
        group treasury|account in the pdf|bank details attached|account in the attachment|
        details in the attach*|until the audit|account is under audit|account is blocked|
        old account is|closed my account|closed that account|account below|this account|
        to this iban|bank is under review|under review|being audited|account is frozen|our bank is|
        account is being|now with|banking with|changed my bank|switched banks|switching banks|
        neobank|pdf is attached|attached pdf|change is signed|signed by the director|an iban from|
        iban arrives|you ll get an iban|iban from the lawyer|lawyer s account|account comes from|
        details come from|details from the lawyer|lawyer will send|counsel will send|
        notary will send|use the old account|the new one is in|new beneficiary
    """,
    "new-bank~": "new bank|bank has changed|lithuanian iban|old account",
    "invoice": """
        vendor|wire|settle|release|counsel needs|cut off|released|acquisition|due invoice*|
        open invoice*|outstanding invoice*|overdue|credit note|balance due|pay <number> and|
        arrange <number>|dispose <number>|instruct <number>|release <number>|execute <number>|
        the transfer of|a transfer of|transfer of <number>|urgent transfer|payment order|
        the order for|before noon|value today|same day value
    """,
    "invoice~": "invoice*|supplier*|payroll|by noon",
    "salary-change": """
        my salary account|salary account|direct deposit|my payroll|change my bank|my pay|my wages|
        salary on|pay to my|salary into|payroll change|before payroll|payroll cut|before the run|
        this month s pay|this month s salary
    """,
    "salary-change~": "my salary|salary to|pay goes|payroll closes",
    "prize": """
        reward*|winner|congrat*|picked|free iphone|cash prize|lucky|giveaway|questionnaire|
        you were picked|you ve been picked|tablet|is yours to keep|yours to keep|household panel|
        claim your|your reward|your prize|gift worth|worth <number>|you were chosen|
        you ve been chosen|drawn|were drawn|the draw|sweepstake*|gift box|thank you gift|loyalty|
        voucher worth|honorarium goes|the honorarium|you have been drawn|your name came up|
        your name was drawn|name came out|came out of the|chosen among|among <number>|
        selected household|gift basket|hamper|voucher of <number>|a weekend in|a trip for two|
        vacuum|phone for testing|test a phone|keep the phone|keep it afterwards|keep the device
    """,
    "prize~": "prize|won|claim*|to claim|raffle|a voucher|fridge",
    "prize-pay": """
        shipping|delivery fee|age check|verification charge|card check|processing fee|$ 1|€ 1|£ 1|
        card number|cvv|verify your card|keep number expiry|expiry + <number>|3 digits|
        <number> digits|dispatch|courier is on you|only the <number>|payable by card|
        bank login check|date of birth|delivery is on you|testing if the card|check the card|
        check if the card|card is alive|card not by transfer|goes on a card|to a card|
        the long number|shipping cost*|release fee|insured delivery|insured shipping|a symbolic|
        symbolic <number>|symbolic amount|a euro|one euro|one dollar|one pound|two euros|
        <number> for postage|for the postage|so the card|to see the card|check that the card|
        card is active|card works|which card|from which card
    """,
    "prize-pay~": "customs|small fee|postage|handling|on your card|collect it|to collect",
    "binding": """
        order is binding|counts as an order|counts as acceptance|binding|deemed accepted
    """,
    "binding~": "contract runs",
    # what opens
    "known-portal": """
        workday|our hr system|hr system|intranet|usual folder|usual system|same login|
        same address you applied|self service|applicant tracking|the system you|careers site|
        usual place|project folder|shared drive|team folder|usual drive|our usual|
        you applied through|the site where you|on the intranet|secure hr|personio|successfactors|
        bamboohr|hr portal|employee portal|candidate portal|applicant portal|portal where|
        usual portal|same portal|staff portal|our careers portal|tenant portal|supplier portal|
        portal you|software center|software centre|company portal|self service portal|
        the portal you|your usual login page|service portal|careers page|your tenant account|
        the same system|through the app you already|jira|in the portal|usual sharepoint|
        usual .. folder|shared box|finance / <number>|staff directory|the portal|candidate account|
        in workday|on workday|through workday|on greenhouse|greenhouse|lever|smartrecruiters|ashby|
        teamtailor|via the portal|through the portal|the usual login|as usual in|same place as|
        same link as|same tool|the tool you already|the app you already|where you uploaded|
        where you applied|the careers site|on our careers|our jobs page|jobs page|vacancies are|
        only on|the intranet|on sharepoint as|the team drive|the shared calendar|your calendar|
        calendar invite|the wiki|confluence|the lms|moodle|teams channel|our teams|in teams|
        in slack|our slack|slack me|expense tool|the hr tool|our registry|your client area|
        client portal|patient portal|student portal|applicant account|your usual login|in the usual|
        usual way|the staff app|employee app|self service kiosk|by internal post|in the pigeonhole|
        at the counter|through your accountant|via your agent|the booking system|the library system
    """,
    "contract-signed": """
        contract signed|signed the contract|signed your contract|signed contract|have signed|
        you signed|you ve signed|we ve both signed|both signed|both of us .. signed|
        now that .. signed|after signing|after you sign*|once .. signed|since you signed|
        thanks for signing|countersigned|contract is signed|signed offer|signing the contract|
        first day|your start on|signed last|when we sign|at signing|once both have signed|
        after both|when both|signed by both|upon signing|on signing|after the contract|
        at completion|at handover|once you ve signed|after you ve signed|both names|
        in both our names|first month s payslip|signed it|have it signed|the signed|your contract|
        contract clause|your lease|the lease|tenancy agreement|signed lease|works contract|
        your offer letter|clause of your|clause <number>|starts on the first|joined us|you joined|
        welcome aboard|contract received|signed contract received|now you ve signed|
        since you ve signed|your first day is|your start date|your second day|see you on day one|
        on day one|induction day|your probation|your payslip|your employee number|as your landlord|
        as our tenant|as a tenant|as a member|as members|as a customer|existing customer|
        your policy|your subscription|your renewal|came back signed|signed by both sides
    """,
    "can-be-called": """
        switchboard|call the number|number on our website|number on the website|on our website|
        main number|front desk|ring me|ring the|call me|give me a ring|call our|call reception|
        phone me|ask for me|newsdesk|news desk|our office number|feel free to call|happy to speak|
        quick call|short call|call back|verify who i am|check who i am|check me|references|
        speak with|talk to any of|reception|our website|company address|my work address|work e mail|
        institution* address|university address|from my .. address|look us up|imprint|staff page|
        our firm s number|number is on our site|number on our site|is on our site|
        ask for me by name|find me on|find us on|staff directory|directory|if you d like to verify|
        verify me|to verify me|check with the|confirm with the|raise a ticket|help desk|
        come by the helpdesk|call the office|ring the office|ring our|via the switchboard|
        number on your card|number on the back|our front desk|main line|main switchboard|
        number you ve had|number you have for|number you have on|number you hold|number on file|
        number in your file|number you know|number in the telephone book|the number you|call 300|
        call .. on extension|on extension|at the foot of the|masthead|to check i exist|
        want to check|if you want to check|check i am|ask any|ask two|ring any|whom you know|
        whom you have|also knows|you can ask|find us both|faculty page|price list is public|
        prices at|prices are|prices on|we ring your|ring your mobile|ring at|i ll ring|
        happy to talk to|not from me|fraud line|call the number on|phone me before|call me before|
        ring me before|phone us|call us|ring us|call the newsroom|the newsroom|ask for me by|
        ask reception|ask for our|our main number|the number on|number on the|number you already|
        number you got|number in your contract|on your contract|on the back of|on your statement|
        on your bill|on the letterhead|letterhead|in your letter|clause <number> of your|compare it|
        compare the|double check|double check with|check first|please check|do check|
        check that it s|check it s me|make sure it s me|so you know i m|so you know it s|
        know i m real|confirm i m|confirm that i|i exist|who i am|ask around|ask your colleague*|
        ask a colleague|ask anyone|ask hr|ask your hr|ask it|ask your it|ask the bank|ask our|
        ask the school|ask the office|ask the secretary|with the secretary|secretary s office|
        call you back|calls back|phone back|call me back|ring back|give us a call|give me a call|
        drop me a line|on my page|on our page|on our site|on their site|on the company site|
        company website|university website|department website|staff list|team page|faculty list|
        listed on|my name is on|my name s on|verify it|verify this|verify that|verify independently|
        look up the number|find the number|number yourself|type the address|type it yourself|
        go to the site yourself|through the website|via the website|through the app|
        in the app yourself|your own bookmark|bookmark|switchboard will|put you through|
        our number is in|number in the phone book|under contact on|our address is|office hours|
        opening hours|secretary on|ring the secretary|ring the school|ring the parish|
        the parish office|the chair is|ask the chair|ask the coach|ask your line|ask your professor|
        ask the union|ask your doctor|ring the surgery|via our website|press office number|
        our landline|landline
    """,
    "on-a-register": """
        public register|charity number|charity commission|licence number|license number|regulated|
        company number|registered charity|registered with|fca|on the register|audited|regulator|
        accredited by|chamber|bar association|number is|companies house|charity register|
        register number|registration number|licence no|register entry|listed by the|chartered|
        authorised and regulated|in the registry|the register|our register|look us up|company house|
        vat number|registered office|charity no|ico register|regulator s|regulator s site|
        regulator s list|regulator s register|law society|medical council|bar council|bar register|
        insurance register|privacy notice|privacy policy|data protection notice|our imprint|
        company registration|registered charity number|licensed by|licensed and|supervised by|
        our licence|ombudsman|a register|registers of|register of
    """,
    "time-given": """
        take your time|no rush|no hurry|not urgent|when you have time|when it suits|
        end of next week|next week|next month|in march|at your pace|your own pace|no deadline|
        if you need longer|few days longer|in your own time|days to|day or two|no pressure|
        sleep on it|think it over|think about it|until the end of|some day|at your convenience|
        own timing|no great rush|there s no rush|by the end of the month|before christmas|
        after christmas|after easter|after the holidays|in january|in february|in june|in september|
        in october|in november|until friday|whenever suits|whenever works|when you get a minute|
        when you get a moment|when things calm|when you re back|any day|any evening|some time next|
        sometime next|no need to answer now|no need to decide|by the 1st|whenever it|
        until the <number>|over the weekend|days of your choosing|before the end of|until sunday|
        until monday|i m away until|next term|no need to answer|no need to reply|needn t answer|
        needn t reply|whenever you|when you can|when you find|if and when|in the next few weeks|
        in a few weeks|in a month|in the new year|new year|after the summer|after summer|
        over the summer|next year|next quarter|in two weeks|within two weeks|weeks to|take a week|
        take a few days|take ten days|ten days or so|a few days|think first|read it first|
        read it at|have a think|mull it|sleep over it|discuss it at home|talk it over|discuss with|
        ask at home|at leisure|slow is fine|late is fine|later is fine|no panic|isn t urgent|
        nothing urgent|won t expire|doesn t expire|stays open|applications close|deadline is in|
        deadline is the|there s time|plenty of time|all the time
    """,
    "no-accepted": """
        if not|if you re not|if you d rather not|if you prefer not|rather not|no worries|
        totally fine|totally ok|perfectly fine|that s fine|just decline|feel free to decline|
        decline|say no|a no is|no reply needed|ignore this|understand if|completely understand|
        no obligation|won t bother|won t write again|not the right time|if too busy|too busy|
        not for you|isn t for you|not interested|up to you|if that s not|that s ok|that is ok|
        as you prefer|as you like|if you prefer|if it s not for you|if that s not for you|
        if it isn t for you|if it doesn t suit|no is fine|no thanks is fine|a no thanks|
        feel free to ignore|feel free to say no|free to say no|you can stop|stop at any time|
        stop any time|withdraw at any|opt out|leave it there|i ll leave it|won t chase|
        won t follow up|won t be offended|not offended|absolutely fine|all good if|no bother|
        no drama|if you d prefer|whichever you prefer|no answer means|if you can t|just say so|
        say so and|free to stop|free to ignore|or ignore|you can ignore|i won t be hurt|
        won t be hurt|not necessary|isn t necessary|it isn t necessary|anything or nothing|
        truly anything|would you be fine|no question attached|if you want in|take you off the list|
        if you like|if you d like to|if you do want|if you d like|if useful|if helpful|if it helps|
        if it s useful|if it suits|if you fancy|if you feel|if you would rather|if you d sooner|
        totally ok to|ok to ignore|fine to ignore|okay to ignore|fine to say|fine if|okay if|ok if|
        that s okay|it s okay|is okay too|is fine too|works too|no pressure|zero pressure|
        no expectations|no expectation|no commitment|non binding|without obligation|
        withdraw any time|change your mind|changed your mind|turn it down|turn me down|pass on it|
        pass on this|i d understand|i understand if|i ll understand|totally understand|
        won t ask again|won t mind|wouldn t mind|won t take it|don t feel|feel no|your call|
        your decision|you decide|as suits you|whatever suits|whichever suits|whatever works|or not|
        or none|or just ignore|just ignore|ignore me|ignore if|just delete|delete it if|
        not the right person|wrong person for|should it not suit|should this not|
        suggest a colleague|if it doesn t|if this doesn t|no answer needed|if you change your mind|
        if you d rather|if it s a no|a no is a|either is fine|happy either way|i ll leave you|
        leave you in peace|won t trouble you|not trouble you again|last time i ask|last i ll ask|
        happily wait
    """,
    "nothing-wanted": """
        nothing to sell|not selling|don t ask you for money|not asking for money|
        don t want anything|no strings|nothing needed|no action|don t need anything|just wanted to|
        only wanted to|happy birthday|enjoyed your|just to say|not for money|only your experience|
        only advice|any advice|not after anything|nothing from you|no need to reply|
        no reply necessary|don t need a reply|wanted to say|just saying|wanted to thank|so thanks|
        made my day|all i would want|all i want to know|just curious|out of curiosity|your view on|
        what was it like|no question attached|asks nothing|i don t need anything|i don t need id|
        nothing upfront|report the copies|not asking for anything|don t send me anything|
        no need to do|nothing for sale|no sales|not a sales|no pitch|no sales pitch|not pitching|
        not recruiting|not hiring|not looking for|no agenda|no catch|no hidden|no ask|
        only a question|one question|quick question about|just a question|simple question|
        a small question|just wondered|just wondering|just letting you know|for your information|
        fyi|no money involved|no wallet|nothing to install|nothing to download|nothing to buy|
        no login|no log in|no account needed|no email needed|no personal data|anonymous survey|
        survey is|survey is anonymous|is anonymous|wanted to share|wanted to congratulate|
        well deserved|happy new|get well|farewell|leaving do|birthday|just kidding|only joking|
        only kidding|joking aside|jokes aside|all jokes|seriously though|but seriously|kidding|
        in all seriousness|joking
    """,
    "in-person": """
        in person|come by|at the office|at reception|at the depot|on site|onsite|visit us|
        bring the originals|bring .. originals|at the viewing|see it on|meet at|over coffee|
        a coffee|drop in|drop by|pop in|open day|at our office|our offices|face to face|
        see the flat|at the door|at the branch|site visit|tour of|in the shop|at our stand|booth|
        in our office|at our premises|at the helpdesk|at the town hall|at the church|
        at the conference|for lunch|for a coffee|coffee at|tea at|walk round|walk around|
        in the building|room <number>|at your desk i|meet you at|meeting in our|first meeting in|
        see you monday|see you at|see you on|at the gate|at the library|the library desk|
        at the desk|at her desk|at his desk|at the fair|breakfast|at the restaurant|after class|
        at the counter|town hall|collect the keys|the office on|for dinner|the dinner on|
        at the dinner|dinner is|port dinner|come to the office|come to our|come and meet|
        come in and|come in on|come round|come over|stop by|swing by|pass by|at the front|
        front desk|ground floor|first floor|second floor|third floor|floor <number>|
        on the <number> floor|building <number>|hall <number>|stand <number>|gate <number>|
        at the station|at the cafe|in the canteen|canteen|cafeteria|for a beer|a beer|for a pint|
        pint|for tea|barbecue|bbq|picnic|at the school|at school|in class|at my desk|
        my office hours|office hours|consultation hours|walk in|at the shop|in store|in branch|
        at your branch|your local branch|nearest branch|at the notary|notary s office|at the clinic|
        at the surgery|at the consulate|meetup|meet up|at the meetup|at the workshop|at the event|
        your street|next door|neighbour|neighbor|my balcony|our kitchen|bring your own|bring the|
        at the door on|pay at the door|pay on the day|on the door|tickets at the door|
        at the entrance|at the barbecue|at mum s|at my mum s|at my parents|sunday lunch|
        i receive you|receive you at|our office is in|office is in|our offices are in|at the club|
        at the clubhouse|at the parish|in the church hall|in the village hall|community centre|
        at the community|at the playground|at pick up|at the market|market stall|at the match|
        after training|at training|after choir|at choir|after mass|after the service|
        at the office party|in the tea kitchen|over the fence|in the lift|at my stall|my office is|
        our shop is|our workshop is|in the workshop|come to the shop
    """,
    "met-before": """
        we met|met you|good to meet|nice to meet you at|great to meet|lovely to meet|we spoke|
        we talked|as discussed on|our interview|after the interview|your interview|since we|
        friend from|we worked|worked together|our conversation|on the phone just now|
        thanks for your time|we sat|we agreed|as agreed|you wrote to me about|you wrote|
        your enquiry|your order|your quote|thanks for coming|see you on|gave me your|has my number|
        on the card i|the team you|in the stand up|you mentioned|you sent|good to see you|
        you said it|said it s easiest|we overlapped|you supported|you were in the|class of|
        the card i gave|you had from|as always|as before|again last|as usual|your post|your article|
        your write up|your talk|your blog|we met at|met at the|met last|met on|spoke at|spoke on|
        spoke last|talked at|talked on|sat next|sat beside|chatted at|chatted after|you gave me|
        you asked for|you asked me|you asked about|asked for it|as you asked|as promised|
        as requested|you requested|you ordered|you booked|your booking|your request of|your ticket|
        your question|your email of|your mail of|your message of|your last mail|following our|
        following your|further to|after our|after your interview|since your|from the panel|
        from our panel|from the course|from class|classmate|same class|in your year|
        former colleague|old colleague|ex colleague|used to work|used to share|we shared|we were at|
        you taught|my former|your student|mutual|introduced us|introduced by|passed me your|
        put us in touch|gave your name|your write|read your paper|read your article|your paper on
    """,
    "employer-told": """
        employer s approval|employer s permission|write to your employer|letter to your employer|
        your employer agrees|compliance module|compliance training|compliance call|logged call|
        recorded call|call is recorded|clear it with|cleared with|if your contract|
        your contract allows|ask your employer|formal letter|formal request|ask your manager|
        ask your press|ethics approval|consent form|with your manager|employer know*|
        your boss knows|your employer permits|approved it already|ethics|through your employer|
        with your employer|your employer knows|your employer s|your employer has|your manager knows|
        your manager s|copy your manager|cc your|copied in|cc d|in cc|your line manager|your union|
        works council|your dpo|data protection officer|via your press|through your press|your comms|
        comms team|your legal|legal team can|duties of confidence|duty of confidence|took advice|
        take advice|taken advice|legal advice first|lawyer first|allowed to|what you re allowed|
        what you may|if you may|as far as you may|without breaking|nda allows|compliance will|
        compliance officer will|compliance sits|compliance listens|invitation to your department|
        to your department|agreed in writing|they ve agreed|they have agreed|department agrees|
        consent of your|outside earnings|outside activities|outside work form|declare it|
        declare the fee|written consent|written permission|written approval|approval from your|
        permission from your|clearance from your|your employer first|check with your employer|
        ask your employer first|conflict check|conflict of interest form|compliance briefing|
        compliance check|compliance team will|sign off from your|sign off by your|
        your company agrees|with your company s|company s consent|left the company|no longer work|
        no longer employed|after you left|six months after|twelve months after|not a current|
        no current employees|not for current|former employees only|anything confidential stays|
        nothing confidential|stop if|cut in if|lawyer listens|moderator stops|the client knows|
        client knows you|client knows we
    """,
    "public-only": """
        don t share anything confidential|nothing confidential|no confidential|not confidential|
        anything confidential|can t speak about clients|only public|public information only|
        published data|already published|already public|publicly available|public subject|
        public data|not need .. internal|nothing internal|no internal|no client names|
        can t comment on|not about your|nothing about your employer|don t disclose|
        not disclose anything|published figures|already out|on the record|for attribution|
        only about public|public filings|annual report|published report|published numbers|
        no numbers|no company data|no employer|not your employer|not about your employer|
        previous employer excluded|nothing under nda|nothing that is confidential|
        nothing you re not|general questions|general market|in general|how you got|your path|
        your study|public domain|in the public domain|filmed and published|will be published|
        be published|published afterwards|open lecture|public lecture|recorded and public|
        keep to what s|what s public|what is public|nothing about your current|not ask about your|
        won t ask about your|not ask you about your|not about your current|
        no questions about your employer|from published|cited|citable|attributable
    """,
    "own-advice": """
        your solicitor|ask a lawyer|legal advice|ask around|ask the founders|second opinion|
        our terms|ask your bank
    """,
    "own-advice~": """
        read through the contract|have a lawyer|your lawyer|show it to|have someone read|ask them|
        check us|references|due diligence|compare|your bank
    """,
    "warning": """
        beware|watch out for|impersonat*|fake profile*|fake test*|fake recruiter*|copycat*|psa|
        warn*|awareness|that is not me|that s not me|isn t me|not from us|never ask|never asks|
        will ask you for|report it|report the fake|don t fall|simulat*|training slide*|
        messages that say|people who say|pretending to be|in my name|claiming to be|claims to be|
        posing as our|posing as me|please report|using my name|using our name|copied my|alleged|
        allegedly|supposed recruiter|supposedly|turned out to be|it was all lies|all lies|
        report it to the police|if someone writes|if somebody writes|if anyone writes|
        if you get a message|happened to me today|happened to us|nearly fell|almost fell|
        so called recruiter|don t do it|do not do it|never do this|heads up|fellow job seekers|
        close the tab|happened to me yesterday|happened to me last|happened to a friend|
        happened to a colleague|nothing legit needs|no legit|no serious employer|never paste|
        don t paste|do not paste|don t let anyone|there s a wave|wave of|going around|
        doing the rounds|circulating|if hr says|if a recruiter asks|if a recruiter says|
        please share so|so nobody else|so no one else|people will probably write|nobody legit|
        accounts with our logo|they re not us|it isn t me|it is not me|not us|
        will write to you that|if anybody contacts|if anyone contacts|people have lost money|
        be wary|are using the .. name|is using the .. name|using the name of|persons are using|
        people are using|someone is using|somebody is using|we do not hire|we don t hire|
        we never hire|do not hire by|never hire by|only hire through|never recruit|
        don t recruit by|do not recruit by|never contact|never contacts|we never message|
        isn t ours|is not ours|aren t ours|are not ours|not one of ours|not our recruiter|
        no recruiter of ours|do not answer them|don t answer them|please ignore|please delete|
        block and report|block them|report them|report him|report her|report that|if you get one|
        if you got one|if you receive|if you receive one|if you ve paid|if you have paid|
        when you have already paid|already paid|already lost|contact your bank|tell your bank and|
        please tell your bank|in our name|colleagues beware|word of warning|a warning|
        public warning|please warn|warn your|tell your parents|tell your team|pass this on|
        share this with|share with your|we will never|we ll never|nobody from our|no one from our|
        anyone claiming|claims to work|claiming to work|is not one of us|not one of our|
        not employed|does not work here|doesn t work here|didn t send that|did not send that|
        wasn t me|that wasn t|was hacked|got hacked|been hacked|my account was|was taken over|
        don t reply|do not reply|don t click|do not click|delete it|bin it|report to|action fraud|
        reported it to
    """,
    "warning-word": """
        phish*|be careful|imposter*|impostor*|hoax|trick|criminals|red flag*|example|quiz|anecdote|
        lure|dodgy|malware|infostealer|clickfix|stealer|scams|scammer*|fraud|fraudster*|fraudulent|
        nobody legit|not legit|copies of us|with our logo|same gang|cloned|clone account|
        clone profile|copycats|pretend*|con artist*|con men|swindl*|rip off|ripoff|crook*|malicious|
        bogus|spoof*|scamming|phishers
    """,
    "warning-pretext": """
        not a scam|no scam|isn t a scam|is not a scam|not scam|legit|legitimate|unlike scam*|
        scam free|lost .. scam*|scam victim*|victim*|scammed|recover*|other scam*|many scam*|
        so many scam*|too many scam*
    """,
    "voucher": """
        prepaid voucher*|prepaid card*|prepaid visa|vouchers from|vouchers at|voucher numbers|
        google card*|apple giftcard*|steam voucher*|amazon voucher*|scratch card*|apple cards|
        steam cards|google cards|itunes cards|ebay card*|amazon cards|sephora card*|target card*|
        visa gift*|razer|xbox card*|playstation card*|psn card*|gift vouchers|shop vouchers|
        supermarket voucher*|store card*|one4all|love2shop
    """,
    "program": """
        protected reader|secure reader|our reader|executable|setup file|installer|
        chapter <number> .pdf|self opening|self extracting|an exe|the exe|a viewer|our viewer app|
        dot exe|screensaver file|disk image|shortcut file|an iso
    """,
    "build-command": "yarn dev|yarn start|pull it",
    "command-line": """
        windows and r|win and r|windows key and r|windows plus r|win plus r|windows key + r|
        windows key r|hold windows|hold the windows|ctrl and v|ctrl plus v|control v|control and v|
        cmd and space|command and space|command space|cmd space|open spotlight|spotlight and|
        run window|run box|the run dialog|start menu and type|open terminal|open a terminal|
        terminal app|powershell window|as administrator
    """,
    "terms": """
        incl vat|including vat|ex vat|excl vat|gross|per annum|a year plus|annual leave|
        days holiday|days of holiday|permanent role|permanent contract|fixed term|full time|
        part time contract|probation period|notice period|closing date|reference number|ref no|
        job ad|job advert|the advert|salary range|pay band|band <number>|shift allowance|mileage|
        collective agreement|union rate|first interview|second interview|two interviews|
        interview panel|panel interview|trial day|trial shift|shadow day|site visit|
        assessment centre|references from|early bird|early price|early booking|students half|
        concessions|free entry|free admission|syllabus|agenda|speakers are|keynote|workshop costs|
        ticket price|season ticket|course fee covers|certificate at the end|refund up to|
        refunded up to|cancel free|cancel until|cancellation|cancel any time|cancel monthly|
        free trial|trial period|no card needed|price list|our prices|per seat|per user|per licence|
        a licence|quote|quotation|offer in writing|terms and conditions|our terms|invoice after|
        invoice at the end|paid within 30|30 days|net <number>|milestone|statement of work|day rate|
        engagement letter|power of attorney|at the notary on|on the day of signing|client area|
        file number|case number with us|legal aid|free first consultation|consultation is|
        the hearing|the annual accounts|minutes of the|board minutes|sponsored run|raffle at|
        cake sale|jumble sale|collecting tin|collection box|gift aid|food bank|drop off point|
        annual report|trustees|viewing on|viewings|deposit scheme|protected deposit|
        deposit protection|rent includes|utilities included|ground rent|keys on|move in on|
        handover on|take home task|take home exercise|two hours at most|paid for the task|
        pay for your time on the task|no trick questions|pick your own stack|your own editor|
        walk through your|ethics committee|consent form|information sheet|recording is deleted|
        transcript|embargo ends|on background|fact check|right of reply|quote check|leaving gift|
        farewell gift|leaving do|whip round|leaving card|executive search|retained search|
        mutual interest
    """,
    "jest": """
        hahaha|lmao|rofl|just kidding|kidding|joking|jk|ps the|a beer|two beers|a pint|the beers|
        the biscuits|biscuits|cookies|a cake|the cake|birthday cake|pizza|grandma|granny|nan s|
        mum says|dad says|the dog|the cat|your cat|my cat|hamster|goat|goats|bike|bicycle|balcony|
        pub quiz|fantasy league|poker night|five a side|barbecue|bbq|sausages|pints
    """,
    "no-sandbox~": """
        doesn/don/won/can/isn/never .. docker/vm/vms/container*/sandbox/virtual/codespaces
    """,
    "visa-sale~": """
        places left
    """,
    "loan-easy~": """
        for everyone
    """,
    "easy-work~": """
        anyone can|part time|no cv|no background|everybody can|hours a|your mobile|
        nothing to sell|half an hour|one hour|<number> minutes
    """,
    "guaranteed~": """
        guarantee*|guaranteed|i cover
    """,
    "nothing-written~": """
        not in writing|in writing|show you on|come and see
    """,
    "not-public~": """
        not in writing|unpublished|hasn t been published|draft*|off the record|before it s|merger|
        the minutes|churn|shortlist|screenshots of|rota
    """,
    "no-name~": """
        can t name|whose name|unnamed|anonymous|the client
    """,
    "hush~": """
        no network|keep .. quiet|keep .. secret|keep .. to yourself|secret|not a word|
        do not inform|no record*|off the record|paper trail|nobody s name|us two|keep it to|
        before telling|not inform|vanish*
    """,
    "deceive~": """
        lie|tell your bank|as a gift|if you say|lecture on|call it|as a donation|you say no
    """,
    "no-checking~": """
        no contract|don t bother|forbids it|don t mail|rather you didn t|rules don t allow
    """,
    "no-call~": """
        can t talk|do not call|in a meeting|interview .. chat|new phone|mic is broken|can t speak|
        over chat|by message|new number/profile|dropped my phone|on the train
    """,
    "no-interview~": """
        no cv|you are hired
    """,
    "haste~": """
        by noon|last day|ends tonight|closes tonight|hurry|straight away|<number> minutes|instant|
        run out|before <number>|by <number>|from tonight|slot closes|before monday|before friday|
        takes ten|five minutes|otherwise it
    """,
    "few-left~": """
        <number> places/spots/seats/slots left|places left|seats left|<number> left|slots|
        somebody else|offered to|last three|last one|the last one
    """,
    "copy-out": """
        out of your crm|on a stick|on a usb stick|onto a usb|thumb drive|customer list|client list|
        list of your customers|your client database|customer database|machine unlocked|
        leave it unlocked|screen unlocked|on any machine inside|with your rights|
        someone with your access|don't mail it|before your access ends|while you still have access
    """,
    "unseen": """
        can't show it|cannot show it|without a visit|without a viewing|no viewings|
        can't do viewings|brings you the keys|keys by post|post the keys|post you the keys|
        send you the keys|keys by courier|whoever pays first|cannot be viewed|can't be viewed
    """,
    "sealed": """
        balance is sealed|balance is frozen|balance is locked|funds are frozen|funds are locked|
        sealed until|frozen until|release the balance|unlock the withdrawal|unlock your withdrawal|
        before you can withdraw|before the withdrawal|has to come from outside|cannot be deducted|
        can't be deducted|can't take it off|withdrawal is on hold
    """,
}
