"""Portuguese."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": "não|nunca|jamais|nenhum|nenhuma|nada|ninguém|sem|nem|tampouco|em vez de|ao invés de",
    "no-neutral": """
        não hesite|não só|não apenas|sem problema|por que não|não se preocupe|não esqueça|
        não se esqueça|ainda não|não custa nada
    """,
    "give": """
        envi*|mand*|forne*|me passa|me passe|dê-me|me dá|dá me|sub* .. foto/documento|carreg*|
        foto da|fotos do|cópia do|cópia da|cópias|scan|digitaliz*|preciso do|preciso de seu|
        precisamos do|precisamos da|precisamos dos|preench*|introduz*|insir*|inser*|coloc* .. dados|
        inform* .. dados|apresent*|diga .. número|envie|envia|manda|forneca|fornecer|anexe|anexar|
        carregue|carregar|suba|preencha|preencher|preenche|tire foto|tirar foto|tira foto|informe|
        encaminhe|manda*|envia*|passa*|passe|encaminha*|carrega*|anexa*|compartilhe|preenche*|
        fornec*|falta o seu|falta a sua|tira uma foto|tire uma foto|grave agora|grava um|grave um|
        fotografe|fotografa|preciso só|falta só o|falta só a|bastaria|basta uma foto|basta a foto|
        só entregas o|direto aqui|mostra .. câmera|segurando|!mandac*|!mandat*|!passaport*|!passag*|
        !passad*
    """,
    "give~": """
        encaminh*|partilh*|compartilh*|anex*|foto do|mostr*|enviar|mande|mandar|passar|sobe|
        partilha*|compartilha*|preciso da
    """,
    "pay": """
        transf*|deposit*|pix|liquid*|adiant*|compr*|cobr*|depósito|!transform*|!compreend*|
        !comprid*|!comprom*|!comprov*|!liquidez|!adiante
    """,
    "pay~": "pag*|cust*|quit*|!pagin*|!custod*",
    "you-pay": """
        você paga|paga no|pagas|paga só|pagamento antecipado|só precisa pagar|tem de pagar|
        tem que pagar|deve pagar|precisa pagar|taxa de <number>|custo de|o custo é|total r|total de|
        antecipado|adiantamento|sinal|entrada de|metade|o resto depois|restante|por sua conta|
        do seu bolso|liquidação|solicito a liquidação|quota de|valor de|faz o pix|manda o pix|
        faça o pix|via pix|no pix|por transferência|mbway|não reembolsável|depósito de|taxinha|
        anuidade|por apenas|apenas r|deposite|falta só|só o curso|faltam te|o pix é|paga a|pague a|
        pagando|faca um pix|fazer um pix|pix de|manda um pix|mande um pix|por pix|transfira|
        transfere|transferencia de|deposita|adiant*|quite|quitar|recolha|recolher|recolhimento|
        a seu cargo|so a taxa|apenas <number>|so <number>|custa so|custa apenas|envie <number>|
        envia <number>|manda <number>|mande <number>|coloque <number>|coloca <number>|sua parte|
        a tua parte|resto depois|o restante depois|multibanco|referencia multibanco|vale postal|
        tens de pagar|precisa adiantar|é preciso pagar|paga antes|pagar antes|adiantar|adianta*|
        antes de começar|só pede|pede só|pede <number>|cobra <number>|cobra só|são só <number>|
        seriam <number>|fica em <number>|fica por <number>|a outra metade|o resto quando|o resto na|
        me manda <number>|me empresta|empresta me|me adianta|da sua parte|basta que|você coloca|
        vc coloca|coloca r|põe <number>|bota <number>|antecipa|antecipe|paga primeiro|pix em nome|
        pix no nome|pix para o|entrada hoje|resto na chegada|resto no aeroporto|falta apenas|
        resta apenas|resta só|fica faltando|por tua conta|do teu bolso|em nome da perita|em nome de|
        cobramos|sai por|sai a|previamente|pede emprestado|pedir emprestado|se comprometer com|
        !adiante|paga tu|paga isso pra mim|pague isso por mim|acerta isso|liquida isso|cobre isso|
        por conta do candidato|por conta dos candidatos|você adianta|adiantas tu|só falta|
        assim que .. pago/pagar/depositado/cair|direto ao instrutor|direto pro instrutor|
        direto ao agente|transferência direta para|paga se antes|pagar primeiro
    """,
    "you-pay~": """
        pague|pagar|pagamento de|só paga|só falta|a pagar|custa <number>|são <number>|adiantado|
        paga|antecipad*|antes de|boleto|mb way
    """,
    "we-pay": """
        nós pagamos|a gente paga|pagamos nós|pagamos a|cobrimos|por nossa conta|empresa paga|
        paga pela empresa|pago pela empresa|empregador paga|grátis|de graça|sem custo*|sem custos|
        sem taxa*|não custa|não paga nada|não pagas nada|não precisa pagar|não cobramos|
        nunca cobramos|nunca pedimos dinheiro|não pedimos|não há custo*|reembolsamos suas|
        ajudas de custo|viagem paga|cachê|honorários pagos|sua fatura|emite fatura|cliente paga|
        pagamos o|pagamos as|candidatos não pagam|os candidatos não pagam|não pagam nada|
        quem nos paga|quem paga é|paga a empresa|gasóleo pago|combustível pago|seguro nosso|
        nós cobrimos|transporte pago|não pague|não pagues|sem pagar|não tem custo|não peço dinheiro|
        pagamos <number>|é grátis|gratuita|doação não precisa|com fatura|sem custo|a empresa paga|
        custo zero|sem nenhum custo|nao custa nada|nada a pagar|nao ha custos|despesas cobertas|
        com nota fiscal|mediante fatura|eu pago|pago eu|te convido|a gente compra e manda|
        compramos e mandamos|pago por nós|voo pago|pagos por nós|o resto é connosco|é connosco|
        pra gente te pagar|para te pagarmos|pagamos pelo tempo|com recibo|recibo verde|
        só a taxa consular|taxa oficial|não se paga|não pagas|no fim pra|nem pagar|
        não tem que pagar|não é preciso pagar
    """,
    "reported": """
        me pediu|me pede|me pedem|pediram me|está me cobrando|me cobrou|cobraram|isso é normal|
        teve de pagar|tiveste de pagar|teve que pagar|você pagou|quanto pagou|quanto pagaste|
        uma agência|um agente|um intermediário|me disseram|disseram me|querem que eu|falaram que|
        me pediram|me cobraram|me cobra|uma agência me|pagaste|um despachante|quer <number>|
        achei estranho|quanto você|disseram que|diz que tenho|pediu me|é normal que|me ligou um|
        me ligou uma|ligaram pra|ligaram para|ligou me um|escreveu me um|me escreveram|
        me ofereceram|ofereceram me|pediram à|desliguei|não respondi|não paguei|não vou pagar|
        não mandei nada|é legal isso|onde denuncio|a quem denuncio|aconteceu com|minha mãe|meu pai|
        um conhecido|uma conhecida|uma cliente|perdeu as poupanças|recebi uma carta|recebi um sms|
        chegou uma carta|assinou procuração|prometeu liberar|atende esse tipo|trata deste tipo
    """,
    "run": """
        baix*|descompact*|compil*|sobe .. projeto|subir .. projeto|duplo clique|testar localmente|
        configur*|arranc*|rodar o|rodar localmente|corre na|corra o|inicie o|rode|roda|execute|
        executa*|executar|abrir o projeto|abra a pasta|abre a pasta|clone|clona|extraia|extrair|
        instale|suba o|subir o|sobe o|compile|compilar|iniciar o|dois cliques|clique em confiar|
        confiar na pasta|teste o jogo|testar o jogo|testar a build|coloque para rodar|poe a correr|
        corre o|correr o|arranca|pôr a correr|põe pra rodar|coloca pra rodar|sobe local|levanta o|
        descompacta*|extrai|abre o|abra o|abre no|abrir no|baixa*|baixe|compila*|testa aí|dá um npm|
        deixa rodando|deixar rodando|builda*|rodar na|põe para rodar|bota pra rodar|dá um yarn|
        faz npm|fazer npm|yarn start|descarrega|descarregar|confiar nos autores|confio nos autores|
        clique duplo|seta verde|já rodando|já a correr|!baixo*
    """,
    "run~": """
        execut*|clon*|extra*|rodar|rodando|clonar|instalar|roda*|clona*|instala*|instal*|!executiv*|
        !extrat*|!extra|!rodap*|!rodada*
    """,
    "code": """
        repos|arquivo|github|gitlab|bitbucket|protótipo|nossa app|aplicação|teste técnico|
        teste prático|dependências|branch|mvp|nossa plataforma|cliente desktop|build|pacote|
        codigo fonte|desafio tecnico|a build|a demo|o jogo|pasta do projeto|vs code|nosso app|
        launcher|repo privado|repositório privado|o projeto|nosso projeto|o zip|nossa demo|
        nosso jogo|jogo de cartas|o cliente do|versão beta|o front|o instalador|nosso serviço
    """,
    "code~": "repositório|repo|zip|código|aplicativo|exercício|jogo|projeto|o cliente|o repo",
    "own-machine": """
        sua/seu/tua/teu própria/próprio/normal máquina/computador/portátil/notebook/pc/laptop|
        sua/seu/tua/teu habitual/pessoal/principal? máquina/computador/portátil|
        sua/seu/tua/teu habitual/pessoal/principal? notebook/pc/laptop|sua máquina|seu computador|
        tua máquina|teu computador|teu portátil|seu notebook|seu portátil|máquina de uso|no teu pc|
        no seu pc|máquina do dia|computador de sempre|computador que usa|máquina real|
        computador do trabalho|máquina de trabalho|pc pessoal|computador pessoal|notebook pessoal|
        maquina pessoal|computador que usas|maquina fisica|de uso diario|teu notebook|que você usa|
        que tu usas|que usa todos|o pc que|o de sempre|navegador de sempre|seu navegador|
        de todo dia|que usa sempre|que usas sempre|não um velho|onde você trabalha
    """,
    "no-sandbox": """
        vm/virtual/container .. não/falha/trava/bloqueia/dá erro/quebra|
        docker/sandbox/contentor .. não/falha/trava/bloqueia/dá erro/quebra|não roda em|
        não funciona em|não corre em|maquina* virtua* .. nao/bloque*/falha*|sem maquina virtual|
        sem vm|nao use vm|nao em vm|nao .. docker|docker .. nao/falha*|container* .. nao|sem docker|
        nao .. sandbox|docker/vm/container/sandbox/virtual .. não/quebra/trava/falha/crasha|
        fora do docker|nativo|nativamente|sem container|não numa vm|na nuvem não|nada de container|
        nada de containers|nada de vm|nada de máquina|nem codespaces|
        máquina* virtua* .. não/trava*/falha*|não sobe em|emulador|codespaces
    """,
    "sandbox-welcome": """
        num container|num contentor|em contentor|numa vm|em uma vm|máquina descartável|
        sandbox .. ok/bem|no navegador|editor online|coderpad|só ler|apenas ler|para ler|
        sem instalar|nada a instalar|não precisa instalar|repositório público|
        seu próprio repositório|no quadro|em papel|code review|pseudocódigo|ambiente isolado|
        qualquer ambiente|numa máquina virtual|até recomendamos|só ler o código|pode só ler|
        comentar por escrito
    """,
    "antivirus-off": """
        desativ*/desliga*/desligue .. antivírus/defender/firewall/proteção|
        paus*/ignor*/suspend* .. antivírus/defender/firewall/proteção|
        antivírus/defender/firewall/proteção .. apita/pausa/falso/acusa|falso positivo|
        ignore o aviso|ignora o aviso|executar mesmo assim|adicione uma exceção|exceção no|
        desativ* .. antivirus/defender/protecao/firewall|deslig* .. antivirus/defender|
        desabilit* .. antivirus/defender/protecao|pause o antivirus|windows .. avis*|windows vai|
        executar assim mesmo|abrir mesmo assim|permitir mesmo assim|manter mesmo assim|
        ignorar o aviso|ignore o alerta|editor desconhecido|fornecedor desconhecido|desliga o|
        se o windows|ignora o alerta|mais informações e|mais informações .. executar|
        todas as permissões|fontes desconhecidas
    """,
    "connect-wallet": """
        conect* .. carteira/wallet|ligue .. carteira|sua carteira|tua carteira|sua wallet|
        com .. wallet|frase de recuperação|frase semente|chave privada|12 palavras|doze palavras|
        carteira do navegador|carteira desbloqueada|carteira aberta|carteira conectada|
        metamask aberta|metamask conectada|metamask desbloqueada|wallet conectada|wallet aberta|
        assina a transação|assinar a transação
    """,
    "connect-wallet~": "ligar .. carteira|com .. carteira",
    "paste": """
        cola|pression*|carreg* em|aperta|enter|tecl*|copia e cola|copia a|digita o|digite|digitar|
        pressione|carregue em|tecle|copie|copiar e colar
    """,
    "paste~": "cole|colar|aperte|execut*|!executiv*",
    "command": """
        comandos|prompt|esta linha|essa linha|a linha|consola|console|script|tecla windows|
        janela executar|área de transferência|linha|o texto copiado|ja copiado|ja copiou|
        copiado automaticamente|botao copiar|o comando|um comando|o texto já fica|já fica copiado|
        já está copiado|quadro amarelo|caixa cinza|caixa amarela|janela preta|janela azul|terminal|
        scriptzinho|windows r
    """,
    "command~": "comando|uma linha",
    "fix": """
        driver|controlador|correção|patch|plugin|codec|repar*|sdk|módulo|componente|certificado|
        ferramenta|atualizacao|atualizar o|corrige|problema conhecido|consertar áudio|
        corrigir áudio|corrigir a câmera|é frequente|acontece muito|acontece sempre|
        configuração sua|do teu lado|do seu lado|redefin*|reinicia o áudio|!repart*
    """,
    "fix~": "atualiz*|extensão|corrig*|resolve",
    "meeting": """
        mic|câmera|zoom|teams|chamada de vídeo|videochamada|ouvimos|captcha|robô|som|webcam|
        nao te ouvimos|nao ouvimos|nao vemos|sala de espera|reuniao|sala virtual|ficou sem imagem|
        sem imagem|não te escutamos|não estamos ouvindo|não consigo ouvir|o áudio|o microfone|
        a câmara|a sala|nossa sala|gravação de apresentação|a gravação|sua gravação|
        vídeo de apresentação|ficar nesta|continuar nesta
    """,
    "meeting~": "áudio|microfone|câmara|navegador",
    "pc-password": "senha do computador|como administrador",
    "file-lock": """
        palavra passe é|protegido por senha|protegida por senha|protegido com palavra|
        zip encriptado|arquivo criptografado|ativar conteúdo|habilitar conteúdo|habilite as macros|
        ative as macros|habilitar edição|leitor seguro|visualizador|leitor de documentos|
        senha .. arquivo/zip|arquivo .. senha|zip .. senha|palavra passe .. zip/ficheiro|
        habilit* .. conteudo|ativ* .. conteudo|ativar macros|habilitar macros|macros|
        arquivo protegido|documento protegido
    """,
    "file-lock~": "senha é",
    "remote": """
        acesso remoto|controle remoto|controlo remoto|remotamente|partilhar .. ecrã|
        compartilhar .. tela|controlar o seu|controlar o teu|assumir o controle|tomar o controle|
        compartilhe a tela|compartilhar a tela|partilhe o ecra|partilhar o ecra|conectar no seu|
        nosso tecnico entra|codigo de nove|codigo da sessao
    """,
    "keep-on": """
        deixa .. ligado|deixe .. ligado|deixar .. ligado|sempre ligado|fica ligado|ficar ligado|
        mantém ligado|manter ligado|deixa o ligado|deixa lo ligado|24 horas|hospedar .. portátil|
        hospedar .. notebook|24/7|liga na tomada|ligas à tomada|deixa ligado|deixa ligados|
        deixas ligado|não desliga|não desligue|não desligues|sempre ligados|deixe ligado|
        deixar ligado|mantenha ligado|na tomada|nunca desligue|nunca desligar|nao desligar|seu wifi|
        teu wifi|seu roteador|ligado|dia e noite|sem desligar|sua internet|teu router|
        liga/ligue/pluga/plugue/conecta .. wifi/roteador/router/tomada/modem|caixinha|no roteador|
        no teu router
    """,
    "log-in": """
        inici* sessão|iniciar sessão|inicie sessão|faç* login|fazer login|faz login|entr* com|
        aced* a|acess* com|autentic*|confirm* .. conta/identidade/perfil/senha|
        verific* .. conta/identidade/perfil|valid* .. conta/identidade/dados|revalid*|reativ*|
        desbloque*|introduz* .. senha/palavra|insira .. senha/palavra|loga|logar|logue|
        toca/toque/clica/clique/aperta/aperte .. aprovar/aceitar/permitir|
        aprov* .. notificação/pedido/solicitação|aceit* .. notificação|pedido de acesso|
        solicitação de acesso|entre com|entrar com|faca login|acesse com|acessar com|inicia sessao|
        confirme .. conta/identidade/perfil/dados|verifique .. conta/identidade/perfil|
        valide .. conta/identidade/perfil|digite .. senha|insira .. senha/credenciais/dados|
        introduza .. senha/palavra|restaur*|conecte sua conta|escaneie o qr|ler o qr|com sua conta|
        com a sua conta|acessa com|aceda com|acede com|autentica*|confirma a sua|confirme a sua|
        confirme os seus|valida a|valide a|valide os|verifica a|verifique a|põe a tua|ponha a sua|
        coloca a|coloque a|digita a|digite a|digite o|seu email e|email e senha|usuário e senha|
        vincula|lê o qr|pede a senha|pede a sua|vai pedir|abre com|só abre|validar o|valide o|
        confirme a titularidade|confirme sua|confirme o seu|confirma sua|identifique-se|insira seu|
        insira sua|insira o|introduza o|introduza a|digite sua|digite seu|aceite o pedido|
        aceita o pedido|aprove|aprova|toque em sim|toca em sim|pedido no telemóvel|
        pedido no celular|reconecte|reconecta|vincule|mesma senha|mesmo login|mesmo utilizador|
        mesmos dados|utilizador e palavra|!restaurant*|com a sua/tua senha/conta de|
        com os dados de sempre|como sempre .. email/senha|abre com o|reconhece você pelo|
        reconhece te pelo|apresente se como|acesso ao e mail|leitura do e mail|é só aceitar|
        basta aceitar|sincronize sua agenda|sincroniza a agenda|confirme sua vaga|
        confirma a tua vaga|mantenha sua senha
    """,
    "log-in~": "login|escaneia",
    "password": """
        senhas|palavra passe|credenciais|dados de acesso|nome de utilizador|password|utilizador|pin|
        usuário e|login e|palavra secreta|senha atual|senha antiga|palavra passe atual
    """,
    "password~": "senha|senha*",
    "work-account": """
        conta institucional|conta da empresa|conta da universidade|conta corporativa|
        conta profissional|conta do trabalho|email institucional|email corporativo|
        e mail corporativo|microsoft|office 365|o365|outlook|google|conta linkedin|
        senha do linkedin|dados do linkedin|conta do linkedin|login institucional|credenciais da|
        rede interna|conta da faculdade|acesso institucional|email da empresa|email profissional|
        credenciais do linkedin|email do trabalho|conta microsoft|senha de sempre|login da empresa|
        caixa de correio|conta google|a de sempre|intranet|mail da faculdade|utilizador da empresa
    """,
    "work-account~": "e mail institucional|e mail da empresa",
    "account-threat": """
        conta/perfil/página/acesso .. suspens*/bloque*/elimin*/restring*/desativ*|
        selo/mensagens/assinatura/premium .. suspens*/bloque*/elimin*/restring*/desativ*|
        conta/perfil/página/acesso .. encerr*/limit*/expir*/perd*/exclu*|
        selo/mensagens/assinatura/premium .. encerr*/limit*/expir*/perd*/exclu*|suspens*|bloqueada|
        restringida|denúncia*|denunciad*|violação|violou|direitos autorais|direitos de autor|
        atividade suspeita|atividade incomum|acesso suspeito|login suspeito|equipa de confiança|
        equipe de segurança|equipe de confiança|suporte linkedin|segurança linkedin|
        linkedin segurança|expira hoje|contestar|recurso|normas da comunidade|viola|
        marca registrada|reclamacao|suspender|suspensao|limitad*|restring*|sera removid*|
        sera excluid*|sera desativad*|sera encerrad*|sera bloquead*|desativacao|bloqueio|prazo de|
        vai perder|perdera|caixa cheia|perfil/conta/página/acesso/caixa .. suspens*/bloque*/encerr*|
        perfil/conta/página/acesso/caixa .. restring*/restri*/limitad*|
        perfil/conta/página/acesso/caixa .. removid*/desativ*/denunciad*|
        perfil/conta/página/acesso/caixa .. reportad*/excluíd*/ocult*/expira|visibilidade|
        último aviso|equipa de segurança|permanentemente|definitivamente|titular dos direitos|
        reivindica|contesta a|visibilidade .. reduzida/cai/perder|será retirad*|será arquivad*|
        caixa .. cheia/lotada|sem resposta|o silêncio vale|vale como concordância
    """,
    "account-threat~": "restrit*|contestacao",
    "shared-file": """
        documento* .. partilhado/compartilhado/seguro/protegido|documento partilhado|
        documento compartilhado|arquivo protegido|ficheiro protegido|documento protegido|
        portal seguro|área segura|espaço seguro|link seguro|docusign|sharepoint|onedrive|dropbox|
        ver o documento|ver a proposta|abrir o documento|perguntas estão|documento confidencial|
        pasta protegida|pasta compartilhada|pasta partilhada|compartilhei|partilhei|
        documento seguro|visualizar o documento|wetransfer|edital|holerite|recibo de vencimento|
        caderno de encargos|está protegido|o ficheiro só|o arquivo só|só abre|sala de leitura|
        sala de imprensa|área protegida|área reservada|as perguntas ficam|não quer anexos|
        sem anexos|o link expira|o link caduca|acesso caduca|acesso expira|somente leitura|
        sala de dados|provas .. online/portal|no cofre|o visualizador
    """,
    "otp": """
        código .. telemóvel|código .. celular|código .. recebeu|código .. receber|código .. enviad*|
        código de verificação|código de confirmação|código de segurança|código de <number>|
        código de seis|<number> dígitos|sms .. código|código do whatsapp|token|código do linkedin|
        código de acesso|aprov* .. notificação/pedido/solicitação|senha de aplicativo|
        número .. ecrã/tela|seis números|sms com|vai chegar um|chegar um sms|código que chegar|
        codigo .. receb*|codigo whatsapp|os digitos|um sms|vai receber um|vais receber um|
        notificacao .. aprov*|aprove no|aprovar no app|os <number> números|numerozinho*|
        número que chegou|números que chegaram|código que chega|esse código|um código|codigozinho|
        acabaram de chegar|chegou um sms|chega um sms|por sms|coloquei seu número|por engano o|
        o token|o pin|dígitos|aprova a|aprove a|aprovar a notificação|quando chegar o|
        quando chegar um|chegar o código|código do sms|os números|código temporário|no seu celular|
        no teu telemóvel|no seu telemóvel|o que aparecer|que vai surgir|vai surgir no|
        que lhe vai surgir|
        cifras/números/número/código/pin/dígitos .. telefone/telemóvel/celular/tela/ecrã/sms|
        telefone/telemóvel/celular .. vibra/toca/apita/mostra|vai chegar/cair/entrar/receber um/uma|
        seis/quatro/cinco/oito números/dígitos/cifras|meia dúzia de números|número que aparece|
        texto de confirmação
    """,
    "otp~": """
        código .. sms|código .. chegar|seis dígitos|codigo .. cheg*|o codigo|codigo que|
        acabou de chegar|
        código/número/números/dígitos/sms/mensagem/token .. chega/chegar/chegou/aparece|
        código/número/números/dígitos/sms/mensagem/token .. aparecer/receber/recebe/vai|
        chega/chegará/cai um/uma mensagem/sms/código/torpedo
    """,
    "read-back": """
        me passa|me passe|passa me|me manda|me mande|manda me|me envia|me envie|envie me|envia me|
        me diga|lê me|leia me|me lê|me dite|responde .. código|responda .. código|me informa|
        informe me|me dá|me dita|passa aqui|me fale|passe me|mande me|me encaminha|me encaminhe|
        leia para mim|dite|digita aqui|escreve aqui|escreva aqui|cola aqui|cole aqui|responde com|
        responda com|informe o|me informe|tira print|manda print|print do|print da|me reencaminha|
        lê pra mim|põe aqui|coloca aqui|manda aqui|pode me dizer|pode me passar|podes dizer me|
        podes mandar me|pode passar me|copie aqui|passa pra mim|passe para mim|manda pra mim|
        envie-mos|envia-mos|fala pra mim|me leia|dita|coloque aqui|ponha aqui|foto da mensagem|
        eu coloco|eu digito|eu completo|e eu entro|que eu libero|te deixo entrar|expira rápido|
        expira em|eu insiro|o que diz|o que aparece|o que aparecer|
        me diz/diga/passa/passe/manda/mande/dita/dite .. números/número/código/pin/dígitos|
        diz me/diga me/passa me/manda me .. números/número/código/pin|
        atendente/colega/técnico/consultor .. pedirá/pede/vai pedir
    """,
    "read-back~": """
        me diz|diz me|diga me|me fala|aqui no chat|aqui mesmo|manda por aqui|
        escreve/escreva/põe/ponha/cola/cole/digita/digite/joga .. aqui/chat
    """,
    "lend": """
        alug*|arrend*|emprest*|usar a sua|usar a tua|usar sua|usar o seu|usar seu|usar teu|
        utilizar a sua|acesso à sua|compr*|gerir o seu|gerir a sua|operar pela|publicar pelo|
        trabalhar pela sua|aluguel|aluguer|ceder|cede|ceda|usar tua|usar o teu|usamos o seu|
        usamos a sua|usamos o teu|usamos a tua|acesso ao seu|acesso ao teu|gerenciar seu|
        gerir o teu|pelo seu perfil|pelo teu perfil|atraves do seu|usa por ti|a usa por ti|
        deixa a gente|nos deixa|deixa-nos|entregas o login|só entregas|parada|parado|conta parada|
        não usa|não usas|quase não usa|sem uso|dormindo|à disposição|disponibiliza|!compreend*|
        !comprid*|!comprom*|!comprov*|
        seu/teu/sua/tua perfil/conta/página .. dorme/parado/parada/dormindo/inativo/inativa|
        parceria de perfil|escrevemos a partir|do seu/teu perfil|a gente acorda|a gente opera|
        nós operamos
    """,
    "lend~": "ced*|vend*|!cedul*|da sua/tua conta",
    "account": """
        conta do linkedin|conta no linkedin|conta linkedin|perfil do linkedin|perfil no linkedin|
        seu perfil|teu perfil|sua conta|tua conta|contas antigas|contas de linkedin|perfis antigos|
        upwork|workana|freelancer|conta verificada|perfil antigo|conta com|conta de anuncios|
        conta do instagram|conta de vendedor|conta parada|conta de estafeta|conta aprovada|
        conta de entregador|conta do ifood|conta ifood|conta uber|conta glovo|perfil verificado|
        perfil linkedin|<number> contatos|<number> contactos|<number> conexões|conta olx|
        conta paypal|página do facebook
    """,
    "account~": "conta bancária|conta antiga|perfil com",
    "rent-pay": """
        por mês|ao mês|mensais|mensal|todo mês|todos os meses|por semana|semanal*|toda semana|
        sem fazer nada|não faz nada|não precisa fazer|no dia 1|cada sexta|renda|nao fazes nada|
        parado|semanais|na tua mão|dia primeiro|sem trabalho|sem mexer|toda sexta|todas as sextas|
        no dia primeiro|um dinheirinho|sem mexer um
    """,
    "rent-pay~": "adiantado",
    "log-in-as-you": """
        usuário e senha|login e senha|palavra passe e|dados de acesso|nós entramos|a gente entra|
        a gente usa|nós usamos|cookie*|anydesk|teamviewer|tratamos do resto|passa a senha|
        passar a senha|passas a senha|nossa equipe|a nossa equipa|minha equipe|a gente cuida|
        cuidamos do resto|cookies|em seu nome|em teu nome|entregas o login|entrega o login|
        passa o login|o login e|só o login|dás o acesso|dá o acesso|entramos com|a gente escreve|
        nós escrevemos|fazes tu a selfie|faz a selfie|pedir a tua cara|pedir sua cara|
        quando a aplicação pedir|e devolves|só na primeira|entramos pelo|entramos pela|
        como você entra|como entras|toque sim|toca em sim|tocar em sim|aprovar uma notificação|
        aprova a notificação|aprovar a notificação|um computador que enviamos
    """,
    "open-account": """
        abr* .. conta|abertura .. conta|conta teste|conta de teste|videoidentificação|
        identificação por vídeo|conta digital|abrir uma conta|abra uma conta|abre uma conta|
        abrir conta|abra conta|abre conta|em seu nome|em teu nome|no seu nome|no teu nome|
        conta online|abrir .. mei|abrir .. empresa|videochamada .. banco|cliente normal|
        testar bancos|testador de|tester de|depois encerra|depois fecha|dá o acesso|aceite a conta|
        aceitar a conta|conta que vai aparecer|app do banco parceiro|banco parceiro|banco digital|
        conta é só de teste|a gente encerra|depois encerramos|encerra em seguida|testar o banco|
        cliente mistério|cliente oculto
    """,
    "fee": """
        depósito|sinal|quota|kit|pacote|valor|adiantamento|inscrição|matrícula|emolumento*|despesa*|
        exame|curso|anuidade|entrada|selo|premio do seguro|ativacao|taxa de cadastro|tramitacao|
        emolumentos|legalizacao|apostila|traducao|despesas|despacho|custo|certificado|reserva|
        processo|abertura|as custas|apólice|contribuição|taxa de saque|tributo|perícia|perita|
        antecipação|garantia|caução reembolsável|depósito reembolsável|kit de ingresso|
        kit de integração|quota simbólica|valor simbólico|despesas administrativas|empilhadeira|
        empilhador|exame médico|registo criminal
    """,
    "fee~": """
        taxa*|custo*|caução|imposto*|comissão|seguro|honorários|participação|custas|despach*|
        liberacao|cadastro|cartorio|!custod*
    """,
    "job": """
        emprego|candidat*|seleção|selecionad*|entrevista|salário|ordenado|folha|recursos humanos|
        empregador|processo seletivo|aprendiz|função|cargo|home office|teletrabalho|
        oportunidade de trabalho|posto|aprovad*|para a vaga
    """,
    "job~": "vaga|trabalho|contrat*|rh|recrut*|estágio|admissão|remuneração",
    "purpose": """
        curso*|formação|exame*|equipamento|crachá|registro|antecedentes|verificação|reserv*|
        processo|documentação|matrícula|kit|liberar|inscrição|avaliação|coaching|curso|certificacao|
        autorizacao|farda|notebook|exame|traducao|envio|entrega|transporte|reserva*|
        garantir o lugar|onboarding|sistema|plataforma|cadastrar a folha|folha|refazer o currículo|
        refazer seu currículo|alvará
    """,
    "purpose~": """
        treinamento|certificad*|uniforme|cv|registo|cadastro|garantir|seguro|visto|liberação|vaga|
        mentoria|documentos
    """,
    "refund": """
        reembols*|devolv*|devolução|estorn*|volta pra|volta para|ressarc*|primeiro salário|
        1º salário|primeira folha|1ª folha|primeiro ordenado|descont*|restitu*|retorn*|de volta|
        volta no|volta com|primeiro pagamento|descontad*|abatid*|creditad*|eu te devolvo|te pago|
        volta em dobro|devolvo o dobro|devolvo em dobro|devolvo te o dobro|te devolvo o dobro|
        pago o dobro|pago em dobro|com o primeiro/segundo salário|com o primeiro ordenado|
        no primeiro ordenado|volta no primeiro|volta com o|recuperas no|devolvemos no
    """,
    "refund~": "pago te|recupera no",
    "rewriter": """
        refaz*|reescrev*|otimiz*|especialista em currículo*|consultor* de currículo*|
        consultor* de carreira|coach de carreira|reformul*|redator*|currículo profissional|
        ajust* .. currículo
    """,
    "rewriter~": "escritor*|!escritorio*",
    "score": """
        ats|score|pontu*|<number> de <number>|<number> em <number>|<number> %|filtro*|compatib*|
        sistema de triagem|robô de triagem
    """,
    "visa": """
        patrocín*|imigração|embaixada|consulado|lmia|sponsor*|carta convite|green card|sef|
        termo de responsabilidade|contrato em|só o papel|papel mesmo|empresa de limpeza
    """,
    "visa~": "visto*|residência|aima|contrato de trabalho|papéis|agendamento",
    "visa-sale": """
        visto garantido|garantid*|sem prova|sem entrevista|sem inglês|metade agora|metade depois|
        resto depois|quando o visto|vagas restantes|últimas vagas|nosso agente|100 %|cota|garantido|
        sem exame|contato na|contacto no|conhecido no|conheco alguem|metade antes|o resto depois|
        metade já|o resto quando|conheço uma pessoa|contacto na|já levei|já trouxe|depois te viras|
        te vira|te encaixar|encaixar num|consigo te encaixar|só o papel|só no papel|
        nem precisa trabalhar|sai em <number> dias|visto sai|visto certo|no consulado você|
        na embaixada você|te passo o roteiro|passo o roteiro|roteiro|sócio viaja|sem idioma|
        contato no consulado|metade no aeroporto|resto no aeroporto|advogado só encarece|
        pôr teu nome|colocar seu nome|restam duas
    """,
    "award": """
        prémio*|distin*|galardo*|vencedor*|homenag*|gala|troféu|selo|entrevista paga|excelência|
        top <number>|condecor*|ordem do mérito|personalidade*|premia*|nomead*|finalista*|distinção|
        ranking|revista|medalha|cerimônia|galardão|eleit*|escolhid*|destaque|cristal|anuário|título|
        unanimidade|sem candidatura|sem inscrição|suplente|honraria|comenda|aceito sem|aceite sem|
        sem revisão|sua tese|palestrante|diretório de|pacote do premiado|pacote de palestrante
    """,
    "award~": "reconhecimento|do ano",
    "inherit": """
        herança|falecid*|faleceu|sobrenome|apelido|beneficiári*|viúv*|conta inativa|
        conta adormecida|testamento|espólio|legado|sem herdeiros|finado|inventario|viuva|parente|
        mesmo sobrenome|mesmo apelido|fundos nao reclamados|doenca terminal|notario|seu apelido|
        seu sobrenome|testament*|fortuna|deixou no banco
    """,
    "inherit~": "herdeir*|doacao",
    "big-sum": "milhão|milhões|<number> milhões|<number> <number> <number>|m usd",
    "big-sum~": "bilh*|!bilhet*",
    "loan": """
        empréstimo*|financiamento|consolidação|emprestimo|consignado|valor aprovado|financiament*|
        empresto|emprestamos|particular|entre particulares|agiota|concedo|libero
    """,
    "loan~": "crédito|crédito*",
    "loan-easy": """
        sem consulta|nome sujo|negativad*|sem fiador|sem avalista|sem comprovativo*|
        sem comprovante*|sem garantia*|taxa de <number>|<number> % ao|em <number> horas|em 24|
        no mesmo dia|aprovad*|particular|recusad*|a qualquer pessoa|spc|serasa|sem spc|sem serasa|
        sem comprovante|sem comprovacao|aprovado|aprovada|aprovacao|juros de|na hora|mesmo com|
        sem burocracia|banco de portugal|lista negra|juro fixo|concedid*|o banco negou|os bancos|
        score baixo|sem comprovar|banco recusa|banco nega|bancos negam|em uma hora|numa hora
    """,
    "recover": """
        recuper*|reav*|devolv*|rastre*|localiz*|bloquead*|congelad*|liber*|ressarc*|indeniz*|
        indemniz*|restitu*|apreendid*|resgat*|reaver|vitimas|desbloque*|devolucao|acao judicial|
        localizad*|localizamos|a seu favor|seu nome consta|na lista dos|lista de lesados|lesad*|
        reembols*|hacker|perito|escritório que recupera|obtivemos a|em seu favor|em seu nome|alvará|
        nome consta|encontramos seu|tribunal|polícia federal|interpol|europol|
        administrador judicial|liquidante|escritório obteve|
        recuperou/encontrou .. meu/meus/dinheiro|encontrados em seu nome|cabe a você
    """,
    "recover~": "precatorio|retid*|juiz",
    "lost-money": """
        dinheiro perdido|fundos perdidos|burla|burlad*|enganad*|corretora falsa|plataforma falsa|
        falsa corretora|seus fundos|seu dinheiro|suas perdas|suas criptos|investiu em|o que perdeu|
        perdeu|perdido|perda|perdas|prejuizo|golpes|golpistas|burlado|roubad*|perdeste|
        o que perdeste|aquela plataforma|aquele site|teu dinheiro|comigo também|aconteceu comigo|
        passei pelo mesmo|pirâmide|lesado|lesada|golpe que|falso corretor|seu comentário|investiu na
    """,
    "lost-money~": "golpe|vítima*|perdi",
    "free-release": """
        liber*|desbloque*|ativação|gas|depósito|emolumento*|notário|custas judiciais|liberar|
        desbloqueio|desbloquear|alvara|conversao|para sacar|antes do saque|antes de sacar|saque|
        levantamento|para levantar|darf|adiant*|taxa judicial|iof|selo|para liberar|
        para desbloquear|não se desconta|quite as custas|taxa de rede|percentual|percentagem|
        pix de teste|transferência de teste|perita|perito|!adiante|taxa de gás|
        não pode ser descontad*|não é dedutível|antes da liberação|antes do desembolso
    """,
    "free-release~": """
        taxa*|imposto*|honorários|adiantad*|custas|seguro|comissão|antecip*|cartório|liberacao|
        imposto|anteci*|caução
    """,
    "investor": """
        invest*|fundo|family office|ronda|rodada|capital|startup|sócio*|valuation|due diligence|
        aporte*|empresa|família do golfo|comité aprovou|aprovado pelo|entra com|entramos com|
        sem mais|sem auditoria|assinamos na|assinamos amanhã|fundos prontos|mandante|!investig*
    """,
    "investor~": "fundador*|term sheet|participação|milhões",
    "investor-talk": """
        nosso fundo|o fundo|due diligence|seu deck|teu deck|pitch|rodada|ronda|valuation|
        investir na|investir em|investidor*|aporte|nosso principal|ticket|equity
    """,
    "investor-talk~": "term sheet",
    "proof-of-funds": """
        prova de fundos|comprovação de fundos|prova de liquidez|dinheiro vivo|em dinheiro|
        em numerário|em espécie|custos legais|despesas legais|honorários do|taxa de due|comissão do|
        taxa de compromisso|carteira nova|wallet nova|garantia|custos jurídicos|prova de seriedade|
        sinal de seriedade|não se mexe|não sai dali|prêmio do seguro
    """,
    "proof-of-funds~": "caução|custas",
    "cheque": """
        cheque*|cheque|cheques|<number> em vez de <number>|<number> no lugar de|depositei a mais|
        por engano .. depositado/transferido
    """,
    "cheque-in": """
        deposit*|compens*|na sua conta|na tua conta|descont*|pelo app|pelo aplicativo|em sua conta|
        deposite|compensa*|compensar|descontar|sua conta|tua conta|fotografe|frente e verso|
        quando compensar|quando cair|assim que cair|deposita*|assim que aparecer|quando aparecer
    """,
    "forward-rest": """
        o resto|o restante|o saldo|a diferença|transf* .. restante/resto|repass*|reenvi*|
        envi* .. fornecedor|ao fornecedor|para o fornecedor|nosso fornecedor|manda* .. resto|
        menos a sua|passa* .. adiante|envia o resto|o troco|transfer* .. restante|
        transfira .. resto|envie .. resto|mande .. resto|converter em|converta em|em usdt|
        sacar .. e|saque .. e|saca .. e|em dinheiro vivo|em especie|em maos|entregar ao|entrega ao|
        levantar .. e|os outros <number>|repassa*|repasse|repassar|reencaminha*|transfere o|
        transfira o|manda o resto|manda os|envie o resto|passa o resto|passa para|devolve o|saca e|
        saque e|levanta e|levantar em|em dinheiro ao|entrega pro|pro fornecedor|ao nosso fornecedor|
        pro motoboy|compra cripto|compra usdt|converte em|pra outra conta|para outra conta|
        pro cartão que|para o cartão que|saca em|saca no|saque em|sacar em|em três agências|
        para o motoboy|ao estafeta|encaminha o|
        paga/pague/liquida/liquide .. fornecedores/prestadores|no dia seguinte .. transfere/repassa|
        conforme a lista|entregue ao|ao ladrilhador|ao da mudança|ao transportador|ao azulejista
    """,
    "forward-rest~": "em cripto|passa pra",
    "keep-share": """
        fic* com|retém|retenha|retira* .. comissão|sua comissão|tua comissão|sua parte|tua parte|
        para ti|para si|por transferência|por transação|por operação|guarda <number>|fica com|
        fique com|ficas com|ficar com|reter|fica para|pra voce|para voce|<number> % para|
        pelo trabalho|pelo incomodo|% seu|e seu|você fica|tu ficas|<number> é seu|<number> é teu|
        <number> são seus|<number> são teus|<number> pra você|<number> para si|<number> para ti|
        pelo transtorno|sua fatia|desconta a sua|desconta o seu|% é sua|% é tua|% pra você|
        % para si|guarde <number>|tu fica|são seus|é teu|são teus|% de cada|tira <number>|fatia|
        fique com .. pelo incômodo|pelo incômodo|quatro/cinco/dez por cento .. você/teu/seu
    """,
    "keep-share~": "e sua",
    "receive-money": """
        na sua conta|na tua conta|em sua conta|
        receb* .. pagamento*/transferência*/valores/dinheiro/pix/depósitos|pela sua conta|
        conta pessoal|conta particular|cai na conta|entram na|usar sua conta|receb* .. pix|
        receb* .. transferencia*|receb* .. pagamento*|receb* .. deposito*|cai na sua|cair na sua|
        emprestar a conta|emprestar sua conta|empresta a conta|sua conta|tua conta|
        pagamentos de clientes|seu pix|vai cair na|vão cair|entra na sua|entra na tua|
        na vossa conta|empresta sua|receber pix|recebe o pix|recebe os|receber os pagamentos|
        recebe pagamentos|clientes pagam|passa pela sua|passam pela sua|passa pela tua|
        conta de passagem|conta laranja|cai na tua|caem na|cai <number>|cai 20|chega na sua|
        chega na tua|através da sua|empresta a maquininha|a maquininha|uns recebimentos|
        recebimentos|receber uns|conta bloqueada|conta travada|conta penhorada|não temos conta|
        ainda não temos|os compradores|clientes depositam|clientes transferem|
        na sua/tua conta .. entra/entram/cai/caem/repousa/chega|passam pela sua conta|
        passa pela tua conta|clientes .. pagam/depositam/transferem .. você/ti|
        ainda não temos conta|ainda sem conta|conta em abertura
    """,
    "receive-money~": "chave pix",
    "pass-job": """
        agente financeiro|assistente financeiro|representante financeiro|operador financeiro|
        cobrador
    """,
    "parcel": """
        encomenda*|pacote*|mercadoria*|caixas|envios|remessas|embrulho*|envio*|celulares|telemóveis|
        ténis|mercadoria|em outros nomes
    """,
    "parcel~": "produtos|entregas|caixa|caixa*",
    "reship": """
        reenvi*|reexped*|etiqueta*|reembal*|correio|correios|ctt|posta|nova etiqueta|envia adiante|
        redespach*|levar aos correios|ponto de coleta|ponto de entrega|repassar|reetiquet*|
        tira a etiqueta|cola a|nos correios|aos correios|o motoboy busca|estafeta recolhe|recolhe*|
        ponto de recolha|passa um motoboy|leva aos|trocar a etiqueta|troca a etiqueta|
        cola a etiqueta|no armário|passa um rapaz|passa alguém
    """,
    "reship~": "despach*",
    "at-home": """
        em casa|na sua casa|na tua casa|em sua casa|seu endereço|sua morada|tua morada|teu endereço|
        em tua casa|no seu nome|em seu nome|sua porta|a sua casa|rés do chão|durante o dia
    """,
    "at-home~": "morada|a casa|de casa",
    "voucher": """
        cartão presente|cartões presente|cartão oferta|cartões apple|cartão google|cartões google|
        cartões steam|gift|vales presente|recarga|recargas|paysafe|cartão de jogo|cartão steam|
        cartão itunes|raspadinha
    """,
    "voucher~": "vale presente|cartões oferta",
    "voucher-buy": """
        compra|compre|compras|comprar|rasp*|códigos|consig*|arranj*|verso|me manda|me mande|
        manda me|mande me|me envia|envie me|envia me|pagar com|paga com|foto dos|fotos dos|
        código de|preciso de <number>|compra*|raspa*|raspe|foto do verso|os codigos|no mercado|
        na banca|na papelaria|na farmacia|manda os codigos|mande os codigos|me compra|raspar|
        que eu troco|eu troco|no mercadinho|no supermercado|ou cartão|fotografe os|fotografa os|
        foto do código|os números e|cartões presente|cartões de <number>|na lotérica|vá à loja|
        vai à loja|no posto|traga doze|traga <number>|pega <number>|com seu cartão|com teu cartão|
        no seu cartão|reembolso amanhã|te reembolso|reembolso-a|devolvo amanhã|
        raspa/raspe/fotografa/fotografe .. verso/códigos/números|o verso dos|no fundo de caixa|
        caixinha da empresa|como despesa
    """,
    "voucher-buy~": "aceito|de <number>|na loja",
    "coin-pay": """
        envi*|mand*|deposit*|transf*|compr*|em usdt|carteira|endereço|convert*|na carteira|pagar em|
        !mandac*|!mandat*|!transform*|!compreend*|!comprid*|!comprom*|!comprov*
    """,
    "coin-pay~": "pag*|em cripto*|!pagin*",
    "card-data": """
        número do cartão|números do cartão|cartão de crédito|cvv|dados do cartão|validade|
        cartão bancário|senha de 4|codigo de seguranca|verso do cartao|tres digitos|foto do cartao|
        cartao e senha|três algarismos|algarismos de trás|de trás|atrás do cartão
    """,
    "bank-data": "iban|extrato*|extrato",
    "bank-data~": "dados bancários|nib|conta bancária|chave pix",
    "bank-login": "internet banking|homebanking|app do banco|senha bancaria|home banking|caderneta",
    "identity": """
        cpf|passaporte*|cartão de cidadão|bilhete de identidade|carta de condução|
        carteira de motorista|selfie*|documento de identidade|identidade|comprovativo de morada|
        frente e verso|título de residência|certidão de nascimento|nif|passaporte|selfie|
        conta de luz|niss|titulo de eleitor|documento com foto|documentos pessoais|biometria|
        cartão do cidadão|foto do documento|holerite|contracheque|chave móvel|gov.br|
        segurando a cnh|segurando o|virando o rosto|rosto pros dois
    """,
    "identity~": "rg|cnh|comprovante de residência|segurança social|documentos",
    "identity-many": """
        selfie*|frente e verso|segurando|a segurar|comprovativo de morada|nif|cpf|extrato
    """,
    "identity-many~": "comprovante de residência|certidão|segurança social",
    "clicks": """
        curt*|avali*|cliqu*|clic*|gosto|gostos|likes|seguir|segu* .. perfis|subscrev*|inscrev*|
        otimiz*|estrelas|resenha*|dar like|impulsion*|curtir|curtida*|curte|avaliar|avaliac*|clicar|
        cliques|assistir|visualiz*|curtidas|pôr gosto|avaliações|avaliação|votar|votos|se inscrever|
        ver vídeos|otimizar|otimização|impulsionar|reseñas|ranking|subir no|print|!curtinh*|
        dar/dá/colocar/pôr .. estrelas/estrelinhas/corações/curtidas/gostos|
        hotéis/produtos/vídeos/apps .. avaliar/curtir/impulsionar|pedidos simulados|
        pedidos fictícios
    """,
    "clicks~": "coment*",
    "click-goods": """
        hotel|hotéis|produto*|app|página*|canal|canais|restaurante*|youtube|tiktok|google maps|
        instagram|shopee|tarefa*|encomendas|filme*|música*|airbnb|comerciante*|artista*|artigos
    """,
    "click-goods~": "vídeo*|loja*|pedidos",
    "per-click": """
        por curtida|cada curtida|por like|por gosto|cada like|por avaliação|cada avaliação|
        por tarefa|cada tarefa|cada vídeo|por clique|<number> tarefas|<number> avaliações|
        <number> curtidas|tarefas simples|tarefas fáceis|primeira* tarefa*|tarefa teste|
        tarefas diárias|por missao|por pedido|pequenas tarefas|por print|por voto|cada pedido|
        primeiro lote|o lote|lote premium|<number> restaurantes
    """,
    "per-click~": "por vídeo",
    "recharge": """
        recarg*|recarreg*|tarefa* pré paga*|pré pag*|saldo negativo|negativo|combinad*|combo|vip|
        conta de trabalho|complet* .. depósito|deposit* .. desbloque*|desbloque*|congelad*|
        adiantar o valor|bloqueado até|recarga|desbloquear|nivel vip|proximo nivel|pedido combinado|
        tarefa combinada|antes de sacar|para sacar|completar o|cobrir o saldo|saldo ficou|
        ficou negativo|no negativo|no vermelho|completa os|complete os|completar a|do seu bolso|
        do teu bolso|da sua parte|pra liberar|para liberar|libera*|pra sacar|não consigo sacar|
        não deixa sacar|para levantar|não consigo levantar|pedido especial|tarefa especial|
        pedido duplo|pedido triplo|perde tudo|perdes tudo|anula*|subir de nível|depósito para|
        depositar pra|volta com|retorna com|coloca r|você coloca|vc coloca|lote premium|
        o lote trava|trava e perde|perde a pontuação|perde o saldo|a diferença|nível seguinte|
        nível prata|nível ouro|premium|pede emprestado|pedir emprestado|em uma hora devolve|nivelar|
        zerar o saldo|saldo a zero|completar o conjunto|completar o set|pedido da sorte|o set
    """,
    "recharge~": "lote",
    "easy-work": """
        sem experiência|não precisa experiência|pelo celular|pelo telemóvel|do celular|no telemóvel|
        minutos por dia|hora* por dia|por dia|em casa|tempo livre|horas livres|renda extra|
        part time|meio período|qualquer pessoa|horário flexível|flexível|horas por dia|
        trabalho facil|simples|estudantes|aposentados|donas de casa|maes|com o celular|do sofá|
        no sofá|minutos à noite|reformados|dinheiro extra|grana extra|dinheiro fácil|home office
    """,
    "pay-daily": """
        pagamento diário|pagamentos diários|pago todo dia|pagas no dia|no mesmo dia|na hora|levant*|
        saque*|cai na hora|recebe na hora|por dia|todos os dias|diariamente|pago no dia|cada dia|
        mesmo dia|na mesma noite|pix na hora|caiu no pix|caiu mesmo|já tão no seu saldo|
        no seu saldo|toda noite|em usdt
    """,
    "pay-daily~": "sacar|paga* .. dia|todo dia|à noite",
    "gain": """
        lucr*|ganh*|rend*|retorn*|rentab*|dobr*|triplic*|receb*|renda|rico*|riqueza|multiplic*|
        dinheiro trabalhar|proveito|entrega <number>|juros|transform* .. em|virar <number>|
        mil em <number>|em <number> mil|fiz r|fiz <number>|lucrei|ganhei|levantar o|
        em <number> minutos|ganhos|retorno*|duplic*|virou|viraram|sac*|saque|saquei|levantei|rico|
        quitei|faturei|rende|rendem|rendeu|o dobro|fez <number>|em uma semana|numa semana|
        em duas semanas|num mês|em um mês|já paguei|paguei o|parado|dinheiro parado|não rende|
        vira <number>|1.000 vira|vira 1|viram <number>|poupança|transfere a poupança|perde valor|
        inflação|cuidar do seu futuro|enquanto dorme|enquanto você dorme|!saco|!sacol*|!rendeir*|
        !recebimento*
    """,
    "gain~": "ganho|rendimento*|rendiment*|tirei",
    "trade": """
        invest*|trad*|negoci*|plataforma|forex|arbitragem|sinais|robô|bot|algoritmo|
        inteligência artificial|ouro|token*|aplic*|mineração|staking|mesa|fundo|pré venda|pool de|
        nosso pool|liquidity pool|app onde|app de investimento*|app de cripto|grupo de sinais|
        círculo|opera os|os nós|o gráfico|entrámos às|saímos às|minhas operações|nível prata|
        nível ouro|trading|trader|trade|acoes|acao|criptomoeda*|mercado|sinal|operac*|opcoes|
        copy trade|token|day trade|entradas|moeda*|futuros|copiar as|copia as|operar|
        grupo do mestre|mestre|aperto os botões|eu aperto|quando entrar|quando sair|quando comprar|
        quando vender|mentor|copiar minhas|!investig*|!tradic*|!tradu*|!aplicac*|!aplicativ*|
        o meu dinheiro trabalhar|meu dinheiro render|dinheiro trabalhar
    """,
    "trade~": "cripto*|ia|bolsa|corretora|banca",
    "guaranteed": """
        garantid*|garanto|garantia|sem risco|risco zero|zero risco|capital protegido|
        capital garantido|sem perdas|nunca perd*|não perde|segur*|protegido|em contrato|eu garanto|
        perdas eu|nenhum risco|nunca perdi|nunca perdeu|impossivel perder|cobre as perdas|certeza|
        lucro certo|ganho certo|ninguém perde|sem perda|sem riscos|por contrato|sempre ganha|
        !segurad*|!seguranc*|!segurand*
    """,
    "per-day": """
        % ao dia|% por dia|% diário*|% dia|% por semana|% semanal|% por mês|% ao mês|% mensal|
        % mensais|rendimento diário|lucro diário|lucros diários|ganhos diários|retorno mensal|
        todos os dias|por dia|ao dia|por mes|ao mes|por semana|semanal*|em uma semana|num mes|
        em um mes|por ciclo|% toda sexta|toda sexta|por cento ao|toda semana|numa semana|numa noite|
        em meia hora
    """,
    "per-day~": "em <number> dias",
    "teach-money": """
        te ensino|ensino te|lhe ensino|te mostro|mostro te|te ajudo|ajudo te|te guio|meu tio|
        minha tia|meu mentor|meu primo|meu analista|passo a passo|acompanho*|minha assistente|
        minha equipa|minha equipe|segue os meus|siga meus|eu mesma|eu mesmo|ajudo lhe|posso ensinar|
        pela mão|lá te mostro|te passo o|ensino passo|eu te guio|botão por botão|eu fico em linha|
        cresça junto|mentor|te oriento|junto comigo|faz como eu|faca como eu|copia minhas|
        copie as minhas|copiar minhas|eu coloco|eu ponho|eu completo|meus alunos|os alunos dele|
        minha assessora|eu te ensino|ensino tudo|guio te|te acompanho|te digo quando|digo te quando|
        te digo qual|te explico|explico te|me ensinou|meu cunhado|minha cunhada|um amigo que|
        uma amiga que|o professor|meu gerente|como eu faço|igual a mim|meu professor|ensino-lhe|
        guio-o|ponho a sua parte|junto com a minha|eu aperto os botões|cuido de tudo|trato de tudo|
        consultor pessoal|gestor pessoal|me segue|mostro te como|te mostro como|lhe mostro como|
        vou te mostrar como|ensino te como|te mostro cada|cada clique|ao teu lado|do seu lado|
        minha tia .. ouro/trading|me diz a hora|me diz quando
    """,
    "teach-money~": "professor|analista|comigo",
    "deposit-small": """
        a partir de r|começ* com|comece com|entrada mínima|mínimo|depósito inicial|
        primeiro depósito|só <number>|apenas <number>|deposita|aporte|deposite|primeiros <number>|
        botar os|colocar os primeiros|começar com|começa com|começas com|faltam te|faz o depósito|
        deposito minimo|valor pequeno|pequeno valor|pequena quantia|com <number>|para comecar|
        pra comecar|poe <number>|bota <number>|entre com|entrar com|entras com|pões <number>|
        coloca <number>|coloque <number>|abre com|para experimentar|basta <number>|<number> já dá|
        <number> chega|pouquinho|suas economias|as poupanças|tuas poupanças|o que puder|
        transfere a poupança|a poupança pra|se você abrir conta|abrir conta|abre conta|
        sua aposentadoria|a reforma|uma quantia pequena|quantia pequena|só para experimentar|
        só pra testar|junto aos meus|começa com pouco
    """,
    "deposit-small~": "a partir de",
    "bonus": "bónus|dobramos|em cima do aporte|de brinde|boas vindas",
    "invest-here": """
        nossa plataforma|a plataforma|minha plataforma|um app|o app|dentro do app|nossa app|
        nosso app|nosso fundo|nossa mesa|nosso pool|grupo privado|grupo vip|sala vip|pré venda|
        grupo fechado|app onde|site onde|plataforma|o grupo|não está na app store|não está na loja|
        plataforma privada|círculo fechado
    """,
    "invest-here~": "aplicativo",
    "warm": """
        linda|lindo|bonita|bonito|sorriso|amor|coração|destino|sozinh*|viúv*|divorciad*|
        número errado|engano|enganei me|me enganei|confundi|bom dia querid*|boa noite|dormiu bem|
        solteir*|conhecer melhor|conhecer te|alma gémea|saudade*|anjo|especial|confio em|sincer*|
        sonhei|a nossa viagem|nossa viagem|ver a cara deles|meu amor|meu bem|lind*|princesa|bonit*|
        beijo*|penso em voce|penso em ti|dormiste|ja comeu|ja comeste|bom dia amor|pessoa errada|
        nossa casa|nosso futuro|quando eu for|quando nos|pensei que era|achei que era|
        pensei que fosse|que sorriso|seu sorriso|teu sorriso|querida|gata|gato|seus olhos|tua voz|
        pensando em você|acaso|coincidência|achei que fosse|desde que perdi|bom dia meu|beijos|
        abraço apertado|minha vida|minha rainha|meu rei|sua voz|sua foto|na foto|parar o dia|
        pensei em você|comeste|nossa vida|seu futuro|cuidar do seu|quando estivermos|eu e você|
        solidão|merece|você merece|aprendo por você
    """,
    "warm~": "olhos|querid*|deus|principe|abraco*|por nos|querido",
    "levels": """
        nível|níveis|três pessoas|patrocin*|marketing multinível|multinível|venda direta|downline|
        trazes|gradu*|diamante|traz dois|traga dois|traz duas|eles trazem|matriz|perna|sua linha|
        tua linha|abaixo de ti|abaixo de você|equipa|embaixo de voce|traz* .. pessoas|
        traga .. pessoas|convida* .. amigos|geracoes|ranking|traz três|trazer amigos|indicar|
        indicações|indicad*|padrinho|patrocinador|linha|mandala|roda|três amigas|abaixo de mim|
        embaixo de mim|de cada uma|de cada um|das que elas|dos que eles|por sua vez
    """,
    "levels~": "duas pessoas|rede|equipe|convid*|indicac*|convida*|!convidad*",
    "dream": """
        renda passiva|rendimento passivo|rendimentos passivos|próprio chefe|próprio patrão|
        teu próprio|enquanto dorme*|dormindo|renda extra|segunda renda|rendimento extra|
        largar .. emprego|sair .. emprego|trocar horas|estilo de vida|sonho*|mudar de vida|
        liberdade|empreend*|mentalidade|mente aberta|cinco dígitos|oportunidade de negócio|
        independencia|ser chefe|largar o emprego|larguei o emprego|deixar o emprego|
        mudou minha vida|enquanto dorme|mulheres|maes|sem chefe|ser seu próprio|deixei o emprego|
        tempo livre|sonhos|deixar o escritório|mudar sua vida|tempo pros filhos
    """,
    "dream~": "aposent*|oportunidade|de casa",
    "nothing-written": """
        não posso explicar|na apresentação|no zoom|nome da empresa|só na reunião|explico na chamada|
        explico na call|difícil de explicar|por escrito nao|por mensagem nao|te explico na|
        explico na reuniao|explico melhor|na chamada|precisa ver|tens de ver|tem que ver|so na live|
        o nome só|te conto na|te conto pessoalmente|explico pessoalmente|perde a graça|
        perde a magia|tem que viver|longo pra escrever|na live|os invejosos|na internet
    """,
    "pack": """
        kit|pack|primeira compra|plano de entrada|stock inicial|pacote|primeiro pedido|combo|
        inscrição|caixa de|caixa inicial|pedido mensal|esmeralda|safira|maleta|duas páginas|cota de
    """,
    "pack~": "adesão|taxa de adesão",
    "undress": """
        despir|despe|tirar a roupa|nu|nua|nus|nudes|íntim*|sexy|sensual|lingerie|calcinha|sutiã|
        sem roupa|sem camisa|tesão|gostosa|gostoso|safad*|quente|picante|mostra mais|pelad*|despid*|
        gostos*|sexo|sexual|corpo|seios|pacote de fotos|mostre|fotos intimas|de lingerie|tira a|
        tira tudo|mais de você|me mostra|na cam|na cama|no banho|tira o|tiro a roupa|sem blusa|
        de cueca|erótic*|ver mais de|sua vez|tua vez|depois você|depois tu|eu começo|começo eu|
        um jogo|joguinho|liga a câmera|liga a câmara|me excita|excita|botão|desabotoa|
        sozinho no hotel|está sozinho|roupão
    """,
    "undress~": "mostra",
    "video-call": """
        videochamada|chamada de vídeo|cam|câmera|webcam|skype|foto*|video chamada|!fotocop*|
        !fotografias|!fotografia
    """,
    "video-call~": "vídeo|câmara|mostr*|chamada",
    "leak": """
        envi*/mand* .. contactos/contatos/família/esposa/marido/chefe/amigos/colegas|todos os teus|
        todos os seus|seus contatos|teus contactos|seus contactos|divulg*|espalh*|expor|exponho|
        apago tudo|eu apago|se me bloquear|se bloquear|à polícia|lista dos|tua mulher|sua esposa|
        teu chefe|para todos|pra todos|seu marido|teu marido|tua familia|seu chefe|teus amigos|
        seus amigos|seus colegas|mando para|envio para|vai para|todo mundo vai|todos vao|apago o|
        tenho a lista|aos seus contatos|os teus contactos|pra sua família|à tua família|
        pra sua esposa|à tua mulher|ao teu chefe|pro seu chefe|aos teus amigos|lista de|eu mando|
        eu envio|eu publico|eu posto|vão ver|aperto|se me bloqueares|pra todo mundo|posto|
        coloco na internet|não acontece nada|pra não acontecer|os nomes de|nomes dos seus|
        lista dos seus|seria uma pena|pena que|se .. vissem|apago na sua|na sua frente|à tua frente|
        fica entre nós|cada hora|um nome|nada de polícia|sem polícia
    """,
    "leak~": """
        public*|vaz*|sua familia|publi*|eu sumo|!vaz|!vazi*|!publicam*|
        à sua mãe/escola/igreja/paróquia
    """,
    "threat": """
        pra nada acontecer|ou publicamos|avaliações falsas|avaliações com nomes|chuva de avaliações|
        uma estrela cada|pra parar|para pararmos|para isso parar|tiramos por|se quer sossego|
        se quiser sossego|temos seus arquivos|meu silêncio|pelo meu silêncio|preço do silêncio|
        para desaparecer|minha paciência|motivo para escrever|ou sua esposa|ou a tua família
    """,
    "recorded": """
        gravei|gravado|gravámos|o vídeo|vídeo teu|vídeo seu|capturas|prints|tuas fotos|suas fotos|
        filmei|tenho o vídeo|tenho a gravação|teu rosto|seu rosto|gravação da chamada|filmad*|
        o que voce fez|os vídeos|print*|tenho tudo|aparece o rosto|videochamada|salvei|dá pra ver|
        vê-se bem|ontem à noite|gravei/filmei/guardei/tenho tudo|o que você fez|o que fizeste|
        o que mostrou|diante da câmera|em frente à câmara|uma lembrancinha|uma recordação|filminho|
        do começo ao fim|do princípio ao fim|dá pra te ver|vê se bem
    """,
    "recorded~": "gravação|gravad*|grav*",
    "proxy": """
        em seu nome|com o seu nome|em teu nome|no teu nome|no seu nome|tua identidade|
        sua identidade|teu rosto|seu rosto|sua cara|faz as entrevistas|fazer as entrevistas|
        faça as entrevistas|entrevistas por nós|em nosso lugar|no meu lugar|no nosso lugar|
        candidata se com|auricular|ponto no ouvido|sopramos|respostas no ecrã|respostas na tela|
        com câmara|emprestar o nome|emprestar o rosto|tua nacionalidade|teu passaporte|cidadania|
        no lugar dele|com seus documentos|a tua cara|a tua identidade|laranja|testa de ferro|
        socio no papel|gerente no papel|fazer a entrevista|faz a entrevista|fazes a entrevista|
        entrevista por|se passar por|passar por mim|dar a cara|da a cara|emprestar nome|
        empresta o nome|sua voz|entra no lugar|entras no lugar|no lugar dela|no lugar do|
        diz que é o|diz que és|dizes que és|diga que é|se passa por|passar se por|fazer se passar|
        finge ser|finge que é|empresta o rosto|dás a cara|põe a cara|com teu rosto|com seu rosto|
        câmera com filtro|câmara com filtro|filtro|trava na call|trava no inglês|passou na prova|
        faz a call|fazer a call|nome limpo|sócio laranja|sócio gerente|assina no cartório|
        assinas no notário|no lugar de|no lugar da|no seu lugar|apareça na câmera|
        aparecer na câmera|aparece na câmera|aparece em vídeo|faça a entrevista|faz a prova|
        fazer a prova|fazer o teste|do meu primo|do meu sobrinho|usa o nome|você usa o nome|
        seu nome|tua cara|você fala|tu falas|inglês é excelente|sotaque|sem sotaque|
        passaporte europeu|seus documentos|só no papel|no registro|no registo|beneficiário final|
        como administrador|como gerente de|com o seu documento|com o teu documento|em meu lugar
    """,
    "proxy~": "teu nome",
    "hidden-worker": """
        programadores .. trabalh*/fazem|trabalho fazemos nós|nossa equipe trabalha|sem trabalhar|
        sem programar|sem escrever|% do ordenado|% do salário|parte do salário|do salário|
        do ordenado|o resto fica|equipa de programadores|equipe de desenvolvedores|fora da europa|
        do exterior|ninguém percebe|nem percebem|de outro país|quem trabalha é|quem trabalha somos|
        de cada salário|do teu salário|do seu salário|quem programa|meus devs|meus programadores|
        nossos desenvolvedores|nos bastidores|metade do salario|dividimos|rachamos|ponto no ouvido|
        no ouvido|ninguem nota|ninguem vai perceber|eu faço tudo|nós fazemos|a gente cuida|
        o time faz|minha equipe faz|quem faz é|não percebem|sem perceberem|do meu país|não aceitam|
        bloqueado*|% de cada|a gente divide|racha*|meio a meio|você não faz nada|não faz nada|
        não precisa fazer|sem fazer nada|enquanto dorme|pelo seu computador|pelo teu computador|
        se passar <number>|semana que vem tem|eu fico soprando|soprando|sopro as|sopramos|te sopro|
        no fone|pelo fone|auricular|te dito|te ditando|eu programo|nós programamos|conhece o rosto|
        ninguém repara|meu país|no meu país|não contratam|<number> pra você|salário cai|mesada|
        várias empresas|três empresas
    """,
    "hidden-worker~": "quem trabalha|a gente faz|o código é",
    "laptop-home": """
        portátil .. casa/morada|notebook .. casa/endereço|computador .. casa|portátil da empresa|
        notebook da empresa|recebe .. portátil|recebe .. notebook|recebe em casa|recebes o portátil|
        laptop da empresa|notebooks em casa|notebooks na sua|notebooks na tua|portáteis em casa|
        recebe notebooks|receber notebooks|receber portáteis|por máquina|por notebook|por portátil|
        máquinas em casa|notebook em casa|receber o notebook|computador da empresa|
        celulares em casa|chips|deixa o notebook|deixas o portátil
    """,
    "not-public": """
        não pública*|ainda não divulg*|ainda não foram|não divulgad*|não publicad*|antes de ser|
        antes de serem|antes do anúncio|antes da divulgação|antes de sair|antes do dia|
        confidenciais|bastidores|dentro de|dentro do ministério|rascunho*|em preparação|
        informação privilegiada|informações privilegiadas|reservad*|sigilos*|
        resultados do trimestre|trimestre|antes do balanço|aquisição|quem decide|nomes de quem|
        quem negoceia|o que se diz|posições|segred*|concurso antes|edital antes|embargo|inédit*|
        antes da publicação|antes dos resultados|as atas|a ata|foto da ata|minutas|quem travou|
        quantas unidades|rascunhos|nao e publico|nao saiu|antes do resultado|antes do edital|
        antes que|interno*|por dentro|de dentro|minuta|antes de todos|antes do mercado|
        carteira de pedidos|propostas concorrentes|outras propostas|clima|atas|organograma|
        ainda não saiu|não foi publicado|não publicado|não está publicado|antes de publicar|
        antes do comunicado|antes do concurso|antes da licitação|antes do conselho|em primeira mão|
        de antemão|com antecedência|rascunh*|minuta*|nos bastidores|quem manda mesmo|de memória|
        pelas suas palavras|por palavras suas|qual versão|qual das versões|polegar|melhor ou pior|
        o trimestre|preço da proposta|lista de clientes|dados de clientes|consultar no sistema|
        consulta no sistema|puxar um|puxa os dados|números que passar|por cada número|troca de chip|
        troca de cartão|chip novo|transferir o número|passar para o cartão|apoio ao cliente da|
        da operadora|ninguém dar conta|dar conta|placas|matrículas|quem na sala|na sala resistiu|
        quem resistiu|ficou fora da ata|fora da ata|nos corredores|corredores|quem é contra|
        se diz nos|acima ou|abaixo ou|como fechou|lista de pacientes|pacientes|preços de compra|
        descontos|margens|avarias|falhas|pontos fracos|escalas|onde mora|onde estaciona|
        o endereço dela|a morada dela|os horários dela|acesso vpn|uma vpn|porta aberta|
        código do alarme|ficha de internamento|ficha de internação|folha de internamento|prontuário|
        prontuários|lista de internados|desconto que vão|desconto que pretend*|
        proposta que vão apresentar|valor da proposta|valor da vossa proposta|antes da abertura|
        abertura das propostas|abertura dos envelopes|
        preços/margens/descontos/volumes/fornecedores .. do seu/teu hospital|
        quanto paga a/o sua/seu|quanto o seu hospital|quem assina|quando vence o contrato|
        fim do contrato|outros envelopes|outras ofertas|a proposta mais baixa|uma ordem de grandeza|
        um valor aproximado|valor aproximado|antes que .. saia|
        lista/números/preços/slides/documentos internos|sem o logo|corte o logo|
        carteira de clientes|quem está de plantão|quem está de turno|consultar uma placa
    """,
    "tell": """
        inform*|apontament*|not*|análise*|opinião|visão|ligação|pergunt*|conte|conta|diga|escrever|
        escreva|explique|descrever|descreva|analise|sensacao|lista|perguntas|descreve|umas linhas|
        duas páginas|impressão|impressões|bate papo|uma palavra|um sinal|basta saber|basta dizer|
        responda|quem na sala|subir um degrau|um degrau|um resumo|de viva voz|sim ou não|
        só a direção|fotografe mande|ficar de olho|!notari*|!noteb*|!notav*|!notic*|!notur*|!notif*|
        !notad*|!informatic*
    """,
    "tell~": """
        cont*|escrev*|relat*|explic*|artigo*|conversa*|chamada|respond*|partilh*|compartilh*|
        parecer*|resum*|diz|dizer|saber|estudo*|consult*|comentário*|leitura|contar|escreve|
        explicar|nota|notas|relatorio*|resumo|impress*|conversa|conversar|parecer|uma nota|
        relatório|!contab*|!contag*|!contain*|!contin*|!contrib*|!contra*|!contex*|!control*|
        !impressio*|!impresso*
    """,
    "tell-pay": """
        por nota|por relatório|por página|por hora|à hora|por artigo|por texto|pago|bem pago|
        bem paga|retribu*|mais por|em dinheiro|generos*|compens*|triplica|<number> € cada|
        <number> cada|gratific*|cachê|tarifa|por conversa|por chamada|por ligacao|paga bem|
        pagamos bem|recompens*|por vinte minutos|por trinta minutos|por meia hora|vale <number>|
        gratificac*|agradec* .. <number>|viagem paga|por cada nome|por nome|por número|
        por cada número|por consulta|por dado|€ por cada|<number> por cada|<number> € por|
        paga melhor|o dobro|o triplo|vezes três|em mãos|em espécie|por fora|sem nota|um agrado|
        saberemos agradecer|sabemos agradecer|ordenado não chega|extra por|valeria|por isso valeria|
        por resposta|bem mais|muito mais|mais se|seguem os|seguem <number>|como combinado|
        agradou imenso|agradecid*|será lembrad*|seria lembrad*|não será esquecid*|não esquecemos|
        saberia agradecer|há <number> para|tem <number> pra|vale a pena pra|não vai se arrepender|
        por resposta/nome/foto/slide/página/ficha|uma atenção|os estudos da sua|a faculdade da|
        em usdt|em cartões
    """,
    "tell-pay~": """
        honorário*|pagamos|pagam|remuner*|cada um|envelope|honorarios|r $ <number> por|agradecer|
        na mão
    """,
    "paid-note": """
        <number> por nota/relatório/página/artigo/texto|<number> € cada|<number> cada|
        apontamentos mensais|pequenos apontamentos|relatórios pagos|por cada relatório/nota/texto|
        por relatório|por nota
    """,
    "no-name": """
        não posso nomear|não posso revelar|prefiro não identificar|prefere manter|
        prefere o anonimato|anonimato|não identificar|cujo nome|cliente estrangeiro|
        cliente asiático|cliente confidencial|por ora não|sem nomear|não estou autorizado|discreto|
        cliente internacional|cliente reservado|cliente prefere|prefere nao|sem citar|
        sem identificar|meu cliente|nosso cliente|contratante|quem paga prefere|não ter rosto|
        preferem não|não quer aparecer|não querem aparecer|meus clientes|na sombra|nos bastidores|
        sem nomes|sem nome|discretos|gente discreta|pessoas discretas|alguém que|
        seu nome não aparece|teu nome não aparece|o nome não aparece|seu nome não sai
    """,
    "trip": """
        tudo pago|despesas pagas|com tudo pago|todas as despesas|viagem a|viagem paga|semana em|
        convid* .. semana|passagem e hotel|classe executiva|com a família|com acompanhante|estadia|
        com a esposa|com a sua senhora|convidado|convidada
    """,
    "trip~": "voo e hotel|hotel",
    "as-tourist": "como turista|viagem particular",
    "state-work": """
        ministério*|governo|administração pública|defesa|militar*|exército|marinha|autarquia|
        câmara municipal|prefeitura|parlamento|assembleia|embaix*|diplomat*|servidor público|
        funcionári* públic*|direção geral|contratação pública|licitação|licitações|
        centro de estudos|think tank|instituto|consultor*|política externa|sanções|polícia|
        agência reguladora|cplp|portos|delegação|bruxelas|secretário-geral|força aérea|coronel|
        capitão|comandante|gabinete|receita federal|regulador|itamaraty|!embaixo
    """,
    "state-work~": "alfândega*|secretaria|câmara|porto",
    "hush": """
        entre nós|fica entre|não comente*|não conte*|não conta|não diga*|não digas|não fale*|
        não fales|não mencione*|não menciones|não informe*|não avise*|sem avisar|sem contar|
        sem dizer|em segredo|segredo|sigilo|sigilos*|discret*|com discrição|discrição|
        ninguém precisa|ninguém pode|ninguém tem de|a ninguém|não passasse pelo|não passar pelo|
        não precisa saber|não precisam saber|por fora|sem declarar|não declarar|sem recibo|
        sem contrato|sem registo|sem registro|sem rasto|apag* .. conversa|apag* .. mensagem|
        apaga .. chat|não vão entender|não iam entender|vão ter inveja|inveja|só entre|
        nosso segredo|sem nota|prefiro que não|só não conta|não comenta|não fala nada|fica só entre|
        botar medo|nem pro gerente|não precisa contar|sem que ninguém|morre aqui|não espalh*|
        não contes|não conte|não comente|não comentes|não fale|nem uma palavra|
        conversa entre amigos|telefone pessoal|não precisa informar|não precisas informar|
        a título particular|nao diga|entre a gente|em sigilo|sigiloso|discreto|discreta|
        confidencialidade|ninguem deve saber|nao precisa avisar|nao avise|nao avises|nao informe|
        nao envolva|nao mencione|guarda isso|guarde isso|guarde para|guarda para|nao entenderia|
        nao entende|apaga a conversa|apague a conversa|apague isto|apaga isso|sem papel|por debaixo|
        nada por escrito|para ninguém dar conta|ninguém dar conta|ninguém dá conta|
        ninguém desconfia|não desconfi*|dar nas vistas|fique entre nós|some sozinho|somem sozinhas|
        apaga sozinho|autodestr*|mensagens que somem|mensagens temporárias|apaga isto|
        não por escrito|não no email|fora do email|não envolv*|sem envolver|pelas costas|
        não iam perceber|por inveja|combinamos o resto pessoalmente|o resto pessoalmente|
        depois contamos|depois de feito|não precisa falar|ninguém vai saber|debaixo dos panos|
        sem deixar rastro|apaga sozinha|não precisa de ser incomodado|incomodado|não ia entender|
        vai se assustar|estragar a surpresa|estraga a surpresa|fora do escritório|não do trabalho|
        e-mail pessoal|escreva à mão|à mão|sem que .. saiba/saibam/perceba|não deixa rastro|
        sem papéis|não pelo e mail da|e mail pessoal|melhor não comentar|que fique entre|
        por baixo da mesa|por baixo dos panos
    """,
    "hush-from": """
        superior*|hierarquia|empregador|gerente|família|mulher|marido|esposa|esposo|irmão|pais|
        amigas|advogado*|notário|recursos humanos|compliance|informática|financeiro|polícia|
        embaixada|empresa|ministério|filhos|filha|departamento|equipa|diretoria|sua filha|seu filho|
        tua filha|teu filho|namorada|companheiro|chefia|o banco|secretário|consulado|sindicato|
        reitoria|vizinhos
    """,
    "hush-from~": """
        chefe|patrão|banco|caixa|irmã|mãe|pai|amigos|rh|segurança|ti|contabilidade|contabilista|
        contador|colegas|filho|ninguém|equipe|direção|diretor|advogado|namorado|seu banco|dra|
        doutora
    """,
    "deceive": """
        diga que|digas que|diga lhes|se perguntarem|se te perguntarem|se lhe perguntarem|se o banco|
        se alguém perguntar|se a polícia|fing*|faz de conta|faça de conta|como presente|como oferta|
        na descrição|como turista|responda que|responde que|declare que|invent*|mint*|
        fazer se passar|passar por|é um presente|prenda de família|diz que é|diz pra ele|
        diz pra ela|diga ao banco|diz lhes que|fala que é|é para obras|para obras|como motivo|
        diz so que|fale que|se perguntar|se o entregador|se .. perguntar*|finge|finja|fingir|
        reforma|emprestimo de familia|outro nome|um nome diferente|mentirinha|mentir|conte que|
        e seu primo|faz parecer|fazer parecer|dizes que|se ligarem|se pedirem|põe que|coloca que|
        coloque como|como doação|é pra obra|obras|ajuda a um|empréstimo a|de um familiar|de férias|
        não diz que|não diga que|como se fosse|documento na tela|com teu rosto|com seu rosto|
        você me conhece|não lembra|se o gerente|você fala que|tu diz que|dirá que|você conta que|
        conta que|que vendeu|vendeu um carro|vendeu o carro|é presente|é empréstimo|como empréstimo|
        de um parente|de um amigo|no motivo|passa por|como se fosses|usa o nome dele|use o nome|
        em nome dele|no lugar do|sem dizer que|fez entrevista por|que fez entrevista
    """,
    "no-checking": """
        não/nem ligue*/ligu*/liga/contact*/contat* .. embaixada/empresa/empregador|
        não/nem ligue*/ligu*/liga/contact*/contat* .. consulado/hospital/banco|
        não/nem pergunt*/fale*/consult*/procure*/telefon* .. embaixada/empresa/empregador|
        não/nem pergunt*/fale*/consult*/procure*/telefon* .. consulado/hospital/banco|
        não/nem ligue*/ligu*/liga/contact*/contat* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não/nem pergunt*/fale* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não/nem consult*/procure*/telefon* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não fiquem ligando|não contacte|não contate|não pergunte|não perguntes|
        não precisa confirmar|sem advogado*|sem contrato|não passe pelo|sem recibo|
        sem due diligence|só comigo|somente comigo|apenas comigo|só por aqui|direto comigo|
        diretamente comigo|só atrapalha*|só atrasa*|só complica*|burocracia|demora muito|
        não dá para esperar|não dá tempo|não há tempo|não estão autorizados|não podem falar|
        não temos cnpj|sem cnpj|contornar|fora do processo|intermediários|sem verificação|papelada|
        sem dupla assinatura|nada de avisar|sem advogado|advogado só|essa frase vem|vem em todos|
        normal não|normal o banco|não gostam de perder|não estranhe|teu banco|seu banco não|
        o sistema chama|não sou eu que decido|não temos registo|ninguém vai confirmar|nao ligue|
        nao ligues|nao liga pra|nao telefone|nao contactes|nao precisa ligar|nao precisa verificar|
        ninguem atende|nao atende|nao atendem|central .. fora|telefones .. fora|de ferias|de baixa|
        eu confirmo|eu mesmo confirmo|so por mim|sem passar|pular|saltar|fora do procedimento|
        sem advogados|site em manutencao|site em construcao|nao acredite|nao leia|nao pesquise|
        avaliacoes falsas|atrasa|so atrapalha|vai atrapalhar|vai tentar impedir|banco vai|
        não adianta|nem adianta|adianta ligar|não fale com|não fales com|não procure|não procures|
        não vá a|não vás a|não escreva para|não precisa perguntar|não precisa consultar|atrasa*|
        só atrasa|atrapalham|complica|só complica|complicam|negam|vão negar|eles negam|sem contador|
        sem notário|fora da plataforma|por fora da|pula a|salta a|assina depois|assinas depois|
        resolvo depois|eu resolvo|depois eu acerto|depois regularizo|confie em mim|minha palavra|
        não deu tempo de abrir|sem registo|prefeitura não faz|não fazem nada|nem liga no|
        nem ligue no|nem liga para|ramal caiu|ramal também caiu|telefone caiu|
        não responde nada por lá|não consultar|não consulte|não consultes|recomendo não|
        sem consultar|sem perguntar|nada de advogado|esquece isso|esqueça isso|advogado antigo|
        encarece|sem papel|sem papéis|sem nota|não tem site|na internet dizem|o que dizem|invejosos|
        ninguém pergunta|não faz perguntas|sem perguntas|não precisa ler|não precisa entender|
        não tem de o perceber|não sabe ainda|tudo comigo|passa por mim|através de mim|
        o banco pergunta|não aceitamos gravações|não aceitamos outro|sendo investigado|
        todo mundo faz|todo mundo aqui faz|sempre diz isso|isso vem sempre|isso é para estranhos|
        é para estranhos|para desconhecidos|para golpistas|para burlões|texto padrão|
        ignore/ignora a/essa/o frase/linha/aviso|sob minha palavra|eu garanto por|ainda não sabem|
        ainda não foram|não foram avisados|está de férias|de férias até|de baixa até|de licença até|
        confirmação por aqui|por aqui basta|aqui chega|não vale a pena ligar|não adianta ligar|
        escusa de ligar|direção/diretoria/conselho/comissão .. semanas/demora|
        faz/fazem muitas perguntas|mera formalidade|só formalidade|não está na loja|fora da loja
    """,
    "no-call": """
        não posso falar|não posso atender|não posso ligar|não consigo atender|não consigo falar|
        não me ligue*|não ligue|não liga|sem chamada*|sem ligação|sem ligações|estou em reunião|
        em reunião|numa reunião|no avião|a embarcar|câmera quebrada|câmara avariada|sem câmera|
        sem câmara|só por mensagem|apenas por mensagem|só por chat|entrevista por whatsapp|
        entrevista por chat|entrevista por mensagem|entrevista por texto|entrevista por telegram|
        número novo|novo número|mudei de número|este perfil|perfil pessoal|perfil privado|
        e mail está|email está|email não funciona|microfone avariado|prefiro escrever|
        prefiro por mensagem|não dá|confirme por aqui|só por aqui|telefones estão|central está|
        o chip|não ligues|celular .. quebrou/quebrado/caiu/perdi/roubado/molhou|
        telemovel .. partiu/caiu/perdi/roubado/avariado|telefone .. quebrou/caiu/estragou|
        salva esse|salva ai|guarda este numero|somente por mensagem|so mensagem|responda aqui|
        responde aqui|me responde aqui|responda so aqui|escreve aqui|sem chamada|sem video|
        microfone quebrado|sem voz|estou escrevendo do|sem acesso ao|vou embarcar|sinal ruim|
        não me ligue|não me ligues|sem chamadas|nada de ligação|estou em voo|embarcando|sem rede|
        sem sinal|celular quebrou|telemóvel partiu|caiu na água|perdi o|roubaram o|de outro perfil|
        deste perfil|rouc*|em conselho|em voo|em plataforma|plataforma no mar|no mar|
        câmera não funciona|telefone quebrado|roubaram meu|apenas por aqui|por mensagem|
        melhor escrever|nem por telemóvel|cai na caixa postal|vai para a caixa|atendedor|
        não pode ser incomodado|não incomodar|confirme por mensagem
    """,
    "no-interview": """
        sem entrevista*|não tem entrevista|não há entrevista|sem currículo|sem cv|já está aprovad*|
        já foi aprovad*|foi selecionad*|você foi escolhid*|foste selecionad*|já analisamos|
        vaga é sua|está reservada|já está contratad*|entrevista é formalidade|formalidade|
        não existe processo de candidatura|sem entrevista|nenhuma entrevista|ja foi selecionad*|
        ja selecionad*|ja aprovad*|esta contratad*|entrevista fica pra|entrevista fica para|
        entrevista depois|não precisa entrevista|só pelo currículo|pela foto|sua vaga está|
        começa segunda|já decidido|sem revisão|sem júri
    """,
    "haste": """
        hoje|agora|esta noite|ainda hoje|em <number> horas|em <number> minutos|até meia noite|
        até amanhã|depressa|imediat*|expira|vence|último dia|última chance|última oportunidade|
        caso contrário|sob pena|fecha às|fecha hoje|encerra hoje|quanto antes|não consigo segurar|
        perde a|em <number> min|passa ao próximo|chama o próximo|cada minuto|até às|restam <number>|
        só hoje|ate meio dia|ate <number>|dentro de <number>|nas proximas|correndo|ultimas horas|
        senao|se nao pagar|antes que|antes do banco|o quanto antes|o mais rapido|amanha cedo|
        nao demore|até o meio dia|antes das|esta tarde|numa hora|em uma hora|em meia hora|
        próximos <number> minutos|nos próximos|o barco sai|acaba hoje|acaba amanhã|fecha amanhã|
        última hora|ou perde|até quinta|antes de sexta|em dez minutos|na próxima hora|
        entra na sala em|caduca amanhã|amanhã o acesso|se não perde|sem isso o|rapidinho|
        tá esperando|está esperando|estão esperando|à espera|não espera|o sócio viaja|ainda dobro|
        a gente encerra
    """,
    "few-left": """
        últimas vagas|poucas vagas|vagas limitadas|só <number> vagas|outro candidato|
        outros candidatos|limitad*|lugares limitados|últimos lugares|a outra pessoa|concorrente|
        chama o próximo|passa ao próximo|a turma fecha|restam|ultima vaga|so restam|lista de espera|
        outros interessados|resta uma|só resta|duas vagas|sobrou uma|outro interessado|tem fila|
        tem gente esperando|fila de espera|passa pro próximo
    """,
    "to-app": """
        escrev*/chama*/fala*/fal* .. whatsapp*/telegram*/signal/wechat|
        escrev*/chama*/fala*/fal* .. viber/zap/app/aplicação/discord|
        contact*/adicion*/pass*/vamos .. viber/zap/app/aplicação/discord|
        continu*/mand*/no/por/pelo/via/para/em/me .. viber/zap/app/aplicação/discord|meu whatsapp|
        meu zap|seu whatsapp|teu whatsapp|seu número|pelo whatsapp|no telegram|whatsapp +|
        whatsapp <number>|telegram @|grupo do telegram|aplicação cifrada|app criptografado|
        app encriptada|mensagens encriptadas|e mail pessoal|e mail privado|quase não entro|
        raramente entro|pouco aqui|fora do linkedin|no privado|canal seguro|conversássemos por|
        chama no|me chama|no zangi|zangi|pelo zangi|no skype|pelo skype|chama lá|fala comigo no|
        te espero no|me adiciona|no signal|pelo telegram|pelo zap|no zap|meu telegram|me chame no|
        vamos para o|adiciona no|grupo no telegram|canal do telegram|grupo vip|numero pessoal|
        email pessoal|quase nao uso|tem telegram|tem whatsapp|tens telegram|tens whatsapp|
        usa whatsapp|usa telegram|outro app|outra app|outra aplicação|outro aplicativo|pelo outro|
        noutra app|chama me no|aqui quase não|entro pouco|pouco por aqui|vamos pro|passamos para o|
        bora pro|adiciona me|pelo signal|por telegram|por signal|passa teu número|deixa teu número|
        posso ligar|aplicação que|app que apaga|fora daqui|aqui é demais|aqui é frio
    """,
    "to-app~": """
        contact*/adicion*/pass*/vamos .. whatsapp*/telegram*/signal/wechat|
        continu*/mand*/no/por/pelo/via/para/em/me .. whatsapp*/telegram*/signal/wechat|meu número|
        no whatsapp|grupo de whatsapp
    """,
    "charity": """
        doações|órfã*|terramoto|terremoto|incêndio*|refugiad*|abrigo|cancro|câncer|cirurgia|guerra|
        bênção|vítimas|caridade|desabrigad*|enchentes|alagamento|inundação|incêndio|leite|operação|
        tratamento|medicamento*|cachorr*|cães|animais|igreja|missão|aldeia|desalojad*|
        contentor .. porto|contêiner .. porto|retido no porto|retido na alfândega|o poço|sem jantar
    """,
    "charity~": """
        doa*|doação|crianças|cheia*|enchente*|chuvas|fome|deus|irmãos|famílias|enchente|hospital|
        telhado|água
    """,
    "give-money": """
        contribu*|o que puder|o que puderes|qualquer valor|qualquer quantia|mand* o que|transf*|pix|
        doe|ajude|o que puderem|cada real|cada euro|direto pra|vaquinha|o que poder|tudo vai para|
        vai tudo para|direto para eles|diretamente a eles|!transform*|até que .. pague|eles liberam|
        tenho vergonha
    """,
    "give-money~": "doa*|ajud*|colabor*|donativo*|doar|ajuda*|ajudar|direto na",
    "private-pay": """
        conta pessoal|minha conta|na minha conta|conta da minha|em nome de|carteira|chave do meu|
        pix na chave|direto comigo|sem recibo|recebendo direto|minha chave|em dinheiro|wallet|cpf|
        no nome da|no nome do|chave pix é|conta de um|chave de|mbway|pix no nome|na minha chave|
        celular em nome|meu primo|meu irmão|minha mulher|meu mbway|sem nota|em mãos|em espécie|
        cartão de jogo|direto na minha|direto pra mim|empresa no chipre|conta em|em nome do|
        minha secretária|meu assistente|meu sócio|dinheiro vivo|na tua mão|pix da|pix do|
        chave pix da|este endereço|
        ao nosso/meu motorista/sobrinho/formador/instrutor/agente/tesoureiro|
        conta do nosso/meu/seu motorista/sobrinho/filho|
        conta da nossa/minha/sua filha/secretária/assistente|por mbway|pix pessoal|na conta dele|
        na conta dela
    """,
    "private-pay~": "conta do meu|chave pix|mb way|em nome da|minha irmã|na mão|por mb way",
    "favour": """
        um favor|preciso de si|preciso de ti|preciso de você|está disponível|estás disponível|
        está no escritório|tarefa rápida|coisa rápida|tarefa urgente|resolver uma coisa|
        me ajuda com|pode fazer|podes fazer|discretamente|me ajude|ajuda me|preciso de ajuda|
        pode me|podes me|consegue me|consegues|cartao .. bloqueado/clonado/retido|
        app .. bloqueado/travado|aplicativo .. bloqueado|banco travou|limite .. pix|pix .. limite|
        carteira .. roubada|roubaram|assalt*|preso no|presa no|presa em|preso em|aeroporto|
        emergencia|emprestar|empresta|adianta pra mim|paga pra mim|pagar pra mim|paga por mim|
        segunda te|te devolvo amanha|devolvo te amanha|estou sem|está aí|estás aí|tá aí|
        estás no escritório|preciso que|um assunto|assunto delicado|assunto urgente|aperto|
        retid* no|só você|só tu|tá por aí|está por aí|um favorzinho|preciso de um|podes ajudar-me|
        incumbência|assunto confidencial|operação confidencial|aquisição|surpreender a|
        fazer uma surpresa|estragava a surpresa|depois explico|explico depois|confio em|
        só nós sabemos|só três|só quatro
    """,
    "favour~": "está livre|favor|me ajuda|uma ajuda|no hospital|fiquei sem|surpresa",
    "boss": """
        diretor*|ceo|presidente|gerente|administrador*|reitor*|sócio*|ministro|prefeito|conselho|
        cfo|fala o|quem fala|reitor|socio|directora|director|engenheiro|administrador|
        administradora|meu contacto pessoal|é o doutor
    """,
    "boss~": "diretora|chefe|patrão|secretári*|aqui é o|aqui é a|dono|diretor",
    "new-bank": """
        nova conta|conta nova|novo nib|outra conta|dados bancários novos|conta diferente|
        conta abaixo|conta a seguir|alterou .. conta|outra instituição|nova instituição|
        iban em anexo|conta em anexo|nossas contas|titular é|conta do grupo|nova chave|
        mudei de banco|troquei de banco|conta encerrada|encerrei a conta|fechei a conta|
        conta bloqueada|esta conta|este iban|essa chave|iban novo|outro iban|novos dados|
        dados novos|chave nova|bloqueou a conta|pix do nosso|pix do gerente|mudança de banco|
        novo banco|dados abaixo|iban abaixo|pix novo|conta anterior|em auditoria|em migração|
        factoring|lituânia|por este mês|provisoriamente|
        conta/banco/iban/dados .. mudou/mudaram/alterado/alterados|
        conta/banco/iban/dados .. alterada/atualizados/bloqueada/auditoria/substituída|empresa irmã|
        empresa do grupo|nossa filial em|coligada|conta da coligada|casa mãe|sob auditoria|
        por auditoria|atualize/atualizem/substituam/troquem .. iban/conta/dados|usem esta|use esta|
        usem estes|papel timbrado|na polônia|na polónia|na letônia
    """,
    "new-bank~": """
        novo iban|mud* .. conta|mud* .. banco|mudamos de banco|conta antiga|titular|
        nova/novo/novos/outra/outro/diferente conta/banco/iban/dados
    """,
    "invoice": """
        transferência|liquidar|salário|saldo|vencid*|factura*|fornecedor|pagamento a|
        ordem de pagamento|paga a|liquida*|aquisição|em aberto|comprovante|antes do almoço|
        ainda hoje|hoje sem falta|saldo da fatura|liquidação da|próximo pagamento a fornecedores|
        próxima remessa|próxima entrega|auto de medição|ordem de compra|o saldo de
    """,
    "invoice~": "fatura*|nota fiscal|pagamento|fornecedor*|pagar|boleto|boleto*|comprovativo",
    "prize": """
        ganh*|prémio*|sorte*|sorteado*|vencedor*|parabéns|brinde|selecionad*|iphone|recompensa|
        responder a pesquisa|pesquisa premiada|pesquisa rápida|inquérito rápido|oferta exclusiva|
        ganhou|sortead*|sorteio|premio|presente|escolhid*|vale compras|cupom|ganhador*|
        foi escolhid*|foi selecionad*|foi seleccionad*|questionário|um iphone|foi um dos|
        um dos sete|um dos dez|premiad*|perguntas sobre|<number> perguntas|responda|em compras|
        aniversário da|!sorte
    """,
    "prize~": "vale presente|um vale de|foi sorteado|pesquisa|inquérito|vale de",
    "prize-pay": """
        envio|portes|taxinha|cartão|cvv|checagem|verificação|1 €|<number> €|número do cartão|
        ativação|liberar|taxa de entrega|entrega|dados do cartao|r $|taxa de envio|retirar|validade|
        um euro|simbólic*|validar o cartão|cobramos <number>|que devolvemos logo|devolvemos logo|
        só o frete|para sabermos que é|pessoa real
    """,
    "prize-pay~": "taxa de|alfândega|imposto*|<number> reais",
    "known-portal": """
        portal do colaborador|portal do candidato|portal do funcionário|portal do rh|portal de rh|
        área do candidato|intranet|pasta habitual|pasta de sempre|pasta da equipa|pasta da equipe|
        pasta partilhada habitual|gupy|workday|como de costume|onde se candidatou|drive da equipe|
        drive da equipa|portal|no portal|portal do aluno|sistema da|area do cliente|mesma pasta|
        onde te candidataste|pagina de carreiras|site da prefeitura|diario oficial|no teams|
        pelo teams|gov .br|portal das financas|moodle|canal oficial|área de cliente|
        portal do servidor|a intranet|no balcão|na secretaria|no guichê|como sempre|no drive da|
        que você acessou|que já usa|que já usas|vai na mensalidade
    """,
    "contract-signed": """
        contrato assinado|assinou o contrato|assinaste o contrato|assinámos|depois de assinar|
        após a assinatura|após assinatura|assinatura do contrato|ao assinar|quando assinar*|
        com o contrato|entrega das chaves|na assinatura|assinaste o|depois de assinado|
        começa no dia|começas no|seu primeiro dia|teu primeiro dia|seu holerite|teu recibo de|
        como inquilin*|como sóci*|como cliente|sua apólice|o seu contrato|
        contrato já voltou assinado|voltou assinado|assinado dos dois lados|assinado pelas duas|
        admissão presencial|começo dia|seu contrato
    """,
    "can-be-called": """
        ligue para|liga para|telefone da|pelo telefone|por telefone|no nosso site|no site da|
        site da empresa|recepção|receção|ramal|extensão|e mail institucional|endereço institucional|
        pergunte por|pode confirmar quem|confirmar quem sou|referências|ligo lhe|uma chamada rápida|
        geral da|estão no site|está no site|pode confirmar|podes confirmar|pode verificar|
        pode ligar|telefone fixo|número do site|licença da agência|rodapé|liga me para o|
        número que tem|na ficha de|a central|pergunta ao|pode perguntar|lista da faculdade|
        orientador|carta registada|me liga|liga me|ligue me|ligue pra|nos ligue|ligue nos|
        podes ligar|retorne|numero que conhece|numero no site|no site|na secretaria|pergunte na|
        pergunte no|pergunta na|pergunte ao|pergunte por mim|confirme com|confirma com|confirme na|
        confirmar com|confira|confira no|verifique no site|verifique com|pagina do departamento|
        email institucional|lista de docentes|atendimento|verso do seu|gerente da sua|
        central telefónica|telefonista|na recepção|na receção|pergunta por|nosso fixo|
        consta do site|lista de contactos|liga à secretaria|horário de expediente|da redação|
        ligue lá|ligue lá e peça|peça pra transferir|peça para falar|me liguem|número de sempre|
        no número de sempre|qualquer coisa liga|minha sala|tento outra vez|
        não o apanhei no telefone|diretório|página da equipe|confirmar quem somos|
        se quiser confirmar|verifique
    """,
    "on-a-register": """
        registro|cnpj <number>|número de registro|cvm|cmvm|banco de portugal|inscrit* na|ordem dos|
        cédula|oab|licenciad*|autorizad* pel*|auditad*|regulad*|ipss|utilidade pública|
        associação <number>|nif <number>|nipc|anbima|inscrita na|inscrito na|licença da agência|
        licença número|registro na|registo na|crc|crm|crea|susep|asf|conservatoria|
        certidao permanente|credenciad*|aviso de privacidade|política de privacidade|lgpd|rgpd|
        registad* na|registrad* na|nif da|conselho regional|autorizad*|associação sem fins|
        ong registrada|termo tá em|câmara de comércio
    """,
    "time-given": """
        não há pressa|não tenho pressa|com calma|quando puder|quando puderes|quando tiver tempo|
        quando der|próxima semana|próximo mês|mês que vem|em março|alguns dias|uns dias|
        duas semanas|ao seu ritmo|pense com|pensa com|leve o tempo|sem urgência|nada urgente|
        não tem pressa|fim do mês|final do mês|depois do natal|depois do carnaval|depois das férias|
        em abril|em maio|em junho|em setembro|em outubro|em novembro|sem prazo|pense com calma|
        pensa com calma|na próxima semana|no próximo mês|até ao fim do mês|há tempo|tens até|
        tem até|quando quiser|quando quiseres|quando tiveres tempo|para a semana|depois da pascoa|
        nao e urgente|pode pensar|ao teu ritmo|ate ao fim|ate o fim do mes|prazo dia|até dia 30|
        diz se|se tiveres exames|consulte a família
    """,
    "no-accepted": """
        se não|sem problema|não faz mal|compreendo|fica à vontade|se preferir|se preferires|
        se não quiser|se não puder|não insisto|sem obrigação|caso não|como preferir|não volto a|
        nenhum problema|numa boa|se não tudo certo|quando quiser|pode parar|pode desistir|
        pode recusar|a qualquer momento|caso não queira|não leve a mal|sem problemas|sem stress|
        sem estresse|não há problema|sem pressão|também está bem|tá tudo bem|não obrigado|
        não obrigada|um não|não fico chateado|não fico chateada|não incomodo|partilhar já|
        se não quiseres|como preferires|seria possível|se puderes|se o vosso procedimento|
        esperamos sem|se te interessar|se interessar|se fizer sentido|nao tem problema|tudo bem se|
        tudo bem tambem|tudo certo se|nenhuma obrigacao|podes recusar|pode dizer nao|dizer que nao|
        ignore|podes ignorar|como quiser|eu entendo|vou entender|nao vou insistir|fica pra proxima|
        esteja a vontade|e opcional|opcional|você decide|o senhor decide|a senhora decide|se quiser|
        dá lhe jeito|se quiseres|que insista|risco o seu nome|é só dizer|diga que não|
        se eu desistir|recebe a metade
    """,
    "nothing-wanted": """
        não vendo nada|não peço nada|não te peço|não quero nada|só queria|apenas queria|
        obrigad* por|obrigad* pela|obrigad* pelo|parabéns por|gostei|feliz aniversário|
        só um conselho|apenas um conselho|não peço dinheiro|só para dizer|não estou vendendo|
        não pergunto|só para agradecer|parabéns pelo|por curiosidade|obrigado pelo|obrigada pelo|
        obrigado pela|só entender|não quero indicação|queria agradecer|nao vendo|nao vendemos|
        nada para vender|nada a vender|nao peco|nao pedimos nada|so uma pergunta|uma pergunta|
        uma duvida|so uma duvida|queria so|curiosidade|muito obrigad*|nao precisa responder|
        nao precisas responder|gostei muito|gostei do seu|belo texto|brincadeira|brincando|
        tô brincando|a brincar|fora de brincadeira|agora a sério|falando sério|não pedimos dados|
        um abraço|abraço à|abraço grande|salvaste-me|só lembrando|vou acompanhar|acompanhar suas|
        me fez pensar|que alegria|nem cartão nem|nada a pagar|não custa nada
    """,
    "in-person": """
        em pessoa|passe no|passa no|passe na|passa na|venha|vem cá|no balcão|na agência|na receção|
        na recepção|presencial*|originais|no estande|no stand|cara a cara|frente a frente|traga|
        traz|na secretaria|na sede|no nosso escritório|um cafezinho|na nossa sede|duas manhãs|
        no local|venha cá|passe por cá|passa por cá|no dia|na sessão|na aula|encontramo nos|traz o|
        traga o|na biblioteca|em mãos|na feira|um café no|na portaria|tomar cafe|no cafe|almocar|
        no refeitorio|na cantina|na faculdade|na junta|na igreja|no evento|no congresso|
        sala <number>|andar|passe aqui|venha ao|venha a|nos vemos|churrasco|cerveja|no laboratorio|
        no consultorio|recebo a|recebo o|recebo você|o nosso escritório fica|nosso escritório fica|
        nossa sede|na rua|pessoalmente no|na entrada|à entrada|na porta|nos vemos no|na paróquia|
        no clube|no bairro|na associação|na banca|no jogo|depois do treino|na fábrica|na oficina|
        meu gabinete|no bar|na prefeitura|pode trazer na visita|na visita|aqui no rh|
        feira de ciências|câmara de comércio|entrevistas em|jantar|vais ao debate|na sala dos
    """,
    "met-before": """
        conhecemos|nos conhecemos|falámos|falamos ontem|conversamos|como combinámos|nossa conversa|
        após a entrevista|depois da entrevista|sua candidatura|tua candidatura|sua encomenda|
        seu pedido|na feira|trabalhámos|trabalhamos juntos|colega de|me escreveu|sua mensagem|
        tua mensagem|prazer conhecer|gostei de te|foi um prazer|gostámos da conversa|falamos na|
        conhecemo nos|teu issue|na sessão de|no ano passado|nos vimos|nos falamos|falamos no|
        conversamos no|conforme combinado|como prometido|como pediu|como pediste|voce pediu|
        pediste me|voce perguntou|teu pedido|sua pergunta|sua duvida|depois da aula|ex colega|
        antigo colega|antiga colega|colega de turma|mesma turma|da faculdade|tua palestra|seu texto|
        no outro dia
    """,
    "employer-told": """
        autorização do seu|autorização da sua|permissão da sua|carta à sua|assessoria de imprensa|
        formação de compliance|módulo de compliance|chamada gravada|acumulação de funções|
        já não trabalhe|não trabalhe atualmente|pedido formal|sua empresa autoriz*|
        autorizacao da empresa|com autorizacao|seu empregador|assessoria|juridico|
        departamento juridico|em copia|comite de etica|consentimento|compliance da|autorização da|
        autorização do|com a autorização|consentimento da|consentimento do|ofício|convite formal|
        convite oficial|por escrito ao|por escrito à|seu chefe sabe|com autorização da|
        sua empresa sabe|já não trabalha|deixou a empresa|desde que saiu|há mais de um ano|
        há mais de três|nada da atual|jurista presente|gravada|o cliente sabe
    """,
    "public-only": """
        só informação pública|apenas informação pública|informações públicas|dados públicos|
        já publicad*|já públic*|nada confidencial|nada de confidencial|nada interno|sem dados de|
        sem nomes|informacao publica|ja publico*|sem dados internos|nada sigiloso|fontes publicas|
        relatorio anual|balanco publicado|domínio público|não lhe vou perguntar|não vou perguntar|
        não perguntamos|nada sobre a sua empresa|sobre a sua empresa atual|será publicad*|
        gravada e publicada
    """,
    "warning": """
        cuidado com|atenção:|alerta|perfil falso|perfis falsos|faz se passar|fazem se passar|
        se passando|fazendo se passar|não somos nós|nunca pedimos|nunca vamos pedir|
        nunca lhe pedir*|nunca pediremos|denunci*|não caia*|não caiam|simulação|sensibilização|
        conscientização|mensagens que dizem|mensagens como|quase caí|suposta|suposto|era mentira|
        era golpe|se alguém vos|se alguém escrever|aconteceu comigo|não façam|boletim de ocorrência|
        queixa na|andam a circular|circulam|circulando|com o nosso nome|em nosso nome|
        não são nossos|não são nossas|não é nosso|não é nossa|aconteceu comigo ontem|não cliquem|
        não clique|é golpe|golpe de alguém|quantas fraudes|se alguém|avisa lá|treinamos|
        não para nenhum que venha|atencao|em meu nome|usando o nome|usando nosso nome|
        se passando por|falsos recrutadores|vaga falsa|vagas falsas|denuncie|denunciem|
        nao respondam|nao responda|nao paguem|se receberem|se receber|nunca pede|nao pedimos|
        jamais pedimos|nao recrutamos|nao cobramos|isso e golpe|e burla|registre boletim|aviso a|
        atenção a|atenção com|não caiam nessa|não caia|ninguém caia|partilhem|compartilhem|
        avisa a tua|ninguém da nossa|não trabalha aqui|não trabalha connosco|não fui eu|
        fui hackead*|clonaram|clonad*|bloqueiem|fazer-se passar|fiz boletim|me liguem no|caí numa|
        é falso|não transfiram|passem a palavra|não respondas|não responda|fica longe|fique longe|
        passa longe|não caias|se te escrever|se lhe escrever|se ele te|já avisei|avisei o|avisei a|
        já denunciei|eu denunciei|pra não cair|para não caíres|é esquema|a mim não|não me diga|
        não me digas|não mo diga*|não me mande*|não preciso dele|nem a mim|nem pra mim|nem para mim
    """,
    "warning-word": """
        golpe*|fraude*|phishing|burla*|fals*|suspeit*|exemplo|slide|treino|armadilha|isca|golpe|
        golpes|falso*|golpista*
    """,
    "warning-pretext": "não é golpe|não é burla|não é fraude|vítima*|burlad*|recuper*|foi enganad*",
    "command-line": """
        windows e r|windows mais r|tecla windows|ctrl e v|prompt de comando|linha de comando|
        linha de comandos|abra o terminal|abrir o terminal|como administrador
    """,
    "program": """
        executavel|arquivo exe|ficheiro exe|instalador|leitor seguro|app de ponto|não está na play
    """,
    "salary-change": "meu salario|meu ordenado|meu vencimento|salario em|conta salario",
    "terms": """
        mais iva|com iva|iva incluído|brutos|bruto|ilíquido*|carteira assinada|contrato sem termo|
        tempo integral|tempo inteiro|meio período|vale transporte|vale refeição|subsídio de|
        plano de saúde|período experimental|período de experiência|edital|vaga publicada|
        site de carreiras|primeira entrevista|segunda entrevista|duas entrevistas|
        entrevista presencial|prova prática|visita à fábrica|programa em|programação|inscrição até|
        desconto para|estudantes|entrada livre|entrada gratuita|lotação|cancelamento|cancelar até|
        reembolso até|teste grátis|período de teste|tabela de preços|orçamento|proposta por escrito|
        condições gerais|recibo verde|recibo|nota fiscal depois|fatura depois|a 30 dias|
        honorários conforme|procuração|no cartório no|dia da assinatura|área de cliente|
        área do cliente|processo número|apoio judiciário|defensoria|primeira consulta|assembleia|
        ata da|rifa|quermesse|bazar|banco alimentar|ponto de recolha|relatório anual|
        visita ao apartamento|visitas|inventário|caução depositada|despesas incluídas|
        condomínio incluído|chaves no|entrega das chaves|exercício para casa|duas horas no|
        comitê de ética|comissão de ética|consentimento informado|termo de consentimento|
        transcrição|presente de despedida|amigo secreto|presente de aniversário|executive search|
        interesse mútuo|assina o cartão|pro presente de|nota em nome da empresa|
        sistema de reembolso|prazo dia|inscrições|concurso|mestrado|tese|tabela em|m²|jurados|
        mensalidade|consulta|libras|intérprete|reunião de pais
    """,
    "jest": """
        kkkk|kkkkk|brincadeira|tô brincando|uma cerveja|umas cervejas|pão de queijo|a coxinha|
        bolo de|a avó|minha avó|vó|o cachorro|o gato|a bicicleta|churrasco|bolão|pelada de|
        sardinhas|francesinha|bifana|pastel de nata|pastéis|cervejada|ciúmes
    """,
    "no-sandbox~": """
        não/sem/nada .. vm/virtual/container/docker/sandbox/contentor|
        não/nada .. docker/vm/container/sandbox/virtual
    """,
    "antivirus-off~": """
        antivírus/defender/firewall/proteção .. desativ*/deslig*/reclama*/bloqueia|
        windows/mac/antivírus/defender .. reclama/reclamar/avisa/protesta/chia
    """,
    "easy-work~": "de casa|facil",
    "nothing-written~": "por escrito|ao vivo|nao posso dizer o nome",
    "not-public~": "não público*|por publicar|intern*|fusão|ainda nao|interna*|confidencia*",
    "no-name~": "não posso dizer o nome|anónim*|nome do cliente|um cliente",
    "hush~": "nem pra|sem falar|surpresa|uma surpresa|ninguém .. saberá/sabe/vai/nota/repara",
    "deceive~": "diz que|dizer que|fala que",
    "no-checking~": "de licenca|confia em mim",
    "no-call~": "só por escrito|manda por aqui|escrevo do|por chat|por escrito",
    "haste~": "ate domingo|ate sexta|urgente|urgencia|rapido|corre|urgent*",
    "few-left~": "<number> vagas|o próximo|uma vaga",
    "copy-out": """
        lista de clientes|base de clientes|carteira de clientes|no pendrive|num pendrive|numa pen|
        máquina destravada|máquina desbloqueada|tela aberta|ecrã aberto|tela desbloqueada|
        enquanto tem acesso|print da tela|fotografe o ecrã|foto da tela|tirar uma lista|
        puxar uma lista|puxa a lista|colega de férias|lista de pacientes|trocar o chip|
        troca de chip|ativar o chip|segunda via do chip|trocar o cartão sim|portar a linha|
        num pen drive|sessão aberta|exportar a carteira|exporta a lista
    """,
    "unseen": """
        não consigo mostrar|não posso mostrar|sem visita|sem visitar|envio as chaves|
        mando as chaves|chaves pelo correio|quem pagar primeiro|estou no exterior|
        estou no estrangeiro|fui transferid*|trabalho fora|não têm chave|chaves por|chave por|
        chaves chegam|as chaves chegam|envio a chave|mando a chave|pelo airbnb|através do airbnb|
        se não gostar|outros interessados|tem outros interessados|mais duas pessoas
    """,
    "sealed": """
        saldo está bloqueado|saldo bloqueado|saldo travado|saldo retido|liberar o saque|
        desbloquear o saque|desbloquear o levantamento|antes do saque|antes do levantamento|
        está retido|estão retidos|está congelado|está travado|está bloqueado|lote trava|
        sem isso o lote|trava e perde|descontar do valor|só libera|só se libera|libera com|
        libera quando|para sacar precisa|pra sacar precisa
    """,
    "shown": """
        olha o que|olhem o que|veja o que|olha só o que|chegou me|me chegou|chegou pra mim|
        chegou nos|chegou aqui|recebi isto|recebi isso|recebi esta|me mandaram|mandaram me|
        me escreveram|escreveram me|te encaminho|reencaminho|encaminho pra|encaminho para|
        repasso pra|com o assunto|com o título|era o nosso teste|era a nossa simulação|um tal|
        para conheceres|pra você ficar|caiu aqui
    """,
    "own-act": """
        reencaminho|encaminho|te/lhe/vos encaminho/envio/mando/passo|enviarei|enviaremos|mandarei|
        mandaremos|enviamos|mando|envio te|envio lhe|passo te|passo lhe|enviei|mandei|encaminhei|
        a gente fornece|fornecemos|forneceremos|a gente manda/envia/paga|vou mandar|vou enviar|
        vamos enviar|vamos mandar|posso mandar*/enviar*/passar*|podemos mandar*/enviar*/passar*|
        pagamos|pagaremos|eu pago|eu passo|eu mando|mostro
    """,
    "hand-access": """
        me passa os acessos|me passa o acesso|me passa a senha|me passa login|me dá o acesso|
        me dá os acessos|me dá a senha|me dá login|me entrega o cartão|me entrega os acessos|
        dás me os acessos|dás me o acesso|dás me a password|passas me os acessos|passas me o acesso|
        passas me as credenciais|nos passa os acessos|login e cookies|senha e cookies|
        login e senha pra mim|com a senha|cartão .. para nós|entrega o cartão|entregue o cartão|
        token .. para nós|depois é nosso
    """,
    "carrier-asks": """
        estafeta pede|entregador pede|transportadora pede|transportadora quer|courier pede|
        mensageiro pede|alfândega pede|alfândega está a pedir|despachante pede|agente pede|
        etiqueta amarela|baú está|caixa está retida|cofre está
    """,
    "money": "<number> euros/€/reais por/cada/ao/à semana/mês",
}
