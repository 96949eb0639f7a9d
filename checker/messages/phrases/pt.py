"""Portuguese."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        não|nao|nunca|jamais|nenhum|nenhuma|nada|ninguém|sem|nem|tampouco|em vez de|ao invés de
    """,
    "no-neutral": """
        não hesite|não só|não apenas|sem problema|por que não|não se preocupe|não esqueça|
        não se esqueça|não és um robô|não é um robô|ainda não|não custa nada|em vez de <number>
    """,
    "give": """
        envi*|mand*|encaminh*|forne*|partilh*|compartilh*|passa* .. seu/sua/teu/tua|
        passe .. seu/sua|me passa|me passe|dê-me|me dá|dá me|sub* .. foto/documento|carreg*|anex*|
        foto do|foto da|fotos do|cópia do|cópia da|cópias|scan|digitaliz*|preciso do|preciso da|
        preciso de seu|precisamos do|precisamos da|precisamos dos|preench*|introduz*|insir*|inser*|
        coloc* .. dados|inform* .. dados|apresent*|mostr*|diga .. número|envie|enviar|envia|mande|
        mandar|manda|forneca|fornecer|anexe|anexar|carregue|carregar|suba|precisamos do seu|
        precisamos da sua|preciso do seu|preciso da sua|preciso do teu|preciso da tua|copia do|
        copia da|preencha|preencher|preenche|tire foto|tirar foto|tira foto|informe|passe os|
        passa os|encaminhe
    """,
    "pay": "pag*|transf*|deposit*|pix|cust*|liquid*|adiant*|compr*|quit*|cobr*|depósito",
    "you-pay": """
        você paga|paga no|pague|pagar|pagas|paga só|pagamento de|pagamento antecipado|só paga|
        só falta|só precisa pagar|tem de pagar|tem que pagar|deve pagar|precisa pagar|a pagar|
        taxa de <number>|custo de|o custo é|custa <number>|são <number>|total r|total de|adiantado|
        antecipado|adiantamento|sinal|entrada de|metade agora|metade|o resto depois|restante|
        por sua conta|do seu bolso|liquidação|solicito a liquidação|quota de|valor de|faz o pix|
        manda o pix|faça o pix|via pix|no pix|por transferência|mbway|não reembolsável|depósito de|
        taxinha|investimento de|anuidade|por apenas|apenas r|deposite|falta só|só o curso|faltam te|
        o pix é|o mb way é|paga a|pague a|paga|pagando|faca um pix|faz um pix|fazer um pix|um pix|
        pix de|manda um pix|mande um pix|por pix|transfira|transferir|transfere|transferencia de|
        depositar|deposita|adiant*|quite|quitar|recolha|recolher|recolhimento|antecipad*|antes de|
        a seu cargo|por conta do candidato|so a taxa|so falta|falta so|apenas <number>|so <number>|
        custa so|custa apenas|envie <number>|envia <number>|manda <number>|mande <number>|
        coloque <number>|coloca <number>|sua parte|a tua parte|metade antes|resto depois|
        o restante depois|boleto|mb way|multibanco|referencia multibanco|vale postal
    """,
    "we-pay": """
        nós pagamos|a gente paga|pagamos nós|pagamos a|cobrimos|por nossa conta|a cargo da empresa|
        empresa paga|paga pela empresa|pago pela empresa|empregador paga|gratuit*|grátis|de graça|
        sem custo*|sem custos|sem taxa*|não custa|não paga nada|não pagas nada|não tem de pagar|
        não precisa pagar|não cobramos|nunca cobramos|nunca pedimos dinheiro|não pedimos|
        não há custo*|reembolsamos suas|ajudas de custo|viagem paga|cachê|honorários pagos|
        sua fatura|emite fatura|cliente paga|pagamos o|pagamos as|candidatos não pagam|
        os candidatos não pagam|não pagam nada|quem nos paga|quem paga é|paga a empresa|
        gasóleo pago|combustível pago|seguro nosso|nós cobrimos|transporte pago|não pague|
        não pagues|sem pagar|não há nada a pagar|não tem custo|não peço dinheiro|pagamos <number>|
        é grátis|gratuito|gratuita|doação não precisa|com fatura|sem custo|nos pagamos|pagamos nos|
        por conta da empresa|a empresa paga|custo zero|sem nenhum custo|gratis|nao custa nada|
        nao paga nada|nao pagas nada|nada a pagar|nao ha custos|nao cobramos|despesas cobertas|
        com nota fiscal|mediante fatura|eu pago|pago eu|te convido
    """,
    "reported": """
        me pediu|me pede|me pedem|pediram me|está a pedir me|está me cobrando|me cobrou|cobraram|
        é normal|isso é normal|teve de pagar|tiveste de pagar|teve que pagar|você pagou|
        quanto pagou|quanto pagaste|uma agência|um agente|um intermediário|me disseram|disseram me|
        querem que eu|falaram que|me pediram|me cobraram|me cobra|uma agência me|pagaste|
        um despachante|quer <number>|achei estranho|quanto você|disseram que|diz que tenho|
        pediu me|é normal que
    """,
    "run": """
        execut*|lanç*|instal*|baix*|descarreg*|clon*|descompact*|extra*|compil*|sobe .. projeto|
        subir .. projeto|duplo clique|testar localmente|configur*|arranc*|abre o ficheiro|
        abra o arquivo|abra o ficheiro|abre o arquivo|rode o|roda o|rodar o|rodar localmente|
        rode na|corre na|corra o|inicie o|rode|roda|rodar|rodando|execute|executa*|executar|
        abra o projeto|abrir o projeto|abre o projeto|abra a pasta|abre a pasta|clone|clonar|clona|
        baixe e|baixar e|baixa e|extraia|extrair|instale|instalar|instala|suba o|subir o|sobe o|
        compile|compilar|iniciar o|localmente|dois cliques|clique em confiar|confiar na pasta|npm|
        teste o jogo|testar o jogo|testar a build|coloque para rodar|poe a correr|corre o|correr o|
        arranca
    """,
    "code": """
        repositório|repo|repos|arquivo|zip|projeto|código|github|gitlab|bitbucket|protótipo|
        nossa app|aplicação|aplicativo|teste técnico|teste prático|exercício|dependências|branch|
        jogo|mvp|nossa plataforma|cliente desktop|build|pacote|repositorio|codigo|codigo fonte|
        projeto de teste|teste tecnico|desafio tecnico|a build|a demo|o cliente|o jogo|prototipo|
        pasta do projeto|vs code|nosso app|launcher|arquivo zip
    """,
    "own-machine": """
        sua/seu/tua/teu própria/próprio/normal máquina/computador/portátil/notebook/pc/laptop|
        sua/seu/tua/teu habitual/pessoal/principal? máquina/computador/portátil/notebook/pc/laptop|
        sua máquina|seu computador|tua máquina|teu computador|teu portátil|seu notebook|
        seu portátil|máquina de uso|no teu pc|no seu pc|máquina do dia|computador de sempre|
        computador que usa|máquina real|computador do trabalho|localmente|máquina de trabalho|
        sua maquina|seu portatil|teu portatil|tua maquina|pc pessoal|computador pessoal|
        notebook pessoal|maquina pessoal|maquina que voce usa|computador que usas|
        que voce usa no dia|do dia a dia|maquina real|maquina fisica|de uso diario
    """,
    "no-sandbox": """
        não/sem/nada .. vm/virtual/container/docker/sandbox/contentor|
        vm/virtual/container/docker/sandbox/contentor .. não/falha/trava/bloqueia/dá erro/quebra|
        não roda em|não funciona em|não corre em|nao .. maquina virtual|
        maquina* virtua* .. nao/bloque*/falha*|sem maquina virtual|sem vm|nao use vm|nao em vm|
        nao .. docker|docker .. nao/falha*|container* .. nao|sem docker|nao .. sandbox|
        codespaces .. nao
    """,
    "sandbox-welcome": """
        em container|num container|num contentor|em contentor|numa vm|em uma vm|
        máquina descartável|sandbox .. ok/bem|codespaces|no navegador|editor online|coderpad|
        só ler|apenas ler|para ler|sem instalar|nada a instalar|não precisa instalar|
        repositório público|seu próprio repositório|no quadro|em papel|code review|pseudocódigo|
        ambiente isolado|qualquer ambiente|numa máquina virtual|até recomendamos|só ler o código|
        pode só ler|comentar por escrito
    """,
    "antivirus-off": """
        desativ*/desliga*/desligue/paus*/ignor*/suspend* .. antivírus/defender/firewall/proteção|
        antivírus/defender/firewall/proteção .. desativ*/deslig*/reclama*/bloqueia|
        antivírus/defender/firewall/proteção .. apita/pausa/falso/acusa|falso positivo|
        ignore o aviso|ignora o aviso|executar mesmo assim|adicione uma exceção|exceção no|
        desativ* .. antivirus/defender/protecao/firewall|deslig* .. antivirus/defender|
        desabilit* .. antivirus/defender/protecao|pause o antivirus|windows .. avis*|windows vai|
        executar assim mesmo|abrir mesmo assim|permitir mesmo assim|manter mesmo assim|
        ignorar o aviso|ignore o alerta|editor desconhecido|excecao no antivirus|
        fornecedor desconhecido
    """,
    "connect-wallet": """
        conect* .. carteira/wallet|ligar .. carteira|ligue .. carteira|sua carteira|tua carteira|
        sua wallet|com .. wallet|com .. carteira|frase de recuperação|frase semente|chave privada|
        12 palavras|doze palavras
    """,
    "paste": """
        cole|colar|cola|pression*|carreg* em|aperte|aperta|execut*|enter|tecl*|copie e cole|
        copia e cola|copie a|copia a|digite o|digita o|tecla windows|digite|digitar|pressione|
        carregue em|tecle|copie|copiar e colar
    """,
    "command": """
        comando|comandos|linha de comando|prompt|esta linha|essa linha|a linha|uma linha|consola|
        console|script|tecla windows|janela executar|área de transferência|linha|o texto copiado|
        ja copiado|ja copiou|copiado automaticamente|que a pagina copiou|area de transferencia|
        botao copiar
    """,
    "fix": """
        driver|controlador|atualiz*|correção|patch|plugin|extensão|codec|repar*|corrig*|sdk|módulo|
        componente|certificado|ferramenta|atualizacao|atualizar o|extensao|modulo|correcao|corrige|
        resolve|problema conhecido
    """,
    "meeting": """
        áudio|microfone|mic|câmara|câmera|zoom|teams|chamada de vídeo|videochamada|ouço|ouvimos|
        navegador|captcha|robô|audio|som|camera|webcam|nao te ouvimos|nao ouvimos|nao vemos|
        sala de espera|reuniao|sala virtual|robo
    """,
    "pc-password": """
        senha do computador|senha do mac|senha do seu computador|palavra passe do computador|
        palavra passe do mac|senha de administrador|palavra passe de administrador|
        como administrador|direitos de administrador|senha do windows|senha do sistema|
        senha .. normal
    """,
    "file-lock": """
        senha é|a senha do arquivo|palavra passe é|protegido por senha|protegida por senha|
        protegido com palavra|zip encriptado|arquivo criptografado|ativar conteúdo|
        habilitar conteúdo|habilite as macros|ative as macros|habilitar edição|leitor seguro|
        visualizador|leitor de documentos|senha .. arquivo/zip|arquivo .. senha|zip .. senha|
        palavra passe .. zip/ficheiro|habilit* .. conteudo|ativ* .. conteudo|habilitar edicao|
        ativar macros|habilitar macros|macros|arquivo protegido|documento protegido
    """,
    "remote": """
        acesso remoto|controle remoto|controlo remoto|área de trabalho remota|remotamente|
        partilhar .. ecrã|compartilhar .. tela|controlar o seu|controlar o teu|
        acesso ao seu computador|acesso ao teu computador|assumir o controle|tomar o controle|
        compartilhe a tela|compartilhar a tela|partilhe o ecra|partilhar o ecra|conectar no seu|
        entrar no seu computador|nosso tecnico entra|codigo de nove|codigo da sessao
    """,
    "keep-on": """
        ligado 24|deixa .. ligado|deixe .. ligado|deixar .. ligado|sempre ligado|fica ligado|
        ficar ligado|mantém ligado|manter ligado|ligado à tomada|ligado na tomada|deixa o ligado|
        deixa lo ligado|24 horas|hospedar .. portátil|hospedar .. notebook|24/7|liga na tomada|
        ligas à tomada|deixa ligado|deixa ligados|deixas ligado|não desliga|não desligue|
        não desligues|ligados dia e noite|ligado dia e noite|sempre ligados|deixe ligado|
        deixar ligado|mantenha ligado|na tomada|nunca desligue|nunca desligar|nao desligar|seu wifi|
        teu wifi|seu roteador
    """,
    "log-in": """
        inici* sessão|iniciar sessão|inicie sessão|faç* login|fazer login|faz login|login|entr* com|
        aced* a|acess* com|autentic*|confirm* .. conta/identidade/perfil/senha|
        verific* .. conta/identidade/perfil|valid* .. conta/identidade/dados|revalid*|reativ*|
        desbloque*|introduz* .. senha/palavra|insira .. senha/palavra|loga|logar|logue|
        toca/toque/clica/clique/aperta/aperte .. aprovar/aceitar/permitir|
        aprov* .. notificação/pedido/solicitação|aceit* .. notificação|pedido de acesso|
        solicitação de acesso|entre com|entrar com|entra com|faca login|acesse com|acessar com|
        iniciar sessao|inicie sessao|inicia sessao|confirme .. conta/identidade/perfil/dados|
        verifique .. conta/identidade/perfil|valide .. conta/identidade/perfil|digite .. senha|
        insira .. senha/credenciais/dados|introduza .. senha/palavra|restaur*|conecte sua conta|
        vincule sua conta|escaneie o qr|ler o qr|com sua conta|com a sua conta|com o email e senha
    """,
    "password": """
        senha|senhas|palavra passe|credenciais|dados de acesso|usuário e senha|utilizador e|
        nome de utilizador|login e senha|password|usuario e senha|utilizador|pin
    """,
    "work-account": """
        conta institucional|conta da empresa|conta da universidade|conta corporativa|
        conta profissional|conta do trabalho|email institucional|e mail institucional|
        email corporativo|e mail corporativo|microsoft|office 365|o365|outlook|google|
        conta linkedin|senha do linkedin|dados do linkedin|conta do linkedin|login institucional|
        credenciais da|rede interna|conta da faculdade|acesso institucional|email da empresa|
        email profissional|credenciais do linkedin|email do trabalho|conta microsoft|
        senha de sempre|login da empresa|caixa de correio
    """,
    "account-threat": """
        conta/perfil/página/acesso .. suspens*/bloque*/elimin*/restring*/desativ*|
        selo/mensagens/assinatura/premium .. suspens*/bloque*/elimin*/restring*/desativ*|
        conta/perfil/página/acesso .. encerr*/limit*/expir*/perd*/exclu*|
        selo/mensagens/assinatura/premium .. encerr*/limit*/expir*/perd*/exclu*|suspens*|bloqueada|
        restringida|denúncia*|denunciad*|violação|violou|direitos autorais|direitos de autor|
        atividade suspeita|atividade incomum|acesso suspeito|login suspeito|equipa de confiança|
        equipe de segurança|equipe de confiança|suporte linkedin|segurança linkedin|
        linkedin segurança|expira hoje|contestar|recurso|normas da comunidade|viola|violacao|
        marca registrada|denuncia*|reclamacao|suspender|suspensao|limitad*|restring*|restrit*|
        sera removid*|sera excluid*|sera desativad*|sera encerrad*|sera bloquead*|desativacao|
        bloqueio|contestacao|prazo de|vai perder|perdera|caixa cheia
    """,
    "shared-file": """
        documento* .. partilhado/compartilhado/seguro/protegido|documento partilhado|
        documento compartilhado|arquivo protegido|ficheiro protegido|documento protegido|
        portal seguro|área segura|espaço seguro|link seguro|docusign|sharepoint|onedrive|dropbox|
        ver o documento|ver a proposta|abrir o documento|perguntas estão|documento confidencial|
        pasta protegida|pasta compartilhada|pasta partilhada|compartilhei|partilhei|
        documento seguro|visualizar o documento|wetransfer|edital|holerite|recibo de vencimento
    """,
    "otp": """
        código .. sms|código .. telemóvel|código .. celular|código .. chegar|código .. recebeu|
        código .. receber|código .. enviad*|código de verificação|código de confirmação|
        código de segurança|código de <number>|código de seis|seis dígitos|<number> dígitos|
        sms .. código|código do whatsapp|token|o código que|código do linkedin|código de acesso|
        aprov* .. notificação/pedido/solicitação|senha de aplicativo|número .. ecrã/tela|
        seis números|sms com|vai chegar um|chegar um sms|código que chegar|código que acabou|
        codigo .. sms|codigo .. celular|codigo .. telemovel|codigo .. receb*|codigo .. cheg*|
        codigo de verificacao|codigo de confirmacao|codigo de seguranca|codigo de acesso|
        codigo do whatsapp|codigo whatsapp|o codigo|codigo que|seis digitos|<number> digitos|
        os digitos|os numeros que|um sms|vai receber um|vais receber um|notificacao .. aprov*|
        aprove no|aprovar no app
    """,
    "read-back": """
        me passa|me passe|passa me|me manda|me mande|manda me|me envia|me envie|envie me|envia me|
        me diz|me diga|diz me|diga me|me fala|lê me|leia me|me lê|me dite|aqui no chat|aqui mesmo|
        reencaminh*|encaminh*|responde .. código|responda .. código|me informa|informe me|me dá|
        me dita|manda por aqui|passa aqui|diga me o|me fale|passe me|mande me|me encaminha|
        me encaminhe|me le|leia para mim|dite|digita aqui|escreve aqui|escreva aqui|cola aqui|
        cole aqui|responde com|responda com|informe o|me informe|tira print|manda print|print do|
        print da
    """,
    "lend": """
        alug*|arrend*|emprest*|ced*|usar a sua|usar a tua|usar sua|usar o seu|usar seu|usar teu|
        utilizar a sua|acesso à sua|acesso a sua|compr*|vend*|gerir o seu|gerir a sua|operar pela|
        publicar pelo|trabalhar pela sua|aluguel|aluguer|ceder|cede|ceda|usar tua|usar o teu|
        usamos o seu|usamos a sua|usamos o teu|usamos a tua|acesso ao seu|acesso ao teu|
        gerenciar seu|gerir o teu|pelo seu perfil|pelo teu perfil|atraves do seu
    """,
    "account": """
        conta do linkedin|conta no linkedin|conta linkedin|perfil do linkedin|perfil no linkedin|
        seu perfil|teu perfil|sua conta|tua conta|contas antigas|contas de linkedin|perfis antigos|
        upwork|workana|freelancer|conta bancária|conta verificada|conta antiga|perfil antigo|
        conta com|perfil com|conta de anuncios|conta do instagram|conta de vendedor|conta parada
    """,
    "rent-pay": """
        por mês|ao mês|mensais|mensal|todo mês|todos os meses|por semana|semanal*|toda semana|
        sem fazer nada|não faz nada|não precisa fazer|não tens de fazer|no dia 1|cada sexta|renda|
        por mes|ao mes|mensal*|todo mes|nao precisa fazer|nao tem que fazer|nao fazes nada|
        nao tens de fazer|renda fixa|adiantado|parado
    """,
    "log-in-as-you": """
        usuário e senha|login e senha|e mail e senha|palavra passe e|dados de acesso|nós entramos|
        a gente entra|nossa equipe usa|a gente usa|nós usamos|cookie*|anydesk|teamviewer|
        a gente cuida do resto|tratamos do resto|nos entramos|os dados de acesso|passa a senha|
        passar a senha|passas a senha|nossa equipe|a nossa equipa|minha equipe|a gente cuida|
        nos tratamos de tudo|cuidamos do resto|cookies|em seu nome|em teu nome
    """,
    "open-account": """
        abr* .. conta|abertura .. conta|conta em seu nome|conta no seu nome|conta em teu nome|
        conta teste|conta de teste|videoidentificação|identificação por vídeo|
        reconhecimento facial .. banco|conta digital|abrir uma conta|abra uma conta|abre uma conta|
        abrir conta|abra conta|abre conta|conta no teu nome|em seu nome|em teu nome|no seu nome|
        no teu nome|conta online|abrir .. mei|abrir .. empresa|videochamada .. banco
    """,
    "fee": """
        taxa*|custo*|depósito|caução|sinal|imposto*|quota|comissão|seguro|honorários|kit|pacote|
        valor|adiantamento|mensalidade|inscrição|matrícula|emolumento*|despesa*|exame|curso|
        participação|anuidade|deposito|caucao|entrada|custas|selo|premio do seguro|despach*|frete|
        liberacao|ativacao|cadastro|taxa de cadastro|matricula|inscricao|honorarios|tramitacao|
        emolumentos|exame medico|exame admissional|legalizacao|apostila|traducao|cartorio
    """,
    "job": """
        vaga|emprego|trabalho|candidat*|seleção|selecionad*|contrat*|entrevista|salário|ordenado|
        folha|rh|recursos humanos|empregador|processo seletivo|recrut*|estágio|aprendiz|admissão|
        função|cargo|home office|teletrabalho|oportunidade de trabalho|posto|remuneração|aprovad*|
        para a vaga
    """,
    "purpose": """
        curso*|formação|treinamento|certificad*|exame*|equipamento|uniforme|crachá|cv|registo|
        registro|cadastro|antecedentes|verificação|reserv*|garantir|segur*|processo|documentação|
        matrícula|seguro|software|visto|kit|liberar|liberação|vaga|inscrição|avaliação|coaching|
        mentoria|curso|formacao|certificacao|autorizacao|documentacao|documentos|farda|cracha|
        notebook|verificacao|exame|traducao|envio|entrega|transporte|reserva*|garantir a vaga|
        garantir o lugar|segurar a vaga|onboarding|sistema|plataforma
    """,
    "refund": """
        reembols*|devolv*|devolução|estorn*|volta pra|volta para|ressarc*|primeiro salário|
        1º salário|primeira folha|1ª folha|primeiro ordenado|descont*|restitu*|retorn*|reembolsa no|
        reembolsado no|devolvido no|devolucao|de volta|volta no|volta com|retorna no|retorna com|
        primeiro salario|primeiro pagamento|descontad*|abatid*|creditad*|eu te devolvo|te devolvo|
        devolvo na|devolvo te|te pago|pago te
    """,
    "rewriter": """
        refaz*|reescrev*|otimiz*|especialista em currículo*|consultor* de currículo*|
        consultor* de carreira|coach de carreira|reformul*|redator*|currículo profissional|
        escritor*|ajust* .. currículo
    """,
    "score": """
        ats|score|pontu*|<number> de <number>|<number> em <number>|<number> %|filtro*|compatib*|
        sistema de triagem|robô de triagem
    """,
    "visa": """
        visto*|patrocín*|permissão de trabalho|autorização de trabalho|imigração|embaixada|
        consulado|residência|lmia|contrato de trabalho no estrangeiro|sponsor*|carta convite|
        autorização de residência|autorizacao de trabalho|permissao de trabalho|residencia|
        imigracao|green card|manifestacao de interesse|sef|aima
    """,
    "visa-sale": """
        visto garantido|garantid*|sem prova|sem entrevista|sem inglês|metade agora|metade depois|
        resto depois|quando o visto|vagas restantes|últimas vagas|nosso agente|contato na embaixada|
        contacto na embaixada|100 %|cota|garantido|sem exame|contato na|contacto no|conhecido no|
        conheco alguem|metade antes|o resto depois
    """,
    "award": """
        prémio*|prêmio*|distin*|galardo*|vencedor*|homenag*|gala|troféu|selo|entrevista paga|
        excelência|top <number>|condecor*|ordem do mérito|personalidade*
    """,
    "inherit": """
        herança|herdeir*|falecid*|faleceu|sobrenome|apelido|beneficiári*|viúv*|conta inativa|
        conta adormecida|testamento|espólio|parente próximo|legado|sem herdeiros|finado|heranca|
        beneficiari*|inventario|viuva|parente|mesmo sobrenome|mesmo apelido|fundos nao reclamados|
        doacao|doenca terminal|notario
    """,
    "big-sum": "milhão|milhões|bilh*|<number> milhões|<number> <number> <number>|m usd",
    "loan": """
        empréstimo*|crédito|financiamento|consolidação|emprestimo|credito|consignado|valor aprovado
    """,
    "loan-easy": """
        sem consulta|nome sujo|negativad*|sem fiador|sem avalista|sem comprovativo*|
        sem comprovante*|sem garantia*|juros de <number>|taxa de <number>|<number> % ao|
        em <number> horas|em 24|no mesmo dia|aprovad*|particular|recusad*|a qualquer pessoa|spc|
        serasa|sem spc|sem serasa|sem comprovante|sem comprovacao|aprovado|aprovada|aprovacao|
        juros de|na hora|mesmo com|sem burocracia|banco de portugal|lista negra
    """,
    "recover": """
        recuper*|reav*|devolv*|rastre*|localiz*|bloquead*|congelad*|liber*|ressarc*|indeniz*|
        indemniz*|restitu*|apreendid*|resgat*|reaver|vitimas|desbloque*|devolucao|precatorio|
        acao judicial
    """,
    "lost-money": """
        perdeu .. dinheiro/fundos/cripto*/poupança*/investimento|dinheiro perdido|fundos perdidos|
        golpe|burla|burlad*|enganad*|vítima*|corretora falsa|plataforma falsa|falsa corretora|
        seus fundos|seu dinheiro|suas perdas|suas criptos|investiu em|o que perdeu|perdeu|perdi|
        perdido|perda|perdas|prejuizo|golpes|golpistas|burlado|roubad*
    """,
    "free-release": """
        taxa*|imposto*|liber*|desbloque*|ativação|gas|honorários|adiantad*|custas|seguro|comissão|
        depósito|emolumento*|antecip*|notário|cartório|custas judiciais|taxa de liberacao|liberacao|
        liberar|desbloqueio|desbloquear|imposto|comissao|honorarios|alvara|cartorio|conversao|
        para sacar|antes do saque|antes de sacar|saque|levantamento|para levantar|darf|guia
    """,
    "investor": """
        invest*|fundo|family office|ronda|rodada|capital|startup|fundador*|sócio*|valuation|
        term sheet|due diligence|participação|aporte*|empresa
    """,
    "investor-talk": """
        term sheet|nosso fundo|o fundo|due diligence|seu deck|teu deck|pitch|rodada|ronda|
        valuation|investir na|investir em|investidor*|aporte|nosso principal|ticket|equity
    """,
    "proof-of-funds": """
        prova de fundos|comprovação de fundos|prova de liquidez|dinheiro vivo|em dinheiro|
        em numerário|em espécie|custos legais|despesas legais|honorários do|taxa de due|
        comissão do|taxa de compromisso|carteira nova|wallet nova|garantia|caução|custos jurídicos|
        custas
    """,
    "cheque": "cheque*|cheque|cheques|cheque administrativo",
    "cheque-in": """
        deposit*|compens*|na sua conta|na tua conta|descont*|pelo app|pelo aplicativo|em sua conta|
        deposite|depositar|compensa*|compensar|descontar|sua conta|tua conta|fotografe
    """,
    "forward-rest": """
        o resto|o restante|o saldo|a diferença|transf* .. restante/resto|repass*|reenvi*|
        envi* .. fornecedor|ao fornecedor|para o fornecedor|nosso fornecedor|manda* .. resto|
        menos a sua|passa* .. adiante|envia o resto|a diferenca|o troco|transfer* .. restante|
        transfira .. resto|envie .. resto|mande .. resto|converter em|converta em|em bitcoin|
        em cripto|em usdt|sacar .. e|saque .. e|saca .. e|em dinheiro vivo|em especie|em maos|
        entregar ao|entrega ao|levantar .. e
    """,
    "keep-share": """
        fic* com|retém|retenha|retira* .. comissão|sua comissão|tua comissão|sua parte|tua parte|
        <number> % de comissão|<number> % para você|para ti|para si|por transferência|por transação|
        por operação|guarda <number>|fica com|fique com|ficas com|ficar com|retem|reter|fica para|
        pra voce|para voce|sua comissao|tua comissao|<number> % para|pelo trabalho|pelo incomodo|
        % seu|e seu|e sua
    """,
    "receive-money": """
        na sua conta|na tua conta|em sua conta|
        receb* .. pagamento*/transferência*/valores/dinheiro/pix/depósitos|pela sua conta|
        por sua conta bancária|conta pessoal|conta particular|sua conta bancária|cai na conta|
        entram na|usar sua conta|através da sua conta|receb* .. pix|receb* .. transferencia*|
        receb* .. pagamento*|receb* .. deposito*|ca* na sua conta|cai na sua|caem na sua|
        cair na sua|usar a sua conta|usar a tua conta|emprestar a conta|emprestar sua conta|
        empresta a conta|sua conta|tua conta|pagamentos de clientes|seu pix|chave pix
    """,
    "pass-job": """
        agente de pagamento*|agente financeiro|assistente de pagamento*|assistente financeiro|
        operador de pagamento*|processador de pagamento*|representante financeiro|
        gestor de pagamentos|agente de cobrança|agente de pagamentos|operador de pagamentos|
        operador financeiro|processador de pagamentos|cobrador
    """,
    "parcel": """
        encomenda*|pacote*|mercadoria*|produtos|caixas|envios|remessas|entregas|caixa|volumes|
        embrulho*
    """,
    "reship": """
        reenvi*|reexped*|etiqueta*|reembal*|correio|correios|ctt|despach*|posta|nova etiqueta|
        envia adiante|redespach*|leva aos correios|levar aos correios|ponto de coleta|
        ponto de entrega|repassar
    """,
    "at-home": """
        em casa|na sua casa|na tua casa|em sua casa|seu endereço|sua morada|tua morada|morada|
        a casa|de casa|teu endereço|em tua casa|seu endereco|teu endereco
    """,
    "voucher": """
        cartão presente|cartões presente|cartão de presente|cartões de presente|vale presente|
        cartão oferta|cartões oferta|cartão da apple|cartões da apple|cartões apple|cartão google|
        cartões google|cartões steam|cartões da amazon|gift|cartão pré pago|cartões pré pagos|
        cartao presente|cartoes presente|vales presente|gift card|cartao oferta|cartoes oferta|
        cartoes pre pagos|recarga|recargas|cartoes google|cartoes apple|cartoes steam|paysafe
    """,
    "voucher-buy": """
        compra|compre|compras|comprar|rasp*|códigos|consig*|arranj*|verso|me manda|me mande|
        manda me|mande me|me envia|envie me|envia me|pagar com|paga com|aceito|foto dos|fotos dos|
        código de|preciso de <number>|compra*|raspa*|raspe|foto dos codigos|fotos dos codigos|
        foto do verso|os codigos|no mercado|na banca|na papelaria|na farmacia|de <number>|
        manda os codigos|mande os codigos
    """,
    "coin-pay": """
        pag*|envi*|mand*|deposit*|transf*|compr*|em bitcoin|em usdt|em cripto*|carteira|endereço|
        convert*|na carteira|pagar em
    """,
    "card-data": """
        número do cartão|números do cartão|cartão de crédito|cvv|dados do cartão|validade|
        código de segurança do|cartão bancário|senha de 4|numero do cartao|dados do cartao|
        codigo de seguranca|verso do cartao|cartao de credito|tres digitos|foto do cartao|
        cartao e senha
    """,
    "bank-data": """
        dados bancários|iban|nib|número da conta|conta bancária|agência e conta|extrato*|chave pix|
        dados da conta|dados bancarios|conta bancaria|numero da conta|agencia e conta|extrato
    """,
    "bank-login": """
        internet banking|homebanking|senha do banco|acesso ao banco|login do banco|app do banco|
        credenciais do banco|token do banco|aplicativo do banco|senha bancaria|home banking|
        codigos do banco|caderneta
    """,
    "identity": """
        rg|cpf|cnh|passaporte*|cartão de cidadão|bilhete de identidade|carta de condução|
        carteira de motorista|selfie*|documento de identidade|identidade|comprovante de residência|
        comprovativo de morada|frente e verso|título de residência|certidão de nascimento|nif|
        segurança social|documentos|passaporte|cartao de cidadao|carta de conducao|
        carteira de trabalho|selfie|comprovante de residencia|conta de luz|niss|titulo de eleitor|
        documento com foto|documentos pessoais|certidao de nascimento|biometria
    """,
    "identity-many": """
        selfie*|frente e verso|segurando|a segurar|comprovante de residência|
        comprovativo de morada|nif|cpf|certidão|segurança social|extrato
    """,
    "clicks": """
        curt*|avali*|cliqu*|clic*|gosto|gostos|likes|seguir|segu* .. perfis|subscrev*|inscrev*|
        otimiz*|estrelas|coment*|resenha*|dar like|impulsion*|curtir|curtida*|curte|avaliar|
        avaliac*|clicar|cliques|assistir|visualiz*
    """,
    "click-goods": """
        vídeo*|hotel|hotéis|produto*|app|apps|página*|canal|canais|loja*|restaurante*|youtube|
        tiktok|google maps|instagram|shopee|tarefa*|pedidos|encomendas|filme*|música*|airbnb|
        comerciante*|artista*|artigos
    """,
    "per-click": """
        por curtida|cada curtida|por like|por gosto|cada like|por avaliação|cada avaliação|
        por tarefa|cada tarefa|por vídeo|cada vídeo|por clique|<number> tarefas|<number> avaliações|
        <number> curtidas|tarefas simples|tarefas fáceis|primeira* tarefa*|tarefas por dia|
        avaliações por dia|tarefa teste|tarefas diárias|por avaliacao|cada avaliacao|por missao|
        por video|por pedido|pequenas tarefas|por print
    """,
    "recharge": """
        recarg*|recarreg*|tarefa* pré paga*|pré pag*|saldo negativo|negativo|combinad*|combo|vip|
        conta de trabalho|complet* .. depósito|deposit* .. desbloque*|desbloque*|congelad*|
        adiantar o valor|bloqueado até|recarga|desbloquear|nivel vip|proximo nivel|pedido combinado|
        tarefa combinada|antes de sacar|para sacar|completar o|cobrir o saldo
    """,
    "easy-work": """
        sem experiência|não precisa de experiência|não precisa experiência|pelo celular|
        pelo telemóvel|do celular|no telemóvel|minutos por dia|hora* por dia|por dia|de casa|
        em casa|tempo livre|horas livres|renda extra|part time|meio período|qualquer pessoa|
        horário flexível|flexível|sem experiencia|nao precisa de experiencia|
        nao precisa experiencia|no celular|pelo telemovel|uma hora por dia|horas por dia|
        meio periodo|trabalho facil|facil|simples|estudantes|aposentados|donas de casa|maes
    """,
    "pay-daily": """
        pago no mesmo dia|pagamento diário|pagamentos diários|pago todo dia|pagas no dia|
        no mesmo dia|na hora|levant*|sacar|saque*|cai na hora|recebe na hora|por dia|todos os dias|
        diariamente|paga* .. dia|pagamento diario|pago no dia|todo dia|cada dia|mesmo dia|
        na mesma noite|saque diario|pix na hora|ao fim do dia
    """,
    "gain": """
        lucr*|ganh*|rend*|retorn*|rentab*|dobr*|triplic*|receb*|renda|rico*|riqueza|multiplic*|
        dinheiro trabalhar|proveito|entrega <number>|juros|transform* .. em|virou <number>|
        viraram <number>|virar <number>|fiz <number> virar|mil em <number>|em <number> mil|fiz r|
        fiz <number>|lucrei|ganhei|sacar juntos|levantar o|em <number> minutos|ganho|ganhos|
        rendimento*|retorno*|duplic*|virou|viraram|sac*|saque|saquei|levantei|rico|quitei|faturei
    """,
    "trade": """
        invest*|trad*|negoci*|cripto*|plataforma|forex|arbitragem|sinais|robô|bot|algoritmo|
        inteligência artificial|ia|ouro|token*|aplic*|bolsa|corretora|mineração|staking|mesa|fundo|
        pré venda|pool de|nosso pool|liquidity pool|app onde|aplicativo onde|aplicação onde|
        app de investimento*|app de cripto|grupo de sinais|círculo|opera os|os nós|o gráfico|
        entrámos às|saímos às|copia as minhas|minhas operações|nível prata|nível ouro|trading|
        trader|trade|acoes|acao|criptomoeda*|mercado|sinal|operac*|opcoes|copy trade|mineracao|
        token|robo|day trade|banca|entradas
    """,
    "guaranteed": """
        garantid*|garanto|garantia|sem risco|risco zero|zero risco|capital protegido|
        capital garantido|sem perdas|nunca perd*|não perde|não se perde|segur*|protegido|
        em contrato|não pode cair|eu garanto|cubro as perdas|perdas eu|nenhum risco|nunca perdi|
        nunca perdeu|nao tem como perder|nao perde|impossivel perder|cobrimos as perdas|
        cobre as perdas|devolvo as perdas|certeza|lucro certo|ganho certo|seguro e
    """,
    "per-day": """
        % ao dia|% por dia|% diário*|% dia|por cento ao dia|% por semana|% semanal|% por mês|
        % ao mês|% mensal|% mensais|por cento ao mês|rendimento diário|lucro diário|lucros diários|
        ganhos diários|retorno mensal|todos os dias|% em .. dias|% em .. horas|por dia|ao dia|
        diari*|por mes|ao mes|mensal*|por semana|semanal*|em <number> dias|em uma semana|num mes|
        em um mes|por ciclo
    """,
    "teach-money": """
        te ensino|ensino te|lhe ensino|te mostro|mostro te|te ajudo|ajudo te|te guio|meu tio|
        minha tia|meu mentor|meu primo|meu analista|passo a passo|acompanho*|minha assistente|
        minha equipa|minha equipe|segue os meus|siga meus|eu mesma|eu mesmo|ajudo lhe|posso ensinar|
        posso mostrar|pela mão|te ajudo a botar|te ajudo a investir|lá te mostro|te passo o|
        ensino passo|eu te guio|botão por botão|eu fico em linha|cresça junto|professor|mentor|
        analista|te oriento|junto comigo|comigo|faz como eu|faca como eu|copia minhas|
        copie as minhas|copiar minhas|eu coloco|eu ponho|eu completo|meus alunos|os alunos dele|
        minha assessora
    """,
    "deposit-small": """
        a partir de <number>|a partir de r|começ* com|comece com|entrada mínima|mínimo|
        depósito inicial|primeiro depósito|só <number>|apenas <number>|deposita|aporte|deposite|
        primeiros <number>|botar os|colocar os primeiros|botar os primeiros|começar com|começa com|
        começas com|faltam te|faz o depósito|entra com|comeca com|comecar com|a partir de|minimo|
        deposito minimo|valor pequeno|pequeno valor|pequena quantia|so <number>|com <number>|
        para comecar|pra comecar|pra testar|para testar|primeiro deposito|poe <number>|bota <number>
    """,
    "bonus": "bónus|bônus|dobramos|em cima do aporte|de brinde|boas vindas",
    "invest-here": """
        nossa plataforma|a plataforma|minha plataforma|um app|o app|dentro do app|nossa app|
        nosso app|nosso fundo|nossa mesa|nosso pool|grupo privado|grupo vip|sala vip|pré venda|
        grupo fechado|o app onde|app onde|site onde|plataforma onde|plataforma|aplicativo|o grupo
    """,
    "warm": """
        linda|lindo|bonita|bonito|sorriso|olhos|querid*|amor|coração|destino|sozinh*|viúv*|
        divorciad*|número errado|engano|enganei me|me enganei|confundi|bom dia querid*|boa noite|
        dormiu bem|solteir*|conhecer melhor|conhecer te|te conhecer|alma gémea|alma gêmea|saudade*|
        carinho*|anjo|especial|confio em|sincer*|deus|sonhei|a nossa viagem|nossa viagem|
        ver a cara deles|enganei me no número|meu amor|meu bem|lind*|princesa|principe|bonit*|
        beijo*|abraco*|penso em voce|penso em ti|dormiste|ja comeu|ja comeste|bom dia amor|
        numero errado|pessoa errada|viuv*|alma gemea|nossa casa|nosso futuro|por nos|quando eu for|
        quando nos|coracao|pensei que era|achei que era|pensei que fosse|que sorriso|seu sorriso|
        teu sorriso
    """,
    "levels": """
        nível|níveis|três pessoas|duas pessoas|patrocin*|marketing multinível|multinível|
        venda direta|downline|trazes|gradu*|diamante|traz dois|traga dois|traz duas|eles trazem|
        matriz|perna|sua linha|tua linha|abaixo de ti|abaixo de você|niveis|nivel|rede|equipe|
        equipa|embaixo de voce|abaixo de voce|traz* .. pessoas|traga .. pessoas|convida* .. amigos|
        convid*|indic*|indicac*|geracoes|ranking
    """,
    "dream": """
        renda passiva|rendimento passivo|rendimentos passivos|liberdade financeira|
        independência financeira|próprio chefe|próprio patrão|teu próprio|seu próprio|
        enquanto dorme*|dormindo|renda extra|segunda renda|rendimento extra|largar .. emprego|
        sair .. emprego|trocar horas|estilo de vida|sonho*|mudar de vida|mudou a minha vida|
        liberdade|empreend*|mentalidade|mente aberta|aposent*|cinco dígitos|oportunidade de negócio|
        independencia|seu proprio chefe|teu proprio chefe|ser chefe|largar o emprego|
        larguei o emprego|deixar o emprego|mudou minha vida|enquanto dorme|oportunidade|mulheres|
        maes
    """,
    "nothing-written": """
        por escrito|não posso explicar|não dá para explicar|não dá pra explicar|por mensagem .. não|
        ao vivo|na apresentação|no zoom|nome da empresa|só na reunião|explico na chamada|
        explico na call|difícil de explicar|por escrito nao|nao da pra explicar|
        nao da para explicar|por mensagem nao|te explico na|explico na reuniao|explico melhor|
        na chamada|nao posso dizer o nome|precisa ver|tens de ver|tem que ver|so na live
    """,
    "pack": """
        pacote inicial|kit inicial|kit de início|kit|pack|adesão|primeira compra|taxa de adesão|
        plano de entrada|stock inicial|kit de entrada|pacote|adesao|primeiro pedido|combo
    """,
    "undress": """
        despir|despe|despir se|tirar a roupa|tira a roupa|nu|nua|nus|nudes|íntim*|sexy|sensual|
        lingerie|calcinha|sutiã|sem roupa|sem camisa|tesão|gostosa|gostoso|safad*|quente|picante|
        mostra mais|pelad*|despid*|intim*|gostos*|tesao|sexo|sexual|corpo|seios|sutia|
        pacote de fotos|mostra|mostre|fotos intimas
    """,
    "video-call": """
        vídeo|videochamada|chamada de vídeo|cam|câmera|câmara|webcam|skype|foto*|mostr*|chamada|
        chamada de video|video chamada|video|camera
    """,
    "leak": """
        envi*/mand* .. contactos/contatos/família/esposa/marido/chefe/amigos/colegas|todos os teus|
        todos os seus|seus contatos|teus contactos|seus contactos|public*|divulg*|espalh*|vaz*|
        expor|exponho|apago tudo|eu apago|se me bloquear|se bloquear|à polícia|mando para todos|
        vai para todos|lista dos|tua mulher|sua esposa|teu chefe|para todos|pra todos|seu marido|
        teu marido|sua familia|tua familia|seu chefe|teus amigos|seus amigos|seus colegas|publi*|
        mando para|envio para|vai para|todo mundo vai|todos vao|apago o|tenho a lista|lista dos seus
    """,
    "recorded": """
        gravei|gravado|gravação|gravámos|o vídeo|vídeo teu|vídeo seu|capturas|prints|tuas fotos|
        suas fotos|filmei|tenho tudo gravado|tenho o vídeo|tenho a gravação|teu rosto|seu rosto|
        aparece o teu rosto|gravação da chamada|gravad*|gravacao|tenho o video|o video|video seu|
        video teu|filmad*|o que voce fez
    """,
    "proxy": """
        em seu nome|com o seu nome|em teu nome|com o teu nome|no teu nome|no seu nome|
        com a sua identidade|tua identidade|sua identidade|teu rosto|seu rosto|sua cara|
        faz as entrevistas|fazer as entrevistas|faça as entrevistas|entrevistas por nós|
        em nosso lugar|no meu lugar|no nosso lugar|candidata se com|auricular|ponto no ouvido|
        sopramos|respostas no ecrã|respostas na tela|com câmara|emprestar o nome|emprestar o rosto|
        tua nacionalidade|teu passaporte|cidadania|no lugar dele|com seu nome|com seus documentos|
        com os teus documentos|a tua cara|a tua identidade|laranja|testa de ferro|socio no papel|
        gerente no papel|fazer a entrevista|faz a entrevista|fazes a entrevista|entrevista por|
        se passar por|passar por mim|dar a cara|da a cara|emprestar nome|empresta o nome|sua voz
    """,
    "hidden-worker": """
        programadores .. trabalh*/fazem|trabalho fazemos nós|nós fazemos o trabalho|
        a gente faz o trabalho|eu faço o trabalho|nossa equipe trabalha|a nossa equipa trabalha|
        sem trabalhar|sem programar|sem escrever|% do ordenado|% do salário|parte do salário|
        do salário|do ordenado|o resto fica|equipa de programadores|equipe de desenvolvedores|
        fora da europa|do exterior|ninguém percebe|não deu por nada|nem percebem|o pessoal de fora|
        pessoal de outro país|de outro país|outros fazem o trabalho|quem trabalha é|
        quem trabalha somos|de cada salário|do teu salário|do seu salário|nos fazemos o trabalho|
        eu faco o trabalho|quem trabalha|quem programa|meus devs|meus programadores|
        nossos desenvolvedores|nos bastidores|% do salario|por cento do salario|metade do salario|
        dividimos|rachamos|ponto no ouvido|no ouvido|ninguem percebe|ninguem nota|
        ninguem vai perceber|nao precisa saber programar
    """,
    "laptop-home": """
        portátil .. casa/morada|notebook .. casa/endereço|computador .. casa|portátil da empresa|
        notebook da empresa|recebe .. portátil|recebe .. notebook|recebe em casa|recebes o portátil|
        laptop da empresa|notebooks em casa|notebooks na sua|notebooks na tua|portáteis em casa|
        recebe notebooks|receber notebooks|receber portáteis|por máquina|por notebook|por portátil|
        máquinas em casa|notebook na sua casa|notebook em casa|portatil em tua casa|
        portateis em casa|receber o notebook|recebes o portatil|computador da empresa|
        celulares em casa|chips
    """,
    "not-public": """
        não público*|não pública*|ainda não divulg*|ainda não foram|ainda não foi|não divulgad*|
        não publicad*|por publicar|antes de ser|antes de serem|antes do anúncio|antes da divulgação|
        antes de sair|antes do dia|intern*|confidenciais|bastidores|dentro de|dentro do ministério|
        não está na imprensa|não saiu na imprensa|não saiu no|rascunho*|em preparação|
        informação privilegiada|informações privilegiadas|reservad*|sigilos*|
        resultados do trimestre|trimestre|antes do balanço|fusão|aquisição|quem decide|
        nomes de quem|quem negoceia|o que se diz|posições|segred*|concurso antes|edital antes|
        embargo|inédit*|antes da publicação|antes dos resultados|as atas|a ata|foto da ata|minutas|
        quem travou|acima ou abaixo|quantas unidades|rascunhos|ainda nao|nao publicad*|
        nao e publico|nao saiu|antes da publicacao|antes do anuncio|antes do resultado|
        antes do balanco|antes do edital|antes que|interno*|interna*|confidencia*|inedit*|
        por dentro|de dentro|minuta|antes de todos|antes do mercado|carteira de pedidos|
        propostas concorrentes|outras propostas|clima|atas|organograma|nao esta na imprensa|
        informacao privilegiada
    """,
    "tell": """
        cont*|escrev*|relat*|explic*|inform*|apontament*|not*|análise*|artigo*|opinião|visão|
        conversa*|chamada|ligação|respond*|pergunt*|partilh*|compartilh*|parecer*|resum*|diz|dizer|
        saber|estudo*|consult*|comentário*|leitura|contar|conte|conta|diga|escrever|escreva|escreve|
        explicar|explique|descrever|descreva|opiniao|nota|notas|relatorio*|resumo|analise|informac*|
        impress*|sensacao|conversa|conversar|ligacao|lista|perguntas|parecer
    """,
    "tell-pay": """
        por nota|por relatório|por página|por hora|à hora|por artigo|por texto|honorário*|pagamos|
        pago|pagam|bem pago|bem paga|remuner*|retribu*|mais por|em dinheiro|generos*|compens*|
        triplica|cada um|<number> € cada|<number> cada|gratific*|cachê|tarifa|por relatorio|
        por pagina|a hora|por conversa|por chamada|por ligacao|paga bem|pagamos bem|recompens*|
        envelope|por vinte minutos|por trinta minutos|por meia hora|vale <number>|gratificac*|
        agradec* .. <number>|viagem paga|honorarios
    """,
    "paid-note": """
        <number> por nota/relatório/página/artigo/texto|<number> € cada|<number> cada|
        apontamentos mensais|pequenos apontamentos|notas curtas .. pag*|relatórios pagos|
        por cada relatório/nota/texto|por relatório|por nota
    """,
    "no-name": """
        não posso nomear|não posso dizer o nome|não posso revelar|prefiro não identificar|
        prefere não ser|prefere manter|prefere o anonimato|anónim*|anônim*|anonimato|
        não identificar|cujo nome|cliente estrangeiro|cliente asiático|cliente confidencial|
        por ora não|sem nomear|não estou autorizado|discreto|cliente internacional|
        cliente reservado|cliente prefere|prefere nao|anonim*|nao posso dizer o nome|
        nao posso dizer para quem|sem citar|sem identificar|nome do cliente|meu cliente|
        nosso cliente|contratante
    """,
    "trip": """
        tudo pago|despesas pagas|com tudo pago|todas as despesas|viagem a|viagem paga|semana em|
        convid* .. semana|voo e hotel|passagem e hotel|classe executiva|com a família|
        com a sua esposa|com acompanhante|estadia
    """,
    "as-tourist": """
        como turista|visto de turista|a título particular|viagem particular|a título pessoal
    """,
    "state-work": """
        ministério*|governo|administração pública|defesa|militar*|exército|marinha|alfândega*|
        autarquia|câmara municipal|prefeitura|parlamento|assembleia|embaix*|diplomat*|
        servidor público|funcionári* públic*|secretaria|direção geral|contratação pública|
        licitação|licitações|centro de estudos|think tank|instituto|consultor*|política externa|
        sanções|polícia|agência reguladora|cplp|portos
    """,
    "hush": """
        entre nós|fica entre|não comente*|não conte*|não conta|não diga*|não digas|não fale*|
        não fales|não mencione*|não menciones|não informe*|não avise*|sem avisar|sem contar|
        sem dizer|em segredo|segredo|sigilo|sigilos*|discret*|com discrição|discrição|
        ninguém precisa|ninguém pode|ninguém tem de|a ninguém|não passasse pelo|não passar pelo|
        não precisa saber|não precisam saber|não tem de saber|não vale a pena dizer|
        não é preciso dizer|guard* .. para si|guarda .. para ti|por fora|por baixo da mesa|
        sem declarar|não declarar|sem recibo|sem contrato|sem registo|sem registro|sem rasto|
        apag* .. conversa|apag* .. mensagem|apaga .. chat|não vão entender|não iam entender|
        vão ter inveja|inveja|só entre|nosso segredo|sem nota|prefiro que não|não conta pra|
        não conte pra|não conta para|só não conta|não comenta|não fala nada|não fala pra|
        fica só entre|segredo nosso|botar medo|nem pro gerente|nem pra|não precisa contar|
        sem que ninguém|morre aqui|não espalh*|não conta em casa|não contes|não conte|não comente|
        não comentes|fica entre nós|não fale|nem uma palavra|conversa entre amigos|telefone pessoal|
        não precisa informar|não precisas informar|não diga nada|não digas nada|a título particular|
        nao comente|nao comentes|nao conte|nao contes|nao conta pra|nao diga|nao digas|nao fale|
        nao fales|nao fala pra|sem falar|so entre nos|fica entre nos|entre nos|entre a gente|
        entre eu e voce|secreto|em sigilo|sigiloso|discreto|discreta|discricao|confidencialidade|
        ninguem precisa|ninguem pode saber|ninguem deve saber|nao precisa avisar|nao precisa saber|
        nao precisam saber|nao avise|nao avises|nao informe|nao envolva|nao mencione|guarda isso|
        guarde isso|guarde para|guarda para|nao entenderia|nao vao entender|nao entende|
        apaga a conversa|apague a conversa|apague isto|apaga isso|sem papel|por baixo dos panos|
        por debaixo|nada por escrito|ciume*
    """,
    "hush-from": """
        chefe|superior*|hierarquia|patrão|empregador|banco|gerente|caixa|família|mulher|marido|
        esposa|esposo|irmão|irmã|mãe|pai|pais|amigos|amigas|advogado*|notário|rh|recursos humanos|
        compliance|segurança|ti|informática|financeiro|contabilidade|contabilista|contador|colegas|
        polícia|embaixada|empresa|ministério|filhos|filha|filho|ninguém|departamento|equipa|equipe|
        diretoria|direção|gerente do banco|sua filha|seu filho|tua filha|teu filho|mae|familia|
        irmao|irma|patrao|diretor|advogado|policia|ninguem|namorado|namorada|companheiro
    """,
    "deceive": """
        diga que|diz que|digas que|diga lhes|se perguntarem|se te perguntarem|se lhe perguntarem|
        se o banco|se alguém perguntar|se a polícia|fing*|faz de conta|faça de conta|como presente|
        como oferta|na descrição|como turista|responda que|responde que|declare que|invent*|mint*|
        fazer se passar|passar por|é um presente|prenda de família|diz que é|diga que é|diz pra ele|
        diz pra ela|diga ao banco|se o banco perguntar|diz lhes que|fala que é|é para obras|
        para obras|a fatura vai dizer|como motivo|diz so que|dizer que|fala que|fale que|
        se perguntar|se alguem perguntar|se o entregador|se .. perguntar*|finge|finja|fingir|
        coloque como motivo|na descricao coloque|na descricao|doacao para|reforma|
        emprestimo de familia|outro nome|um nome diferente|mentirinha|mentir|conte que|e seu primo|
        faz parecer|fazer parecer
    """,
    "no-checking": """
        não/nem ligue*/ligu*/liga/contact*/contat* .. embaixada/empresa/empregador|
        não/nem ligue*/ligu*/liga/contact*/contat* .. consulado/hospital/banco|
        não/nem pergunt*/fale*/consult*/procure*/telefon* .. embaixada/empresa/empregador|
        não/nem pergunt*/fale*/consult*/procure*/telefon* .. consulado/hospital/banco|
        não/nem ligue*/ligu*/liga/contact*/contat* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não/nem pergunt*/fale* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não/nem consult*/procure*/telefon* .. rh/defesa/gerente/fábrica/hotel/ninguém|
        não fiquem ligando|não contacte|não contate|não ligue para|não pergunte|não perguntes|
        não precisa confirmar|não adianta ligar|sem advogado*|sem contrato|sem passar por|
        não passe pelo|sem recibo|sem due diligence|só comigo|somente comigo|apenas comigo|
        só por aqui|direto comigo|diretamente comigo|só atrapalha*|só atrasa*|só complica*|
        burocracia|demora muito|não dá para esperar|não dá tempo|não há tempo|não estão autorizados|
        não podem falar|não está no site|não aparece no site|não tem no site|não temos cnpj|
        sem cnpj|contornar|pular o processo|fora do processo|não sabem deste|intermediários|
        eu trato de tudo|sem verificação|papelada|sem dupla assinatura|sem passar pelo financeiro|
        nada de avisar|sem advogado|advogado só|essa frase vem|vem em todos|normal não|
        normal o banco|não gostam de perder|não estranhe|teu banco|seu banco não|o sistema chama|
        não sou eu que decido|não temos registo|ninguém vai confirmar|nao ligue|nao ligues|
        nao liga pra|nao telefone|nao contacte|nao contate|nao contactes|nao entre em contato|
        nao adianta ligar|nao precisa ligar|nao precisa confirmar|nao precisa verificar|
        ninguem atende|nao atende|nao atendem|central .. fora|telefones .. fora|de ferias|
        de licenca|de baixa|eu confirmo|eu mesmo confirmo|so comigo|so por mim|so atraves de mim|
        sem passar|pular|saltar|fora do procedimento|sem advogados|site em manutencao|
        site em construcao|nao acredite|nao leia|nao pesquise|avaliacoes falsas|atrasa|so atrapalha|
        vai atrapalhar|vai tentar impedir|banco vai
    """,
    "no-call": """
        não posso falar|não posso atender|não posso ligar|não consigo atender|não consigo falar|
        não me ligue*|não ligue|não liga|sem chamada*|sem ligação|sem ligações|estou em reunião|
        em reunião|numa reunião|no avião|a embarcar|câmera quebrada|câmara avariada|sem câmera|
        sem câmara|só por mensagem|apenas por mensagem|só por chat|só por escrito|
        entrevista por whatsapp|entrevista por chat|entrevista por mensagem|entrevista por texto|
        entrevista por telegram|número novo|novo número|troquei de número|mudei de número|
        este perfil|perfil pessoal|perfil privado|e mail está|email está|email não funciona|
        microfone avariado|prefiro escrever|prefiro por mensagem|não dá|confirme por aqui|
        manda por aqui|só por aqui|telefones estão|central está|o chip|não ligues|em vez de ligar|
        nao posso falar|nao consigo falar|nao posso ligar|nao posso atender|nao da pra ligar|
        nao da para falar|celular .. quebrou/quebrado/caiu/perdi/roubado/molhou|
        telemovel .. partiu/caiu/perdi/roubado/avariado|telefone .. quebrou/caiu/estragou|
        perdi o celular|perdi o telemovel|novo numero|numero novo|mudei de numero|troquei de numero|
        este e o meu novo|salva esse|salva ai|guarda este numero|em reuniao|so por mensagem|
        somente por mensagem|so por escrito|so mensagem|so por chat|responda aqui|responde aqui|
        me responde aqui|responda so aqui|escreve aqui|sem ligacao|sem chamada|sem video|
        camera quebrada|microfone quebrado|sem voz|escrevo do|estou escrevendo do|sem acesso ao|
        sem acesso a minha|no aviao|vou embarcar|sinal ruim
    """,
    "no-interview": """
        sem entrevista*|não tem entrevista|não há entrevista|não é preciso entrevista|sem currículo|
        sem cv|já está aprovad*|já foi aprovad*|foi selecionad*|você foi escolhid*|
        foste selecionad*|já analisamos|vaga é sua|está reservada|já está contratad*|
        entrevista é formalidade|formalidade|não existe processo de candidatura|sem entrevista|
        nao precisa de entrevista|nenhuma entrevista|ja foi selecionad*|ja selecionad*|ja aprovad*|
        esta contratad*|vaga e sua|sem curriculo
    """,
    "haste": """
        hoje|agora|agora mesmo|esta noite|ainda hoje|em <number> horas|em <number> minutos|
        nas próximas <number>|até às <number>|até meia noite|até amanhã|depressa|imediat*|expira|
        vence|último dia|última chance|última oportunidade|caso contrário|sob pena|fecha às|
        fecha hoje|encerra hoje|antes do meio dia|quanto antes|não consigo segurar|perde a|
        em <number> min|vence em|antes das <number>|fecha às <number>|passa ao próximo|
        chama o próximo|cada minuto|senão perde|até às|restam <number>|só hoje|hoje mesmo|ja|
        ate meio dia|ate as|ate <number>|ate amanha|ate domingo|ate sexta|ate o fim do dia|
        dentro de <number>|nas proximas|urgente|urgencia|rapido|correndo|ultima chance|ultimo dia|
        ultimas horas|vence hoje|senao|se nao pagar|caso contrario|antes que|antes do banco|
        o quanto antes|o mais rapido|amanha cedo|nao demore|corre
    """,
    "few-left": """
        restam <number>|últimas vagas|poucas vagas|vagas limitadas|só <number> vagas|<number> vagas|
        outro candidato|outros candidatos|limitad*|o próximo|lugares limitados|últimos lugares|
        a outra pessoa|concorrente|chama o próximo|passa ao próximo|a turma fecha|restam|
        ultimas vagas|ultima vaga|so restam|lista de espera|outros interessados|ultimos lugares
    """,
    "to-app": """
        escrev*/chama*/fala*/fal* .. whatsapp*/telegram*/signal/wechat|
        contact*/adicion*/pass*/vamos .. whatsapp*/telegram*/signal/wechat|
        escrev*/chama*/fala*/fal*/contact*/adicion*/pass*/vamos .. viber/zap/app/aplicação/discord|
        continu*/mand*/no/por/pelo/via/para/em/me .. whatsapp*/telegram*/signal/wechat|
        continu*/mand*/no/por/pelo/via/para/em/me .. viber/zap/app/aplicação/discord|meu whatsapp|
        meu zap|meu número|seu whatsapp|teu whatsapp|seu número|no whatsapp|pelo whatsapp|
        no telegram|whatsapp +|whatsapp <number>|telegram @|grupo do telegram|grupo de whatsapp|
        aplicação cifrada|app criptografado|app encriptada|mensagens encriptadas|e mail pessoal|
        e mail privado|quase não entro|raramente entro|não uso muito o linkedin|pouco aqui|
        fora do linkedin|no privado|canal seguro|conversássemos por|chama no|me chama no|me chama|
        no zangi|zangi|pelo zangi|no skype|pelo skype|chama lá|fala comigo no|te espero no|
        me adiciona|no signal|pelo telegram|pelo zap|no zap|meu telegram|me chame no|vamos para o|
        adiciona no|grupo no telegram|canal do telegram|grupo vip|numero pessoal|email pessoal|
        entro pouco aqui|quase nao uso|tem telegram|tem whatsapp|tens telegram|tens whatsapp|
        usa whatsapp|usa telegram
    """,
    "charity": """
        doa*|doação|doações|órfã*|crianças|cheia*|enchente*|chuvas|terramoto|terremoto|incêndio*|
        refugiad*|fome|abrigo|cancro|câncer|cirurgia|guerra|deus|bênção|vítimas|caridade|
        desabrigad*|irmãos|famílias
    """,
    "give-money": """
        doa*|ajud*|contribu*|o que puder|o que puderes|qualquer valor|qualquer quantia|mand* o que|
        transf*|colabor*|pix|donativo*
    """,
    "private-pay": """
        conta pessoal|minha conta|na minha conta|conta da minha|conta do meu|em nome de|carteira|
        chave do meu|pix na chave|direto comigo|sem recibo|recebendo direto|minha chave|mbway para|
        em dinheiro|wallet|pix da coordenadora|cpf|no nome da|no nome do|em nome da minha|
        no nome da nossa|chave pix é|conta de um|chave de|pix da minha|pix do meu|em nome da|mbway|
        pix no nome|carteira digital
    """,
    "favour": """
        um favor|preciso da sua ajuda|preciso de si|preciso de ti|preciso de você|está disponível|
        estás disponível|está livre|está no escritório|tarefa rápida|coisa rápida|tarefa urgente|
        resolver uma coisa|me ajuda com|pode fazer|podes fazer|discretamente|favor|me ajuda|
        me ajude|ajuda me|preciso de ajuda|uma ajuda|pode me|podes me|consegue me|consegues|
        cartao .. bloqueado/clonado/retido|app .. bloqueado/travado|aplicativo .. bloqueado|
        banco travou|limite .. pix|pix .. limite|carteira .. roubada|roubaram|assalt*|preso no|
        presa no|presa em|preso em|aeroporto|no hospital|emergencia|emprestar|empresta|
        adianta pra mim|paga pra mim|pagar pra mim|paga por mim|segunda te|amanha te|
        te devolvo amanha|devolvo te amanha|estou sem
    """,
    "boss": """
        diretor*|diretora|ceo|presidente|gerente|chefe|administrador*|reitor*|sócio*|patrão|
        secretári*|ministro|prefeito|conselho|cfo|aqui é o|aqui é a|fala o|quem fala|reitor|socio|
        dono|patrao
    """,
    "new-bank": """
        nova conta|conta nova|novo iban|novo nib|outra conta|mud* .. conta|mud* .. banco|
        dados bancários novos|novos dados bancários|conta diferente|conta abaixo|conta a seguir|
        alterou .. conta|nova chave pix|outra instituição|nova instituição|iban em anexo|
        conta em anexo|nossas contas|titular é|conta do grupo|nova chave|novos dados bancarios|
        mudamos de banco|mudei de banco|troquei de banco|conta antiga|conta encerrada|
        encerrei a conta|fechei a conta|conta bloqueada|esta conta|este iban|essa chave|titular
    """,
    "invoice": """
        fatura*|nota fiscal|pagamento|transferência|fornecedor*|pagar|boleto|liquidar|salário|
        boleto*|saldo|vencid*|transferencia
    """,
    "prize": """
        ganh*|prémio*|prêmio*|sorte*|sorteado*|vencedor*|parabéns|brinde|selecionad*|iphone|
        recompensa|vale presente|ganhou um vale|responda a pesquisa|responda à pesquisa|
        responder a pesquisa|pesquisa premiada|pesquisa rápida|inquérito rápido|oferta exclusiva|
        um vale de|ganhou|foi sorteado|sortead*|sorteio|parabens|premio|presente|escolhid*|
        vale compras|cupom
    """,
    "prize-pay": """
        envio|frete|portes|taxa de|taxinha|cartão|cvv|checagem|verificação|1 €|r $ 1|<number> €|
        alfândega|imposto*|número do cartão|ativação|liberar|taxa de entrega|entrega|
        dados do cartao|r $|<number> reais|taxa de envio|alfandega|retirar
    """,
    "known-portal": """
        portal do colaborador|portal do candidato|portal do funcionário|portal do rh|portal de rh|
        área do candidato|intranet|pasta habitual|pasta de sempre|pasta da equipa|pasta da equipe|
        pasta partilhada habitual|nosso sistema de rh|gupy|workday|como de costume|como sempre|
        onde se candidatou|onde você se candidatou|drive da equipe|drive da equipa|portal|no portal|
        portal do aluno|sistema da|area do cliente|area do candidato|mesma pasta|
        onde te candidataste|pagina de carreiras|site da prefeitura|diario oficial|no teams|
        pelo teams|gov .br|portal das financas|moodle|canal oficial
    """,
    "contract-signed": """
        contrato assinado|assinou o contrato|assinaste o contrato|assinámos|assinamos|
        depois de assinar|após a assinatura|após assinatura|assinatura do contrato|primeiro dia|
        ao assinar|quando assinar*|já assinad*|com o contrato|entrega das chaves|na assinatura
    """,
    "can-be-called": """
        central|ligue para|liga para|telefone da|pelo telefone|por telefone|telefon*|no nosso site|
        no site da|site da empresa|recepção|receção|redação|ramal|extensão|e mail institucional|
        endereço institucional|pergunte por|pode confirmar quem|confirmar quem sou|referências|
        ligo lhe|te ligo|uma chamada rápida|secretaria|geral da|estão no site|está no site|
        pode confirmar|podes confirmar|pode verificar|pode ligar|telefone fixo|número do site|
        licença da agência|o meu contacto|rodapé|liga me para o|ligue para o número|número que tem|
        número que já tem|na ficha de|a central|pergunta ao|pode perguntar|lista da faculdade|
        orientador|carta registada|me liga|me ligue|liga me|ligue me|ligue pra|nos ligue|ligue nos|
        podes ligar|retorne|numero que voce ja|numero que ja tem|numero que ja tens|
        numero que conhece|numero do site|numero no site|no site|extensao|recepcao|na secretaria|
        pergunte na|pergunte no|pergunta na|pergunte ao|pergunte por mim|confirme com|confirma com|
        confirme na|confirmar com|confira|confira no|verifique no site|verifique com|
        pagina do departamento|email institucional|lista de docentes|balcao|atendimento|
        verso do seu|gerente da sua
    """,
    "on-a-register": """
        registo|registro|cnpj <number>|número de registro|cvm|cmvm|banco de portugal|banco central|
        inscrit* na|ordem dos|cédula|oab|licenciad*|autorizad* pel*|auditad*|regulad*|ipss|
        utilidade pública|associação <number>|nif <number>|nipc|cnpj|anbima|inscrita na|inscrito na|
        licença da agência|licença número|registro na|registo na|crc|crm|crea|susep|asf|
        conservatoria|certidao permanente|credenciad*
    """,
    "time-given": """
        sem pressa|não há pressa|não tenho pressa|com calma|quando puder|quando puderes|
        quando tiver tempo|quando der|semana que vem|próxima semana|próximo mês|mês que vem|
        em março|alguns dias|uns dias|duas semanas|uma semana|ao seu ritmo|pense com|pensa com|
        leve o tempo|sem urgência|nada urgente|não tem pressa|fim do mês|final do mês|
        depois do natal|depois do carnaval|depois das férias|em janeiro|em fevereiro|em abril|
        em maio|em junho|em setembro|em outubro|em novembro|sem prazo|pense com calma|
        pensa com calma|na próxima semana|no próximo mês|até ao fim do mês|há tempo|tens até|
        tem até|nao ha pressa|nao tem pressa|quando quiser|quando quiseres|quando tiveres tempo|
        toma o teu tempo|proxima semana|para a semana|proximo mes|mes que vem|fim do mes|
        final do mes|depois das ferias|depois da pascoa|em marco|nao e urgente|pense|pode pensar|
        ao teu ritmo|ate ao fim|ate o fim do mes|ha tempo
    """,
    "no-accepted": """
        se não|sem problema|não faz mal|sem compromisso|entendo|compreendo|fique à vontade|
        fica à vontade|se preferir|se preferires|se não quiser|se não puder|pode dizer que não|
        não insisto|sem obrigação|caso não|como preferir|não volto a|à vontade|nenhum problema|
        numa boa|se não tudo certo|tudo certo|quando quiser|pode parar|pode desistir|pode recusar|
        a qualquer momento|caso não queira|não leve a mal|não leva a mal|se não der|sem problemas|
        sem stress|sem estresse|não há problema|sem pressão|também está bem|tá tudo bem|
        não obrigado|não obrigada|um não|não fico chateado|não fico chateada|não incomodo|
        partilhar já|se não quiseres|como preferires|seria possível|se puder|se puderes|
        se o vosso procedimento|esperamos sem|se nao|se nao quiser|se nao quiseres|se te interessar|
        se interessar|se fizer sentido|nao tem problema|nao faz mal|tudo bem se|tudo bem tambem|
        tudo certo se|sem obrigacao|nenhuma obrigacao|a vontade|fique a vontade|fica a vontade|
        podes recusar|pode dizer nao|podes dizer que nao|dizer que nao|um nao|ignore|ignora|
        pode ignorar|podes ignorar|como quiser|eu entendo|entendo perfeitamente|vou entender|
        nao insisto|nao vou insistir|fica pra proxima|fica para a proxima|esteja a vontade|
        e opcional|opcional
    """,
    "nothing-wanted": """
        não vendo nada|não peço nada|não te peço|não lhe peço|não quero nada|só queria|
        apenas queria|obrigad* por|obrigad* pela|obrigad* pelo|parabéns pel*|parabéns por|gostei|
        adorei|feliz aniversário|não precisa fazer nada|só um conselho|apenas um conselho|
        não peço dinheiro|só para dizer|não estou a vender|não estou vendendo|não pergunto|
        só para agradecer|parabéns pelo|parabéns pela|por curiosidade|obrigado pelo|obrigada pelo|
        obrigado pela|só entender|não quero indicação|queria agradecer|nao vendo|nao vendemos|
        nao estou vendendo|nada para vender|nada a vender|nao peco|nao pedimos nada|nao quero nada|
        nao preciso de nada|so uma pergunta|uma pergunta|uma duvida|so uma duvida|so queria|
        queria so|so para agradecer|curiosidade|parabens pelo|parabens pela|feliz aniversario|
        muito obrigad*|nao precisa responder|nao precisas responder|gostei muito|gostei do seu|
        belo texto
    """,
    "in-person": """
        pessoalmente|em pessoa|passe no|passa no|passe na|passa na|venha|vem cá|no escritório|
        na loja|no balcão|na agência|na receção|na recepção|presencial*|visita*|originais|um café|
        no estande|no stand|cara a cara|frente a frente|traga|traz|na secretaria|na sede|
        no nosso escritório|um cafezinho|almoço|na nossa sede|duas manhãs|no local|venha cá|
        passe por cá|passa por cá|ao balcão|no dia|na sessão|na aula|na escola|encontramo nos|
        traz o|traga o|na biblioteca|em mãos|na feira|tomar um café|um café no|no escritorio|
        na agencia|no balcao|na recepcao|na portaria|um cafe|tomar um cafe|tomar cafe|no cafe|
        almoco|almocar|no refeitorio|na cantina|na faculdade|na camara|na junta|na igreja|no evento|
        no congresso|sala <number>|andar|passa aqui|passe aqui|venha ao|venha a|vem ca|aparece|
        nos vemos|a gente se ve|churrasco|cerveja|no laboratorio|no consultorio|visita
    """,
    "met-before": """
        conhecemos|nos conhecemos|falámos|falamos ontem|conversamos|como combinado|como combinámos|
        combinámos|nossa conversa|após a entrevista|depois da entrevista|sua candidatura|
        tua candidatura|sua encomenda|seu pedido|na feira|trabalhámos|trabalhamos juntos|colega de|
        me escreveu|me deu o seu|deu me o seu|sua mensagem|tua mensagem|prazer conhecer|
        gostei de te|gostei de o conhecer|foi um prazer|gostámos da conversa|gostamos da conversa|
        falamos na|conhecemo nos|teu issue|seu artigo|teu artigo|sua palestra|na sessão de|
        como sempre|no ano passado|nos vimos|nos falamos|falamos no|conversamos no|
        conforme combinado|como combinamos|como prometido|como pediu|como pediste|voce pediu|
        pediste me|voce perguntou|teu pedido|sua pergunta|sua duvida|apos a entrevista|
        depois da aula|ex colega|antigo colega|antiga colega|colega de turma|mesma turma|
        da faculdade|tua palestra|seu texto|semana passada|no outro dia
    """,
    "employer-told": """
        autorização do seu|autorização da sua|permissão da sua|carta ao seu|carta à sua|
        assessoria de imprensa|gabinete de imprensa|formação de compliance|módulo de compliance|
        chamada gravada|com a sua chefia|com o seu chefe|acumulação de funções|já não trabalhe|
        não trabalhe atualmente|consulte a sua empresa|pedido formal|sua empresa autoriz*|
        autorizacao da empresa|com autorizacao|seu empregador|assessoria|juridico|
        departamento juridico|em copia|comite de etica|consentimento|compliance da
    """,
    "public-only": """
        só informação pública|apenas informação pública|informações públicas|dados públicos|
        já publicad*|já públic*|nada confidencial|nada de confidencial|nada interno|sem dados de|
        sem nomes|dados publicos|informacao publica|informacoes publicas|ja publicad*|ja publico*|
        sem dados internos|nada sigiloso|fontes publicas|relatorio anual|balanco publicado
    """,
    "warning": """
        cuidado com|atenção:|alerta|perfil falso|perfis falsos|faz se passar|fazem se passar|
        se passando|fazendo se passar|não sou eu|não somos nós|nunca pedimos|nunca vamos pedir|
        nunca lhe pedir*|nunca pediremos|denunci*|não caia*|não caiam|simulação|sensibilização|
        conscientização|mensagens que dizem|mensagens como|quase caí|suposta|suposto|era mentira|
        era golpe|se alguém vos|se alguém escrever|aconteceu comigo|não façam|boletim de ocorrência|
        queixa na|andam a circular|circulam|circulando|com o nosso nome|em nosso nome|
        não são nossos|não são nossas|não é nosso|não é nossa|nada a ver connosco|
        nada a ver com a gente|aconteceu comigo ontem|não cliquem|não clique|é golpe|
        golpe de alguém|quantas fraudes|receberam|desligue|se alguém|avisa lá|treinamos|
        não para nenhum que venha|atencao|nao sou eu|nao somos nos|em meu nome|usando o nome|
        usando nosso nome|se passando por|a fazer se passar|falsos recrutadores|vaga falsa|
        vagas falsas|denuncie|denunciem|nao respondam|nao responda|nao clique|nao cliquem|
        nao paguem|se receberem|se receber|se alguem|nunca pede|nao pedimos|jamais pedimos|
        nao recrutamos|nao cobramos|isso e golpe|e golpe|e burla|quase cai|registre boletim
    """,
    "warning-word": """
        golpe*|fraude*|phishing|burla*|fals*|suspeit*|exemplo|slide|treino|armadilha|isca|esquema|
        golpe|golpes|falso*|golpista*
    """,
    "warning-pretext": """
        não é golpe|não é burla|não é fraude|vítima*|burlad*|recuper*|foi enganad*
    """,
    "link": "",
    "command-line": """
        windows e r|windows mais r|tecla windows|ctrl e v|prompt de comando|linha de comando|
        linha de comandos|abra o terminal|abrir o terminal|como administrador
    """,
    "program": """
        executavel|arquivo exe|ficheiro exe|instalador|leitor seguro
    """,
    "salary-change": """
        meu salario|meu ordenado|meu vencimento|salario em|conta salario|conta do salario|
        receber o salario|folha de pagamento|antes da folha|mudar o iban|mudar a conta
    """,
}
