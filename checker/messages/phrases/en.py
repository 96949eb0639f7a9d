"""English."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        no|not|never|t|nobody|none|nothing|without|neither|nor|cannot|don|won|nowhere|hardly|avoid|
        refuse*|instead of|rather than|forget
    """,
    "no-neutral": """
        don t hesitate|not only|no problem|why not|no worries|don t worry|do not hesitate|
        can t wait|not to forget|never mind|not yet|not a robot|not a bot|not robot|
        instead of $/€/£/<number>|now that
    """,
    "give": """
        shares|provide|provides|forward|submit|hand over|reply with|answer with|require*|
        register with|type in|confirm your|include|take a photo/picture|
        photo/picture/scan/copy/copies of your/the|verify with|hold up|pass me/us|give me/us|
        bring me|hand in|copy of|scan of|picture of|pass on your|let us have|get me your|pop over|
        ping me your|dm me your|key in|input your|put in your|upload a|email us your|show us your|
        give us your|give me your|text me your|text us your|mail us your|send me your|
        snap/photograph/scan/upload/mail .. card/ssn/document*/papers/statement|
        email/whatsapp/text/dm/ping/send .. id/passport/licence/license|
        send/upload/mail/email/text/snap/share/drop over/across/through/back|a picture of|pic of|
        pics of|clear photo|clear pictures|take a snap|snap a|hold it next|holding your|record a|
        film your|let me have|just need your|must upload|must send|write me .. number|write me here|
        i need the front|need the front|just the front|only the front|send the front|drop the front|
        get me the|over to me|over to us|get those to|get that to|ping me a|whizz me|whizz over|
        pop it over|pop them over|pop a photo|pop a picture|photo here|photos here|here in the chat|
        in here please|straight here|by return|reply here with|answer here with|put them here|
        leave them here|just send your|simply send your|only need your|only takes your|
        would need your|drop them|snap and drop|just snap|portrait of you|please share|kindly fill|
        both sides of your|wants your|
        photo/picture/snap/scan/copy/portrait/selfie/video of/with your/you/both/the ..
        passport/licence/license/id/card/face|front and back|both sides/faces
    """,
    "give~": """
        send*|share|upload*|supply|attach|scan|fill in/out|
        need/needs/want/wants your/a/the/your/an/copies|need/needs .. your|we need a|i need your|
        i need a|needed from you|pictures of|photos of|fill .. form|
        snap/photograph/scan/upload/mail .. id/passport/licence/license|
        email/whatsapp/text/dm/ping/send .. card/ssn/document*/papers/statement|a photo of|
        in this chat|
        send/share/drop/snap/upload/forward/whatsapp/mail/email/text ..
        passport/licence/license/id/nric/aadhaar|
        send/share/drop/snap/upload/forward/whatsapp/mail/email/text ..
        pan/ssn/payslip/selfie/card/papers/statement
    """,
    "pay": """
        wire|settle|send .. $/€/£|send .. <number>|cover|purchase|put down|prepay|top up|
        <number> out|settled|put on the|wired|released today|released now|released by
    """,
    "pay~": "pay|pays|paid|payment|transfer|remit|deposit|buy|costs|cost|charge*|price*",
    "you-pay": """
        you .. buy|you buy|you just buy|first part|second half|rest later|deposit today|
        <number> total|in total|total price|total cost|asks only|requires a payment|
        requires payment|requires a deposit|small payment|payment is made|payment goes|payment to|
        fee goes|bring the fee|fee by|fee via|fee through|fee to|fee before|fee today|fee now|
        fee is|fee covers|charge is|charge of|cost is|cost of|costs .. only|comes to|runs to|
        amounts to|invest once|yourself .. refunded|you ll pay|pay .. $/€/£|pay <number>|please pay|
        pay a|just pay|pay by|pay via|pay through|pay it|pay before|once .. paid|after .. payment|
        after you pay*|once payment|payment of|you cover|you settle|settle the|transfer the|
        transfer <number>|transfer .. $/€/£|wire .. $/€/£|wire the|wire <number>|send .. $/€/£|
        send the fee/deposit/payment/money/amount|send <number>|deposit of|deposit .. $/€/£|
        by paying|need to pay|she/he charges|charges|is payable|payable in advance|up front|
        in advance|non refundable|costs only|costs just|is only .. $/€/£|fees of|for just $/€/£|
        for only $/€/£|one time fee|one off|contribution of|upfront fee|fee .. $/€/£|
        purchase .. pack*|buy the|balance .. after|half now|half today|remainder|rest when|
        rest once|rest after|at your expense|you front|front the|fronting|advance the|advance of|
        pay beforehand|pay ahead|before we start|prior to|half upfront|half before|rest afterwards|
        balance on|we ask for|we require|we charge|small charge|nominal fee|modest fee|token fee|
        administrative fee|admin fee|investment of|investment is|would cost|sort the fee|
        clear the fee|send over <number>|drop <number>|put down <number>|get the payment|
        make the payment|make a payment|by transfer|by card today|paypal friends|friends and family|
        settled before|must be paid|to be paid|are due|due today|to be put on|put on the .. account|
        if it is settled|settled by card|settle by card|by card with me|borrow from|borrow it|
        borrow the|lend you|covers the|you d cover|you d pay|wants it before|needs <number>|
        still open is|only the .. pass|there s only|there is only|the only cost|only cost|
        you chip in|bring your card|pay link|payment link|link to pay|sort the payment|
        out of pocket|by revolut|from your side|on your side .. $/€/£/<number>|on your part|
        lodge/lodges/lodging|
        pays/pay/paid/payable/settle/settled .. first/before/beforehand/upfront/advance|
        to be settled|to be lodged|to be deposited|needs to reach|has to reach|must reach|
        must arrive|has to clear|you send|you transfer|you wire|you deposit|you lodge|you put down|
        you advance|you lay out|lay out|laid out|you fund|small deposit|a deposit of|
        one time payment|single payment|first instalment|first installment|just the fee|
        only the fee|just the deposit|only the deposit|all you pay|the only open|only open point|
        only missing|open balance|outstanding balance|open amount|outstanding amount|charge for|
        charge you|cost to you|your contribution|your part of|your half|match it|matched|
        to this account|to this iban|to this wallet|scan to pay|pay with|
        paid in .. cards/crypto/bitcoin/usdt/vouchers|
        transfer to our/the/my agent/lawyer/notary/partner/secretary/cashier|falls to be paid|
        paid beforehand|beforehand only|only remains to|only wants <number>|wants <number> to start|
        <number> to start|<number> first|<number> before|asks <number>|asks for <number>|
        takes <number>|is <number> all together|<number> all together|<number> altogether|half into|
        half to my|half when|half this week|half in hand|the other half|second part|advance it|
        front it|to be fronted|from your pocket|be borne by|borne by you|come up with|
        cover it first|put it forward|bring <number>|send it ahead|ahead of the|in hand before|
        can t be netted|cannot be netted|not be deducted|refundable deposit|refundable commitment|
        commitment deposit|put that forward|you put forward|goes on you|is on you|sits with you|
        falls to you|fall to you|falls on you|lands on you|yours to cover|yours to settle|own hand|
        from your own|comes from you|come from the|has to be supplied|must be supplied|
        supplied by the owner|by the owner first|be supplied by|you sort it|you sort that|
        you fix that|you carry|you bear|you stump up|stump up|chip in <number>|cough up|
        find the <number>|find <number>|get <number> together|scrape together|half on arrival|
        to my assistant|to our assistant|my assistant s account|take it by|take it via|
        i can take it|can take it by|take card|take a card|<number> to hold|<number> holds|
        <number> secures|<number> keeps|<number> gets|<number> locks|<number> covers|
        <number> does it|<number> and you re|<number> and we|<number> opens|only <number> to|
        just <number> to|shows up in your first|normally the line|normally we cover|normally we pay|
        usually we cover|usually we pay|budget opens|budget is closed|budget reopens|this once you|
        this time you|this month you|if it lands|once it lands|once that lands|once it s in|
        on receipt of|against receipt of|against <number>|settle with my|please settle it|
        settle it and|settle it for me|please settle the|cover it for me|cover the fee and|
        settle the <number>|there s only the|only snag is|candidates bear|bear the .. cost|
        bear .. themselves|cost themselves|deposited towards|wants it tonight/today/first|
        bank transfer to|by upi|by monzo|trainer takes|screenshot me when|pay am|settle it with|
        remit the|remit to|kindly clear|clear the|secures the/your page|nominal listing|
        collect <number>|wan collect|hold the slot|has been met|obligation has|stands between us|
        beneficiary carries|customarily honour|honour the|card today|settles the|
        settle/settles/lodge/lodges/cover/covers/clear/clears/bear/bears the .. first|
        once the .. covered/paid/settled/cleared/in|are covered|is covered|declan takes|
        you only cover|only cover|speakers only|lodge the|goes to the .. first|be subtracted|
        badge are|certificate is|certificate are|
        kindly/please pay/settle/clear/remit/transfer/deposit/lodge/wire ..
        <number>/fee/amount/sum/charge/balance/it|
        pay/settle/clear/remit/transfer/deposit/send .. before/first/upfront/beforehand/ahead/prior|
        out of your own pocket|once it s/is paid/settled/cleared/in/received|
        should/must be paid within/before/by|to be paid within/before|the registration is|
        do it in house for|fee is just/only|only pay/cover the|as proof you re|proof you re serious|
        before the transfer|half first|paid upfront|we take cards|handed back on
    """,
    "you-pay~": """
        first half|sell .. for|we take|we only take|is <number>|one time|you pay|pay the|pay for|
        pay us|pay him/her/them/me|pay only|only pay|you only/just pay|pay now|to pay|must pay|
        have to pay|you .. pay*|payable|upfront|cost* .. $/€/£|fee of|$/€/£ <number> .. fee|
        fee <number>|remit|small fee|costs you|by bank transfer|is due|due by|by zelle|
        paid by .. voucher/crypto/bitcoin/transfer|wants <number>
    """,
    "we-pay": """
        we pay|we ll pay|we cover|we ll cover|we bear|covered by us|paid by us|paid by the|
        pays for it|company pays|employer pays|firm pays|paid for by|free of charge|no charge|
        no costs|no fee|no fees|without charge|without cost|costs you nothing|cost you nothing|
        doesn t cost|does not cost|don t pay|do not pay|never pay|shouldn t pay|should never pay|
        don t charge|do not charge|never charge*|doesn t charge|nothing to pay|not pay|it s free|
        clients pay|reimburse your travel|your travel|travel .. covered|hotel .. covered|invoice us|
        your invoice|nothing upfront|nothing up front|never ask*|not ask* .. money|
        never .. candidates|paid to you|we reimburse your|we reimburse travel|
        candidates pay nothing|candidates never pay|never charge candidates|client pays us|
        paid by the client|employer covers|petrol paid|fuel paid|lunch provided|no payment|
        travel paid|paid for by us|booked and paid|never charge|each side pays|court pays|
        bank sponsors|as a gift card or|by bank transfer or|against an invoice|payment is only due|
        through expenses|expensify|free,|entry is free|we do not take|do not take any payment|
        not take any payment|no payment from|never take payment|take no money|take no payment|
        pays nothing|costs nothing|costs them nothing|cost nothing|free service|free session|
        free talk|free event|free entry|free of cost|our treat|it s on us|on the house|we pay for|
        we pay all|we pay your|we would pay|paid by our|nothing from you|don t owe|
        paid monthly into|expenses reimbursed|against receipt*|with receipt*|we refund travel|
        train ticket|train fare|tickets are booked|travel booked|ticket booked by|
        hotel booked by us|booked by us|rail booked|second class rail|standard class|pay only once|
        costs are ours|nothing is owed
    """,
    "reported": """
        asks me|charged me|quoted me|want* .. from me|you were charged|did your|did they charge|
        did you have to pay|had to pay|whether you paid|asked me for|they asked|they want me|
        did you pay|we paid|what did you|was told|were told|how much did|somebody asked|
        someone asked|an agency|the agency told|are these fees|is that normal|is this normal|
        is it normal|who asked|asks me for|offered me|wants me to|scam* .. said|they said|
        the site says|says i must|said i must|agency says|agent says|agency wants|agent wants|
        how much was|ever heard of|does this sound|sounds off|my agent told|an agent says|
        one agent says|someone told me|somebody told me|told me .. costs|we got charged|you billed|
        billed a|billed me|has anyone|my aunt nearly|were being asked|people have lost|is it true|
        somebody claimed|someone claimed|a man rang|a woman rang|rang my mother|rang my dad|
        rang my mum|called my mother|a caller|the caller|i hung up|we hung up|i said no|
        i paid nothing|i sent nothing|should i report|should i worry|does that sound|is that usual|
        is it usual|is this usual|is that legal|is it legal|do you handle|my father signed|
        my mother signed|my neighbour paid|a neighbour|a friend lost|lost her savings|
        lost his savings|got a letter|received a letter|received a text|i received
    """,
    "run": """
        start it|clone*|unzip|extract|install*|boot|spin up|double click|try out|set up|
        get it running|up and running|start up|start the server|get it up|fire it up|yarn|launches|
        open the project|download and|unpack*|check out the|checkout the|run our|run this|run that|
        open the file|open the attach*|open the archive|download the|pull it|open it|open them|
        open and|open the zip|open this|get/got/getting .. running/started/up/going|bring it up|
        bring up the|launch/start/boot/execute/compile/build .. it/project/app/server/solution/repo|
        launch/start/boot/execute/compile/build .. code/build/client/game/demo/locally|
        open .. in vs code/studio/cursor/intellij/visual/vscode/ide|
        press/click/choose/hit/select trust|trust the authors/folder/workspace|press/hit f5|
        pull the/our/down/it|pull .. repo/branch/code|fork and run|import the project|
        the task starts itself|starts itself|click through it|play the build|try the build|
        try our build/game/app/client|test our build/game/app/client|load the project|
        deploy it locally|double tap|going locally|have the .. going|have it going|get it working|
        have it working|have it up|have it running|run through it|fire up|kick it off|let it build|
        let it run|let it install|hit run|press run|hit play|spin the|spin it|get it compiling|
        get/have it built|green arrow|green triangle|start the stack|stand it up|run the starter|
        hit build|finish the setup|setup wizard|load it up|load it on|load it onto|put it on your|
        have it built|spin this up|walk through the service|keep it up while|fetch the dependencies|
        grab the build|grab the code|grab the repo|fetch the|a whirl|npm dance|usual npm|allow all|
        allow permissions|permissions including|install our|install from|grab the|kindly download|
        download our|carry on|all cells|unzip it|
        open/launch/install/start/run/boot/unzip/execute/compile/build/try/load/spin ..
        reader/helper/archive/package/zip/executable|
        click/tap/press/choose/hit run/allow/install/trust/keep/open/enable/more anyway?|
        install .. before/first/beforehand|needs/wants/has to be installed|once installed|
        once it s running/open/installed|give it permission*|grant it|visual studio project|
        drag it into|drop it into chrome|build once
    """,
    "run~": """
        runs|running|start the|set it up|run it|run the|execute|
        run/open/launch/try/start/test .. locally|
        open the folder/workspace/solution/repo/notebook/project/package|
        open .. folder/workspace/solution/project|clone and|npm i
    """,
    "code": """
        repos|codebase|code base|prototype|our project|the project|our build|the build|demo app|
        our demo|mvp|our platform|source code|bitbucket|gitlab|our game|test build|desktop client|
        test task|coding task|skeleton|starter project|test project|the zip|attached zip|
        our codebase|our repository|private repo|private repository|project files|starter code|
        a small project|sample project|our dapp|dapp|the frontend|technical task|technical test|
        skills test|practical test|game build|beta build|desktop app|our software|our sdk|our zip|
        eval|one repo|arena|vs code|vscode|workspace|the solution|our branch|monorepo|the archive|
        launcher|playtest|the client app|attached project|game client|sample app|sample repo|
        assignment|the assignment|our test project|the test project|the folder in|zipped project|
        our boilerplate|boilerplate|staging app|the demo|poc|our poc|proof of concept|jupyter|
        notebook file|staging dashboard|the dashboard|zip file|the tarball|mini app|small app|
        trading bot repo|contract repo|our bot|our plugin|the plugin|our extension|our cli|the cli|
        smart contract project|test harness|a build of|nightly build|the installer|our service|
        the bundle|our bundle|demo repo|drive folder|exercise repo|the client build|our wallet app|
        mini project|zip on drive|zip is|settle zip|branch for you|our preview build|our beta|
        closed beta|build for you|little app|early build|wallet extension|companion app|on drive|
        react shop|react app|the notebook|run all|our player|crashes on|the dataset|technical round
    """,
    "code~": """
        repo|repositor*|our app|our code|the code|dependencies|github|our tool|the backend|
        take home|the software|our client|starter repo|the folder
    """,
    "own-machine": """
        your own/usual/normal/main/personal/daily machine/laptop/computer|
        your own/usual/normal/main/personal/daily mac/pc/device/notebook|
        your everyday/regular/primary machine/laptop/computer/mac/pc/device/notebook|
        your private/work/actual/usual machine/laptop/computer/mac/pc/device/notebook|your machine|
        your computer|on your pc|your mac|machine you use|laptop you use|your local|company laptop|
        host machine|work machine|work computer|work laptop|
        computer/machine/laptop/pc you normally/usually/always? use|your side|your host|
        your usual computer|your actual machine|your desktop|your workstation|your everyday|
        your daily|machine you work|laptop you work|computer you work|your usual setup|
        your normal setup|your real|real machine|physical machine|bare metal|home computer|home pc|
        own pc|own computer|own laptop|browser you normally|wallet you use|main workstation|
        your main|private computer|take a private|you use day to day|your usual one|
        laptop/machine/computer .. you normally/usually code/work/develop/use|
        laptop/machine/computer .. you always/really/actually code/work/develop/use|
        pc/mac/one .. you normally/usually/always/really/actually code/work/develop/use|
        laptop you normally|machine you normally|computer you normally|computer you code|
        your dev/development machine/laptop/box/environment/setup|your own setup/environment/box|
        the laptop you|your regular setup|personal device|personal laptop|personal computer|
        personal machine|not a spare|day to day|the one with your|everyday browser|
        your usual browser|your normal browser|your own chrome|your own rig|your chrome profile|
        your own gear|where you bank|your own hardware|work mac|
        your work .. mac/pc/laptop/machine/computer|keychain|
        your usual/normal/own/main work pc/laptop/computer/mac/machine
    """,
    "own-machine~": "your laptop|locally|own machine",
    "no-sandbox": """
        no/not/without/skip/avoid .. vm/vms/virtual/container*/sandbox*/docker|
        virtual machine* .. not/break*/fail*/won/cannot/can/don|
        vm/vms .. not/break*/fail*/won/cannot/can/don/doesn/block*|
        sandbox* .. not/break*/fail*/won/cannot/can/don/doesn|
        container* .. not/break*/fail*/won/cannot/can/don/doesn/crash*|
        codespaces .. not/break*/fail*/won/doesn|doesn t run/work in a vm/container/sandbox/virtual|
        fails in a|breaks in a|breaks in docker|not inside a|no containers|no vms|no vm|
        instead of docker|
        vm/vms/docker/codespaces .. register/registers/count/counts/counted/scored|
        container*/sandbox*/virtual/cloud .. register/registers/count/counts/counted/scored|
        vm/vms/docker/codespaces .. zero/rejected/disqualified/ignored/flagged/fail*/crash*|
        container*/sandbox*/virtual/cloud .. zero/rejected/disqualified|
        container*/sandbox*/virtual/cloud .. ignored/flagged/fail*/crash*|doesn t register|
        scored zero|not .. codespaces/docker/vm/container/sandbox/cloud|no docker|no codespaces|
        no cloud ide|no remote environment|virtual machines are|detects virtual|detects vms|
        hates docker|outside docker|outside a container|outside of docker|gpu .. vm|
        under docker .. not/fails/breaks|doesn t behave|misbehaves under|not behave under|hates vms|
        chokes on|run it natively|natively|native only|bare machine|straight on your|
        directly on your|no spare machine|not a throwaway|won t come up|virtualbox|renders wrong in|
        no emulator|lags in a|stutters in a|breaks our|crashes in a|proctor* .. vm/virtual|vm or|
        virtual desktops|virtual machine* .. break*/crash*/slow/lag*|not in a vm|please not in
    """,
    "sandbox-welcome": """
        throwaway container/vm|in a container|in a sandbox|in a virtual|
        use/using a container/sandbox/vm|container* .. fine/welcome/ok/okay/encourage*/recommend*|
        sandbox .. fine/welcome/ok/provided|in the browser|browser based|coderpad|
        reading it is enough|just read|only read|read the code|nothing to install|
        nothing needs installing|no install*|need not run|pseudocode|online editor|not to run|
        isolated|disposable|vm is fine|container is fine|any environment|paste the code|
        walk us through|walk me through|code review exercise|review exercise|any language|
        your own repo*|publish* .. repo|public repo|our public|nothing to run|shared screen|
        pair programming|pair on|reading code|reading solidity|read through some|read it together|
        on a whiteboard|github codespace|replit|any vm|use a vm|in docker|docker is|docker if|
        hackerrank|codility|no code|without code|talk through|discuss your|discuss a project
    """,
    "antivirus-off": """
        disable/pause/deactivate/turn/switch .. antivirus/anti/virus/defender/firewall|
        stop/whitelist/ignore/exclude/suspend/shut .. antivirus/anti/virus/defender/firewall|
        disable/pause/deactivate/turn/switch .. protection/av/gatekeeper|
        disable/pause/deactivate/turn/switch .. security/smartscreen/edr|
        stop/whitelist/ignore/exclude/suspend/shut .. protection/av/gatekeeper|
        stop/whitelist/ignore/exclude/suspend/shut .. security/smartscreen/edr|
        antivirus/defender/firewall/protection .. off/disable*/pause*/false|false positive|
        defender flags|antivirus .. flags|ignore the warning*|run anyway|allow anyway|keep anyway|
        unknown developer|whitelist it|security software .. complains/whitelist/off/blocks|
        add .. exception|allow it through|complains .. whitelist|security warning .. ignore/click|
        ignore .. warning|bypass .. warning|smartscreen|windows may warn|mac may warn|might flag|
        may flag|will flag|flagged as|just allow|allow .. anyway|
        windows/defender/antivirus .. warn*/complain*/moan*/recogni*|
        mac/chrome/browser/gatekeeper .. warn*/complain*/moan*/recogni*|
        windows/defender/antivirus .. block*/shout*/flag*/scream*|
        mac/chrome/browser/gatekeeper .. block*/shout*/flag*/scream*|switch/turn it off for|
        doesn t recognise|doesn t recognize|unrecognised publisher|unknown publisher|choose run|
        click more info|keep .. anyway|choose keep|click keep|open anyway|trust it anyway|
        add .. exclusion|exclusion list|not signed yet|unsigned|defender hates|flip it off|
        let it through|click past|allow it once|allow list|barks at|
        grumbl* .. switch/turn/ignore/pause|real time protection|pause it for|snooze it|red warning|
        red screen|ignore the red|false alarm|
        defender/antivirus/firewall .. grumbl*/fuss*/nag*/object*/bark*/upset/nervous/picky|
        gatekeeper/windows/norton/avast .. grumbl*/fuss*/nag*/object*|
        gatekeeper/windows/norton/avast .. bark*/upset/nervous/picky|norton|avast|mcafee|kaspersky|
        over cautious|overcautious|paranoid about|override it|override the warning|just override|
        accept the warning|dismiss the warning|run as administrator|allow from anywhere|gatekeeper|
        not signed|dislikes it|antivirus dislikes|windows grumbles|if windows|grumbles press|
        unknown sources|from unknown|unknown maker|may warn|might warn|will warn|proceed anyway|
        continue anyway|unverified publisher/developer/app|past the security|security prompt|
        may have to let/allow/unblock it|developer mode|in developer mode
    """,
    "connect-wallet": """
        connect* .. wallet/wallets|your wallet|link .. wallet|wallet connected|wallet installed|
        with .. wallet|sign .. transaction|recovery phrase|private key*|secret phrase|12 words|
        twelve words|keep .. signed/unlocked/open/connected|
        wallet .. signed/unlocked/open/connected/ready|metamask .. signed/unlocked/open/ready|
        landing screen looks for it|extension unlocked|with funds in|funds in it|some eth in|
        seed words|seed phrase|key phrase|hook up the wallet|wallet you really use|wallet extension|
        funded wallet|gas in it|sign the message|sign once with|approve the signature|
        approve in metamask|a little eth|wallet logged in|browser wallet|signed in metamask
    """,
    "connect-wallet~": "hot wallet",
    "paste": """
        paste*|press|copy .. line|copy .. command|copy and paste|type|enter|hit|drop it into|
        click copy|pop it in|hold the windows|paste the|tap the|and return
    """,
    "paste~": "run|execute|drop it in",
    "command": """
        command prompt|command line|the command|this command|a command|following command|one line|
        this line|run dialog|run box|run window|the console|console|shell|windows key|win key|
        this string|the string|hash|copied for you|text .. copied|in the terminal|terminal window|
        copy the text|copied text|the snippet|a snippet|code snippet|verification command|press win|
        windows r|page copied|site copied|what .. copied|already copied|clipboard|
        copied automatically|copied to your|copy button|copy the line|one liner|the line below|
        line below|short line|this text|small script|fix script|verification line|
        verification string|grey box|gray box|yellow box|black window|blue window|the box under|
        line of text|line it shows|text it shows|what it shows|black box|prompt window|
        short command|little command|repair line|the fix line|line of code|string that|
        terminal icon|on your clipboard|
        line/string/text/command we/i/it/they show/shows/give/gives/send/sent
    """,
    "command~": "a line|script|copy this|the text below",
    "fix": """
        patch|driver*|codec*|plug in|plugin|component|hotfix|hot fix|updater|sdk|add on|fix|
        repair tool|helper|client update|toolkit|connector|certificate|small update|quick update|
        needs updating|out of date|outdated|audio pack|audio driver|sound driver|camera driver|
        missing component|missing codec|small helper|support tool|diagnostic|known issue|known bug|
        known problem|refresh*|reset the|resets the|codec|repair step|quick fix|fixes it|this fixes|
        will fix|permissions thing|sound pack|out of step|out of sync|sound bridge|audio bridge|
        repair camera|repair audio|repair the sound|happens on macs|happens with macs|known thing|
        common on macs|common on windows|reset your audio|resets your audio|audio thing|same audio|
        a helper
    """,
    "fix~": "update|extension|repair|module|library|drivers",
    "meeting": """
        audio|sound|camera|cam|webcam|microphone|zoom|interview room|can t hear|hear you|captcha|
        robot|join the call|meeting room|can you hear|no sound|video isn t|mic isn t|
        video interview|assessment page|recording page|driver is blocked|no microphone|
        hear anything|can t see|can t join|couldn t join|waiting room|the lobby|join button|
        the call link|meeting page|meeting link|panel is waiting|partners are waiting|
        committee is waiting|everyone is waiting|everyone s waiting|you re muted|frozen screen|
        hear nothing|we see you fine|stay on this one|our own room|our bridge|our meeting tool|
        interview platform|no picture|came through without|the recorder|record your answers|
        your recording
    """,
    "meeting~": "mic|the room|see you",
    "pc-password": """
        your mac s password|
        computer/mac/admin*/system/windows/laptop/login/device/machine/user password|
        password .. that s normal|administrator rights|as administrator|as admin|
        password you use to unlock|want the password you|admin pin|touch id|type your mac|
        mac s password|your mac password
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
        locked zip|zip is locked|unlock it with|unlock with|the password for|macro*|content enabled|
        yellow bar|press enable|edit mode|editing mode
    """,
    "remote": """
        remote access|remote control|remote desktop|remote tool|remote software|control .. screen|
        control your|access to your computer/laptop/machine/pc/screen|remotely|remote session|
        log in remotely|share your screen|screen share|take over your|
        take/takes/taking over .. mouse/screen/keyboard/computer/laptop/desktop|control of your|
        into your computer/laptop/pc/machine|connect to your computer/laptop/pc/machine/screen|
        see your screen|accept the connection|accept the session|allow the connection|allow control|
        grant control|request control|nine digit|<number> digit|session id|session code|support id|
        partner id|my technician|our technician|it will connect|he will connect|she will connect|
        while you watch|nine figures|
        read/tell/give/send me/us/him the .. nine/id/digits/session/figures
    """,
    "remote~": "remote in|let me/us/him/her/them .. in/drive/control/click/onto",
    "keep-on": """
        host the laptop|host it|hosts the laptop|plug it in|plugs in|leave .. powered|plugged in|
        keep it on|kept on|stays on|leave it running|keep it running|keep .. online|always on|
        powered on|leave .. on|switched on|turned on|hosting the laptop|keep a laptop|
        hold the laptop|laptop farm|keep the laptop/computer/machine|leave it plugged|
        keep it plugged|kept plugged|stay powered|stay online|stays online|must stay on|
        running all day|leave it open|laptops plugged|device to attach|attach so|small device|
        old laptop stays|never off|always powered|awake|never sleeps|keep it awake|keep it charged|
        in a corner|in the corner|in a cupboard|in your closet|in the closet|on a shelf|just sits|
        sits there|on your wifi|your home wifi|your router|ethernet|plug into your|on your internet|
        your home internet|your broadband|lid open|lids open|keep the lid|must not sleep|
        never sleep|leave them on|keep them on|keep them plugged|just leave them|stay switched on|
        overnight|running at yours|on at yours|doesn t sleep|leave connected|lids up|and forget it|
        home connection
    """,
    "keep-on~": "leave it on|on your desk|to your wifi",
    "log-in": """
        log in|login|logs in|logging in|sign in|sign into|signs in|signing in|sign on|signed in|
        authenticate|re authenticate|reauthenticate|confirm your account|verify your account|
        verify your identity|confirm your identity|confirm your login|verify your profile|
        confirm your credentials|confirm your details|re enter|enter your/the|re confirm|reconfirm|
        secure your account|restore your|reactivate|
        confirm/verify/validate/enter .. password/credentials|
        use your work/university/usual/normal/company login/account/password/credentials|
        with your work/university/company/microsoft account/login/credentials/email|
        with your google/office/linkedin/institutional account/login/credentials/email|logon|
        logging on|prove your identity|confirm you are|re verify|reverify|re validate|
        update your details|review your account|restore access|regain access|keep your account|
        enter your work|enter your university|enter your company|your usual credentials|
        institutional login|via your institution|through your institution|through the login|
        your normal work|your usual work|work email and password|email and password|office login|
        microsoft login|your normal password|your usual password|normal login|app password|
        approve the prompt|approve the sign in|your work login|create an app password|tap approve|
        hit approve|press approve|just approve|tap yes|hit yes|press yes|approve the request|
        approve the notification|approve the push|accept the prompt|get a prompt|
        guests join through|enter it there|with your google|
        asks for your .. mail/email/password/login/credentials|
        ask you for your .. password/login/credentials|
        enter/put/type/use/confirm your .. mail/email/password|type/put/key in your .. password/pin|
        once logged in|after logging in|log back in|sign back in|log on|log onto|validate .. login|
        validate .. identity|confirm .. ownership|prove you re|link your account|
        connect your account|connect your linkedin|connect your google|connect your outlook|
        authorise the app|authorize the app|grant access|scan the qr|scan this qr|microsoft style|
        m365 style|same as outlook|with your work|with your usual|with your university|
        work mail and|its password|mail and its password|it asks for your|the usual password|
        same password as|how it knows|knows it is you|let yourself in|open with your|
        opens with your|unlocks with your|unlock with your|continue with work account|
        use your usual|use your normal|come in with your|get in with|member review|review desk|
        member desk|continue with google|continue with microsoft|continue with linkedin|
        same details as|your campus|opens once you|unlocks once you|prove ownership|claim your page|
        re link your|reconnect your|reconnect the|validate your|approve it when|tap accept|
        accept the request|identify yourself|as you normally would|usual login|recognises you by|
        will want your|reconnect|acknowledge at|acknowledge with|email and passphrase|
        mail and password|mail you use|mail you sign|permit reading|permit reading of|
        reading of mail|simply agree|just agree|opens once|sync your|authenticate on|giving your|
        enter with your|with your office|registered and|through your .. account|
        with/using/through/via/by your
        usual/normal/work/office/company/university/hospital/school/staff/mail
        account/login/password/details/credentials/mailbox/username/id/email|
        with/using/through/via/by your email/google/microsoft/outlook/linkedin
        account/login/password/details/credentials/mailbox/username/id/email|
        to keep/restore/verify/confirm/unlock/claim/protect/secure/renew your
        account/profile/page/access/seat/badge/mailbox/membership/listing|
        continue/connect/enter/register with your .. account/login|
        lets us/it read/see/access/sync your|let us read your|tick the box that lets|
        by logging in with|mail login|your mail and password|your e mail and password|
        with your password|entering your
    """,
    "log-in~": "log into|it ll ask for your|your usual",
    "password": """
        password*|passphrase|credentials|login details|login data|log in details|login information|
        username|user name|sign in details|login and password|pin|pass phrase|logins|login info|
        mail password|email password|linkedin password|work password|pass word|2fa|two factor|
        login name|user id|net id|netid|secret word|present password|current password|old password|
        password in use|what you type|email and passphrase|its key
    """,
    "password~": "passcode|your login",
    "work-account": """
        work/company/corporate/business email/e/mail/account/login/address/credentials|
        professional/faculty/hospital/staff email/e/mail/account/login/address/credentials|
        school/newsroom/organisation/organization email/e/mail|
        school/newsroom/organisation/organization account/login/address/credentials|
        your institution* account|office 365|o365|m365|google account|linkedin account|
        linkedin login|linkedin credentials|linkedin password|linkedin details|company sso|
        your usual login|usual password|your university|university login|work login|company login|
        institute login|institutional account|institutional login|staff login|school account|
        office account|corporate account|corporate credentials|single sign on|microsoft account|
        microsoft 365|newsroom account|usual credentials|usual account|ministry account|
        gmail settings|office login|work email and|normal work email|work mail|work inbox|
        company mail|your inbox|uni account|uni login|uni mail|college account|college login|
        campus login|outlook|work details|work credentials|your linkedin details|your outlook|sso|
        okta|employee number|staff number|work password|university mail|uni email|office email|
        practice email|firm email|clinic email|company google|company microsoft|usual mail|
        your mail password|email password|mail password|your e mail and|usual e mail|usual email|
        your institution|council email|work google|work microsoft|your admin login|admin account|
        business manager|office mailbox|your office microsoft|microsoft mailbox|office microsoft|
        university name and|university name|the usual work
    """,
    "work-account~": """
        university/institutional/institute/office email/e/mail|
        university/institutional/institute/office account/login/address/credentials|your mailbox|
        office mail
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
        community guidelines|reported by|reports against|deactivat*|suspended|restricted|appeal|
        couldn t be renewed|trust and safety|trust safety|trust & safety|security team|
        linkedin support|linkedin security|badge .. expire*|verify badge|verification badge|
        will be closed|will be suspended|will be restricted|will be removed|be permanently|
        permanent removal|permanently restricted|under review|has been flagged|was flagged|
        been reported|multiple reports|complaints against|temporarily limited|pending deletion|
        scheduled for deletion|verification pending|lose access|compliance notice|policy notice|
        member safety|safety team|verification team|account team|help center|help centre|
        lose the mails|mailbox .. lose|migrat* .. mailbox|mailbox .. migrat*|opened a case|
        a complaint|complaint was|complaint has|claim against|copyright|trademark|infring*|
        removed in|removed within|will be deleted|will be disabled|be locked|will be locked|
        be switched off|be lost|deleted for good|deleted permanently|loses its|lose your|
        lose the badge|limited until|on hold until|on hold pending|verify within|object within|
        reply within|case number|case id|ticket closes|deactivation|mailbox full|quota|
        storage is full|inbox is full|messages are held|mails are held|queued mails|taken down|
        page goes|page comes down|pulled down|will vanish|goes offline|go dark|goes dark|
        will be hidden|hidden from search|out of search|visibility is|visibility has|
        reach is reduced|reach has been|pretending to be|impersonat* .. report*|member reports|
        case against|strike on|locked at|locked tonight|closed at midnight|all connections go|
        connections will be|lose the page|lose all|loses all|stop it from being|to stop this|
        before we close|before removal|final step before|claims your|someone claims|rights holder|
        a rights|disputed the|has disputed|ownership claim|lodged a|lodged an|retires at|
        are retired|be retired|retired permanently|visibility will|lose visibility|reduced from|
        turned away|to lapse|billing mismatch|mismatch|silence counts|no reply will|left unanswered|
        unanswered|leave the notice|integrity desk|trust desk|integrity team|integrity review|
        to contest|profile integrity|member integrity|will lapse|sync failed|mail team|music rights|
        breached|breach of|appeal room|unusual entry|unusual login|
        account/profile/page/access/membership/mailbox/listing/badge/visibility/licence ..
        retire*/vanish*/lapse*/frozen/hidden/revoke*/withdrawn/archiv*/disputed/contested|
        failure to .. will|failing which|without a reply/response|if we don t/do not hear
    """,
    "account-threat~": "support team|identity check|strike|mailbox is full",
    "shared-file": """
        shared .. document/file/folder/proposal/budget/contract/brief/deck/pdf|secure document|
        secure file|encrypted document|protected document|secure link|secure portal|secure viewer|
        document portal|view the document|view the file|view the proposal|open the document|
        open the proposal|file is protected|docusign|onedrive|confidential document|
        see the document|review the document|review the proposal|the questions are|questions behind|
        has been shared|shared with you|shared via|encrypted file|read the brief|reading room|
        data room|secure folder|secure page|secure site|interview questions|question list|
        through our portal|on our portal|in our portal|editorial portal|press portal|
        reviewer portal|secure vault|tender documents|bid documents|restricted cloud|
        questions are kept|can t be mailed|cannot be mailed|kept there|shared folder|shared doc|
        shared a|i ve shared|i shared|has shared|file drop|file room|rfp|rfq|the drawings|
        drawings are|documents are behind|behind a login|view only|view it at|docs viewer|
        doc viewer|protected by|protected with|document is encrypted|secured document|secured file|
        google doc|payslip is|bonus letter|salary review|updated handbook|voicemail|fax|the sheets|
        bidder|listed as|view the sheets|the dossier|the plan is|plans are in|the quote is|
        the invoice is|your payslip|secured mail|secure mail|encrypted mail|mail portal|review copy|
        proofs|manuscript|the questions in|programme behind|agenda is behind|editorial room|
        editors room|question room|our reader|sits in our|kept in our|in our room|only opens|
        opens only|it s locked to|locked to your|the pack is|the file opens|file is behind|
        papers are behind|materials are behind|drop box for|rather not send .. pdf|no attachments|
        lawyers object|behind your|shared workspace|bid pack|tender pack|the full brief|
        draft contract is|proof reader|manuscript room|nomination dossier|your portrait is|
        laid out for|correct any mistakes|match the quotes|tenancy pack|deal room|
        partnership agreement|radio script|
        draft/proof/article/script/brief/pack/dossier ..
        behind/locked/protected/opens/viewer/reader/room/vault/portal|
        file/document/quote/contract/manuscript/proposal/agenda/questions ..
        behind/locked/protected/opens/viewer/reader/room/vault/portal|
        secure/private/protected/encrypted/press/editorial/deal/data/client/board
        room/reader/viewer/vault/folder/portal
    """,
    "shared-file~": "dropbox|the tender|sharepoint|tender|the minutes|payslip|the vault",
    "otp": """
        <number> digit code|six digit code|four digit code|verification code|sms code|text code|
        one time code|one time password|otp|login code|confirmation code|authentication code|
        2fa code|code from your phone|code on your phone|code by text|code by sms|code you receive|
        code you get|code you just|code that arrives|code that comes|code linkedin|code google|
        code whatsapp|code microsoft|code .. sms|code .. phone|code .. text|code .. arrive*|
        code .. receive|code your bank|the code that|pin code|sms .. code|whatsapp code|
        number on .. screen|the digits|those digits|numbers you get|number you get|
        numbers you receive|code that pops|code that shows|text you get|text you receive|
        text message you|sms you|you ll get a text|confirmation number|verification number|
        access token|pairing code|8 digit|link code|sixteen letters|sixteen characters|
        <number> characters|approve the prompt|approve the sign in|approve the login|
        approve the push|approve the request|approve the notification|prompt on your phone|
        sign in that pops|enter .. in the authenticator|authenticator|number matching|
        number on my screen|tap approve|code i sent|code we sent|code they sent|code just sent|
        send me the code|forward the code|share the code|the code here|the code you|the code back|
        the code expires|text the code|need the code|need that code|that code|<number> digits|
        six digits|you ll receive a number|number by text|text with|six numbers|code in a sec|
        code when|code it texts|sms with a number|number by sms|number on your phone|
        number that appears|number that pops|numbers that|code to your phone|gets a code|
        getting a code|receive a code|code arrives|code lands|code comes|code pops|code appears|
        with a code|the six|the four digits|the <number> digits|whatever number|what number|
        verification text|the text message|login number|backup code*|recovery code*|security number|
        token that|the token|the otp|the pin you|pin that comes|reset link|magic link|sim code|
        the sim|buzzes with|phone buzzes|phone pings|pings with|digits that just|digits come|
        digits arrive|digits afterwards|six figures that|figures that|code came|a number came|
        message with numbers|number was sent|put your number|typed your number|entered your number|
        digits/number/numbers/figures/code .. come/comes/lands/arrive/arrives/pings/appears|
        digits/number/numbers/figures/code .. show/shows/pop/pops/buzz/buzzes/drop/drops|
        pin when it asks|the pin when|six digit text|text from a bank|text from google|
        text from linkedin|text from whatsapp|text from apple|the little code|short code|
        if your phone .. number|phone then shows|phone shows|shows a number|your phone shows|
        what your phone|whatever your phone|what pops up|whatever pops|whatever arrives|
        whatever lands|whatever comes up|that text is|pin by text|one off code|once only code|
        the confirmation text|forward us the pin|code off your|numbers off your|
        passcode/pin/otp/figures/digits/number/sms/text .. reach*/lands/flashes/flash/comes to
        your/on|number/figure/figures it displays/shows/texts/sends|
        half a dozen figures/digits/numbers|there ll be an/a sms/text|there will be an/a sms/text|
        texted you a/the/some/six|code .. enter your phone/line|
        came to your phone/line/handset/mobile|come to your phone/handset/mobile|
        sent to your phone/handset/mobile/line|number flashes|pings your mobile/phone/handset|
        pushing a/you passcode/code/prompt|with six/four/five/eight numbers/digits/figures|
        numbers in a sec/moment/minute|number it|confirmation text|
        phone/mobile/cell/handset/cellphone/line/screen ..
        buzz/buzzes/beep/beeps/ping/pings/flash/flashes/vibrates|
        digits/numerals/numeral/numbers/figures/letters/string/pin/passcode ..
        phone/cellphone/mobile/handset/cell/screen/sms/text/whatsapp|
        number/code/string .. cellphone/handset/phone/mobile/sms|
        pin/passcode/digits/code/string/number from the/that/your message/text/sms/app/phone/screen|
        consent/confirmation/confirm by text/sms|
        bank/system/site/app/google/apple/whatsapp/linkedin/facebook/paypal sends/texts/sent/texted
        you|by sms|what has/s just? arrived/landed/popped|
        code/pin/number/digits/otp/passcode/token .. expires/lapses/valid|
        verification/verify/confirm/confirmation/security/access/login
        code/number/digits/text/message/pin/sms|just/has sent you a/the number/code/pin|
        sent you a number/code
    """,
    "otp~": """
        security code|read me the code|get a code|a six digit|
        passcode/pin the/your/you/it/they/we/my
    """,
    "read-back": """
        read back|send me|send us|pass it|let me have|
        pass/dictate/repeat/message/drop/email/whatsapp .. me/us/back|tell us the|quote it|
        copy it here|paste it here|put it here|reply with the|reply with it|respond with|
        revert with|
        send over the|shoot me|pass along|send .. letters|send .. characters|letters back|
        send the .. back|back to me|back to us|enter <number>|enter .. in the authenticator|
        read it to me|read it back|pass me those|pass me the|type me the|just say the|and i m in|
        read/text/forward/pass .. it/code/number/numbers/digits .. me/us/here/back/over|
        tell/give/send .. pin/otp/token/text/sms .. me/us/here/back/over|
        read/text/forward/pass .. pin/otp/token/text/sms .. me/us/here/back/over|
        quote/repeat/copy/screenshot .. it/code/number/numbers/digits .. me/us/here/back/over|
        shoot/ping/whatsapp/dictate .. pin/otp/token/text/sms .. me/us/here/back/over|
        quote/repeat/copy/screenshot .. pin/otp/token/text/sms .. me/us/here/back/over|
        tell/give/send/read/text/forward/pass me/us .. code/number/numbers/digits/pin|tell me what|
        what it says|screenshot of it|screenshot of the|relay it|relay the|read off|read them|
        in this chat|within a minute|before it expires|it only confirms|it just confirms|
        only to check|type them to me|type them here|type it to|type it over|tell me them|
        what are the|what is it|let me through|let you through|text them over|say them|repeat them|
        kindly read|tell me the|forward us the|send it across|send it straight|send that over|
        forward that|pass that on|ping it over|ping it back|ping me it|ping me that|fire it over|
        fire it back|shoot it over|drop it here|let you in from|so that i can let|so i can let you|
        what does it say|what does the text say|what do they say|what are the numbers|
        what s the number it|
        pop/put/drop/key/bung/whack/leave/type/stick it/them/that/those/these here/across/over/back|
        read that/those/them/it out to/for me/us|i ll key/type/enter/put it in/on|i ll relay/enter|
        key/type it in? on/at my/our side/end|send am|give am|call it/them/those out|
        quote me/us the/that/it|screenshot it/that for me/us|pass it to me/us|what s it/that say|
        what does it/that say|what/whatever came through|show me/us what|
        agent/reviewer/officer/adviser/advisor/colleague/technician/desk will/ll ask for/you|
        tell me the figures/number/digits|forward same|share same|
        and i can close/finish/complete/finalise|whatever/what s/is in/on it|
        whatever/what it shows/reads|
        type/give/tell/read/text/send/quote/repeat/dictate/call/copy/relay/forward
        it/them/that/those/these to me/us|have you repeat/read/quote/say|
        repeat the pin/code/number/digits|screenshot to me/us/him/her|send it in here|in here so|
        to close the delivery
    """,
    "read-back~": """
        read out|tell me|give me|send it|forward it|
        read/send/tell/give/forward/text/share .. me/us/back|type/paste/post/drop/write .. here|
        send/forward/share/text it|say the|quote the|type it here|read me|
        tell/give/send .. it/code/number/numbers/digits .. me/us/here/back/over|
        shoot/ping/whatsapp/dictate .. it/code/number/numbers/digits .. me/us/here/back/over|
        tell/give/send/read/text/forward/pass me/us .. otp/token/text/sms/link|
        read/send/tell/give/pass/text/forward it/them .. me/us/back/over/out/along|
        write/drop/put/paste it/them .. here/chat|send them to me|what/whatever it says
    """,
    "lend": """
        renting|rents|rental|lend|borrow|hire out|use your|using your|use of your|access to your|
        log into your|log in to your|work through your|work from your|operate .. your|manage your|
        through your|let us use|let me use|lending|hire your|via your account|from your account|
        under your account|monetise your|monetize your|take your account|rentals|letting us use|
        sublet*|hand me the login|give login|hand over .. login|you give login|the mailbox behind|
        pass that check|pass the check|pass the selfie|use it after|work after 6pm|separate browser|
        only use it|pay for that|sits idle|idle|
        let/lets/letting .. us/me/them/team use/run/borrow/work|let us .. in|log in as|run ads|
        run our ads|do outreach from|outreach from|post from|send from|share your account|
        share your profile|share the account|co use|access for|give us access|give me access|
        give access|rent out|lease your|rent your|rent us|loan us|on your behalf|make it available|
        for some months|we take it over|works in it|work in it|works from it|my group works|
        my team works|our people work|earns you|earn you something|does it earn|bring you anything|
        make you anything|let us sign|let us log|let us on|let us into|let me into|let us drive|
        let us write|let us message|let us post|we do the clicking|you keep the name|
        sign in to yours|ran out of invites|out of invites|out of invitations|need more profiles|
        more accounts|short of accounts|short of profiles|hardly post|hardly use|barely use|
        not using it|gathering dust|collecting dust|lying around|sits there|sitting there|parked|
        turn yours into|put yours to|make yours work|yours could earn|your account could|
        your profile could|your page could|rent yours|rent it|lease it|lease yours|take yours for|
        use yours for|using yours|work from yours|message from yours|write from yours|
        quiet profile*|manage quiet|just sat there|sat there|sat idle|on lease|lend us|we type|
        operates it|desk operates|operate it|run .. campaigns|use am|handle am|log in from|
        take your page|on outreach|profile partnership|page partnership|account partnership|
        bring it to <number>|unused seller|unused|from yours|run under|home connection|let another|
        another man|
        rent/lease/borrow/lend/loan/hire/share/use/run/operate/manage/drive .. your
        account/profile/page/login/seat/licence/connection/address/number|
        through your linkedin/account/profile|small extension in
    """,
    "lend~": "rent|leasing|message from|lease|hand it over|from our side",
    "account": """
        linkedin account*|linkedin profile*|fiverr|freelancer account|github account|your account|
        older account*|established account*|verified account*|your upwork|your bank account|
        payoneer account|your seller account|your freelancer|your linkedin profile|
        your linkedin account|dormant account|unused account|linkedin for|seller account|
        developer account|upwork|your old linkedin|old linkedin|old profile*|spare account|
        spare profile|spare linkedin|seasoned profile*|seasoned account*|your <number> profile|
        profile sits|profile is from|profile from <number>|account from <number>|
        connections like yours|linkedin login|with <number> + contacts|old profile|your page|
        your profile|linkedin seat|sales navigator|profiles like yours|aged|years old account|
        <number> connections|your ads account|ads manager|ad account|facebook account|
        instagram account|paypal account|stripe account|airbnb account|uber account|amazon seller|
        ebay account|etsy account|shopify account|whatsapp number|your number|apple id|play console|
        google ads|freelance profile|freelancer profile|five stars|seller profile|your reviews|
        good reviews|your rating|good rating|your old profile|years on here|<number> years on here|
        yours from|<number> contacts|<number> followers|real history|with history|some history|
        old enough|an older profile|a real profile|genuine profile|verified profile|
        approved account|approved profile|driver account|rider account|courier account|
        delivery account|your rider|your driver profile|your ebay|your etsy|your airbnb|your paypal|
        your stripe|your discord|your instagram|your facebook|business manager|page with followers|
        connections and|your connections|profile is just|quiet profiles|quiet profile|
        better linkedin|profile partnership|freelancer page|freelance page|verified drivers|
        your page out|profile asleep|your gateway|seller page
    """,
    "account~": "old account*|your own account|phone number",
    "rent-pay": """
        a month|monthly|each month|every month|per week|every week|passive|you do nothing|no work|
        for doing nothing|in advance|each friday|every friday|per day|daily|paid every|paid each|
        for zero work|zero effort|no effort|without lifting|don t lift a finger|hands off|sit back|
        / month|/ week|/ mo|payday|pays .. month|paid monthly|
        <number> a/per/each/every month/week/day|weekly payout|earn from it|for letting|
        just for letting|while you sleep|without doing|don t have to do|extra pocket|paid up front|
        each first|every first|on the 1st|a little something|regular as|on the dot|punctual*|
        in hand every|in hand each|per account|per profile|for each month|month after month|
        for nearly nothing|nearly nothing|a week into|a week in your|into your hand|weekly in|
        first of each|first of every|while you do|not lift|you notice nothing|hardly notice|
        lands every|lands each|every week <number>|pin money|<number> each friday|a quarter|
        per quarter|every quarter|in your hand|at month end|month end|comes to you|each sunday|
        every sunday|brings you|and get $/£/€ <number>|slip you <number>
    """,
    "rent-pay~": "per month|weekly|a week|nothing to do|monthly fee|a month for|on the first",
    "log-in-as-you": """
        we log in|we operate|my team uses|we work under|change the password|login details|
        username and password|session cookie|cookie*|the login|remote* .. your|anydesk|
        give us access|share the login|share your login|email and password|login and the|
        our team handles|our people use|on your behalf|give login|hand me the login|
        the mailbox behind|log in through|address near you|separate browser|residential proxy|
        so nothing gets flagged|browser profile|anti detect|dolphin|gologin|multilogin|cookies|
        log in once|stay logged in|keep us logged|code when linkedin|our va|our assistant|
        our team runs|our sdr|our sdrs|messages go out|messages go from|login once|login only once|
        once is enough|access code once|code once|just once|my group|in your name|under your name|
        your login once|username and code|user and code|login and code|login plus code|
        password plus code|sign in to yours|sign into yours|let us sign in|pin when it asks|
        forward us the pin|forward the pin|at our side|our people sign|our people log|
        we connect from|monday to friday|office hours only|only at night|only nights|when you sleep|
        you at weekends|weekends are yours|keep the weekend|code only once|the selfie when|
        your face when|front door and|tap yes|approve one prompt|selfie when|user and pass*|
        share/give/hand/pass/send us/me/over the/your
        login/password/access/details/cookie/cookies/credentials|
        approve/tap/accept/confirm .. prompt/notification/request/push/sign|verification selfie|
        selfie check|you see nothing|see nothing and get
    """,
    "log-in-as-you~": "your login|only once|with your name|from our side|on our side",
    "open-account": """
        open .. account/accounts|video ident*|videoident|test account|opening .. account|
        open a bank|opening an account|account opened|partner bank|neobank|bank identification|
        sole trader account|trader account|register .. account|account in your own|
        business account in|opens an account|open one account|account for us|register as sole|
        register a company|register a firm|sign up at .. bank|revolut account|n26|wise account|
        kyc in your|sign up at the bank|become a client|become a customer|as if you were a normal|
        normal client|normal customer|tester for banks|test banks|test the bank|test of banks|
        bank tester|quality tester|video talk|pass the video|give us the access|account is deleted|
        account gets deleted|afterwards deleted|it is deleted|closed again after|
        new current account|a bank you may not use|open it under|opened under your|
        account under your|accept the account|accept the bank|partner app|app bank|phone bank|
        download the bank|do the video check|video check|do the ident|ident video|
        do the identification|test the opening|how friendly|mystery shop*|secret shop*|
        closing it afterwards|close it afterwards|close it after|close it again|closed afterwards|
        identification with a|identify with a bank|account is then|account is run by|
        handed to us afterwards|register .. wallets/accounts/sims with
    """,
    "fee": """
        charges|taxes|duty|instalment|retainer|starter pack|starter kit|pack|kit|license fee|
        premium|contribution|advance|down payment|bond|package|expense|outlay|token amount|dues|
        stamp|notary|permit|listing fee|entry fee|processing|plaque fee|medical|placement fee|
        training fee|stamp*|court stamp|indemnity|reserve|surety|caution|key money|holding deposit|
        admission fee|booking fee|visa fee|file fee|dossier fee|legalisation|apostille|
        translation fee|insurance|courier fee|clearance|activation|onboarding fee|equipment fee|
        badge fee|licence|verification fee|seat fee|registration fee|membership fee|maintenance fee|
        withdrawal fee|withholding|capital gains tax|anti money laundering|audit fee|
        compliance deposit|security bond|court s stamp|network charge|the outlay|only outlay|
        the only outlay|token sum|reservation|guarantee|good will sum|handling charge|
        release charge|transit|certificate|seaman|logbook|uniform deposit|induction|file opening|
        gas for the|good faith|goodwill amount|token of|seal fee|tribunal|court seal|holding sum|
        holding amount|booking sum|booking amount|seat deposit|slot fee|place fee|priority fee|
        express fee|handling sum|entry sum|small sum|modest sum|little sum|the small bit|
        the first bit|compliance charge|onboarding charge|platform charge|set up charge|set up fee|
        setup cost|admin/administrative charge|refundable security|security of <number>|
        clearing certificate|publication fee|article processing|onboarding kit|joining kit|
        equipment deposit|laptop dispatch|background verification|verification cost|seat on|
        small float|float of|insurance on|<number> for the slot|plus gst|storage|certificate and|
        modest participation|participation of|participation fee|delegate pack|activation of|
        first month and|transfer tax|transfer dues|biometrics|voivode paper|stamp duty|
        swift release|customs of|tool hire|registration and|
        small/modest/token/nominal/symbolic/refundable/returnable
        fee/charge/sum/deposit/contribution/amount|
        processing/handling/clearing/clearance/onboarding fee/fees/charge/charges/deposit/bond/levy|
        screening/induction/uniform/equipment/dispatch fee/fees/charge/charges/deposit/bond/levy|
        courier/security/release/legal/notary/documentation
        fee/fees/charge/charges/deposit/bond/levy|
        courier/security/release/legal/notary/documentation
        cost/costs/contribution/payment/dues/sum/premium|
        medical/badge/portal/slot/platform/compliance/customs/storage/wallet/gas/network
        fee/fees/charge/charges/deposit/bond/levy|
        embassy/appointment/certification/listing/participation
        cost/costs/contribution/payment/dues/sum/premium|
        delegate/transfer/maintenance/conversion/bank/insurance
        fee/fees/charge/charges/deposit/bond/levy|
        delegate/transfer/maintenance/conversion/bank/insurance
        cost/costs/contribution/payment/dues/sum/premium|earnest/caution/security money|
        goodwill deposit/payment|proof of commitment/seriousness|
        just/only the courier/kit/paperwork/stamp/badge/insurance/medical/uniform|photo book|
        buy the exam|participation bond|processing office|attestation of|yearly plan|contract fee|
        <number> for the contract
    """,
    "fee~": """
        fee|fees|deposit|charge|payment|tax|costs|cost|upfront|surcharge|handling|payable|expenses|
        investment|levy|application fee|customs|background check fee|subscription|the stamp|
        maritime|article processing|processing charge|publication charge|dbs|plus vat|two months on
    """,
    "job": """
        position|vacancy|candidate*|interview|hire|hiring|employment|salary|placement|shortlist*|
        recruitment|offer letter|join us|join our team|work from home|remote work|put you forward|
        selected for|contract of employment|your place|requisition|wage|paycheck|the work|
        work for us|start monday|start on monday|new starters|new hire|remote position|joining date|
        interviewers|appointment|appointed|hostess|letter is released|first wage|the client wants|
        first assignment|your joining|joining can|you resume|have said yes|shortlisted|on nights|
        your shift|apprenticeship|data entry|mystery shopping
    """,
    "job~": """
        job|role|hired|employer|onboarding|start date|recruiter|application|applicants|career|
        talent partner|placed|the place|opening|payslip|employed|roles|offer|payroll|your contract|
        internship|apprentice*|wages|the slot
    """,
    "purpose": """
        training|certificat*|screening|resume|cv|ats|equipment|laptop|processing|registering|
        administration|insurance|medical|security clearance|clearance|vetting|enrolment|enrollment|
        reservation|reserve|hold|secure|lock|paperwork|dossier|starter|badge|id card|work permit|
        verification|kit|workbook|drug test|credit check|placement|screen|coach*|accreditation|
        orientation|induction|trainings|licence|license|portal access|system access|activation|
        account set up|enrol*|confirm your place|keep your slot|formatting|keywords|vaccination|
        airport|scrum|fingerprint*|certification|licensing|documents|file|visa|interview pass|
        health check|police check|police certificate|translation|software|prep course|
        mock interview|test fee|seat|locker|id badge|access card|phone contract|sim card|
        workstation|home office kit|office equipment|tools|safety course|health and safety|
        food hygiene|account creation|platform access|system licence|database fee|sea pass|seafarer|
        blue card|guard card|site pass|site card|first aid|id pass|payroll pre registration|
        pre registration|payroll set up|payroll setup|portal fee|profile set up|case opening|
        !coachable|clearing|forklift|reach truck|ticket is|trainer|laptop dispatch|first assignment|
        the insurer|background verification|safety/site/security/hygiene/guard card|manning|seaman*
    """,
    "purpose~": """
        course|registration|uniform|assessment|onboarding|dbs|uniform*|background*|courier|exam|
        headset|portal|module|form
    """,
    "refund": """
        refund*|reimburs*|credited back|given back|comes back|deducted from|back with your first|
        first salary|first paycheck|first wage|first payslip|paid back|back in your|pays for itself|
        repaid|reimbursed|refunded|returned|get back|back to you|with your first|in your first|
        first month s|comes off|offset|give it back|gives it back|give back|pays it back|
        get it back with|with wage|credited with|credited to your|back in the same|return it with|
        returns with|gets added to|added back|netted|after probation|after three months|
        with your final|minus it from|reimbursable|fully refundable|is refundable|we refund|
        shows up in your|it all comes|back with friday|back on payday|have it back|first pay packet|
        first paycheque|we square it|we square up|squared up|credited on|pay double back|
        pay you back double|pay back double|return double|repay double|give you double|double back|
        adjusted in|is adjusted|adjusted against|come back to you|back at disbursement|pay packet|
        returned/refunded/credited/reimbursed/repaid .. first/second/next/final/last
        wage/wages/salary/pay/paycheck/payslip/cheque/month/invoice/shift/payout|
        comes/come/get/have/got it/that/this/them/every/all .. back ..
        wage/wages/salary/pay/paycheck/payslip/friday/payday/month/shift|back once you/we/it/they|
        back when you start/finish/complete|fully/100% returnable/recoverable|
        handed back on/at/after|we reimburse it with|comes back with <number>
    """,
    "refund~": "get it back|first pay|first month|refundable|comes back with|after your first",
    "rewriter": """
        writer|resume writer|cv writer|resume expert|resume specialist|cv expert|cv specialist|
        resume coach|career coach|consultant who|specialist who|rewrite*|rewriting|reformat*|
        optimi*|ats compliant|ats friendly|ats optimi*|formats documents|certified writer|
        resume service|resume package|new version|resume review|cv review|redo your|redoes|
        fix your resume|fix your cv|improve your resume|improve your cv|professional writer|
        document specialist|branding expert|career consultant|linkedin expert|!optimist*|reworks|
        rework*|redo them|redoes them|does cvs|sharpens cvs
    """,
    "rewriter~": "polish*",
    "score": """
        score|scored|scores|ats|screening system|<number> / <number>|keyword match|cut off|cutoff|
        threshold|compatibility|match rate|came back <number>|returned <number>|above <number>|
        opens files above|the bot|scored <number>
    """,
    "score~": "<number> out of",
    "visa": """
        visa*|sponsorship*|certificate of sponsorship|cos|work permit|immigration|embassy|
        green card|sponsored|relocation package|schengen|blue card|visas|sponsor*|work visa|
        work permits|migration|permit|consular|uk papers|papers for|the number in the hand|
        care people|bring people|brought people|brought over|bring girls|bring workers|paper for|
        employer letter|nulla osta|seasonal|invitation letter|work letter|farm place|farm work|
        caregiver|care home in|meat plant|cleaner in|slot for|quota|farm in|farm that|
        appointment directly|care home|file opening|brings girls|strawberry|voivode|
        sponsorship/sponsor/permit/visa/embassy/certificate/nulla/invitation ..
        guaranteed/sure/ready/direct/contact/slot|sponsorships for
    """,
    "visa~": "lmia|residence permit|relocat*|skilled worker",
    "visa-sale": """
        no english test|no ielts|without ielts|guaranteed visa|visa guaranteed|visa is guaranteed|
        100 % visa|100 % guarantee*|no interview|when the visa|after visa|visa .. arrive*|half now|
        half after|slots left|agent in your|embassy contact|inside the embassy|approval is certain|
        approval guaranteed|100 percent|no exam|without any test|without interview|remaining after|
        rest after|second half|few slots|last slots|the manager is my friend|eleven certificates|
        certificates left|nearly through|everyone does it this way|i know someone|contact at the|
        contact in the|inside man|guaranteed approval|without language|no language|
        language not needed|no age limit|any age|fast track|skip the queue|original from|genuine|
        all together half|half into|half when|already brought|i have brought|
        <number> i have brought|don t write them|the girls know|how it is handled|on paper you|
        on paper full|bring back cash|pay back cash|return cash|cash back to|two places remain|
        places remain|found it on the internet|rest on landing|when you land|when you arrive|
        no experience needed|my uncle places|my man at|our man at|my man in|our man in|
        through my uncle|through my cousin|add your name|four are gone|only paper|tell the embassy|
        what to answer|english needed|half when you|is sure|
        half/rest/balance/remainder when/once/after/on you land/arrive/arrival/landing|
        you don t need german/english/french/spanish/italian
    """,
    "award": """
        award*|winner|nominat*|top <number>|trophy|plaque|gala|laureate|hall of fame|
        selected as one|who s who|most influential|leaders to watch|certificate of|
        feature* .. magazine|cover story|your portrait|publication package|awards|honoured|honored|
        recognition|recognised|recognized|finalist|black tie|the nomination|nominee|press release|
        the listing|top 50|top 100|inducted|induction ceremony|research board has selected|
        has selected your|selected your firm|selected you as|without any application|
        of the year for|honour to tell|my honour|our honour|jury|gallery|yearbook|book of|
        portrait in|a page in|page in our|entry in our|our lexicon|our yearbook|seal|the seal|
        laurel|medal|gold medal|ceremony|the evening in|table at the|dinner jacket|cruise|crystal|
        engraved|inaugural|our readers voted|the panel chose|unanimous|in your category|category of|
        your category|runner up|ballot|honours list|roll of honour|fellow of|fellowship of|lifetime|
        ambassador of|titled|the title|your title|certificate and|!awarding|accepted without|
        accepted unread|is accepted|dissertation is|your thesis|your dissertation|your abstract|
        your manuscript|without revision|no review|journal of|annals of|guest editor|directory of|
        listing contribution|crest|podcast|visionary|your icon|hr icon|most trusted|chosen you as|
        enshrine*|immense pleasure|our privilege|your citation|distinguished exec*|society of|
        be featured|feature you|
        chosen/selected/picked/shortlisted/nominated/named as/among/for/one ..
        top/best/most/leading/year/icon/leader/visionary/award|
        best/most/top <number>/trusted/innovative/influential/inspiring/promising|
        certificate/trophy/plaque/crest/seal/badge/citation/medal ..
        engraved/framed/yours/included/package|plenary speaker|as a speaker|speaker to the|
        world .. forum|publish your next|without review|one of the <number> most|won the european|
        won the .. prize/award|receive the medal|receive the trophy
    """,
    "award~": "prize|our magazine|voted|keynote|congress",
    "inherit": """
        next of kin|deceased|late client|late husband|late customer|same surname|same last name|
        same family name|inherit*|dormant|unclaimed|widow|died without|passed away|consignment|
        trunk box|will and testament|fund* .. release|diplomat|legacy|inheritance|heir|kin|
        client passed|died in|late mr|late mrs|late dr|surname|no relatives|without heirs|
        sole beneficiary|my late|estate of|bequest|bequeath*|testator|executor|trust fund|sole heir|
        as my heir|stand as|as next of kin|share your surname|bears your name|left no kin|no kin|
        no living relative|no known relative|without issue|bearer of that|same uncommon|
        uncommon surname|rare surname|bearer of the|shares your name|your namesake|namesake|
        the late|perished|accident with his|the deposit lies|lies unclaimed|nobody has claimed|
        presented to the bank|present you as|papers agree|that the papers|carried your|carries your|
        family s name|family name|departed|nobody to claim|nobody claimed|as a cousin|as cousin|
        as a relative|as his relative|as her relative|road accident|plane crash|car crash|air crash|
        left behind|sleeping account|sleeping in|lies in|lying in our|keep the books|sixty to forty|
        divide|sixty forty|fifty fifty|your half|share it|depositor|depositor who|depositor of|
        surname passed|passed without|the relation|as the relation|without kin|no kin who|
        share it <number>|divide sixty|divide <number>|dormant accounts|cooperation you|no children|
        spread <number>|
        stand/present/act/appear/presented/named as the/his/her/next?
        kin/heir/relation/relative/beneficiary|act as next|your family name|half and half|
        customer died|client died|no heir|there is no heir
    """,
    "inherit~": "beneficiary|estate|heirs|barrister|late uncle|left you",
    "big-sum": """
        million|millions|m usd|m eur|<number> m|<number> million|billion|<number> <number> <number>|
        seven millions|several millions|eight figures|seven figures|a sum a little over|
        a considerable sum|a substantial sum|large fortune
    """,
    "loan": """
        loan|loans|lender|credit facility|financing|debt consolidation|refinanc*|credit committee|
        private lender*|the loan|drawdown|disbursement|credit line|finance request|business finance|
        lend you|we lend|lending|borrower|facility|advance of|the funds are with you|microloan|
        the credit|credit of|lend out|i lend|lend money|lend to|money lender|private lender|
        grant you|granting|private individual|individuals lend|soft facility|is passed|
        partners fund|without collateral|swift release|grant of|a grant|matched with a grant|
        scholarship of
    """,
    "loan~": "mortgage",
    "loan-easy": """
        no credit check|without credit check|bad credit|refused by|turned down by|rejected by|
        fixed rate|within 24 hours|<number> % interest|no collateral|without collateral|
        no guarantor|no income proof|private lender|same day|in one day|within 48 hours|interest of|
        no papers|no documents|any credit|poor credit|credit score no|no paperwork|
        without paperwork|approval in|paid out in|within a day|percent interest|% per year|% a year|
        low interest|bank said no|banks refuse|is granted|was granted|has been passed|passed by|
        passed at|no accounts needed|look at the person|loan is approved|is approved at|
        pre approved|without seeing|no credit search|credit search|don t run a credit|no search|
        no questions|no checks|no security|no proof of|regardless of|even with|whatever your score|
        blacklisted|in arrears|two days|same week|at <number> over|minded to lend|
        approved in principle|in principle|the same evening|without payslip|no payslip*|
        whatever your file|banks turned|the bank turned|bank turns away|banks turn away|no file|
        who the bank
    """,
    "recover": """
        recover*|reclaim*|retriev*|get back|got back|trace|traced|refund department|frozen|
        located your|located the|seized|return* .. victims|release your|victim*|restitution|
        compensation|got .. back|got mine back|back thanks to|refunds*|get your funds|recovery|
        retrieval|found your|identified your|entitled to|compensated|claim back|claw back|
        chargeback|reimbursement of|win back|restore your funds|unlock your funds|release of your|
        asset*|listed for|you are listed|you re listed|arrested|was arrested|broker was|repatriat*|
        reclaim|we found your|we located|we traced|on the chain|blockchain analy*|forensic*|
        ethical hacker*|hacked back|got his|got hers|he got|she got|fund recovery|claims desk|
        court order|judgment|liquidator|insolvency|pulls it back|pull it back|pull it out|
        pulled it back|pull mine|pulls it out|got it out|gets into|gets it back|back from those|
        brought it back|bring it back|tagged with your|resting in|chain forensics|tracing unit|
        tracing desk|your name appears|list of injured|list of victims|injured parties|
        portion belonging|belonging to you|under supervision|held for you|is held for|we hold your|
        held under your|sitting in a|sits in an|in your favour|has been secured|was secured|
        secured from|your portion|wound up|winding up|administrator of|trustee of|your claim was|
        your claim is|claim number|we came across|let go to you|payout list|list of clients|bureau|
        interpol|europol|fbi|financial police|cyber unit|cyber police|officer who works|!recovering|
        mine out|got mine|restores them|made whole|let it travel|ready for release|our tracing|
        chain tracing|is located|in your name|frozen pool|claims bureau|put into|seized the|
        restores|bearing your reference|people burned|burned by|wallet open|brought mine|
        be indemnified|indemnified|indemnity|compensation scheme|get your hacked|your hacked|
        people inside meta|inside meta|freed the
    """,
    "recover~": """
        tracing|traced your|got my|came across your|
        recover/retrieve/reclaim/return/restore/release/unlock/free/trace/locate ..
        funds/money/coins/wallet/savings/account/loss/losses|
        got/get/gets/got/brought/pulled/won/clawed ..
        money/savings/coins/funds/account/it/mine/hers/his/theirs .. back
    """,
    "lost-money": """
        lost .. money/funds/crypto/coins/savings/investment|lost funds|stolen funds|stolen crypto|
        stolen coins|scammed|defrauded|lost to|your lost|lost coins|lost crypto|scam victims|victim|
        fake broker|fake platform|your losses|your funds|your money|your coins|your wallet|
        what you lost|loss|losses|lost in|lost with|lost your|fell victim|cheated|ripped off|
        bogus broker|bogus platform|shut down platform|collapsed exchange|forex loss*|crypto loss*|
        investment loss*|scam broker|scam platform|fraudsters|broker who|who cheated|you lost|
        he lost|she lost|got burned|were burned|swindled|fake exchange|fake trading|the scammers|
        the thieves|case file|file is frozen|case account|same thing happened to me|collapse|
        those people|same people|given up|i d given up|your remark|your comment on|
        your comment beneath|your comment under|read your post|your review of|what you put in|
        put in is|money you sent|lost sum|your old broker|your old platform|former platform|
        platform you used|the platform closed|happened to you|comment under|savings you|
        your old wallet|your stuck|too lost|hacked account|who vanished|that vanished|vanished with|
        the broker who|scammers servers|your comment about|comment about the|people burned|
        burned by|locked out of|victims of|forex houses|
        broker/platform/exchange/site/app that/who/which ..
        vanished/closed/cheated/stole/robbed/took/froze
    """,
    "lost-money~": "lost money|victims|fraud|lost <number>|closure",
    "free-release": """
        release fee|network fee|unlock*|wallet activation|activation fee|legal fee|court fee|
        court costs|processing fee|percent in advance|retainer|blockchain fee|clearance|clearing|
        commission|percentage|bond|duty|stamp|legal costs|filing fee|registration of|smart contract|
        verification fee|conversion|transfer cost|default insurance|first premium|insurance must|
        insurance before|insurance first|before disbursement|before the loan|can t be deducted|
        cannot be deducted|settle the insurance|re linked|re link|relink|node at|enter your twelve|
        twelve words|12 words|release of|must be settled|court stamp|case account|liquidity reserve|
        reserve|tax clearance|capital gains|withholding tax|verification deposit|security deposit|
        withdrawal tax|anti money|swift fee|transfer fee|bailiff|notary stamp|notarial|
        indemnity premium|lodges|holds withdrawals|withdrawals are|withdrawal is held|
        payout is held|payout held|frozen until|on hold until|blocked until|locked until|
        network charge|netted against|can t be netted|cannot be netted|four per cent|
        per cent network|let go to|be let go|let it go|for legal reasons|released against|
        against a payment|against payment|go signal|gas|miner fee|unlocking|bridge fee|
        to start and then|then <number> %|supplied by the owner|owner first|take it out of the sum|
        out of the sum|from the sum|from the balance|not permitted to take|cannot be offset|
        offset it|not offset|before release|before payout|to open the|opening fee|opens the payout|
        tax is paid|tax must|percent first|mirror payment|matching payment|test transfer|
        verification transfer|verification payment|identity payment|gas obligation|must precede|
        netted off|bond of|lodged as|sign of seriousness|as a sign|instalment must|insurance bond|
        600 for|stamp duty|
        can t/cannot/not/can be? deducted/subtracted/netted/offset/taken from/out/off|
        then it/the/everything/all .. released/yours/freed/paid/sent/moves|before the transfer|
        freed the funds|file your claim|court has freed|judge .. freed
    """,
    "free-release~": "tax*|upfront|deposit|to release|handling fee|before monday",
    "investor": """
        funds|family office|term sheet|founder*|startup|start up|equity|our partners|
        committee approved|convertible|our committee|money is ready|fund you|fund it|finance it|
        finance you|take a stake|come in with|in for <number>|put in <number>|partner in|
        gulf family|royal family|in for two million|two million|board said yes|committee said yes|
        committee unanimous|no more questions|without more questions|without further questions|
        no data room|no further diligence|soft facility|approved your ngo|approved your|
        family office has|gulf partners|partners fund|fund hotels
    """,
    "investor~": "invest*|due diligence|angel|our fund|in for|!investig*",
    "investor-talk": """
        term sheet|the fund|your deck|your round|family office|valuation|our principal|
        ready to commit|ready to invest|wants to invest|want to invest|invest in your|
        investment in your|our investor|investors i|allocation|ticket size|seed round|
        capital for your|my principal|the principal|invest in you|your start up|your venture|
        your project|funding|capital injection|stake in|minority stake|ready to fund|ready to wire|
        lp|limited partner|sheikh|our chairman|liquidity|term loan|our investors|ready to close|
        commitment letter|letter of intent|loi|allocate|allocating
    """,
    "investor-talk~": """
        our fund|due diligence|pitch|cap table|raise|your startup|your company|million in|bridge
    """,
    "proof-of-funds": """
        proof of funds|proof of liquidity|proof of solvency|show* .. liquidity|show* .. funds|
        liquidity|bring .. cash|success fee|commitment fee|commitment deposit|due diligence fee|
        due diligence deposit|fee in advance|arrangement fee|legal fees|engagement fee|banking fee|
        compliance fee|upfront fee|fresh wallet|new wallet|insurance bond|admin fee|processing fee|
        notary fee|cover .. legal|cover .. travel|security deposit|earnest|show .. cash|
        cash .. show|wallet to show|cover .. legal costs|good faith|goodwill|due diligence cost*|
        legal fee|lawyer fee|insurance premium|escrow|cash with you|bring cash|cash deposit|
        liquid funds|show us you|prove you have|proof you have|seriousness|counter deposit|
        matching deposit|borne by the founder|by the founder|founder pays|audit pack|aml|
        one remaining item|the one remaining|remaining item|due diligence pack|by the borrower|
        demonstrate|show of funds|blocked funds|minimum balance|show you hold|retainer|
        structuring fee|data room fee|kyc fee|onboarding fee|legal opinion|success deposit|
        show the balance|show a balance|show <number>|on a screen|on your screen|on the table|
        count it|have it counted|counted in front|wallet with|holding <number>|hold <number>|
        a tenth|match our|mirror deposit|reservation deposit|registration of the|file opening|
        opening the file|file fee|legal file|skin in|as a courtesy|house custom|tradition of|
        our tradition|islamic custom|the founder brings|founder shows|founder holds|you bring|
        only shown|just shown|never leaves your|doesn t move|won t move|stays in your|
        photograph the screen|scan the wallet|created together|wallet we create|wallet made|
        opening of the|bond of|parked with our|parked with|sign of seriousness|instalment must
    """,
    "proof-of-funds~": "blocked account|travel to|you show",
    "cheque": """
        cashier s check|cashiers check|company check|certified check|bank draft|check for $|
        check of $|a check|the check|your check|e check|echeck|mobile deposit|money order*|
        mobile check|check is coming|cheque is coming|check will be|check arrives|draft|
        certified funds|cashiers cheque|bankers draft|a cheque|a draft|e cheque|echeque|
        certified cheque|business check|bank check|bank paper|paper check|treasury check|
        company draft|printed check|check image|pdf check|issued <number>|the image|image by|
        slip when done|deposit slip|<number> instead of <number>|<number> instead of £/$/€ <number>|
        <number> rather than <number>|overpaid|overpayment|see it pending|cheque together|
        by mistake my bank|difference to my|difference to the|my cheque|my check|
        cheque/check arrives/comes
    """,
    "cheque~": """
        cheque*|check|checks|cheques|the cheque|our cheque|<number> rather than £/$/€ <number>
    """,
    "cheque-in": """
        pay it in|cash it|bank it|bank the|mobile app|mobile banking|into your account|your account|
        clear*|deposit it|put it into|pay it into|photograph it|scan it with|banking app|
        into your bank|once it clears|when it clears|shows in your|available balance|
        deposit .. phone|snap it|snap both sides|lodge it|present it|photo of both sides|
        photo both sides|both sides in your app|in your app|through your app|photograph both|
        once it shows|when it shows|has cleared|shows as available|sits in your|put it in through|
        through your bank s|bank s phone app|phone app|as soon as the figure|the figure shows|
        amount shows|amount appears|sum appears|appears on your|appears in your|when it appears|
        money shows|balance shows|print it|print the|at the machine|at the atm|!clearance|!clearly|
        !clearest|!clearer|see it pending|it bounces|get stuck|came to <number>|sent you
    """,
    "cheque-in~": "deposit*|bank app|print*|put it in|!printer*",
    "forward-rest": """
        forward/send/transfer/wire/pass/zelle .. rest/remainder/balance|
        forward/send/transfer/wire/pass/zelle .. remaining/difference/others|
        remit/pay/move/return/push/give .. rest/remainder/balance/remaining/difference/others|
        send on|pass it on|forward them|less your|minus your|keep/keeping/retain/take .. %|
        to our accredited/certified/approved vendor/supplier|rest by|remainder by|remaining .. to|
        remaining .. vendor|the rest|the remainder|the balance|the remaining|what is left|
        what s left|the difference|the surplus|pass .. on|forward .. to|send .. to the vendor|
        send .. to our|send .. supplier|pay .. vendor|pay .. supplier|move it on|push it on|
        straight on to|onward|forward .. rest/remainder/balance/difference/others/onwards|
        send .. further|pass .. on to|transfer .. on|move .. on|wire .. on|convert .. bitcoin|
        convert .. usdt|to the wallet i|to a wallet|onto our suppliers|to our suppliers|
        to our contractors|withdraw .. cash|in cash to|the other <number>|<number> out to|
        out to .. on/via/by/through|out again|goes out again|out to the|sent out again|goes on to|
        goes over to|passes on to|passes to the|the larger part|the bigger part|the main part|
        the bulk|over to our|to the furnisher|to the mover|to the fitter|to the outfitter|
        to the dealer|to the installer|to the movers|pay the supplier|pay the vendor|pay the shop|
        pay the mover|screenshot to me|split it into|in two transfers|the same afternoon|drop it at|
        hand it to|leave it with|buy coins with|into usdt|to bitcoin|zelle the|zelle it|venmo the|
        wire what|what remains|the other part|rest goes|remainder goes|balance goes|balance to|
        onwards to|on the same day|same day on|same day to|to the courier|to a man|to my man|
        to our man|guy comes|someone comes|someone collects|somebody collects|will collect it|
        picks it up|meet him at|meet my|draw it out|draw out|take it out|atm and|cash machine|
        from the machine|three branches|different branches|settle our|distribute them|distribute it|
        move them onward|transfer onward|onward as|onward the|to the tile|tile man|removal man|
        could you pass|pass <number> on|pass £/$/€ <number>|on to the .. man/guy/lad/firm|
        send me the rest|leaves with|you send it|crypto shop|the same/next day to|
        buy usdt/bitcoin/coins/crypto/btc with|buy .. from our vendor/supplier|from our vendor|
        pay them out|pay it out to|put the money in|atm for crypto|crypto/bitcoin atm/machine|
        send it on as|wire him/her/them the
    """,
    "forward-rest~": """
        forward it|send .. to our/the vendor/supplier|rest to|bring it to the|envelope to|
        pass/send/forward/move/transfer/wire/remit/hand/push it/them/that/this/what/most ..
        on/onward/onwards/further .. to/by/next/same
    """,
    "keep-share": """
        keep/keeping/retain/take/deduct/hold .. $/€/£|keep/keeping/retain/take/deduct .. <number>|
        your commission|your share|your cut|as your bonus|for yourself|for your trouble|commission|
        you keep|per transfer|of each transfer|of every payment|keep <number>|keep a|you retain|
        retain|take <number> %|take a cut|your fee|your percentage|percent for you|% for you|
        % is yours|is yours|for your help|% of what|% of everything|percent of what|plus <number> %|
        keep/retain/hold .. back|keeping <number>|<number> % .. yours|yours to keep|
        <number> per transfer|<number> for each|<number> per payment|stays with you|rest is yours|
        <number> stay/stays/remain/remains with/for you|<number> .. stays/remains with you|
        remains with you|remain with you|is for you|you hold back|hold back <number>|
        pocket <number>|pocket the|% remains|% stays|your slice|<number> of it is yours|keep your|
        pay yourself|deduct your|your part stays|hold <number>|welcome bonus|as a welcome|
        keep/kept/hold/retain .. for yourself/yours/bonus/trouble/time/effort|your bonus|
        is your bit|your bit|bit for you|for your pocket|in your pocket|pocket money|
        sticks with you|stick with you|stays yours|yours for|<number> for you|<number> yours|
        <number> to you|<number> quid for|<number> bucks for|you get <number>|percent yours|
        per cent yours|per cent for|per cent stays|keep fifty|bother|<number> for yourself|
        for yourself and|knock .. off for|knock .. off|retaining <number>|kind effort|
        less <number> for|keep £/$/€ <number>|we halve|halve the|<number> % each|a/your cut of/is
    """,
    "keep-share~": """
        per transaction|for your time|flat <number>|something for you|for the trouble|take your|
        a third
    """,
    "receive-money": """
        money/payment*/fund*/transfer* .. arrive*/land*/come*/reach* .. account|to your account|
        in your account|through your account|via your account|your personal account|
        your private account|your existing account|your bank account|on your account|
        receive customer|into your|personal account|private account|existing account|through you|
        incoming payments|incoming transfers|payments come in|payments land|money comes in|
        funds come in|funds land|clients pay into|customers pay into|collect payments|collect money|
        accept payments|process payments|passes through|pass through|comes through your|
        runs through your|land/lands/landing .. in/on your account|
        come/comes/coming .. in/into/on your account|
        send/sends/sent/pay/pays .. to/into your account|use/using/borrow your account|
        use .. your bank|money will land|money will arrive|money arrives|transfer will arrive|
        routed through|channel .. through|park it|park some|hold some money|hold money|
        clients transfer|customers transfer|lands with you|arrives with you|arrives at yours|
        sums arrive|amounts arrive|small amounts arrive|people pay you|buyers pay you|
        onto your account|onto your card|to your card|your iban for|let the money|let it sit|
        stop over|stopover|via you|money from our|clients pay you|customers pay you|pay to you|
        transfer to you|they transfer to|sent to you|lands in yours|falls into yours|
        goes into yours|comes into yours|drop into yours|drops into yours|your normal account|
        your current account|a clean account|account is clean|account at a|account older than|
        his is frozen|his is blocked|mine is frozen|mine is blocked|ours is frozen|no local account|
        no account here|no bank yet|into yours|take rest in|rest in your|in your savings|
        your savings account|account is still|under formation|lands in your|by error|come to yours|
        pay/pays/paid/send/sends/transfer/transfers/wire/wires/remit ..
        to/into/in/on/through/via/with your account/bank/iban/savings/paypal/revolut|
        deposit/deposits/land/lands/arrive/arrives/rest/rests/sit/sits ..
        to/into/in/on/through/via/with your account/bank/iban/savings/paypal/revolut|
        lend/loan/let .. your account/iban|use your account/iban/bank|
        receive/collect deposits/transfers/money from/and|
        donors/clients/customers/buyers pay to your|pay to your paypal|a good account|
        give your account|money orders from
    """,
    "receive-money~": """
        receive/collect/accept/take/process/handle .. payments/transfers/money/funds/payment|
        your own account|own account|what comes in|turnover|to you first|to your own
    """,
    "pass-job": """
        payment agent|finance agent|financial agent|payment processor|transfer agent|
        transfer manager|payments assistant|payment coordinator|regional agent|collection agent|
        accounts assistant|payment representative|payment handler|local representative|
        payment officer|payment assistant|payments clerk|finance assistant|money handler|
        regional cashier|financial coordinator|payment manager|collections assistant|
        transfer assistant|payout agent|regional representative|country representative|treasury|
        transfer coordinator|payments coordinator|payment operator|local payments|account operator|
        trust account|escrow agent|receivables|home logistics|parcel clerk|home dispatcher|
        goods receiver|shipping clerk|settlement agent|regional contact|intermediary|trusted person|
        trustworthy person|honest person|collections associate*|collection associate*|returns point|
        local returns|payments associate|settlement associate|treasury trainee|logistics helper|
        refund customers|refund agent
    """,
    "parcel": """
        package*|shipment*|packets|phones|electronics|boxes arrive|parcels to you|items|consoles|
        cameras|parcels a week|<number> parcels|<number> packages|small parcels|watches|trainers|
        sneakers|perfume|headphones|graphics cards|tools|boxes come|boxes will come|boxes with|
        with different names|other names on|different names on|names on them|in other names|
        addressed to others|sealed boxes|sealed parcels|closed boxes|some parcels|
        under different names|boxes come to|clients cameras|cameras come
    """,
    "parcel~": "parcel*|boxes|goods|deliveries|tablets|laptops",
    "reship": """
        relabel*|re label*|reship*|re ship*|forward*|repack*|re pack*|ship .. on|send .. on|
        new label|new labels|prepaid label|print .. label|drop .. off|post office|customers abroad|
        shipping label|pass .. on|onward|our label|send them on|another label|stick|forwarding|
        re send|resend|shipping assistant|parcel handler|logistics assistant|repackage|repackaging|
        drop them|nearest post office|waybill|put .. label|new sticker|swap the label|
        change the label|peel off|post them|post it on|send onward|send it onward|drop .. at the|
        drop at|collection point|parcel shop|parcel locker|remail*|re mail*|inspect and|
        take off the|takes off the|old label|new one we|label we send|label in pdf|pdf label|
        put on a new|to kazakhstan|on to kazakhstan|hands it to|driver collects|courier collects|
        collects them|peel the label|put on the one|the one i mail|one i send|one we send|
        one we mail|label i mail|label i send|label we mail|to the depot|carry them to|take them on|
        send them further|hand them on|van picks|van comes|driver picks|driver comes|re post|
        repost them|put ours on|ours on top|new name on|the sticker|sticker and|leave them at|
        fella swings|swings by|guy swings|returns point|local returns|fella collects|lad collects|
        lad picks|put/stick/print/change/swap/replace .. label/sticker/labels/name|
        drop/leave/take/bring them/it/parcels .. locker/post/depot/courier/carrier/counter|
        send/post/ship/forward them/it on/onward/abroad/further
    """,
    "reship~": "drop it|courier|labels|repost",
    "at-home": """
        your address|your home|your house|your place|from home|at home|your flat|your door|
        your garage|your full address|at your home|to your house|to your place|your doorstep|
        your letterbox|your mailbox name|come to you|delivered to you|quiet address|
        addressed to you|doorbell|someone home|home all day|your hallway|your porch|your letter box|
        home in the daytime|in the daytime|home most days|around most days|in most days|
        a ground floor|ground floor flat|with a porch|your own door|own front door|your spare room|
        spare room|your shed|address and eircode|your eircode
    """,
    "at-home~": "home address|to your home|with your name on",
    "voucher-buy": """
        purchase|grab|scratch*|take a picture|send me|send us|codes to me|get me|pick up <number>|
        get <number>|need <number>|pay with|payable by|as gift|codes by|type me the numbers|
        the numbers of which|the pins|photos of the codes|at any kiosk|from the newsagent|
        from the supermarket|the supermarket|on your own card|photograph the|send photos|
        send a photo|send pictures|i ll reimburse|i ll refund|reimburse you|paid in .. cards|
        each of <number>|<number> x <number>|<number> of them|<number> each|write me the|
        the scratch|shop here changes|changes it|changes them|the strip|the silver strip|snap them|
        snap the|photo of each|pic of each|put it on your own|pop to|nip out|nip to|run down to|
        run to the|from any shop|any supermarket|at the till|at the post office|corner shop|
        petrol station|drugstore|walgreens|tesco|target and|send the numbers|expense it|
        claim it back|have it back with|procure|procuring|the foil|the backs|scratch the|strips|
        the strips|see the strips|forward codes|send me the numbers|square up|petty cash|
        through petty cash|claim as|claim it as|staff welfare|whose numbers|pay on yours|get eight|
        could you get|pick up|nip to .. for|i need .. cards|need roblox|takes only .. cards|
        <number> in all|for eight|send the pictures|
        scratch/photograph/snap/text/send/read/forward/whatsapp/mail/email/show ..
        codes/code/pins/numbers/backs/back/strip/strips/foil/silver/digits|
        from the/a/any shop/store/supermarket/kiosk/garage/chemist/newsagent/till|
        claim/expense/put it/them back/through/as/on
    """,
    "voucher-buy~": """
        buy|photo*|send the codes|the codes|code by|on your card|keep the receipt*|read me the|
        pop/nip/run/dash/drop in/into/to/out/down
    """,
    "coin-pay": "send|top up|topping up|load|wire|wallet",
    "coin-pay~": "pay*|deposit*|transfer*|buy|fund|donat*|!payslip*|!paysafe*",
    "card-data": """
        card number|cvv|cvc|card details|card data|debit card|bank card|security number on|
        card info|long number|16 digit*|security code on|three digits|name on card|the long number|
        <number> on the back|three on the back|digits on the back|the back three|expiry|card front|
        photo of your card|the three on|the long one|month and year
    """,
    "card-data~": "credit card|back of your card|your card",
    "bank-data": """
        bank information|account details|routing number|sort code|online banking|bank statement*|
        banking details|your account details|your routing|salary account|bank card|your statement*|
        void check|voided check|passbook|cancelled cheque|net banking|which bank you|daily limit
    """,
    "bank-data~": "bank details|bank data|account number|iban|bank account and|your iban",
    "bank-login": """
        online banking|bank login|banking login|banking password|banking credentials|bank password|
        bank username|internet banking|pin of|online bank*|mobile banking|log in to your bank|
        banking pin|bank credentials|online access|hand .. access|account access|bank token|
        bank tan|photo tan|push tan|connect your bank|bank verification|online login|app login|
        give us the access|your token|her token|his token|approximate daily limit|daily limit
    """,
    "bank-login~": "tan|bank app",
    "identity": """
        id card*|identity document*|id document*|photo id|of id|national id|government id|
        government issued|driving licen*|driver* licen*|driver s licen*|social security|ssn|selfie*|
        proof of identity|proof of address|front and back|birth certificate|
        national insurance number|aadhaar|pan card|id photo|both sides|face scan|id front|passports|
        drivers license|driver licence|proof of id|identity proof|identification document*|
        scan of your|ss number|id document|work permit copy|dob|driver s licence|drivers licence|
        front n back|passport page|passport scan|passport photo page|the id page|id page|
        id card photo|face video|liveness|turn your head|driving license|driving licence|
        licence front|tax form|w <number>|w9|i <number>|national number|personal number|
        citizen card|medicare|health card|utility statement|birth date|mother s name|doorbell|
        your spid|digital identity|digital id|national card|tax code|fiscal code|
        health insurance number|social number|residence proof|rental contract copy|both faces|
        your licence|your license|passport open|hold your passport|licence in hand|short clip|
        clip of you|clip turning|turning your head|left and right|blink|face clip|face check|
        name of your bank|place of birth|residence number|council tax|bank letter|portrait of you|
        a portrait|holding it next|cpf|passbook|front page of|pan aadhaar|cancelled cheque|
        mother s maiden|maiden name|holding your|clearance set|last payslip|date of birth|your ni|
        back ni|
        passport/licence/license/id/nric/aadhaar/pan/visa .. selfie/portrait/face/front/back/both|
        selfie/portrait/video/picture/photo/snap .. passport/licence/license/id/card/document
    """,
    "identity~": """
        passport*|identity card*|your id|utility bill|ni number|tax id|your identity|residence card|
        your papers|passport|residence permit|tax number|copy of your id|your passport
    """,
    "identity-many": """
        selfie*|front and back|both sides|ssn|social security number|video ident*|birth certificate|
        bank statement|next to your face|beside your face|face and|front back|mother s|
        holding it next|holding it by|by your cheek|holding your|full numbers|both faces|
        portrait of you|turning your head|holding it
    """,
    "identity-many~": "utility bill|tax number",
    "clicks": """
        likes|liking|rating|ratings|subscrib*|boost*|optimi*|stars|thumbs|grab order*|order grab*|
        data submission|submit orders|testing apps|raise .. ranking|data optimi*|boosting|
        press like|hit like|like .. videos/posts/pages/products/hotels/songs|watch .. videos|
        follow .. accounts/channels/artists|follows|followers|leave .. comment*|rate them|
        leaving reviews|leave reviews|write reviews|five star|5 star|tapping|promote apps|
        promote hotels|app optimi*|data boosting|product boosting|order matching|matching orders|
        rate apps|rate hotels|rate products|leave ratings|rates|review products|submit ratings|
        giving stars|give stars|leave a like|leave likes|press the heart|save the post|add to cart|
        add to basket|optimising|optimizing|simulated orders|simulate orders|dummy orders|
        platform data|evaluate|give hearts|hearts|like songs|rate songs|play songs|stream songs|
        streams|post reviews|confirm orders|confirming orders|submit the orders|push products|
        push hotels|bump|upvote*|vote for|votes|verify listings|tag photos|save pins|pins|
        you give each|give each|climb up the|climb the listings|up the listings|up the ranking|
        up the list|rise in the|ranked higher|rank higher|heart to|tap the heart|put a heart|
        give a heart|save listings|saving listings|wish list|wishlist|bookmark hotels|
        visit listings|open listings|scroll through|confirm bookings|bookings for|!optimist*|
        pretend orders|place pretend|press heart|press hearts|pressing heart*|a nudge|give hotels|
        nudge so|rate restaurants|hotels rated|hotel pages|taps a day|lift app|app rankings|
        like recipes|rankings|
        like/rate/review/save/follow/heart/star/vote/boost/tap/click ..
        hotels/products/videos/apps/listings/pages|
        like/rate/review/save/follow/heart/star/vote/boost/tap/click ..
        songs/films/restaurants/posts/recipes/shops/orders|
        give/giving/leave/leaving .. stars/hearts/likes/ratings/reviews/thumbs|
        boost/lift/raise/push/improve .. ranking/rankings/visibility/ratings/sales
    """,
    "clicks~": "click*|tap|just like|like <number>|viewing|watching|rate",
    "click-goods": """
        hotel*|apps|product*|listing*|merchant*|youtube|tiktok|google maps|instagram|airbnb|amazon|
        reels|artist*|the shops|songs|podcasts|short videos|clips|trailers|apartments|flights|
        cruises|courses|games|hotel pages|restaurants|films
    """,
    "click-goods~": "channel*|restaurant*|film*|stores",
    "per-click": """
        per like|per click|per review|per rating|per task|per video|per follow|per set|
        per subscription|each like|each review|each rating|each click|each task|each video|
        for every like/review/rating/task/click/video|for each like/review/rating/task/click/video|
        a like|a click|a review|a rating|a task|every task|likes a day|tasks daily|<number> tasks|
        <number> likes|<number> ratings|<number> reviews|simple tasks|easy tasks|small tasks|
        online tasks|per screenshot|free task|trial task*|first task|daily tasks|per order|
        each order|per product|each product|sets of|<number> orders|<number> clicks|online task*|
        simple online|first tasks|beginner tasks|trial set|per listing|per app|per hotel|per survey|
        per comment|per post|per share|per reel|per batch|a batch|batches|<number> actions|
        each heart|per heart|per vote|each vote|per song|each song|per play|each pays|per confirmed|
        <number> a night|per night|set of forty|a set|per star|each hotel|a round|per round|
        round of|forty a|each evening|per evening|an evening|first evening|<number> hotels|
        of <number> hotels|set two|hotels rated|rupees each|stars to|<number> per like|button forty
    """,
    "recharge": """
        recharg*|top up|topping up|top it up|topup|prepay*|prepaid task*|merchant task*|
        premium task*|combo task*|unlock .. tasks|unlock .. level|deposit .. unlock|add funds|
        add balance|working balance|advance the order|frozen|reset .. account|training account|
        workbench|combination|balance is minus|balance is negative|negative|merge order*|
        bundle order*|deposit .. withdraw|complete .. set|deposit first|deposit your own|own money|
        own funds|own usdt|cover the negative|premium order|special order|lucky|merge* order*|
        higher level|vip|unlock the|unfreeze|to withdraw you|the batch|account is stuck|
        to continue the|to finish the|finish the set|finish the batch|clear it|clear the|clears the|
        bundled|package order|overdraft|minus|in the minus|goes minus|went minus|below zero|
        balance shows|bring it back|back to zero|settle the balance|balance first|bigger order|
        big order|complete the <number>|complete .. from your side|from your side|from your own|
        the system opens|system opens|opens after|then it opens|whole set|set is void|is void|
        forfeit*|order <number>|is a triple|a triple|a double order|triple order|page shows|
        shows <number>|shows minus|can t withdraw|cannot withdraw|can not withdraw|
        withdraw .. after|withdraw when|withdraw once|ask a family|borrow from|borrow it|
        only for one hour|for one hour|one more order|one last order|last order|finish the order|
        finish order|next order|clear order|set of <number>|unlock <number>|balance returns|
        starting balance|lend you the starting|keep the balance in plus|balance in plus|
        in plus yourself|add what s missing|what s missing|add the missing|the missing amount|
        make up the|top it back|premium hotel|premium shop|premium item|special hotel|double item|
        lands in your set|in your set|the set stops|the set locks|set is locked|batch locks|
        lot locks|level silver|silver level|gold level|next level|level opens|to open it|
        opens with <number>|back with the commission|commission on top|lose what you|
        lose your points|points are lost|ask your mum|ask your mother|level it|level the|
        level the balance|add what s|small float|golden order|a golden|combined booking|whole lot|
        set resets|resets at|balance to zero|to zero and|the set releases|bundled hotel|
        second round|couple order|top off|wants <number> more|park <number>|park 60|
        negative/minus/pending balance|
        balance/account/wallet is/shows/says/goes/went/reads minus/negative|
        combo/combination/lucky/golden/premium/bundle/bundled/merged/couple/double
        order/booking/task/set/product/item|account is short|is short <number>|complete the order|
        complete this order|as soon as this one
    """,
    "recharge~": "stuck|comes back with",
    "easy-work": """
        no experience|no skill*|no qualification*|no degree|from your phone|on your phone|
        with your phone|with your mobile|min* a day|min* per day|hour* a day|hour* per day|
        hours daily|spare time|keep your job|paid daily|daily pay*|same day|paid .. day|weekly pay|
        no interview|no skill|training provided|any age|few minutes|minutes daily|minutes each|
        an hour a|extra cash|side income|side job|no cv needed|no skills|no training|simple work|
        simple job|easy job|easy money|easy work|students and|stay at home|housewives|mums|moms|
        retirees|pensioners|hour or so|wherever you are|from anywhere|from the sofa|on the couch|
        from the couch|from bed|on the bus|in your lunch|lunch break|between feeds|nap time|
        kids nap|while the kids|when the kids|zero experience|no boss|only a phone|just a phone|
        phone and <number>|a phone and|<number> mins|40 mins|mins in the evening|in the evening|
        evenings only|in your breaks|in your break|between two|no selling|no calls|phone always in|
        make it pay|make your phone|make it earn|let it earn|on phone|there s no interview|
        before bed|<number> taps/clicks/likes/tasks/minutes a/per/each/every day/night/evening|
        from your phone/sofa/bed/couch/kitchen|in your spare/free/idle time/moments|no targets
    """,
    "pay-daily": """
        paid daily|same day|paid .. same day|withdraw* .. daily|withdraw* .. day|paid .. evening|
        every evening|instantly|payout|cash out|take it out|day s pay|paid the same|paid out daily|
        withdraw any|withdraw at|every day|salary daily|paid same evening|same evening|same night|
        paid every|pays out|to your wallet|in usdt|paid on saturday|paid on friday|cash daily|daily|
        took out <number>|already took out|took out already|out the same|money by dinner|
        money by evening|by bedtime|each evening|every night|nightly|at night|after each set|
        after every set|on your balance|in your balance|fell already|arrived already|
        came through already|did it arrive|did they arrive|got the <number>|the same night|
        commission lands|<number> yesterday|today already
    """,
    "pay-daily~": "paid in|withdraw*|each day|paid weekly|paid out",
    "gain": """
        profit*|gain|gains|earn|earned|earns|earning*|made .. in|make .. week|wealth|double|tripled|
        triple|multipl*|payout*|grow your money|money work|withdrew|turn .. into|make <number>|
        made $|profits|grown|made me|turned|pays out|pay her double|take out the|withdraw the|
        grew to|members doubled|% winners|winners|up <number> %|took out|in one evening|
        in <number> minutes|was paid before|paid for my|paid for the|returns of|weekly returns|
        monthly returns|withdraw any|doubled since|has become|payout|payouts|payday|terrace is paid|
        paid off the|paid off my|bought the|cleared my|better than any|beats the bank|bank interest|
        first withdrawal|withdrawal went|went straight to|on my account|screenshot of my|look what|
        in profit|green|all green|account grew|balance grew|grew by|compound*|makes a month s|
        month s rent|made a month|grew into|into <number>|from <number> to <number>|
        went from <number>|came out <number>|came out with|ahead by|pays the rent|paid the rent|
        pays my rent|paid my|while i was cooking|while i slept|over breakfast|over coffee i|
        in an evening|one quiet hour|by easter|by christmas|will be double|be the double|twice that|
        twice as much|watch it grow|watch mine|let you watch|money lies dead|money is dead|
        money sleeps|lazy money|die there|dying in the|dies in the|losing month|losing week|
        floor of|melts|melting|money melts|loses value|losing value|losing purchasing|
        eaten by inflation|inflation eats|eats your savings|work for you|works for you|work while|
        works while|let it work|make it work|while you sleep|while we sleep|gave me <number>|
        left me <number>|brought me <number>|dropped me <number>|i made <number>|made <number> on|
        another <number> last|<number> more last|last night i|sunday i|pay for the|pays for the|
        enough for the|by august|by summer|by spring|in six weeks|in a month|becomes <number>|
        turns into|grows to|grow to <number>|rent by lunch*|are dying|will triple|came out of|
        <number> for me|was <number> for|gold will|will breathe|hospital bill|my freedom|
        thought of your|<number> % up|moves sunday|which token|left nursing|machine trade|
        made/earned/netted/cleared/banked/pulled/took/grew/withdrew £/$/€ <number>|
        money do/does/did/work/works|turned <number> into
    """,
    "gain~": """
        make .. month|rich|doubled|paid out|became|on sunday|<number> % up/profit/gain/return
    """,
    "trade": """
        trade|trades|trading|trader*|forex|fx|arbitrage|signals|mining|algorithm*|quantitative|
        short term|futures|options|presale|pre sale|token*|ai trading|copy trading|ipo|dealing|
        copytrading|quant|pools|defi|private sale|ico|tokens|investment platform|short positions|
        copy my|entry minutes|entries a week|the charts|closed circle|positions|our exchange|
        small exchange|private exchange|nodes|ai bot|our system|stock group|private placement|node|
        small cap|penny stock*|stocks|shares|nasdaq|crypto desk|liquidity|the pool|stake|yield|
        leverage|derivatives|contracts|second contract*|binary|prop firm|funded account|
        fund manager|gold|oil|etf|pre ipo|buy signal|sell signal|sell when|buy when|entry point|
        entry price|exit price|the nodes|which coin|contract trading|the method|my method|
        the system|pulse|copies the orders|order flow|the swiss desk|the desk buys|silver|
        market maker|market making|the quant|hours when|when to enter|when to exit|entry and exit|
        closed desk|the programme|invests for you|invest for you|press the buttons|
        presses the buttons|the group of|member letter|my money work|money to work|money working|
        pooled account|pooled|plots in|your plot|coin listing|listing next|evening session|
        gold price|my investments|trading desk|trading session|which token|token moves|
        machine trade|the machine|robot trades|bot trades|
        copy/mirror .. trade/trades/what/positions/moves|price moves|market opens
    """,
    "trade~": """
        invest*|portfolio|coins|signal group|the market|staking|spot|series|pump|pool|!investig*|
        the window
    """,
    "guaranteed": """
        risk free|no risk|without risk|zero risk|secured capital|capital protected|cannot lose|
        never lose|never lost|never had a losing|not lost|sure profit|insured|no losses|win rate|
        no losing|fixed daily|fixed return|safe as|riskless|zero loss|no loss|without loss|
        sure thing|capital can not|capital cannot|can not go down|losses i refund|is fixed|fixed at|
        protected capital|any loss|losses back|we refund|i refund|cover losses|fully secured|
        collateralised|backed by|never missed|always green|every trade|each trade|no downside|
        mathematical|never falls|sure as|without fail|like clockwork|losing month|not had a losing|
        floor of|written into|by contract|contractually|contract guarantees|nobody loses|only win|
        only wins|always wins|always pays|always paid|every friday|each friday|capital back|
        capital returned|protected at|protected to|is assured|assured by|losing week
    """,
    "per-day": """
        % per day|% a day|% daily|percent a day|percent per day|percent daily|% per week|% weekly|
        % per month|% a month|% monthly|percent a month|percent a week|weekly profit*|
        weekly return*|monthly return*|every day|% each|% every|per trade|every 24|in 24 hours|
        a day in|per cycle|each cycle|every cycle|daily|% .. yesterday|% .. last week|% .. each|
        in one day|in a day|in a week|in two weeks|in a month|in ten days|per round|each round|
        <number> % in|every friday|per week guaranteed|a month floor|% floor|in six weeks|
        in four weeks|in two months|by the weekend|overnight|from one day|in one evening|
        in one night|per night|percent/per/% each/every/a/per month/week/day
    """,
    "per-day~": "% a week|daily return*|each day|% .. monthly|weekly",
    "teach-money": """
        taught me|teaches me|showed me|inside news|insider news|insider tip|tips from|signals from|
        i follow|professional team|with my guidance|under my guidance|lead you|i can show|
        let me teach|learn from me|join me|together with me|i will help|guide you|hold your hand|
        my mentor|my uncle|my aunt|step by step|i will lead|follow my|copy my|my teacher|my cousin|
        my analyst|set up your|do it together|my team|account manager|my assistant|let me show|
        i guide|coach you|i ll help|i will guide|inside information|inside tips|my strategy|
        our analysts|my broker|account officer|personal manager|set you up|along with me|same as me|
        walk you through your first|through your first|press each button|each button|tell you each|
        button by button|sit with you|uncle s analyst|show you the|with my uncle|s guidance|
        under his guidance|under her guidance|the professor|his students|her students|my students|
        the teacher|mentor|i lead you|by the hand|hand in hand|i put in|i add the|i match|
        i ll match|i lend you|i help you|help you set|help you open|i showed you|same platform|
        same app i|as i do|like i do|do as i|what i do|follow me|follows my|copy what|copy us|
        copy him|copy her|mirrors|mirror my|she taught me|he taught me|i already show you|
        by every button|every button|at every click|each click|evening by evening|tell you which|
        which to buy|let you watch|watch mine|promise not to lecture|a kind girl|a helpful girl|
        hand on every|on every step|every step|each step|tells me the hours|tells me when|my coin|
        click it through|clicks it through|stay on the line|sits with you|sets everything up|
        sets it up|connects to your|connects to the|takes you through|leads you|i take care|
        put your part|put mine with|build for it together|build it together|build together|
        together for the|for our house|for the house|show you how i make|show you how my money|
        i ll show you how i|each tap|every tap|sit beside|sit beside her|sit with you on|
        mirror what|sits near|rather teach you|
        i/she/he/we/my ll/will/can/could/d show/teach/guide/lead/coach/walk/sit ..
        step/tap/button/hand/how/through/beside|
        my/our uncle/aunt/mentor/teacher/cousin/analyst/professor/brother/broker/friend/lady ..
        shows/showed/tells/teaches/taught/gives/knows/reads/waits|same platform/app/site/broker as
    """,
    "teach-money~": """
        teach you|walk through|our analyst|professor|my professor|analyst|i ll put|i add
    """,
    "deposit-small": """
        start with|begin with|open with|try with|enter with|min deposit|just $|only $|from $|from €|
        small amount|first deposit|starting from|as little as|start small|starting with|start from|
        just <number>|only <number>|entry is|entry from|buy in|first <number>|try <number>|
        test with|small test|top up with|bring your part|your part|<number> to start|
        <number> is enough|is enough to|enough to start|to get started|to begin|can be small|
        any amount|with just|whatever you can|tester|test amount|move it from|from savings|
        from your savings|your savings|<number> would do|<number> will do|<number> to taste|
        to taste it|put yours|beside mine|next to mine|together with mine|alongside mine|
        start at <number>|open at <number>|opens at <number>|begin small|we begin small|
        can begin small|put something in|place <number>|move <number>|add <number>|match <number>|
        bring <number>|put in <number>|put <number> in|put in 2|minimum of|from 250|
        open the account|open one there|open it with|get in with|get in for|go in with|
        in with <number>|in for <number>|match half|we match|lands by|a first <number>|
        start on <number>|car money|sale of the|the savings|your nest|nest egg|pension pot|your isa|
        the isa|hundred beside|a small sum|token amount|<number> gets you|<number> beside|
        put your <number>|try with <number>|
        put/place/start/try/begin/risk/send/add/throw .. small/little/bit/few/hundred/<number> ..
        first/beside/with/same/together/see|a small amount/sum/bit/stake|
        start/begin/try/enter small/little
    """,
    "deposit-small~": """
        put in|minimum|deposit|from £|put .. in|bring it to|up to <number>|from <number>|try it with
    """,
    "bonus": """
        bonus*|extra <number>|signup bonus|welcome bonus|deposit bonus|double your|i double|
        adds <number>|gift <number>
    """,
    "bonus~": "doubled|welcome",
    "invest-here": """
        our platform|the platform|my platform|this platform|an app|the app|a site|our exchange|
        private exchange|our pool|trading account|account manager|pre sale|presale|early access|
        private round|insider|node|the node|the tier|higher tier|next tier|the circle|
        private circle|trading room|members club|the academy|our academy|liquidity mining|
        the app store|pooled account|same platform as|the platform it|
        not/isn t/never .. app/play store/stores|
        own/private/closed/internal platform/app/exchange/room/circle/pool/group/club|
        before listing|pre listing
    """,
    "invest-here~": "our app|the site|our fund|the desk|the club",
    "warm": """
        handsome|gorgeous|sweetheart|darling|my love|fate|destiny|destined|lonely|alone in|widower|
        your smile|your eyes|warm heart|wrong number|wrong person|wrong contact|mixed up|
        saved your number|my assistant gave/added/must|are you single|thinking of you|dreamt|
        soulmate|kind soul|kind person|so polite|are you married|special connection|
        something special|god brought|feel close|trust you|you are different|good morning handsome|
        did you sleep|did you eat|my dear|lovely photo|know each other|like friends|sincere friend|
        real friend|future together|travel together|our future|serendipity|charming|babe|dearest|
        divorce|widow|meant to|sorry i thought|sorry wrong|feelings|sincerely|who do you trust|
        my heart|on the beach|together soon|so politely|wrong daniel|written to the wrong|
        to the wrong|was meant to confirm|since my divorce|my evenings|since my husband passed|
        laughed like|you write so|lake house|man with values|serious man|i thought you were|
        you seem a kind|sunshine|my sunshine|my angel|my queen|my king|good morning my|morning my|
        have you eaten|sleep well|sweet dreams|kisses|the house we|our life|our home|our plan|
        our plans|our wedding|marry|when i come|when i visit|when i land|i dreamt|dreamed of|
        thinking about you|you make me|i live alone|live in .. alone|live alone|thought you were|
        seem a kind|you seem kind|you seem nice|take breakfast|little house|i dreamed|we were meant|
        answered so kindly|most would not|please my heart|you moved me|moves me how|your husband s|
        since i lost|table for two|serene|at ten we|your voice|hear your voice|your laugh|
        you are kind|you re kind|how silly of me|silly of me|mixed the names|wrong doctor|
        wrong claire|chance has it|coincidence|good night my|my stephen|you told me about|
        i can be myself|be myself with|with you i|our little|let us build|build for it|
        for it together|when we live|when we are|last night was|talking last night|dreamed we|
        walking with you|walk with you|in your arms|hold you|i hold|wish you were|on my mind|
        stop thinking|your picture made|that smile|in your photo|learn your language|for you i|
        two hearts|cold here for|too cold here|sad that you|count coins|counting coins|
        counting pennies|deserve better|deserve a|you deserve|forgive me i|mistakes have a|purpose|
        you seem a|gentle person|kind though|warm smile|for hearts|i dreamt of|our kitchen|
        cook for you|wife passed|husband passed|moving here|your age|makes me shy|i swear|honey the|
        kind/gentle/warm/lovely/beautiful/pure/good/honest
        heart/soul/eyes/face/smile/person/lady/man/woman/energy|
        my/dear love/dear/darling/angel/queen/king/heart/sweet/sunshine|
        dreamt/dreamed of/about/that we/you/our|
        since my/the wife/husband/divorce/accident/loss/widow .. passed/died/left/gone|
        nobody/no one to talk|you have/ve a kind/warm/lovely/beautiful|remind me of someone|
        remind me of|someone i loved|only one i trust|the one i trust|un in yemen|retire soon
    """,
    "warm~": """
        beautiful|honey|miss you|good night|baby|hugs|our house|when we meet|for us|both of us|
        we both|i feel|did you take|your late|you in the
    """,
    "levels": """
        level*|downline|upline|bring in three|bring in two|bring in <number>|bring <number> people|
        bring three|bring two|introduce <number>|build a team|building a team|under you|
        network marketing|direct sales|tier*|sign up others|people you bring|each person you|
        sponsor <number>|enrol <number>|matrix|below you|every person|people you introduce|
        introduce others|bring others|bring friends|invite others|invite friends|partners under|
        tiers|team bonus|commission on|who bring in|<number> who bring|get <number> friends|
        get <number> people|they get <number>|on <number> levels|team of <number> leaders|
        from level|under them|they bring two|you bring two|place two|place <number>|power leg|
        left leg|right leg|join under you|people in your line|active people|down to level|who join|
        others joining|from helping them|recruit others|every woman you bring|you bring in|
        bring in earns|earns you a|a slice|down five|generations|people below|people under|
        three friends|two friends|five friends|your friends|your circle|your contacts join|
        team grows|as they grow|grow your team|your own team|team leaders|leaders|leader pack|
        sign up two|sign up three|sign up five|share of theirs|from theirs|and hers too|and theirs|
        and their|two people who|three people who|do the same with|bring your sister|bring a friend|
        bring your friends|your sister and|what they order|from their orders|line below|your line|
        below them|brings two|brings three|circle grows|table of eight|gifting circle|gift circle|
        wheel|build your team|they duplicate|duplicate it|duplicates|duplication|get three|
        three who|three women|three girls|when the three|once your three|those three|their three|
        each bring|each of them|something from each|who they bring|whoever they bring|floor below|
        the floor below|whole floor|rows below|under me|<number> under me|in my line|in my team|
        in my circle|my sponsor|my coach|my godmother|seventh floor|fifth floor|top floor|
        sisters and colleagues|rolls by itself|runs by itself|goes by itself
    """,
    "levels~": "referral*|rows",
    "dream": """
        passive income|residual|financial freedom|financially free|own boss|while you sleep|
        multiple streams|extra income|five figures|six figures|swap* hours|trading time|
        time for money|time freedom|side income|retire early|quit .. job|business opportunity|
        ground floor|fire your boss|life changing|earn from home|replace .. salary|
        replaced .. salary|side hustle|unlimited|open mind|open minded|motivated people|wealthy|
        coachable|boss free|time back|your why|extra stream|ground breaking|it s freedom|not a job|
        on autopilot|autopilot|on the beach|be free|leave the 9|digital wealth|digital markets|
        hit emerald|hit diamond|hit 9k|my coach hit|my mentor hit|energy|tired of|hours a week paid|
        building income|income that|outgrown|more than a|nine to five|rat race|alarm clock|
        your own time|own hours|own schedule|fire my|left my job|quit my job|first class life|
        lifestyle|school run|financial independence|independence|free yourself|freedom|
        handful of women|women building|mums building|parents building|entrepreneurs|leave the job|
        stop working at|retired my|retired at|school gate|school gates|never missed a|
        wake up without|live from anywhere|more time with|kitchen table|no boss|without a boss|
        quit the|quit your|quit 9|nine to six|leave the office|leave your desk|no more alarm|
        no alarm|mum friends|a few mums|some mums|few women|group of women|your spark|
        a sunny person|sunny|people like you|someone like you|own time|boss of your|be the boss|
        bossless|stopped laughing|he laughed|laughed at me|car paid|new kitchen from
    """,
    "dream~": "second income|income stream|stuck in a|<number> to <number>",
    "nothing-written": """
        explain on|explain it on|explain everything on|better shown|not on here|hard to explain|
        can t write the name|can t say the brand|people google|google it and|they google|googles|
        put more in writing|more in writing|people twist|twist it|can t name it|find the haters|
        keep the name|name for the call|don t put the|not put the|put the company|
        the company in writing|get the wrong idea|wrong idea|can t describe|hard to put|
        hear it live|come and hear|not over text|not by text|explain live|have to experience|
        need to experience|too big for|not for typing|hard to type|show you live|explain in a text|
        explain in text|explain over text|in a text|only in person|it loses its|loses its magic|
        loses the magic|lose its power|loses its power|spoils the magic|written down it|
        in writing it|writing it spoils|jealous people|the jealous|what the jealous|they say online|
        ignore the internet
    """,
    "pack": """
        starter pack|starter kit|pack|joining fee|join for|founder rate|founder* package|entry fee|
        activation|first order|buy in|sign up fee|enrol* fee|monthly order|autoship|buy .. products|
        initial stock|pays for itself|own stock|starter box|launch pack|welcome pack|product box|
        <number> starter pack|buy .. box|<number> licence|laureate package|winner package|
        listed as winner|use the seal|publication package|leader pack|the pack|a pack|business pack|
        bronze|silver|gold pack|platinum|have the pack back|box of|product order|starting order|
        opening order|join up fee|come in with|gala table|winner s|seal for|two pages in|emerald|
        sapphire|ruby|pearl|entry box|entry kit|founders box|founder box|circle seat|come in at|
        come in on|enter with the|enter at
    """,
    "pack~": "licence and",
    "undress": """
        undress*|naked|nude*|intimate|strip|take off|sexy|topless|underwear|lingerie|turn me on|
        horny|hot on cam*|cam sex|video sex|naughty|without clothes|private show|show me more|
        bedroom|bra|something hot|playful|kiss*|so hot|hot body|show you everything|
        show me everything|show me too|wild side|i m wearing|without your shirt|clothes off|
        take it off|take yours off|something private|private video|show yourself|show your body|
        your body|in the mood|fun on cam|lonely tonight|now yours|your turn|see your face and|
        face and the rest|all of you|turn you on|show me yours|less clothes|fewer clothes|in bed|
        in the shower|be naughty|you are so hot|everything if you|me yours|i ll undress|
        show you all|came off|took off|came undone|without a shirt|without your top|your top|
        show skin|more skin|private pictures|private photos|private pics|spicy|hot pics|hot photos|
        hot video|explicit|sex|sext*|dirty|fantas*|tease|turn the camera|turn the lights|
        just us two|my bra|my top|wearing nothing|wearing only|touch yourself|touching|
        without the shirt|without the top|looked even better|even better without|your skin|
        you without|no shirt|in your towel|the towel|under the blanket|show a bit|more of you|
        just for me|if you show me|you show me too|without a tie|without your tie|take turns|
        we take turns|my turn|i begin and|i go first|you follow|bit by bit|piece by piece|one piece|
        layer|button by button|shirt|open your shirt|unbutton|lower the camera|tilt the camera|
        point the camera|further down|lower please|stand up for|get comfortable|comfortable for me|
        comfy|something thin|pyjamas|pajamas|nightie|robe|bathrobe|bathtub|alone tonight|
        alone at home|are you alone|door locked|lock the door|lock your door|excites|
        exciting to know|turns me|a game|play a game|our game|little game|truth or dare|dare you|
        !fantastic*
    """,
    "undress~": "body|nothing on|you took|sexual",
    "video-call": """
        video call|cam|camera|webcam|skype|on cam|facetime|come on video|go on video|video chat|
        our call|turn it on|facecam|whatsapp video
    """,
    "video-call~": "on video|on the call|on call",
    "leak": """
        send .. to .. contacts/everyone/family/boss/wife|
        everyone/contacts/family/boss/wife .. get*/see*/receive*|
        husband/friends/connections/colleagues/employer .. get*/see*/receive*|upload it|goes to|
        go to .. contacts/everyone/family/boss/wife|
        go to .. husband/friends/connections/colleagues/employer|spread|expose*|share it with|
        share the video|send this to|send to all|sent to everyone|send it out|sends to|
        all over your|your friends list|your followers|make public|go public|goes public|go viral|
        on your wall|forwarded to|followers list|friends list|connections list|open your followers|
        i delete it|i erase|delete it while|and i delete|then i delete|everything is deleted|
        if you block me|block me|blocking me|go to police|go to the police|speak to police|
        police or|gets sent|it gets sent|goes out to|it goes to|have a list|also your list|
        here is a list|have your list|list of your|list with your|your director|your wife|
        your husband|your parents|list of everybody|list of everyone|everybody at|gets the first|
        gets the link|gets a copy|gets it|will see it|all see|know what you|find out|starts it|
        erased|it s erased|is erased|gone forever|all is deleted|i delete everything|it disappears|
        to everyone you|to everyone on|each of your|tag your|tag them|your boss gets|your mother|
        your kids|your children|your colleagues|your clients|your church|your school|your uni|
        your employer gets|made a list|i made a list|push the button|press send|hit send|
        one click and|the list of|people from here|from your connections|signs your reviews|
        is your wife right|your boss is|i forget it|and i forget|i forget you|forget it all|
        i go away|and i vanish|nobody sees it|depends on you|think of this|your contacts here|
        team page|your team page|wife s profile|husband s profile|profile open|page open|wipe it|
        i wipe|they all get|all get to see|get to see|everybody gets|how mr|spends a tuesday|
        your mum sees|your partner sees|see you like|watch you|watch this|nobody watches|
        nobody will watch|nothing happens|so nothing happens|otherwise they|otherwise your|
        or your boss|or they|or it lands|lands with your|lands in their|inbox of|in their inbox|
        bad reviews|sixty reviews|reviews start|reviews stop|fifty reviews|drops to two|drop to two|
        fall to two|first is up|first one appeared|cockroach*|be surprised|would hate|d hate|
        pity if|shame if|list of colleagues/your/members|list of <number>|reason to write|
        no reason to|pick one name|one name|names of everybody/everyone/all|whole office|
        whole family|reached your|reaches your|while you watch|need ever|ever watch/see/know|
        stayed between|stays between|stay ours|lined up|start with your|police please|not a nasty|
        nasty person|be considerate|be reasonable|my patience|patience costs|forgotten for|
        prefer the other|other way|taken as|if you block|block me i|hour of quiet|wipe everything|
        film at|your congregation|your parish|your students|your patients|
        or/otherwise/else/before/until/unless your/his/her/the ..
        gets/get/see/sees/hears/hear/finds/find/knows/know/receives/receive/learns|
        gets/get/see/sees the first/full look/copy/film/clip|what would your .. say/think|
        imagine your .. face/seeing|your wife/husband/boss/mother/family/school/church/employer and|
        see you all|they ll all see|all see you
    """,
    "leak~": """
        post it|publish*|leak*|send it to|your contacts|your family|i ll delete|first copy|see it|
        sees it|press the button|i know where|and i m gone
    """,
    "threat": """
        for nothing to happen|so nothing happens|nothing need happen|make it stop|make this stop|
        it stops when|it stops once|stays quiet for|the first one is up|reviews start|
        reviews keep coming|flood of reviews|dozens of reviews|fifty reviews|price for peace|
        buy your peace|want it gone|want them gone|taken down for|goes live at|your systems stay|
        files are encrypted|hour of quiet|stays/stay/stayed between us if/for|be considerate|
        my silence
    """,
    "recorded": """
        recording|video of you|the video|screen recorded|footage|your pictures|your photos|
        your nudes|clip|what you did|i have you|everything on tape|captured|have the recording|
        have your video|have the video|have screenshots|watching you|your webcam|
        say your name and where|your name and where you work|with your face|face is very clear|
        have the .. call from|have the .. recording|whole call|minutes of you|i recorded|
        we recorded|everything is recorded|saved our call|saved the call|saved it|i saved|i have it|
        i ve got it|got it all|have it all|have everything|whole video|full video|the part where|
        including the part|screen capture|screencap*|frame by frame|the pictures you|the photos you|
        the pics you|what you sent|you on camera|you on video|you in it|your face|the clip|
        look at the clip|very clear|last night s|from last night|saved the whole|the whole evening|
        i have the whole|our evening|cuts of|the best parts|i kept it|kept it|face is on|on there|
        very clearly|so is the rest|and the rest|the rest too|saved a copy|have a copy|made a copy|
        have it here|got it here|have it saved|have you on|got you on|whole thing|the whole thing|
        start to finish|beginning to end|every second|the/a/that recording of|keepsake|keepsake of|
        i kept|kept what|little film|snapped plenty|i snapped|pressed/hit record|i pressed|
        have/got the lot|the snaps|those snaps|snaps you|clip attached|relaxed on|on tape|on film|
        come/came across very|warm evening|evening on camera|from about minute|minute two|
        i/we/he/she watched/filmed/taped/recorded/captured/saw/seen you|
        i/we ve watched/filmed/taped/recorded/captured/saw/seen/got/kept you/your/it/everything|
        your camera/webcam/lens/cam|clip/video/pictures/photos/recording/film/images of you/your|
        from your? last/saturday/friday/sunday night
    """,
    "recorded~": "recorded|screenshots|on video",
    "proxy": """
        apply .. under your|apply .. with your|jobs under your|pass .. id check|pass .. kyc|
        with your passport|with your documents|with your identity|with your profile|your paper* and|
        under your name|in your name|under your identity|be the face|be my face|face of|
        take .. interview*|attend .. interview*|on my behalf|on our behalf|as the candidate|pose as|
        sit the interview*|join the interview*|be in front|front person|use your name|your name and|
        your us identity|your citizenship|lend .. name|lend .. face|borrow your|native english|
        answers on screen|feed you|earpiece|lip sync|answers in your ear|whisper|script on screen|
        you show up|you pass the|using your identity|use your identity|front for|stand in|
        sit in for|sit in on|do the interview*|appear on|show your face|be our voice|us person|
        us based person|us citizen|eu citizen|passport holder|your accent|you re him|you re her|
        you are him|you are her|train your voice|his cv|her cv|turn up as|show up as|under his name|
        in his name|sit .. interview*|you sit the|sit it for|sits down for|face check|
        sit down for one minute|go on the interviews|in a second window|with your name and|
        apply with your name|us citizen*|eu citizen*|lend your face|be the .. face/voice/name|
        use your .. name/face/identity/passport/photo|on your papers|under your passport|
        in your place|in my place|in his place|in her place|you are me|be me for|be him for|
        be her for|replace me|replace him|take .. exam|sit .. exam|pass .. background|
        pass .. verification|pass .. screening|apply as you|your face|your voice|your name goes|
        nominee|director in name|director on paper|be the director|be director|be listed as|
        listed as the|sole director|straw|sign as|you register there|register there as|do the face|
        face verification|pass the face|clean name|name is clean|your name is clean|be yourself if|
        new selfie|asks for a selfie|asks for a new selfie|if a site asks|you join instead|
        take his seat|take her seat|speak for him|speak for her|answer as|introduce yourself as|
        be the candidate|carry your name|carries your name|goes under your|runs under your|
        name and face|face and name|face and voice|voice and face|your papers are|you sit on|
        sit the video|sit the talks|video talks in|you just talk|go on camera|on camera as|
        on camera for|be our face|be the front|you front it|instead of my|instead of him|
        instead of her|for my cousin|for my nephew|for my friend|take his place|take her place|
        take my place|go as him|go as her|as my cousin|as my nephew|you have papers|
        you have passport|as sole director|as director|the company register|stand in job|
        greet the account|account holder on|account holder|beneficial owner|state yourself|
        register sims|introduce yourself with|your own slip|to be listed|sign the mandate|
        attend the bank|ran under|british voice|native voice|be our .. for the day|morning standup|
        in/under/on/with/using your own?
        name/passport/licence/license/id/papers/identity/face/citizenship/ssn|
        nominee shareholder/owner/signatory|only on paper|use your own id|
        resident/local/nominee director|you only sign|you just sign|sits/sit beside the|
        moves his/her/my lips|pass the/his/her/my .. exam/test|exam online|register .. with your id|
        with your id for|owners of the companies|as owners of|local partners as|sign where we|
        instead of me|sim cards in|in other names|other people s names
    """,
    "proxy~": """
        interview* .. on behalf|your profile and|your name on|your passport and|you sit in|you speak
    """,
    "hidden-worker": """
        engineers/developers/team/we .. do/does/handle/deliver .. work/coding/job/tasks/rest|
        people/guys/boys/staff/coders .. do/does/handle/deliver .. work/coding/job/tasks/rest|
        % of each salary|% of the wage|of your salary|of each salary|of every salary|
        without working|no coding|no skills needed|no tech skills|work gets done|our side does|
        my team does|our team does|does the actual|do the actual|do all the work|handle the coding|
        handle the work|technical part|i code|developers abroad|our developers|my developers|
        % of .. salary|of the salary|salary split|% each month|rest to us|you keep <number>|
        your share|revenue share|i sit behind|sanction*|from another country|deepfake|our engineers|
        my engineers|we code|we deliver|i deliver|behind the scenes|do nothing technical|% of what|
        cut of the|split the|share the salary|shared salary|overseas team|remote team in|
        never notice|nobody notices|no one notices|camera stays off|sounding like you|lands it|
        lands the job|if he lands|if she lands|blame bandwidth|blame the connection|day one with|
        my remote guys|remote guys|guys can log in|like they re in|as if you were the employee|
        write the answers for you|do all the daily|all the daily work|clients want a person|
        wants a person|i already have|i do the|we do the|my guys do|our guys do|my friend does|
        a senior does|someone else does|someone else codes|real developer|real work is|
        actual work is|off camera|behind the camera|in your earphone|in your earpiece|
        through an earpiece|teleprompter|you just talk|you only talk|you just sit|you only sit|
        just show up|you only show|you just show|<number> / <number>|split <number>|fifty fifty|
        seventy thirty|half the salary|half of each|client never sees|not allowed from|banned in|
        blocked in my country|all the jobs|i do all|i do every|they do every|jobs through your|
        through your computer|while you are sleeping|at night while|sites do not accept|
        not accepted there|does not accept|blocks my country|my country is|remains with you|
        remain with you|last partner|my last partner|other partners|you would do nothing|
        nothing other than|from each payment|of each payment|of every invoice|per project you|
        he types|she types|i type|they type|typing is done|coding is done|he codes|they code|
        i tell you the answers|tell you the answers|feed you the|type the answers|i whisper|
        we whisper|in earphone|in the earphone|in your ear|earbud|earbuds|all the work from here|
        work from here|from here i|nobody sees us|nobody sees me|country is trouble|
        trouble for hiring|trouble with hiring|not hire from|hire nobody from|my passport is|
        wrong passport|<number> for you|for you <number>|<number> for me|for me <number>|
        wage comes to you|wages to you|with three companies|three companies|two companies|
        several companies|more companies|next company|come to us|handed over to|account is handed|
        rather not appear|keep a low|client is shy|two share|you keep a|camera filter|
        we/they/our/my people/team/engineers/guys/staff/nephew/cousin/friend ..
        work/coding/tickets/typing/rest/talking|stays/stay in the background|
        the real owner/worker/developer|actual owner/work|
        <number> % of the? each/every? cheque/paycheck/salary/wage/invoice|run by him/her/us/them|
        is then run|shy of cameras|client who is shy
    """,
    "hidden-worker~": """
        behind you|<number> <number> split|split <number> <number>|<number> <number> between
    """,
    "laptop-home": """
        laptop .. your house/address/home/place/flat|laptop arrives|laptop is sent|
        laptop is shipped|shipped to your|delivered to your|company laptop|company s laptop|
        work laptop|employer s laptop|receive the laptop|receive .. laptop|receives the laptop|
        laptop to your|laptop at your|computer at your|company computer|their laptop|laptops at|
        device at your|equipment at your|receive laptops|receive the machine|laptops to your|
        laptops in your|several laptops|per laptop|per machine|per device|a few laptops|
        work laptops|laptops plugged|ship them to you|
        laptop/laptops/machine/device/phone .. to your/you home/place/house/address|
        receive .. laptops/machine/device/phones|phones at your|modem|router at your|sim box|
        sim bank|machines to your|three laptops|two laptops|five laptops|laptops for|
        look after some|babysit|a shelf of|a rack|boxes at yours|sends the computer|
        send the computer|computer comes|computer arrives|laptop comes|laptop they send|
        computer they send|when the computer|when the laptop|firm s computer|company s computer|
        at your house|leave it plugged in at|plugged in at your|in your house|in your flat|
        a little box|small box|box on your|stick in the|a stick into|dongle|computer we send|
        home connection|connection in
    """,
    "laptop-home~": "laptop ships|ships to your|sign for it",
    "not-public": """
        before .. announce*|on what hasn|until .. public|not public|non public|not publicly|
        unreleased|unannounced|undisclosed|not yet published/public/announced/out|
        before .. published/announced/public/out/release*|before the market|before anyone|
        not in the press|not appeared|internal|inside information|inside view|insider*|classified|
        restricted information|restricted material|behind the scenes|what your department|
        your department s|open source*|open sources|public sources|newspapers|not found online|
        cannot be found|can t google|cannot google|nobody else has|only insiders|aren t public|
        embargo*|non open|exclusive insight*|not known publicly|known outside|who decides|
        weak points|known problems|delivery schedule|order book|this quarter|earnings|
        before the earnings|numbers before|trial result*|readout|unblinded|pipeline|takeover|
        the deal|real numbers|margins by|not yet? in the news/press/papers|not out yet|not yet been|
        before results|confidential figures|what is planned|who said what|not yet public|
        before publication|before release|ahead of|in advance of|pre release|prior to the|
        prior to publication|insider|behind closed|thinking inside|inside thinking|private view*|
        unreported|off record|unofficial|working drafts|early look|early view|early word|first look|
        hear first|whispers|rumour|rumor|mood in|plans for|what s coming|in the pipeline|
        order volumes|versus guidance|against guidance|vs guidance|where bookings|how .. landed|
        safety board|the arm|which customer|at what volume|what volume|a day ahead|
        before the announcement|above or below|up or down|draft minutes|who sits where|who sat|
        in debt|phone list|not been printed|in print|add impressions|closer to the grain|split on|
        who was against|who blocked|what was said|from meetings|from the meeting|sense of the|
        a hint|run rate|on track to|order slipped|shipments|weekly numbers|the numbers before|
        before the <number>|rollout date|launch date|cap on|goes firm|bid goes|deal goes|
        before it goes|isn t published|not published|is not published|hasn t published|
        before the company|before it publishes|before they publish|before publishes|
        before the results|before the numbers|before the vote|before the tender|before the award|
        before the deal|before the filing|before the board|what the ministry will|heavier in one|
        one arm|blinded|dropouts|enrolment|how .. shaping up|shaping up|quarter is|quarter looks|
        the autumn quarter|capacity|roadmap|road map|price list of|supplier prices|your prices|
        bid price|competitor s bid|who else bid|other bids|which chapters|negotiating|
        negotiation position|fallback position|red lines|staffing|readiness|org chart|
        organisation chart|who reports|contact list|customer list|client list|source code of|
        direction and|rough percentages|rough numbers|rough direction|just direction|up or flat|
        better or worse|ahead or behind|miss or beat|beat or miss|defect rate|return rate|
        before they/you/we/it publish/publishes/report/announce/announces/print/file/say|
        before .. announcement|before the print|before the statement|hit or miss|did it hit|
        did it work|lighter or heavier|heavier or lighter|bookings|feel for it|a feel for|
        from memory|with your own words|which version|version is winning|drafts going round|
        drafts going around|you see the drafts|see the drafts|before we outsiders|we outsiders|
        color it|inside colour|between the lines|really decides|really think|the real reason|
        behind the decision|leaning towards|who is for|who is against|until the cabinet|
        restricted until|before cabinet|the cabinet|before the release|before the trial|the readout|
        the data lock|endpoint|batch numbers|order intake|sell through|stock levels|which units|
        which bases|which ships|who is posted|postings|shift plan|patrol|timetable of|spare parts|
        shortages|running short|who sits in|who attends|names of those|names of people|who works on|
        who signs off|which supplier|what they pay|their prices|customer data|lookups|
        look someone up|pull a record|a few records|export of|the internal list|what they miss|
        colour|who pushed|what the minister|minister s people|among themselves|which drafts|
        drafts are|still going round|not been in the papers|things that have not|who resisted|
        sat in the room|in the corridors|the corridors|corridor talk|the mood|what people say|
        what they say|off the minutes|starts are|wafer starts|below the guide|the guide|guidance|
        everybody knows|then everybody knows|before everybody knows|before everyone knows|
        closed window|closed period|blackout|quiet period|before the quiet|how you closed|
        closed the month|vs budget|against budget|versus budget|versus plan|against plan|on plan|
        below plan|above plan|the plan for|maintenance schedule|breakdowns|faults|real ranges|
        real range|rotas|shift rota|who leaves when|leaves the office|when she leaves|
        when he leaves|where she parks|where he parks|where she lives|where he lives|new address|
        her new address|his new address|her address|his address|her shifts|his shifts|patient list|
        patients with|who takes what|who owes|salary of|salaries of|who earns|who gets what|
        at what price|which price|what price|discounts you give|terms you give|your terms with|
        volumes|a vpn|vpn login|vpn account|an account inside|door left|door ajar|leave the door|
        back door|badge for|access card|alarm code|admission sheet|admissions sheet|admission list|
        patient s chart|discharge sheet|your bid price|your bid figure|the figure in your bid|
        discount you intend|discount you re going|price you intend to bid|before the bids|
        before bids are opened|before the envelopes|
        price/prices your trust/hospital/firm/company/plant/council/school pays|price .. pays per|
        pays per unit|renewal month|renewal date|whoever signs|initials of|procurement screen|
        other envelopes|the envelopes|envelopes landed|other tenders|other bidders|the rival bid*|
        lowest sits|lowest bid*|lowest quote|l1|where the lowest/others|only ballpark|
        ballpark figure|best and final|our best and|speaks to the|has shaped|scrap rate|
        headcount by|guard*s on|claims system|sealed bid*|rate card|fuel table|crop the logo|
        logo off|logo cropped|logo taken|logo removed|regional dashboard|dashboard open|selling in|
        launch is selling|ahead of the <number>|by heart|margins on|patient numbers|
        initials of whoever|really agreed|working group|before the communiqu*|
        which suites/rooms/room/floor|
        when they/he/she go/goes/leave/leaves/arrive/arrives/come/comes|wall screen|one plate|
        one name|a plate|the registry|before it/they/this/that hits/reaches/goes the/to/public|
        ahead of the/your results/earnings/announcement/vote/tender/award/launch/statement/filing|
        from the inside|view from inside|inside track|steer on|a steer|wafers|stents|
        who travels with|trip of the minister|minister s trip|the schedule of|firewalls|
        what s planned at|who looks after|load factor|is being discussed|being discussed|
        control room|screens in the|how many patients|formulary|who decides on|what they charge for|
        the competitor s
    """,
    "tell": """
        describe|brief|notes|memo|analysis|analyses|exchange|consult*|questions|sketch|outline|
        comment|curious|know if|give us|copy|document*|expose|study|material|opinion|views|
        perspective|thoughts|read on|updates|briefing|summary|answers|intelligence|knowledge|
        conversation|interview|if you told|impression|an impression|your impression|your sense|
        minute chat|short chat|minute call|your read|photo of|photograph|a hint|list of|sum up|
        summarise|summarize|walk me through|colour|color on|your feeling|from memory|write it down|
        jot down|thumbs up|thumb up|a feel|gut feel|flavour|flavor|your feel|whatever you hear|
        what you hear|what you see|what you know|what you remember|if i hear|pick your brain|
        pick your brains|enlighten|who pushed|say among|by all means|two pages|one page|
        a short piece|an ordinary piece|over the phone|at dinner|over dinner|good dinner|buy him|
        buy her|in two words|two words|up or down|a nod|nod is enough|a number is|a rough number|
        take a photo|snap of|photo from|by screenshot|a listing|a list each|pull a list|pull me a|
        find out|keep an eye|keep your ears|your ears open|tell me when|!documentar*|jot that|
        jot it|jot them|rough idea|ballpark|phone snap|phone snaps|phone photo|of the pages|
        please give the|a peek|keen to feel|are curious|small information|mentioned over|
        number mentioned|open in front|film the|photograph the|two pages on|ballpark ll
    """,
    "tell~": """
        tell|write|report*|share|explain|inform|note|paper*|article*|insight*|talk|chat|call|
        discuss*|answer|hear|interested in|know whether|let us know|view|slides|look at|copies|take|
        insights|update|question|information|details|speak|meet|told me|a chat|your take|
        let me know|walk us through|by hand|!reporter*|a few slides|few slides
    """,
    "tell-pay": """
        per note|per report|per page|per paper|/ h|per call|a page|per article|honorarium|pay well|
        well paid|pays well|i pay|more for|higher|generous*|compensat*|remunerat*|
        transferred the fee|reward*|would pay|bonus|top rate|extra|double|gift for|for your trouble|
        <number> each|euro* each|compensation|per piece|each piece|per briefing|per conversation|
        per answer|retainer|compensated|remuneration|stipend|reward|rises|goes up|scales|premium|
        more if|triple|in cash|usd|eur|gbp|apiece|a note|for twenty minutes|for forty minutes|
        for half an hour|paid same|paid the same|the fee .. triples|we d make it|
        would already be worth|worth it to us|thank people|is worth <number>|worth <number>|
        would send <number>|<number> same day|<number> per|<number> for|<number> the same day|
        framed as|monthly if|and monthly|per month if|each answer|a week in|therefore the price|
        price reflects|and wife|and your wife|and spouse|and family|cash if|nearer <number>|
        closer to <number>|show our gratitude|thank you properly|at christmas|not go unrewarded|
        your effort|not forget it|for each answer|for every name|per name|per record|per lookup|
        each name|each record|<number> a time|<number> an answer|times three|three times the|
        fee rises|pays better|paid better|far better paid|considerably more|worth more|
        the better the|the fresher|an ordinary piece is|that s why it s worth|worth a year|
        pay off your|first envelope|by paypal|something on top|on top if|if you find|a list|
        each month for|for one look|for a glance|for one evening|at our expense|host you|
        weekend for two|would be remembered|will be remembered|won t be forgotten|
        would not be forgotten|cash the same|cash same day|s in it|<number> in it|see you right|
        good for <number>|handsomely|pays handsomely|well wisher|find a well|expenses could|
        school fees|college expenses|college fees|per look|pays per|first sheet|per sheet|round two|
        <number> a day|a go|bottle of|sent in usdt|visa card to|grand on|doubles if|
        honorarium doubles|fee doubles|more if it|<number> no names|<number> for it|
        <number> each friday/week/month/time|by gift card|decent one|
        <number> per/for each/every/a/one/the screenshot/question/update/tip/page/call/chat|
        make/makes/made it worth|grateful in|show our/my/his appreciation|our/my/his appreciation|
        little thank you|compensate you|remunerate you|well rewarded|rewarded for|worth your time|
        each month a text|a text about
    """,
    "tell-pay~": """
        per hour|an hour|pay for|we pay|pays|paid|fee|cash|rate|envelope|budget|a piece|per month|
        rewards|gift|in crypto|for <number> minutes|<number> cash|gratitude|an envelope
    """,
    "paid-note": """
        <number> for a/each/every/one short/brief/written? report*/note*|
        <number> for a/each/every/one short/brief/written? paper*/article*/memo*|
        <number> per note/report/page/paper/article/memo|paid report*|paid note*|paid paper*|
        pay you for notes/reports/papers|pay for short notes/reports|per report|per note|per memo
    """,
    "no-name": """
        can not yet? name|cannot yet name|not yet name|prefers discretion|prefers to stay|
        prefers to remain|wishes to remain|wants to remain|wants to stay|remain anonymous|
        stay anonymous|stays anonymous|cannot name|can t disclose|cannot disclose|not disclose|
        can t reveal|unnamed client|may not name|not at liberty|name .. withheld|name .. later|
        confidential client|private client|a client in|client abroad|client overseas|
        anonymous client|not name the|without naming|client name is|client prefers|client wishes|
        not named|undisclosed|discreet|name stays|without a name|name is confidential|
        keep the client|client confidential|sponsor who|an asian|a gulf|overseas client|
        foreign client|my principal|principal|our client prefers|a client who|the client liked|
        client of ours|circle of investors|small circle|group of investors|some investors|a fund|
        a desk|who pays|stay in the background|prefer to stay|in the background|behind the curtain|
        readers whose|whose readers|our readers|my readers|someone who prefers|people who prefer|
        who prefers not|who would rather|not be named|neither will you|a client of mine|
        client of mine|my client|certain people|certain circles|some friends who|somebody who would|
        someone who would|your name never appears|your name won t appear|name stays out|
        name never comes up
    """,
    "trip": """
        business class|first class|all expenses|expenses paid|five star|5 star|all inclusive|
        fly you|flight* and hotel|flight and hotel|trip to|with your spouse|with your wife|
        with your family|with your partner|luxury|paid trip|study trip|week in|private exchange|
        sponsored trip|fully paid|fully funded|trip paid|as our guest|as our guests|flown|host you|
        hosted|week with us|hotel|resort|spouse|family welcome|closed seminar|closed workshop|
        in sanya|in dubai|in macau|in bali|in cyprus|seaside|by the sea|flights for two|
        with your lady|weekend in|weekend for two
    """,
    "trip~": "invite you .. to|travel paid|our guest|tickets|expenses",
    "as-tourist": """
        travel as .. tourist|as a tourist|tourist visa|as tourist|as a holiday|private visit
    """,
    "state-work": """
        ministry|department|parliament|embassy|defence|defense|military|navy|army|procurement|
        think tank|policy institute|consult*|analysis firm|geopolitic*|sanctions|security policy|
        foreign policy|officer|committee|minister|officials|parliament*|policies|air force|border|
        diplomat*|nuclear|energy security|research institute|consultancy|consulting|second route|
        delegation|the delegation|brussels|the mission|captain|colonel|lieutenant|sergeant|vessel*|
        frigate*|submarine*|undersea|cable|cables|landing station*|pipeline|secretary general|
        in the cabinet|cabinet office|the foreign office|the authority|port authority|
        airport authority|barracks|the base
    """,
    "state-work~": """
        agency|government|civil serv*|customs|council|official|civil servant|policy|base|port|ports|
        police|institute|advisory|commander|ships
    """,
    "hush": """
        nothing .. in writing|nothing in writing|leave .. compliance .. out|leave .. out of it|
        private phone|no trace*|needn t register|need not know|our little secret|behind .. back|
        be discreet|keep .. between us|stays between us|between us|just between|
        keep .. confidential|keep .. private|discretion|secretly|don t tell|do not tell|
        don t mention|do not mention|don t discuss|do not discuss|don t talk|do not talk|
        tell nobody|tell no one|nobody must|without telling|no need to inform|don t inform|
        rather not mention|better not mention|not mention|not be mentioned|not tell|
        strictly confidential|under the radar|stays here|off the books|no paperwork|leave no|
        don t declare|not declare|without declaring|don t report|do not report|your name stays|
        no compliance|not through compliance|delete this chat|delete the chat|delete this message|
        delete our|nobody at work|better not ask|won t understand|only be jealous|
        not everyone needs|without involving|keep this off|keep it off|no need to notify|
        nothing needs to be written|nothing written|without notifying|don t copy anybody/anyone|
        don t go through compliance|delete after|keep this strictly|keep it quiet|keep this quiet|
        keep quiet|low profile|under wraps|off the radar|not on email|not by email|not through your|
        not via your|no one else|nobody else|no one must|nobody should|no one should|don t involve|
        do not involve|not involve|needn t know|needn t mention|needn t tell|needn t inform|
        needn t declare|needn t be|shouldn t know|must not know|mustn t know|wouldn t understand|
        they would worry|they might worry|they ll worry|spoil the surprise|without your employer|
        without your company|disappearing|burner|no written|no trail|no paper trail|unofficially|
        tell her it s|out of the loop|no notes|go direct|we go direct|no networks|no name goes|
        booked as|be booked as|no need to trouble|needn t trouble|wouldn t report|would not report|
        talk between friends|between friends|private writing|keep this here|not a soul|
        tell her nothing|tell them nothing|speak to no one|speak to nobody|not your own lawyer|
        until the money|without your boss|leave accounting out|leave finance out|strictly discreet|
        be very discreet|our secret|off your calendar|don t forward this|look for us online|
        for confidentiality|for discretion|keep no notes|we keep no notes|nobody needs documents|
        framed as|could be framed|needn t hear|need not hear|don t breathe|don t say|say nothing|
        say a word|tell .. no one/nobody/noone|between you and|between the two|just us|only us|
        for your eyes|for your ears|don t bring|not show this|keep this to|keep it here|
        stay between|better not tell|best not tell|best not to|wait before telling|
        kindly not inform|not cleared|is suspicious|are suspicious|he doesn t know|jealous|
        means well|mean well|off the email|off email|quietly|on the quiet|on the side|discreetly|
        hide it|hide this|cash in hand|doesn t ask|so the app doesn t ask|in two pieces|
        in two parts|in smaller amounts|smaller amounts|below the limit|under the limit|
        under <number> each|anything in the diary|in the diary|without anything in|
        instead of by invoice|not by invoice|no invoice|without an invoice|disappears by itself|
        disappear by itself|deletes itself|erases itself|self deleting|self destruct*|burns after|
        burn after|not speaking about|no word to|not a word to|put fear in|only put fear|put ideas|
        plant doubts|between ourselves|among ourselves|keep the matter|the matter between|idle talk|
        loose talk|loose tongues|walls have ears|keep it our|tell her after|tell him after|
        tell them after|surprise her|surprise him|surprise them|big surprise|a surprise for|
        husband still doesn t know|need not trouble|not trouble your|cover your tracks|no tracks|
        appears nowhere|nowhere on paper|not on paper|never on paper|don t cc|no cc|not via work|
        not at work|not from work|from home only|off your work|nobody will trace|don't mail it|
        private matter|treat this as|treat it as|as a private|need not be troubled|not be troubled|
        never mention|keep it ours|ours for now|keep us out|leave us out|for now between|
        only between|no names|without names|word to|nothing to anyone|no one needs|without anyone|
        without anybody|let nobody|let no one|your sister will not|will not understand|
        would not understand|unkind about|he ll worry|she ll worry|would spoil|spoils it|spoil it|
        ruin the surprise|ruin it|stay in the background|in the background|prefer to stay|
        quiet about|keep it low|low key|keep this low|keep it under|under your hat|
        from your private|use your private|wipe it after|wipe the chat|clear the chat|
        clear this chat|delete it after|messages vanish|messages disappear|vanishing messages|
        disappear after|vanish after|set to disappear|leaves a trace|never leaves a|want paper|
        nothing shows|nobody notices|not to bring|bring the study|needn t cross|doesn t cross|
        cross payroll|cross your employer|need hear|get protective|get funny|bosses get|
        managers tend|never email|low silhouette|for your discretion|and your silence|
        your silence until|your silence|nobody else answers|off paper|quietly please|only on paper|
        people envy|envy happiness|nobody/no one/none the wiser|don t mention/name/quote me|
        no need to tell/mention/inform/involve|needn t/not tell/mention/inform/involve|
        rather our/my/the words/chat/talk|rather .. weren t seen|straight to revolut/paypal/wise|
        from your own/private phone|keep/stay mum/shtum/schtum|hush hush|eyes only|
        strictest/strict/utmost confidence|leave no trail/record/footprint|no footprint*|
        use/from/to/via/on your personal/own/private/home
        mail/email/phone/number/gmail/address/mobile|untraceable|no one in the office/family/team|
        till/until it s done/over/signed/paid|know it was you|will know it|don t register it|
        secondary work
    """,
    "hush-from": """
        manager|superior*|teller|cashier|clerk|family|wife|husband|brother|sister|mother|friends|
        friend|attorney|notary|it department|it team|finance team|accountant|accounts team|embassy|
        company|line manager|partner|spouse|children|son|daughter|lawyers|advisers|advisors|
        committee|board|people at home|anyone at work|bosses|legal|authorities|security|
        local police|your police|your son|your daughter|compliance people|compliance team|
        bank staff|bank clerk|hotline|your boss|your adviser|your advisor|your accountant|
        your mother|your brother|your friends|flatmate|roommate|the it|it guys|it desk|head of|
        supervisors|union|control people|bank man|the bank man|your wife|your husband|your kids|
        your children|the girls|the lawyer|local lawyer|a local lawyer|your solicitor|the notary|
        the union|your dean|your folks|your mum|your dad|departments|your department|your chief|
        the chief|your other half|the missus|the auditors|the ministry|your line|your agent|
        the school|your school|your team|your staff|the treasurer|bookkeeper|your bookkeeper|
        your secretary|sue in finance|the diocese|the yard
    """,
    "hush-from~": """
        boss|employer|supervisor|bank|father|parents|lawyer|solicitor|hr|compliance|finance|
        accounts|accounting|colleagues|team|police|office|firm|anyone|anybody|school|consulate|cfo|
        managers|colleague|tax office|the bank|your bank|your employer|your lawyer|your father|
        your sister|professor|neighbour|the committee|the office|the tax|your own bank|own bank|
        your ministry|secretary|press office
    """,
    "deceive": """
        you ll say|you will say|you must say|say at the|tell .. airport|tell .. border|
        say .. yourself|say .. applied|say .. friend|say .. loan|say .. holiday|story is|our story|
        cover story|tell .. landlord|if somebody asks|if someone asks|should anybody ask|
        should anyone ask|should .. ask|if your bank|write gift|enter gift|
        tell/say .. bank/teller/officer/support/customs/clerk/them/employee/agent .. that|
        if .. bank asks|if .. asks .. say|if .. ask* .. say|if anyone asks|if they ask|say it is|
        say it s|say that it|say that you|tell them you|tell them it|pretend*|answer that|
        state that|as the reason|say .. gift|say .. family|declare it as|reference .. gift|
        mark it as|travel as .. tourist|as tourist|tick .. personal|friends and family|
        without saying|say you|tell the bank|if asked|when asked|for renovation|home improvement|
        is a loan|act as if|make out|white lie|little lie|not the truth|tell her it|tell him it|
        tell her .. for|tell your sister|for a car|describe the turnover|describe it|
        should the bank|if the bank|bank enquire*|bank inquire*|bank enquires|he ll say|she ll say|
        income of your own|consultancy income|as your own|you say you were|you ve paid no one|
        invoice says|the invoice will|for the roof|s for the roof|payments among friends|
        among friends|say it was|income from|
        say/tell/answer/write/put/mention .. kitchen/renovation/car/holiday|
        say/tell/answer/write/put/mention .. family/friend/cousin/gift/loan|say .. new kitchen/car|
        tell them .. is/it s/you re/you are|
        if .. courier/driver/postman/police/customs/clerk/bank/anyone .. ask*|say we met|
        say we know|label it|book it as|as a lecture|as consulting|as tuition|another name on|
        other name on|use another name|under another name|different address|change your location|
        set your location|vpn to|use a vpn|backdate*|back date*|edit the|adjust the invoice|
        change the date|write a review|leave a review|as if you|make it look|look like|looks like a|
        photoshop|say no otherwise|they may ask if|if someone told you|you say you found|
        helping a nephew|helping a niece|for building work|for works|for renovations|
        you have spoken|you remember nothing|don t recall|the accountant does|accountant handles|
        purpose consulting|reference consulting|introduce yourself as|with a filter|
        camera with filter|be someone else|be somebody else|look inside how|they re for your|
        for your cousin|for your nephew|for your brother|sold a car|sold your car|selling a car|
        say he s|say she s|say they re|if a carrier asks|if the carrier|if the postman|
        if the branch|if somebody at|if someone at|in case anybody|in case anyone|should they ring|
        put .. as the reference|as though you|as though it|you tell them|just say that|just say it|
        just tell them|leave out that|leave that out|skip that part|under his name|under her name|
        in his name|a different surname|may simply mention|simply mention|just mention|
        should your branch|branch asks|branch enquire*|is freelance|freelance design|design income|
        state yourself there|same hair|
        if/should/when your/the/they/anyone/anybody/somebody ..
        bank/branch/teller/officer/boss/customs/police/landlord/postman/courier ..
        ask/asks/asked/enquires/inquires/rings/calls|
        say/tell/mention/write/answer/put/state .. savings/freelance/consultancy/gift/family|
        say/tell/mention/write/answer/put/state .. loan/renovation/personal/friends/holiday/tourist|
        nobody checks/looks/compares|as if it were/was yours/you|it s your own if|say it s yours|
        as informal
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
        don t/not contact/call/ask .. anyone/firm/reception/department|
        don t/not write/phone/approach/email .. anyone/firm/reception/department|
        don t/not message/consult/visit .. consulate/finance/hospital|
        don t/not speak/google/disturb/check .. consulate/finance/hospital|
        don t/not message/consult/visit .. anyone/firm/reception/department|
        don t/not speak/google/disturb/check .. anyone/firm/reception/department|not contact the|
        bypass|skip .. process|skip finance|skip the usual|around the usual|go round the|
        without going through|don t go through|not go through|outside the process|no lawyer*|
        without .. lawyer*|lawyers slow|lawyers only|only creates paperwork|it slows|only slow|
        they ll only|they will only|would only confuse|never answer|doesn t answer|don t check|
        not advertised|not listed|isn t listed|not registered|no registration|no receipt|
        bank is too slow|bank too slow|banks are too|without .. due diligence|no due diligence|
        skip .. compliance|only with me|through me only|only through me|i ll square|sign .. later|
        no lawyers|no lawyer|leave lawyers|lawyers kill|lawyers spoil|lawyers complicate|
        without lawyers|skip the lawyers|without contract|paperwork later|sign later|no time to|
        no point calling|no point asking|do not bother|they don t know|they know nothing|not aware|
        isn t aware|aren t aware|cannot confirm|will deny|they deny|only via me|just through me|
        deal with me|directly with me|outside the usual|outside normal|faster this way|slow us|
        slows|hold us up|holds everything|red tape|bureaucracy|confuses|normal approval|
        approval flow|approval process|usual approval|skip approval|normal flow|normal channel*|
        usual channel*|outsource everything to us|it would leak|it d leak|they outsource|no tickets|
        no papers|just people with|no counsel|restarts the clock|only restarts|mark the name|
        door is closed|they mark|don t phone the|please don t phone|do not phone|ask hospital|
        don t ask hospital|won t be able to help|outside of their jurisdiction|your bank won t|
        bank will only|bank wants to|phoning them|do not lose time|lose time with|helpdesk will|
        everybody does it|page is for companies|can t submit a version|from anybody else|
        the office serves|are not authorised|regulation doesn t|regulation does not|not permitted|
        nobody will pick up|nobody picks up|nobody answers|no one answers|on sick leave|
        on leave this|is on leave|on holiday until|is travelling and|inbox is being|
        mailbox is being|being migrated|switchboard is|switchboard .. moving/down/off/out|
        reception is closed|office is closed|offices are closed|office is moving|
        can confirm right here|i can confirm|take my word|you have my word|my word|don t email|
        don t contact|don t call .. number/office/bank/company/embassy/hotline/line|google|
        people google|wrong idea|bad reviews|old reviews|reviews are|ignore the reviews|
        don t believe|don t read|don t listen|the press is|media lies|haters|competitors write|
        site is being|website is being|website is down|site is down|under construction|
        being rebuilt|no website|no paperwork needed|only slows|they only delay|only delays|
        only complicates|complicate things|makes it complicated|make it complicated|
        your adviser will|bank will try|make a meal of|not to involve|urge you not to|
        beg you not to|not involve a|every new party|new party|another party|don t write them|
        not ask there|don t send through|stay away from|keep away from|doesn t like that|
        no questions please|eat everything|they eat|they steal|are all corrupt|useless|
        not having website|have no website|papers are gone|papers are lost|papers were lost|
        swim away|washed away|burnt|burned down|locked to|locked for|not allowed by|council won t|
        our policy forbids|can t attach|cannot attach|skip the second|second signature|
        second approval|i ll countersign|countersign tomorrow|sort the paperwork|paperwork follows|
        formalities later|formalities follow|best just go through me|just go through me|
        go through me|only through this|only in here|don t know about the change|not been told|
        hasn t heard|haven t heard|leave legal|leave hr out|leave them out|skip legal|lawyers sour|
        lawyers make|lawyers ask|slow it|slow things|will say no|would say no|nothing online|
        not online|don t advertise|no site|contracts invite|invite questions|invites questions|
        there is no contract|without paper|no paper|nothing signed|no interview|cv says it all|
        no boss|a boss|bank needn t|bank needs no|bank will ask|can be so fussy|so fussy|
        fussy about|fuss about|make a fuss|they fuss|get twitchy|twitchy|nervous about|get nervous|
        ask too much|ask too many|too many questions|ignore that/this/the/where it|
        it/that says that on|they all say that|
        meant/is for outside/strangers/outsiders/others/scammers/fraudsters/hackers|
        standard/boilerplate wording|just boilerplate|on my say|my say so|
        go by this/my message/note/mail|on/s on leave|s off till/until|
        off till/until the/monday/next|off sick|away till/until|would only delay|only dither|
        board/committee/trustees would/will/meets/meet .. week*/month*/delay/only|
        account/office/bank takes too long|made/make/asks/asked too? many? questions|
        ask for reports|will/would/should suffice|is/are sufficient|no revision|mere formality|
        no point ringing/phoning/calling/asking|don t bother ringing/calling/phoning/asking/with|
        kindly do? not phone/call/ring/contact|do not phone/call/ring/contact the/our/my|
        not on/in play/the/app store|isn t in/on the app/play/store|
        no need to send/involve/ask/check/ring/call/verify/bother/trouble the/your/my/them|so slow|
        falling out|it may/might/will say the/it s/that|your it may/might|
        for security .. telephone/phone/call|you won t find|won t find us/it/me/anything|
        no need to look/google/search/ring/phone/call/check|i vouch|official channels|
        jump/skip/cut/beat the queue/line|side door|circumvent|ask nobody|
        no need for a lawyer/solicitor/notary|
        lawyer/solicitor/bank/adviser/accountant .. only/just
        delay/delays/confuse/complicate/slow/slows/spoil/spoils|we don t advertise|
        we do not advertise
    """,
    "no-call": """
        can t take calls|cannot take calls|cannot talk|can t call|cannot call|unable to call|
        unable to talk|no calls|no call|don t call|not call me|don t ring|no phone|in meetings|
        on a plane|boarding|can t answer|cannot answer|can t pick up|camera is broken|camera broken|
        cam is broken|no camera|no video|without video|only by chat|only in chat|chat only|
        text only|by text only|only via chat|written interview|text interview|chat interview|
        interview .. telegram|interview .. messag*|interview by email|email is down|mail is down|
        my phone is|lost my phone|phone broke|phone is broken|microphone is broken|bad connection|
        prefer text|prefer to write|prefer writing|no voice|cannot speak|just text|only text|
        messages only|no meeting|reply here|only here|not reachable|fix a call|own meeting link|
        only allows this|only this link|no other link|from a private|from my private|
        from my personal|personal profile|this profile|private profile|second profile|
        backup profile|not by phone|unreachable|can t ring|cannot ring|phone is off|phone off|
        in surgery|in a board|board dinner|typing only|write only|writing only|message only|
        written only|chat based|by messages|no need for a call|skip the call|without a call|
        new profile|other profile|alternative account|backup account|personal account here|
        private account here|in the room with|with lawyers now|old one got locked|my old one got|
        camera stays off|camera off|telephones are|phones are being|phone lines are|lines are being|
        being ported|rather than calling|rather than call|confirm here|old number is|
        calling the old|text me here|reply only here|speak is impossible|stuck with|the sim|
        chip isn t|phone .. fell/broke/broken/dead/lost/stolen/smashed/drowned/water/sea/toilet|
        lost phone|sim card blocked|sim blocked|this is my new|my temporary number|temporary number|
        temp number|writing from|borrowed phone|voice is gone|lost my voice|throat|loud here|
        too loud|bad line|reception is bad|signal is bad|wifi only|only on wifi|roaming|in court|
        in a hearing|in a session|in a workshop|in flight|mid flight|about to board|camera doesn t|
        camera isn t|cam doesn t|cam isn t|i m shy|too shy|only write|only chat|by chat only|
        via chat|in writing only|locked out of|lost access to|answer here|answer me here|
        respond here|reply to this|reply on this|use this profile|on this profile|write me here|
        avoid the phone|avoid phone|not by telephone|phones are monitored|i m airborne|airborne|
        mid air|closed session|cannot step out|only typing|typing is all|write me only|don t dial|
        camera s broken|cam s broken|mic s broken|ringing makes no sense|phones are down|
        phones are on the same|landline s down|landline is down|line s down|lines are down|
        while they rewire|they re rewiring|mail has been playing|mail s playing|mail playing up|
        email playing up|in with the|in with auditors|on silent|under the table|whispering|
        voice doesn t|video doesn t|camera won t|cam won t|mic won t|my mic|no mic|in the air|
        at sea|on the rig|on the ship|on base|in the field|no signal|signal here is|only wifi|
        only have wifi|bad signal|writing suits|easier in writing|best in writing|better in writing|
        typing is easier|rather type|rather write|landline is under|answering machine|answerphone|
        telephonic|no telephonic|is flying|cannot chat|closed meeting|
        confirm/confirmation on this chat/mail/thread/message/itself|on this chat/thread itself|
        this chat itself|travelling and our|no landline|borrowed this|
        t/cannot/not discuss/speak/talk/confirm/help .. telephone/phone/call|
        prefer you didn t/not ring/call/phone|all day so|
        phone/line/mic/microphone/speaker/voice/camera/landline/switchboard/number ..
        broken/faulty/down/out/playing/acting/dead/repair/serviced/replaced|
        only message/text/write/type|text/chat is best/better/easier/safer|using this since|
        writing from my/a another/other/private/personal/spare|phone is watched|my phone is watched|
        t get into my bank
    """,
    "no-interview": """
        no interview*|without interview*|without an interview|no resume|no further interview*|
        skip the interview*|no test needed|approved you|you re hired|you have been selected|
        you were selected|already approved|a formality|straight to offer|offer today|hired today|
        no due diligence|interview isn t|interview is not|skip straight|passed our|
        passed the screening|your cv alone|your profile alone|we already chose|already chosen|
        job is yours|position is yours|start tomorrow|no need for another|no other interview|
        cv says it all|cv was enough|letter was enough|written answers|from the photo|
        interview follows|interview comes later|interview after|already decided|we ve decided|
        captain trusts|trusts my
    """,
    "haste": """
        today|tonight|within the hour|within <number> hours/hrs/minutes/h/days|within 24h|
        in <number> hours/minutes|before noon|before midnight|at midnight|by midnight|
        by <number> pm/am|until <number> pm/am|right now|right away|immediately|asap|expires|
        expiring|last chance|ends tomorrow|closes today|closes in|closes at|before <number> pm|
        by tomorrow|tomorrow morning|before tomorrow|now|quickly|next <number> minutes|this evening|
        only today|final notice|<number> min|<number> hours|every hour|or lose|or else|miss out|
        before it closes|gone by|in ten/fifteen/twenty/thirty/five minutes|
        within ten/fifteen/twenty/thirty minutes|starts in <number>|begins in|waiting for you|
        do not wait|don t wait|or you ll lose|confirm by|this hour|next hour|few hours|
        couple of hours|end of day|by end|eod|first thing|in an hour|right this|this minute|
        instantly|no time|clock|runs out|while i can|<number> secs|<number> seconds|goes at|
        list is closed|list closes|bids close|doors close|at 10 tonight|cut off|lapses|
        before the close|at once|within five minutes|stay valid|valid for <number>|this very|
        rolls to|rolls over|rollover|while it lasts|every minute|dies at|at dawn|goes to print|
        runner up|passes to|before nine|before ten|before eight|before lunch|before we talk|
        before the call|by six|by five|by nine|if it s in by|in by <number>|in the next|
        until tonight|until midnight|until noon|is ticking|ticking|timer|countdown|time is|
        running out|last call|final call|last reminder|final reminder|second reminder|while the|
        before the window|window closes|before sunday|before launch|this afternoon|this morning|
        same day|in ten secs|ten seconds|takes two|two minutes|otherwise the|or it goes|or he|
        late clause|penalty|sooner|starts sooner|while you still|close the round|closes the round|
        before they|<number> clock|restarts the|thirty day clock|not wait for tomorrow|
        first one today|still today|boat leaves|decide before|quarter past|the one window|
        only window|he only has|she only has|they only have|he has ten|she has ten|one chance|
        this once|by eight|by three|by four|by thursday|by wednesday|by friday noon|lands by|
        in by thursday|go on air|goes on air|on air|before the run|before the ship|
        before she leaves|before he leaves|before i leave|before the train|before boarding|
        before takeoff|before closing|before the weekend|minutes left|hours left|days left|
        door closes|window shuts|list shuts|shuts at|stops at|goes back to|goes to someone|
        goes to somebody|someone else gets|somebody else gets|gone tomorrow|not for long|won t last|
        won t wait|can t wait|cannot wait|in <number> min/mins|within <number> min/mins|
        <number> min/mins left|<number> min/mins to|otherwise the/your/it/they|
        before the office/desk shuts/closes|by arvo|this arvo|by lunch|by lunchtime|by teatime|
        by breakfast|by evening|by close|by cob|cob|now now|sharp sharp|it lapses|lapses in|
        lapses at|lock/locks at|locks pages|resets at|is swept|today itself|an early word|act by|
        kindly act|ready to move|goes friday|lose the place/slot/seat|in the morning|till 4|
        going/go out at|
        slot/place/seat/window/offer/list/round/door ..
        closes/shuts/ends/expires/lapses/passes/locks/resets/vanishes/goes|
        gate/batch/ticket/claim/title/bid/allocation/position/spot ..
        closes/shuts/ends/expires/lapses/passes/locks/resets/vanishes/goes|
        before/by/till/until sunset/dusk/dinner/supper/closing/quarter/year/month/nightfall/dark|
        without delay|no delay|promptly|pronto|the sooner|time sensitive|time critical|
        closing soon/shortly|deadline is today/tonight|you have <number> hours/minutes/days|
        can t hold it/your/the|can t keep it/your/the|may/will be gone|most urgent|link dies at|
        link expires|dies tonight
    """,
    "few-left": """
        only <number> left|spots left|slots left|limited|few spots|few places|first come|last spot|
        last place|spots are|places are limited|other candidates|another candidate|next candidate|
        next person|others waiting|only a few|takes only|two candidates|someone else|last few|
        just <number> left|a few left|others want|the next one|another founder|another applicant|
        other applicants|i need just|two spots|two places|two seats|three spots|three places|
        one spot|one place|one seat|last two|save you a|save you one|hold you a|keep you a|
        can hold a|list closes|waiting list|before it fills|filling up|fills up|first to|
        whoever is first|places remain|one remains|two remain|few remain|only two|only three|
        just two|just three|secures your slot|secures your place|secures your spot|
        secures your seat|one of two|one of three|two left|three left|only one left|one left|
        last slot|last seat|just one more|one more person|have another girl|another girl|
        another guy|someone waiting|somebody waiting|others are waiting|two others|three others|
        four are gone|are already gone|nearly full|almost full|almost gone|nearly gone|filling fast|
        going fast|goes fast|seats remain|few seats|only <number> pages|passes to the|next lad|
        lad behind|list is full|is nearly full|only two openings
    """,
    "to-app": """
        write/message/add/contact .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        write/message/add/contact .. over/by/through/me/use .. app/whatsapp*/telegram*/signal|
        text/reach/continue/talk .. on/to/via/in/at .. app/whatsapp*/telegram*/signal|
        write/message/add/contact .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        write/message/add/contact .. over/by/through/me/use .. wechat/viber|
        write/message/add/contact .. over/by/through/me/use .. line/zangi/discord|
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
        discuss/get/further/details .. over/by/through/me/use .. app/whatsapp*|
        discuss/get/further/details .. over/by/through/me/use .. telegram*/signal|
        us/over/call/communicate .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        us/over/call/communicate .. over/by/through/me/use .. wechat/viber/line/zangi/discord|
        discuss/get/further/details .. on/to/via/in/at .. wechat/viber/line/zangi/discord|
        discuss/get/further/details .. over/by/through/me/use .. wechat/viber|
        discuss/get/further/details .. over/by/through/me/use .. line/zangi/discord|my telegram|
        telegram me|on whatsapp|on signal|via whatsapp|via telegram|via signal|use telegram|
        use whatsapp|use signal|telegram @|whatsapp +|telegram :|whatsapp <number>|your telegram|
        whatsapp number|telegram handle|to telegram|to whatsapp|to signal|in signal|over signal|
        through signal|encrypted app|encrypted messenger|private channel|private email|
        your private mail|secure app|off linkedin|away from linkedin|leave linkedin|rarely here|
        hardly ever here|not often here|rarely use|line me|on line app|your private number|
        private mail|protonmail|encrypted chat|secure chat|another platform|different platform|
        off here|i m rarely|i am rarely|seldom here|on wire|on skype|to skype|on zangi|on snapchat|
        on discord|here is boring|boring here|personal phone|private phone|your own phone|
        use your own phone|from a personal address|via session|on session|on threema|have threema|
        on snap|personal address|got whatsapp|got telegram|my line|line is better|other app|
        the other app|another app|other application|hardly on here|barely on here|never on here|
        better elsewhere|somewhere better|somewhere quieter|somewhere private|more private place|
        continue elsewhere|her telegram|his telegram|their telegram|her whatsapp|
        tell her .. sent you|install the other|over on telegram|confirm over telegram|
        does the onboarding over|onboarding over|onboarding on|pass her your number|leave a number|
        leave your number|drop your number|quieter app|quieter place|another place|not this place|
        out of here|get off this|off this site|off this app|an app that|app where|
        where nothing stays|slip over|slip over to|to signal with|this site isn|isn t private|
        seldom on|on telegram <link>|
        do you use .. app/zangi/whatsapp/telegram/signal/viber/wechat/line|use zangi|
        slip/hop/come/move/pop/switch/jump/meet/join/continue/carry/go over/on/onto/to/across ..
        whatsapp/telegram/signal/zangi/viber/wechat/line/session/threema/snapchat/messenger|
        rarely/seldom/hardly/barely/never .. here/linkedin/this|
        linkedin isn t/is not for/private/safe|hardly here|write me on|chat on whatsapp
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
        orphan*|children|earthquake|refugee*|hospital bill*|cancer|starving|god will|mercy|
        save a life|needy|wounded|rescue|street dogs|animals|stray*|vet bill*|operation|surgery|
        medicine|medicines|chemo|little boy|the clinic|blankets|rebuild|monastery|church roof|
        animal shelter|puppies|water took|fire took|tents|blanket|winter coats|dogs|paws|rescued|
        the sick|my son needs|bombed|shelled|evacuat*|sleep in|sleeping in the|for the little|
        tonight is decided|on the ward|under the rubble|the flood|the river took|the beds|
        school money|lorry with|container with|borehole|mission s|the mission|sanctuary|
        operating table|the surgeon|surgeon s|evening meal|no meal|matron|friend in service|flock|
        sick parishioner|parishioner|football kit|sleep hungry|sleep warm|dialysis|incubator|
        transfusion|widows|goats for|volunteer medic|generator died|swallowed a|vet wants|
        stuck/held/stopped/seized at the? customs/port/border|
        orphans/orphanage/widows/refugees/children/little ..
        hungry/cold/sick/sleep/waiting/starving|
        mission/parish/ministry/shelter/sanctuary .. evicted/account/delayed/closed
    """,
    "charity~": """
        donat*|flood*|shelter|victims|village*|charity|relief|treatment|hospital|ambulance|insulin|
        the children|the kids|little girl|roof of|little ones|god bless
    """,
    "give-money": """
        give what|send what|help us with|contribute|send .. money|send money|support us|
        whatever you can|any amount|please help|please give|send help|every euro|every dollar|
        every pound|even <number>|even a small|gofundme|small sum|little help|bit of help|
        help me out|help us out|send something|advance me|lend me|give it back|who has coin|
        whoever can|those who can|put on this|on this wallet|a few coins|what you can|buy milk|
        buy bread|for bread|for milk|it s direct|goes direct|direct to me|straight to me|
        whatever you have|any little|every little|anything you can|anything helps|all goes to|
        everything goes to|it all goes|straight to the|i hand it|photos of the codes|vouchers of|
        <number> storage|dollars/euros/pounds storage|is/are held at/by|until .. is paid|
        kindly send|kindly assist|ashamed to|you ll have it back|bless the|blessing the|
        are blessing|even <number> helps|won t wait|till payday|until payday
    """,
    "give-money~": "donat*|transfer|chip in",
    "private-pay": """
        private account|my account|personal account|my personal|private wallet|wallet|no receipt|
        directly to me|in the name of|wife s name|personal paypal|friends and family|
        personal wallet|my paypal|my cash app|paypal me|directly to my|to my own|my brother s|
        my cousin|in my name|someone s account|take no .. cards|no foreign cards|no papers|
        to my wife s|your wife s|cousin s account|his cousin|from me send|her own account|
        agent s account|in her name|in his name|my own account|prepaid visa|prepaid card|
        account i give|account i send|details i send|i forward you|account holder i|my landlord s|
        landlord s account|our agent|to our agent|the agent s|notary s account|our cashier|
        the clerk|the secretary|director s account|into my own|own account this|on this wallet|
        this wallet|to this number|this number in|cousin in|to my cousin|via my cousin|my nephew|
        my partner s|company in cyprus|firm in cyprus|account in lithuania|account abroad|
        foreign account|a trustee|trustee account|third party account|in an envelope|
        notes in an envelope|cash in hand|my assistant s|assistant s account|to my assistant|
        office one is closed|to mrs|to ms|account of my|my wife in|my wife s|my husband s|
        my brother in|my uncle|my aunt|our notary|our accountant s|accountant s account|
        my secretary|our secretary|cash envelope|first envelope|in notes|cash only|cash please|
        hand to hand|personal zelle|this address bc1|friends family|gift option|
        to/for my/our driver/nephew/niece/assistant/colleague|driver joseph|momo number|momo|
        mobile money|gpay|by upi|upi|matron s nephew|to brother|to sister|to pastor|to father|
        lad who|directly as the|to craig directly|directly as|card thing s|own fella|by monzo|
        to this paypal|nephew directly|
        to my/his/her/our/their daughter/son/sister/brother/wife/husband/mother|
        to my/his/her/our/their father/uncle/aunt/cousin/driver/clerk/secretary|to/for ma am|
        in cash at|paymaster|
        my/our/his/her/their
        treasurer/agent/lawyer/driver/clerk/secretary/assistant/partner/notary/paymaster s
        account/wallet/number/iban/revolut/paypal/phone/card|
        account/number/wallet/iban/card of my/our/his/her|off platform|give it/the to my|
        to our/the editor/officer/agent/trainer/doctor/recruiter/coordinator|manning officer s
    """,
    "private-pay~": """
        my wallet|account of|i send you the details|my agent|to mr|my sister|an envelope|in cash|
        by hand
    """,
    "favour": """
        favor|are you available|are you at your desk|are you there|quick task|need your help|
        small thing|handle something|sort something|discreet task|run an errand|assist me|
        i need <number>|need something|needed urgently|urgent matter|urgent errand|
        confidential task|run out and|pop out|nip out|get something done|are you around|you around|
        at your desk|you re authorised|you are authorised|you re authorized|you are authorized|
        closing an acquisition|closing a deal|a deal closing|acquisition|could you get|can you get|
        before they head off|stay a surprise|cards .. blocked/frozen/stolen/declined/swallowed|
        card .. blocked/frozen/stolen/declined/swallowed|wallet .. stolen/lost/gone|lost my wallet|
        stolen wallet|my bag|stuck at|stranded|locked out|at the airport|at the border|
        at the police|hotel won t|the hotel keeps|holding my|need a hand|emergency|an emergency|
        can you transfer|could you transfer|can you send|can you lend|could you lend|can you cover|
        could you cover|can you pay|could you pay|instant transfer|till monday|until monday|
        back on monday|monday i ll|trusting you with|personally entrust|entrust you|counting on you|
        rely on you|we three know|delicate matter|sensitive matter|discreet matter|operation in|
        the operation|you busy|need this done|surprise the|one of the ones being|can t pick up|
        quick errand|little errand|small errand|explain later|explain tonight|four people know|
        only four|only three people|stuck in the|stuck inside|closed door|quick favour|treat the|
        thank the|could you do it for me|do it for me|can you do it for me|customs keeps
    """,
    "favour~": """
        favour|are you free|quick one|something urgent|you free|under nda|stuck in|at the hospital|
        in hospital|could you send
    """,
    "boss": """
        ceo|managing director|director|dean|vice president|board meeting|headmaster|general manager|
        here finance|head office|group finance|ops director|it ops|it support here|our director|
        the director|our ceo|head of finance|managing partner|the partner|your ceo|the minister|
        the engineer|the president|the chair|our founder|the head|group director|regional director|
        plant manager|the bursar|provost|the md|md here|the gm|had to make a new|new profile|
        lost the other one|lost the old|lost my old|my other profile|my other account|
        my private one|my private account|my second account|from the board|board member|
        founder here|chair here|the vicar|pastor|bishop|father michael|the bishop|in the board|
        board session|your md|yes boss|the regional leads|headteacher|boss here|dinner ladies
    """,
    "boss~": """
        cfo|coo|chairman|boss|it s .. from|this is .. from|your manager|treasurer|our cfo|the board|
        professor|the owner|rector|the governor*
    """,
    "new-bank": """
        new account|new iban|changed account*|changed .. bank|changed .. account|different account|
        updated bank details|new bank details|other account|account has changed|supplier changed|
        changed banks|details have changed|new details|new payment details|following account|
        different institution|moved to a different|our collections|redirect the|redirect payment*|
        beneficiary reads|beneficiary is|beneficiary name|group treasury|account in the pdf|
        bank details attached|until the audit|account is blocked|old account is|closed my account|
        closed that account|account below|this account|to this iban|bank is under review|
        under review|being audited|account is frozen|our bank is|account is being|banking with|
        changed my bank|switched banks|switching banks|neobank|pdf is attached|attached pdf|
        change is signed|signed by the director|an iban from|iban arrives|lawyer s account|
        account comes from|details come from|lawyer will send|counsel will send|notary will send|
        use the old account|the new one is in|new beneficiary|moved banks|moved bank|moving banks|
        banked with|bank with|to the new one|new sort code|new one below|one below|details below|
        closed for audit|under audit|account migration|bank is migrating|factoring|factor|
        our factor|collecting bank|for this invoice|this invoice goes|new payee|change the payee|
        update the payee|no longer bank/banking with|our/usual bankers are/is|our bankers|
        bank/banking coordinates/particulars|particulars are/attached/overleaf/enclosed|
        details/particulars attached on/overleaf/herewith|details/account are overleaf|overleaf|
        sister concern|sister company|our affiliate|group company|find its way|
        in poland/lithuania/latvia/dubai/riga/cyprus instead|is superseded|superseded|
        use those/these/this for|use those/these/this one? instead|please use those/these|
        use the one on/attached/below/here|moved/shifted/switched us over|
        moved/switched/shifted over to|is/being switched|amend our|vendor card|vendor master|
        vendor record|supplier record|bsb|moved his/her/their account|
        moved to a/another/different/new|new account for|for the audit|audit period|undergoing an|
        lithuania|holding account|
        changed/moved/switched/overwrite/replace/swap/amend/shifted/migrated ..
        account/bank/iban/ledger/payee/coordinates|
        different/another/alternate/alternative/second/fresh/replacement/temporary
        account/bank/ledger/payee/iban/beneficiary|overwrite the|finance arm|
        in/into/to a different account|
        details/instructions/coordinates/particulars ..
        changed/updated/revised/attached/below/enclosed|
        under audit/review/investigation/reconciliation|intermediary bank|correspondent bank
    """,
    "new-bank~": """
        new bank|bank has changed|lithuanian iban|old account|migration|
        account/bank/iban/ledger/payee/coordinates ..
        changed/moved/switched/replaced/compromised/frozen/restructuring/superseded|
        the one on this/the|different/another bank
    """,
    "invoice": """
        vendor|wire|settle|release|counsel needs|cut off|released|acquisition|due invoice*|
        open invoice*|overdue|credit note|balance due|pay <number> and|arrange <number>|
        dispose <number>|instruct <number>|execute <number>|the transfer of|a transfer of|
        transfer of <number>|urgent transfer|payment order|the order for|before noon|value today|
        same day value|this month s|the run|push it today|push it through|push it out|
        the final account|balance of|your balance|the open|outstanding|statement of account|
        remittance|proof of transfer|swift copy|confirmation of transfer|slip|remittance*|
        consignment|settlement of/for|the settlement|purchase order|friday run|thursday s run|
        next run|progress payment|for completion|completion funds|next load|lie at port|demurrage|
        consignment <number>|stage payment|before releasing|releasing the|once paid|the pour
    """,
    "invoice~": "invoice*|supplier*|payroll|by noon|po <number>",
    "salary-change": """
        salary account|direct deposit|my payroll|my pay|my wages|salary on|salary into|
        payroll change|before payroll|payroll cut|before the run
    """,
    "salary-change~": "my salary|salary to|pay goes|payroll closes",
    "prize": """
        reward*|winner|congrat*|picked|free iphone|cash prize|lucky|giveaway|questionnaire|
        you were picked|tablet|is yours to keep|yours to keep|household panel|claim your|
        your reward|your prize|gift worth|worth <number>|you were chosen|drawn|were drawn|the draw|
        sweepstake*|gift box|thank you gift|loyalty|voucher worth|honorarium goes|the honorarium|
        your name came up|name came out|chosen among|among <number>|selected household|gift basket|
        hamper|voucher of <number>|a weekend in|vacuum|phone for testing|test a phone|
        keep the phone|keep it afterwards|keep the device|you re one of|one of seven|one of ten|
        random draw|our anniversary|anniversary gift|store card|shopping for|shopping spree|
        year s supply|a year of|groceries|answer four|answer three|answer five|answer <number>|
        four questions|five questions|short quiz
    """,
    "prize~": "prize|won|claim*|to claim|raffle|a voucher|fridge|three questions",
    "prize-pay": """
        shipping|delivery fee|age check|verification charge|card check|processing fee|$ 1|€ 1|£ 1|
        card number|cvv|verify your card|keep number expiry|expiry + <number>|3 digits|
        <number> digits|dispatch|courier is on you|only the <number>|payable by card|
        bank login check|date of birth|testing if the card|check the card|card is alive|
        card not by transfer|goes on a card|to a card|the long number|release fee|insured delivery|
        insured shipping|a symbolic|symbolic <number>|symbolic amount|a euro|one euro|one dollar|
        one pound|two euros|<number> for postage|for the postage|so the card|card is active|
        card works|which card|from which card|<number> to check|real person|we take <number>|
        we charge <number>|give straight back|straight back again|returned at once|
        returned straight|refunded at once|delivery only|only delivery|only the delivery|
        pay the postage|pay the delivery|pay delivery
    """,
    "prize-pay~": "customs|small fee|postage|handling|on your card|collect it|to collect",
    "binding": "binding|deemed accepted",
    "binding~": "contract runs",
    "known-portal": """
        workday|our hr system|hr system|intranet|usual folder|usual system|same login|
        same address you applied|self service|applicant tracking|the system you|careers site|
        usual place|project folder|shared drive|team folder|usual drive|you applied through|
        on the intranet|secure hr|personio|successfactors|bamboohr|hr portal|employee portal|
        candidate portal|applicant portal|portal where|usual portal|same portal|staff portal|
        our careers portal|tenant portal|supplier portal|portal you|software center|software centre|
        company portal|self service portal|the portal you|service portal|careers page|
        your tenant account|the same system|jira|in the portal|usual sharepoint|usual .. folder|
        shared box|finance / <number>|staff directory|the portal|candidate account|in workday|
        on workday|through workday|on greenhouse|greenhouse|lever|smartrecruiters|ashby|teamtailor|
        via the portal|through the portal|the usual login|as usual in|same place as|same link as|
        same tool|where you uploaded|where you applied|the careers site|on our careers|
        our jobs page|jobs page|vacancies are|only on|the intranet|on sharepoint as|the team drive|
        the shared calendar|the wiki|confluence|the lms|moodle|teams channel|our teams|in teams|
        in slack|our slack|slack me|expense tool|the hr tool|our registry|your client area|
        client portal|patient portal|student portal|applicant account|in the usual|usual way|
        the staff app|employee app|self service kiosk|by internal post|in the pigeonhole|
        at the counter|through your accountant|via your agent|the booking system|the library system|
        in the/your settings|account settings
    """,
    "contract-signed": """
        contract signed|signed the contract|signed your contract|signed contract|have signed|
        you signed|you ve signed|we ve both signed|both signed|both of us .. signed|
        now that .. signed|after signing|after you sign*|once .. signed|since you signed|
        thanks for signing|countersigned|contract is signed|signed offer|signing the contract|
        first day|your start on|signed last|when we sign|at signing|after both|when both|
        signed by both|upon signing|on signing|after the contract|at completion|at handover|
        once you ve signed|after you ve signed|both names|in both our names|signed it|
        have it signed|the signed|your contract|contract clause|your lease|the lease|
        tenancy agreement|signed lease|works contract|your offer letter|clause of your|
        clause <number>|joined us|you joined|welcome aboard|contract received|
        signed contract received|your start date|your second day|on day one|induction day|
        your probation|your payslip|your employee number|as your landlord|as our tenant|as a tenant|
        as a member|as members|as a customer|existing customer|your policy|your subscription|
        your renewal|came back signed
    """,
    "can-be-called": """
        switchboard|call the number|number on our website|on our website|main number|front desk|
        ring me|ring the|call me|call our|call reception|phone me|ask for me|newsdesk|news desk|
        our office number|happy to speak|call back|check who i am|check me|references|speak with|
        reception|our website|company address|my work address|work e mail|institution* address|
        university address|look us up|imprint|staff page|our firm s number|number is on our site|
        number on our site|is on our site|ask for me by name|find me on|find us on|staff directory|
        if you d like to verify|verify me|to verify me|check with the|confirm with the|
        raise a ticket|help desk|come by the helpdesk|call the office|ring the office|ring our|
        via the switchboard|number on your card|number on the back|our front desk|main line|
        main switchboard|number you ve had|number you hold|number on file|number you know|
        number in the telephone book|the number you|call 300|on extension|at the foot of the|
        masthead|to check i exist|want to check|if you want to check|check i am|ask any|ask two|
        ring any|whom you know|whom you have|also knows|you can ask|find us both|faculty page|
        price list is public|prices at|prices are|prices on|we ring your|ring your mobile|ring at|
        i ll ring|happy to talk to|not from me|fraud line|call the number on|phone me before|
        call me before|ring me before|phone us|call us|ring us|call the newsroom|the newsroom|
        ask for me by|ask reception|ask for our|our main number|the number on|number on the|
        number you already|number you got|on your contract|on the back of|on your statement|
        on your bill|on the letterhead|in your letter|clause <number> of your|compare it|
        compare the|double check|double check with|check first|please check|do check|
        so you know i m|know i m real|confirm i m|confirm that i|i exist|who i am|ask around|
        ask your colleague*|ask a colleague|ask anyone|ask hr|ask your hr|ask it|ask your it|
        ask the bank|ask the school|ask the office|ask the secretary|with the secretary|
        secretary s office|call you back|calls back|phone back|call me back|ring back|on my page|
        on our page|on our site|on their site|company website|university website|department website|
        staff list|faculty list|listed on|verify it|verify this|verify that|verify independently|
        find the number|number yourself|type the address|type it yourself|through the website|
        via the website|through the app|your own bookmark|bookmark|switchboard will|put you through|
        under contact on|our address is|office hours|opening hours|secretary on|ring the secretary|
        ring the school|ring the parish|the parish office|the chair is|ask the chair|ask the coach|
        ask your line|ask your professor|ask the union|ask your doctor|ring the surgery|
        via our website|press office number|our landline
    """,
    "on-a-register": """
        public register|charity number|charity commission|licence number|license number|regulated|
        company number|registered charity|registered with|fca|audited|regulator|accredited by|
        chamber|bar association|number is|companies house|charity register|register number|
        registration number|licence no|register entry|listed by the|chartered|
        authorised and regulated|in the registry|the register|our register|look us up|company house|
        vat number|registered office|charity no|ico register|regulator s|regulator s site|
        regulator s list|regulator s register|law society|medical council|bar council|bar register|
        insurance register|privacy notice|privacy policy|data protection notice|our imprint|
        company registration|registered charity number|licensed by|licensed and|supervised by|
        our licence|ombudsman|a register|registers of
    """,
    "time-given": """
        take your time|no rush|no hurry|not urgent|when you have time|when it suits|next week|
        next month|in march|at your pace|your own pace|no deadline|few days longer|days to|
        day or two|no pressure|sleep on it|think it over|think about it|until the end of|some day|
        at your convenience|own timing|no great rush|before christmas|after christmas|after easter|
        after the holidays|in june|in september|in october|in november|until friday|whenever suits|
        whenever works|when things calm|any day|any evening|some time next|sometime next|by the 1st|
        whenever it|until the <number>|over the weekend|before the end of|until sunday|until monday|
        next term|no need to answer|no need to reply|needn t answer|needn t reply|whenever you|
        when you can|when you find|if and when|in a month|new year|after the summer|after summer|
        over the summer|next year|next quarter|in two weeks|within two weeks|weeks to|take a week|
        take ten days|ten days or so|a few days|think first|read it first|read it at|have a think|
        mull it|sleep over it|talk it over|discuss with|ask at home|at leisure|slow is fine|
        late is fine|later is fine|no panic|isn t urgent|nothing urgent|won t expire|doesn t expire|
        stays open|applications close|deadline is in|deadline is the|there s time|plenty of time|
        all the time
    """,
    "no-accepted": """
        if not|if you d rather not|no worries|totally fine|totally ok|perfectly fine|that s fine|
        just decline|decline|say no|a no is|no reply needed|ignore this|understand if|
        completely understand|no obligation|won t bother|won t write again|not the right time|
        if too busy|too busy|not for you|isn t for you|not interested|up to you|that is ok|
        as you prefer|as you like|if you prefer|if it s not for you|if it isn t for you|no is fine|
        a no thanks|you can stop|stop any time|withdraw at any|opt out|leave it there|won t chase|
        won t be offended|not offended|absolutely fine|all good if|no bother|no drama|
        whichever you prefer|no answer means|if you can t|just say so|say so and|free to stop|
        free to ignore|or ignore|you can ignore|i won t be hurt|won t be hurt|not necessary|
        isn t necessary|it isn t necessary|anything or nothing|truly anything|would you be fine|
        no question attached|if you want in|take you off the list|if you like|if you d like to|
        if you do want|if you d like|if useful|if helpful|if it helps|if it suits|
        if you would rather|if you d sooner|totally ok to|ok to ignore|fine to ignore|
        okay to ignore|fine to say|fine if|okay if|ok if|it s okay|is okay too|is fine too|
        works too|no pressure|zero pressure|no expectations|no expectation|no commitment|
        non binding|without obligation|withdraw any time|change your mind|changed your mind|
        turn it down|turn me down|pass on it|pass on this|i d understand|i understand if|
        i ll understand|totally understand|won t mind|wouldn t mind|don t feel|feel no|your call|
        your decision|you decide|as suits you|whatever suits|whichever suits|whatever works|or not|
        or none|or just ignore|just ignore|ignore me|ignore if|just delete|delete it if|
        wrong person for|should it not suit|should this not|suggest a colleague|if it doesn t|
        no answer needed|if you change your mind|if you d rather|if it s a no|either is fine|
        happy either way|i ll leave you|leave you in peace|happily wait|and that s ok|
        then that s ok|that s ok too|no and that s okay|that s okay too|answer is no|
        the answer may be no
    """,
    "nothing-wanted": """
        nothing to sell|not selling|not asking for money|no strings|nothing needed|no action|
        don t need anything|just wanted to|only wanted to|happy birthday|enjoyed your|just to say|
        not for money|only your experience|only advice|any advice|not after anything|
        nothing from you|no need to reply|no reply necessary|wanted to say|just saying|
        wanted to thank|so thanks|made my day|all i would want|just curious|out of curiosity|
        your view on|no question attached|asks nothing|i don t need anything|i don t need id|
        nothing upfront|report the copies|not asking for anything|don t send me anything|
        nothing for sale|no sales|not a sales|no pitch|no sales pitch|not pitching|not recruiting|
        not hiring|not looking for|no agenda|no catch|no hidden|no ask|only a question|one question|
        quick question about|just a question|simple question|a small question|just wondered|
        just wondering|for your information|fyi|no money involved|no wallet|nothing to install|
        nothing to download|nothing to buy|no login|no log in|no account needed|no email needed|
        no personal data|anonymous survey|survey is|survey is anonymous|is anonymous|
        wanted to share|wanted to congratulate|well deserved|happy new|get well|farewell|leaving do|
        birthday|just kidding|only joking|only kidding|joking aside|jokes aside|all jokes|
        seriously though|but seriously|kidding|in all seriousness|joking|i don t want your/any|
        i do not want your/any
    """,
    "in-person": """
        in person|come by the/our/any/and/on/for|at the office|at reception|at the depot|on site|
        onsite|visit us|bring the originals|bring .. originals|at the viewing|see it on|meet at|
        drop by|pop in|open day|at our office|our offices|face to face|see the flat|at the door|
        at the branch|site visit|tour of|in the shop|at our stand|booth|in our office|
        at our premises|at the helpdesk|at the church|at the conference|for lunch|for a coffee|
        coffee at|tea at|walk round|walk around|in the building|meet you at|meeting in our|
        first meeting in|see you monday|see you at|see you on|at the gate|at the library|
        the library desk|at the desk|at her desk|at his desk|at the fair|at the restaurant|
        after class|at the counter|town hall|collect the keys|the office on|for dinner|
        the dinner on|at the dinner|dinner is|port dinner|come to our|come and meet|come in and|
        come in on|come round|come over|stop by|swing by|pass by|front desk|ground floor|
        first floor|second floor|third floor|floor <number>|building <number>|hall <number>|
        stand <number>|gate <number>|at the station|at the cafe|in the canteen|canteen|cafeteria|
        for a beer|a beer|for a pint|pint|for tea|barbecue|bbq|picnic|at the school|at school|
        in class|at my desk|my office hours|office hours|consultation hours|walk in|at the shop|
        in store|in branch|at your branch|your local branch|nearest branch|at the notary|
        notary s office|at the clinic|at the surgery|at the consulate|meetup|meet up|at the meetup|
        at the workshop|at the event|bring your own|pay at the door|on the door|at the entrance|
        at the barbecue|at mum s|at my parents|sunday lunch|i receive you|receive you at|
        office is in|at the club|at the clubhouse|at the parish|community centre|at the community|
        at the playground|at pick up|market stall|at the match|after training|at training|
        after choir|at choir|after mass|after the service|over the fence|at my stall|my office is|
        our shop is|our workshop is|in the workshop
    """,
    "met-before": """
        we met|met you|good to meet|great to meet|lovely to meet|we spoke|we talked|as discussed on|
        our interview|after the interview|your interview|since we|friend from|we worked|
        worked together|our conversation|on the phone just now|thanks for your time|we sat|
        we agreed|as agreed|you wrote|your enquiry|your order|your quote|thanks for coming|
        see you on|gave me your|has my number|on the card i|the team you|you mentioned|you said it|
        said it s easiest|we overlapped|you supported|you were in the|class of|the card i gave|
        you had from|as always|as before|again last|as usual|your write up|your talk|your blog|
        we met at|met at the|met last|met on|spoke at|spoke on|spoke last|talked at|talked on|
        sat next|sat beside|chatted at|chatted after|you gave me|you asked for|you asked me|
        you asked about|asked for it|as you asked|as promised|as requested|you requested|
        you ordered|you booked|your booking|your request of|your ticket|your question|your email of|
        your mail of|your message of|your last mail|following our|further to|after our|
        after your interview|since your|from the panel|from our panel|from the course|from class|
        classmate|same class|in your year|old colleague|ex colleague|used to work|used to share|
        we shared|we were at|you taught|my former|your student|mutual|introduced us|introduced by|
        passed me your|gave your name|your write|read your paper|read your article|your paper on
    """,
    "employer-told": """
        employer s approval|employer s permission|your employer agrees|compliance module|
        compliance training|compliance call|logged call|recorded call|call is recorded|
        clear it with|cleared with|if your contract|your contract allows|ask your employer|
        formal letter|formal request|ask your manager|ask your press|ethics approval|consent form|
        with your manager|employer know*|your boss knows|your employer permits|approved it already|
        ethics|through your employer|with your employer|your employer knows|your employer s|
        your employer has|your manager knows|your manager s|copy your manager|cc your|copied in|
        cc d|in cc|your line manager|your union|works council|your dpo|data protection officer|
        via your press|through your press|your comms|comms team|your legal|legal team can|
        duties of confidence|duty of confidence|took advice|take advice|taken advice|
        legal advice first|lawyer first|allowed to|what you may|if you may|without breaking|
        nda allows|compliance will|compliance officer will|compliance sits|compliance listens|
        invitation to your department|to your department|agreed in writing|they ve agreed|
        they have agreed|department agrees|consent of your|outside earnings|outside activities|
        outside work form|declare it|declare the fee|written consent|written permission|
        written approval|approval from your|permission from your|clearance from your|
        your employer first|conflict check|compliance briefing|compliance check|
        compliance team will|your company agrees|company s consent|left the company|no longer work|
        no longer employed|after you left|six months after|twelve months after|not a current|
        no current employees|not for current|former employees only|anything confidential stays|
        nothing confidential|stop if|cut in if|lawyer listens|moderator stops|the client knows|
        client knows you|client knows we
    """,
    "public-only": """
        don t share anything confidential|nothing confidential|no confidential|not confidential|
        anything confidential|only public|public information only|published data|already published|
        already public|publicly available|public subject|public data|nothing internal|no internal|
        no client names|can t comment on|not about your|don t disclose|not disclose anything|
        published figures|already out|on the record|for attribution|only about public|
        public filings|annual report|published report|published numbers|no numbers|no company data|
        no employer|not your employer|previous employer excluded|nothing under nda|
        general questions|general market|in general|how you got|your path|your study|public domain|
        in the public domain|filmed and published|will be published|be published|
        published afterwards|open lecture|public lecture|recorded and public|keep to what s|
        what s public|what is public|from published|cited|citable|attributable
    """,
    "own-advice": "your solicitor|legal advice|ask around|second opinion|our terms|ask your bank",
    "own-advice~": """
        read through the contract|have a lawyer|your lawyer|show it to|have someone read|ask them|
        check us|references|due diligence|compare|your bank
    """,
    "warning": """
        beware|watch out for|impersonat*|fake profile*|fake test*|fake recruiter*|copycat*|psa|
        warn*|awareness|that is not me|isn t me|not from us|never ask|never asks|report it|
        report the fake|don t fall|simulat*|training slide*|messages that say|people who say|
        pretending to be|in my name|claiming to be|claims to be|posing as our|posing as me|
        please report|using my name|using our name|copied my|alleged|allegedly|supposed recruiter|
        supposedly|all lies|report it to the police|if someone writes|if somebody writes|
        if anyone writes|happened to us|nearly fell|almost fell|so called recruiter|never do this|
        heads up|fellow job seekers|close the tab|happened to me yesterday|nothing legit needs|
        no legit|no serious employer|never paste|don t paste|do not paste|don t let anyone|
        there s a wave|wave of|going around|doing the rounds|circulating|if hr says|please share so|
        so nobody else|people will probably write|nobody legit|accounts with our logo|
        they re not us|it is not me|not us|if anybody contacts|if anyone contacts|
        people have lost money|be wary|are using the .. name|persons are using|people are using|
        someone is using|somebody is using|we do not hire|we never hire|do not hire by|
        never hire by|only hire through|never recruit|never contact|never contacts|we never message|
        isn t ours|is not ours|aren t ours|are not ours|not our recruiter|please ignore|
        please delete|block and report|block them|report them|report him|report her|report that|
        if you get one|if you got one|if you receive|when you have already paid|already paid|
        already lost|contact your bank|tell your bank and|please tell your bank|in our name|
        colleagues beware|word of warning|a warning|public warning|please warn|warn your|
        tell your parents|tell your team|pass this on|share this with|share with your|we will never|
        we ll never|nobody from our|anyone claiming|claims to work|claiming to work|not employed|
        wasn t me|that wasn t|was hacked|got hacked|been hacked|my account was|was taken over|
        don t reply|do not reply|don t click|do not click|delete it and report/block/tell|bin it|
        report to|action fraud|reported it to|steer clear|stay away from|keep away from|
        stay clear of|nobody s in trouble|our drill|was a drill|i ve reported|i reported|
        we ve reported|we reported|passed it to security|don t answer it|if he writes to you|
        if she writes to you|if they write to you|if it reaches you|if he contacts you|
        if she contacts you|if they contact you|if they message you|trying it on|not even to me|
        don t tell me the code|don t send it to me|i don t need the code|i don t need to know it
    """,
    "warning-word": """
        phish*|be careful|imposter*|impostor*|hoax|trick|criminals|red flag*|example|quiz|anecdote|
        lure|dodgy|malware|infostealer|clickfix|stealer|scams|scammer*|fraud|fraudster*|fraudulent|
        nobody legit|not legit|copies of us|with our logo|same gang|cloned|clone account|
        clone profile|copycats|pretend*|con artist*|con men|swindl*|rip off|ripoff|crook*|malicious|
        bogus|spoof*|scamming|phishers
    """,
    "warning-pretext": """
        not a scam|no scam|not scam|legit|legitimate|unlike scam*|scam free|lost .. scam*|
        scam victim*|victim*|scammed|recover*|other scam*|many scam*|so many scam*|too many scam*|
        !recovering
    """,
    "voucher": """
        prepaid voucher*|prepaid card*|prepaid visa|vouchers from|vouchers at|voucher numbers|
        google card*|apple giftcard*|steam voucher*|amazon voucher*|scratch card*|apple cards|
        steam cards|google cards|itunes cards|ebay card*|amazon cards|sephora card*|target card*|
        visa gift*|razer|xbox card*|playstation card*|psn card*|gift vouchers|shop vouchers|
        supermarket voucher*|store card*|one4all|love2shop|tokens|client token*|gift token*|
        e voucher*|evoucher*|digital voucher*|prepaid code*|vanilla prepaid|vanilla|steam ones|
        steam or apple|apple ones|google ones|eight steam|razer cards|something digital|
        mastercard gift|openbucks|roblox*|amazons|tescos|argos card*|nike card*|walmart card*|
        netflix card*|flexepin|amex gift|ikea card*|roblox card*|
        steam/apple/google/amazon/razer/xbox/playstation/psn/roblox/netflix/vanilla
        card/cards/code/codes/voucher/vouchers/token/tokens/ones/credit|
        visa/amex/itunes/ebay/target/walmart/tesco/argos/sephora/nike/mastercard
        card/cards/code/codes/voucher/vouchers/token/tokens/ones/credit|gift voucher*|store credit
    """,
    "program": """
        protected reader|secure reader|our reader|executable|setup file|installer|
        chapter <number> .pdf|self opening|self extracting|an exe|the exe|a viewer|our viewer app|
        dot exe|screensaver file|disk image|shortcut file|an iso|small companion|desktop companion|
        little companion|companion called|attendance app|apk|helper to|our helper|little helper|
        meeting client|interview client|our player|add in|player unzip|
        our/small/little/special/own/secure/custom/lightweight/proprietary
        player/viewer/reader/helper/companion/launcher|
        our/small/little/special/own/secure/custom/lightweight/proprietary
        installer/plugin/utility/client/agent/recorder|
        interview/meeting/assessment/onboarding/whiteboard/screening/video
        app/client/tool/plugin/software/extension/companion|from our own server/site|
        not in the store/stores|sideload*|side load*|desktop one/version/client only|needs our app|
        our desktop
    """,
    "build-command": "yarn dev|yarn start|pull it",
    "command-line": """
        windows and r|win and r|windows key and r|windows plus r|win plus r|windows key + r|
        windows key r|hold windows|hold the windows|ctrl and v|ctrl plus v|control v|control and v|
        cmd and space|command and space|command space|cmd space|open spotlight|spotlight and|
        run window|run box|the run dialog|open terminal|open a terminal|terminal app|
        powershell window|as administrator
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
        ticket price|season ticket|course fee covers|refund up to|refunded up to|cancel free|
        cancel until|cancellation|cancel any time|cancel monthly|free trial|trial period|
        no card needed|price list|our prices|per seat|per user|per licence|a licence|quote|
        quotation|offer in writing|terms and conditions|our terms|invoice after|paid within 30|
        30 days|net <number>|milestone|statement of work|day rate|engagement letter|
        power of attorney|client area|file number|legal aid|free first consultation|consultation is|
        the hearing|the annual accounts|minutes of the|board minutes|sponsored run|raffle at|
        cake sale|jumble sale|collecting tin|collection box|gift aid|food bank|drop off point|
        annual report|trustees|viewing on|viewings|deposit scheme|protected deposit|
        deposit protection|rent includes|utilities included|ground rent|keys on|move in on|
        handover on|take home task|take home exercise|no trick questions|your own editor|
        walk through your|ethics committee|consent form|information sheet|recording is deleted|
        transcript|embargo ends|on background|fact check|right of reply|quote check|leaving gift|
        farewell gift|leaving do|whip round|leaving card|executive search|retained search|
        mutual interest|rounds of review|peer review*|waivers|waiver|after publication|referees|
        anonymous reviewers
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
    "visa-sale~": "places left",
    "loan-easy~": "for everyone|no bank",
    "easy-work~": """
        anyone can|part time|no cv|no background|everybody can|hours a|your mobile|nothing to sell|
        half an hour|one hour|<number> minutes
    """,
    "guaranteed~": "guarantee*|guaranteed|i cover",
    "nothing-written~": "not in writing|in writing|show you on|come and see",
    "not-public~": """
        not in writing|unpublished|hasn t been published|draft*|off the record|before it s|merger|
        the minutes|churn|shortlist|screenshots of|rota|in the room|patients|
        customer/client/patient/member/supplier/price/contact
        spreadsheet/list/database/file/data/book/records
    """,
    "no-name~": "can t name|whose name|unnamed|anonymous|the client",
    "hush~": """
        no network|keep .. quiet|keep .. secret|keep .. to yourself|secret|not a word|do not inform|
        no record*|off the record|paper trail|nobody s name|us two|keep it to|before telling|
        not inform|vanish*|keep .. to ourselves/yourself/yourselves/dark/mum/hidden/discreet/low|
        without .. knowing/noticing/finding
    """,
    "deceive~": """
        lie|tell your bank|as a gift|if you say|lecture on|call it|as a donation|you say no
    """,
    "no-checking~": """
        no contract|don t bother|forbids it|don t mail|rather you didn t|rules don t allow|
        ask me if/instead
    """,
    "no-call~": """
        can t talk|do not call|in a meeting|interview .. chat|new phone|mic is broken|can t speak|
        over chat|by message|new number/profile|dropped my phone|on the train|
        message/text/write/mail only|can t speak/chat/ring/phone
    """,
    "no-interview~": "no cv|you are hired",
    "haste~": """
        by noon|last day|ends tonight|closes tonight|hurry|straight away|<number> minutes|instant|
        run out|before <number>|by <number>|from tonight|slot closes|before monday|before friday|
        takes ten|five minutes|otherwise it|at half past|twenty minutes|till four/five/three/noon|
        you have/ve/got until
    """,
    "few-left~": """
        <number> places/spots/seats/slots left|places left|seats left|<number> left|slots|
        somebody else|offered to|last three|last one|the last one
    """,
    "copy-out": """
        out of your crm|on a stick|onto a usb|thumb drive|customer list|client list|
        your client database|customer database|machine unlocked|leave it unlocked|screen unlocked|
        on any machine inside|with your rights|don't mail it|prices per customer|who gets what|
        onto your stick|pull it onto|take it home|send it home|colleague on holiday|a login that|
        leave .. ajar|list of patients|names and phones|names and numbers|staff list for|
        swap the sim|sim swap*|swap sims|move a number to|activate the sim|port the line|
        run a plate|look up a plate|roadmap channel|plug this/the/a stick/drive/usb|stick into|
        customer spreadsheet|client spreadsheet|leave .. unlocked/open/logged/ajar|
        plug .. stick/drive/usb/cable/dongle|without prescription|nobody counts|never check|
        they never check|on a stick or|let our crew in|through the back|when it s closed|
        passenger list*
    """,
    "unseen": """
        can't show it|cannot show it|without a visit|without a viewing|no viewings|
        brings you the keys|keys by post|post the keys|keys by courier|whoever pays first|
        cannot be viewed|posted to aberdeen|work offshore|offshore until|transferred to|
        posted abroad|i m abroad|i am abroad|we re abroad|cannot show you|key comes by|keys come by|
        key by courier|keys arrive|key arrives|key is sent|keys are sent|send the key|post the key|
        courier the key|if you don t like it you|others have asked|another family|two others asked|
        airbnb will|booking will hold|held by airbnb|through airbnb|until march|
        keys after/once/when the deposit/money/payment/rent|a friend gives you|car unseen|
        buy it unseen|shipping agent
    """,
    "sealed": """
        balance is sealed|balance is frozen|balance is locked|funds are frozen|funds are locked|
        sealed until|frozen until|release the balance|unlock the withdrawal|unlock your withdrawal|
        before the withdrawal|has to come from outside|cannot be deducted|can't be deducted|
        sitting frozen|is sitting|frozen at|held until|locked at|can be let go|let go to you|
        not permitted to take it|take it out of the sum|withdrawal needs|withdrawals need|
        payout needs|pay out needs|release needs|needs a release|needs a deposit|unfreezing|defrost|
        must precede|gas obligation|stands between us
    """,
    "shown": """
        got this|look what|look at what they|look at this one|received this|this landed|
        this came in this|came through this morning|titled|with the subject|subject line|our drill|
        a drill|phishing test|our test email|forwarding you this|forwarding this|passing this on|
        sent me this|somebody sends me|this just arrived|this arrived|landed in my|turned up in my|
        with the words
    """,
    "own-act": """
        i/we ll send you/it/them/over?|i/we will/shall/can/could send you/it/them/over?|
        i m/am sending|we re/are sending|i/we ll forward you/it/them?|
        i/we will forward you/it/them?|i m forwarding|i/we ll pass it/them/you?|i/we ll share|
        i/we will share|i/we ll pay|i/we will pay|i m paying|let me send|i/we ll mail|i/we ll email|
        i/we ll give you?|i/we ll upload|i/we ll tell|i ve sent|we ve sent|i ve forwarded|
        i forwarded|i sent|i/we ll text/bring/post/print you/it/them/over?
    """,
    "hand-access": """
        give me the login*|give us the login*|give me the access|hand over the login*|
        hand over the access|hand me the login*|pass me the login*|pass me the details|
        pass us the login*|send me the login*|send us the login*|login and cookies|
        login plus cookies|logins and cookies|cookies and login|hand over the card|
        give me the card and|hand the access|with the login*|token .. come/comes to us|
        token and cheque|cheque book .. to us|security token|give us the access|pass us what|
        hand over the token|card and token
    """,
    "carrier-asks": """
        courier asks|courier is asking|courier wants|courier needs|courier demands|courier charges|
        carrier asks|carrier wants|shipper asks|shipping agent asks|forwarder asks|customs asks for|
        delivery man asks|driver asks for <number>|company asks <number>|trunk is|box is held|
        box is stuck|trunk is held|yellow tag|clearance tag
    """,
    "link": "dot com/net/org/help/live/page/support/info/online/site",
    "money": """
        <number>/hundred/thousand/fifty/twenty/thirty/forty/ten quid/bucks/grand|
        hundred/thousand/fifty/twenty/thirty/forty/sixty/eighty pounds/dollars/euro/euros/rupees|
        two/three/four/five/ten/twenty grand|couple of hundred/thousand/grand|
        <number> by/via/on/through/over/with cash/gcash/revolut/paypal/zelle/venmo/momo|
        <number> by/via/on/through/over/with wise/monzo/sendwave/transfer/upi/interac/payid|
        <number> a/per head/month/week/day/night/time/go/year/quarter/parcel/box/page/name/call|
        <number> each/apiece/monthly/weekly/daily|few/couple hundred/thousand/grand/quid|
        half a/the grand/million|$/£/€ <number> a/per/each/every week/month/day/time/night|
        transfer/wire/deposit/remit/lodge <number>|asks/ask for <number>
    """,
    "wire-service": """
        momo|mobile money|opay|palmpay|gcash|paytm|phonepe|google pay|sendwave|worldremit|
        chipper cash|chipper|interac|e transfer|payid|osko|bpay|monzo|payoneer|paysend|taptap send|
        alipay|bunq|lydia|twint|swish|vipps|mobilepay|blik|satispay|postepay|nequi|yape|daviplata|
        mercado pago|picpay|ecocash|airtel money|mtn money|orange money|payzapp|grabpay|paynow|maya
    """,
    "money~": """
        a/the tenner/fiver/grand|
        <number> pounds/dollars/euro/euros/usd/eur/gbp/quid/bucks a/per/each/every
        week/month/day/hour/time/night
    """,
    "in-person~": """
        breakfast|bring the|drop in|at the front|over coffee|our kitchen|at the market|neighbour|
        neighbor|in the lift|next door|room <number>|my balcony|your street|a coffee
    """,
    "known-portal~": "our usual|your usual login|your calendar|calendar invite",
    "met-before~": "your post|your article|you sent|following your",
    "can-be-called~": "letterhead|landline|directory|ask our|quick call|short call",
    "no-accepted~": "rather not|if you feel|if you fancy",
    "on-a-register~": "register of|on the register",
    "we-pay~": "pay nothing|you pay nothing|no cost|at no cost",
    "presale": "goes live on|ten times|tenfold|get you in for|get you in at",
    "reported~": "they charge",
    "sandbox-welcome~": "share my screen|in your browser",
}
