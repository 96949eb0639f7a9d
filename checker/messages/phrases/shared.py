"""What is written alike in every language: commands, coins, apps, addresses."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "link": "<link>",
    "money": """
        $/€/£/¥ <number>|
        <number> $/€/£/¥/euro*/eur/usd/gbp/dollar*/dolar*/pound*/usdt/usdc/chf/reais|
        <number> franken/real/rand/kr/sek/dkk/nok/inr/cad/aud/mxn/brl/peso*/libra*/k|r $ <number>|
        s $ <number>|us $ <number>|usd/eur/gbp/chf/brl/cad/aud/dkk/sek/nok/inr/rs/ngn <number>|
        <number> naira/shilling*/cedi*/rupee*/rupia*/dirham*/ringgit/zloty/lei/yen/yuan/taka/birr|
        <number> xaf/xof/fcfa/cfa/aed/php/lucas/pavos/mil
    """,
    "percent": """
        <number> %|<number> percent|<number> prozent|<number> por ciento|<number> pour cent|
        <number> por cento|<number> per cento
    """,
    "build-command": """
        npm i/install/start/run/ci/test|npm|npx|pnpm|yarn|pip install|pip3 install|docker compose|
        docker run|git clone|node server|node index|cargo run|make run|poetry install|bun install|
        gradlew|mvn
    """,
    "command-line": """
        powershell|pwsh|cmd|cmd .exe|mshta|curl|wget|bash|iex|iwr|sudo|xcode select|windows + r|
        win + r|windows r|win r|win +r|cmd + space|ctrl + v|strg + v|osascript|rundll32|terminal|
        chmod|regedit|ctrl v|strg v|cmd v|windows key .. r|key and r
    """,
    "wallet": "metamask|phantom|trust wallet|ledger live|seed phrase|wallet connect|walletconnect",
    "coin": """
        crypto*|cripto*|krypto*|bitcoin*|btc|usdt|usdc|eth|ethereum|tether|binance|stablecoin*|
        coinbase|trc20|erc20|trc|solana|usd coin|web3 wallet|monero|xmr|dogecoin
    """,
    "presale": "presale|pre sale|preventa|prevente|vorverkauf|token sale|airdrop|<number> x",
    "voucher": """
        paysafe*|itunes|steam card*|apple card*|google play card*|neosurf|transcash|pcs|gift card*|
        giftcard*|amazon card*|gift code*|apple gift|razer gold|vanilla card*|steam wallet|
        google play
    """,
    "wire-service": """
        western union|moneygram|money gram|zelle|cash app|cashapp|venmo|remitly|ria money|payeer|
        perfect money|skrill|revolut|pix|bizum|mpesa|m pesa|airtm|mbway|mb way|wise
    """,
    "app": """
        whatsapp*|whats app|whats|telegram*|signal|wechat|we chat|viber|line id|kakaotalk|threema|
        wa .me|zangi|discord|hangouts|google chat|botim|imo|session app|snapchat|wickr|messenger|
        zap|wire
    """,
    "program": """
        .exe|.msi|.dmg|.apk|.scr|.iso|.bat|.sh|.ps1|.lnk|.js|.jar|.vbs|.hta|.docm|.xlsm|.7z|.rar
    """,
    "remote-tool": """
        anydesk|any desk|teamviewer|team viewer|rustdesk|rust desk|ultraviewer|parsec|
        chrome remote desktop|remote desktop|ultravnc|vnc|hoptodesk|supremo|quicksupport|pikvm|kvm
    """,
    "remote-word": "remote desktop|anydesk|teamviewer|rustdesk|vpn",
}
