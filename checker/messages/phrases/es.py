"""Spanish, as written in Spain and in America."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        no|ni|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|tampoco|evita*|en vez de|
        en lugar de
    """,
    "no-neutral": """
        no dudes|no dude|no olvides|no olvide|no solo|no sólo|no te preocupes|no se preocupe|
        no hay problema|no pasa nada|por qué no|todavía no|aún no|no te pierdas|no veo la hora|
        no eres un robot|no es un robot|no soy un robot|no es robot|no ser un robot|
        en vez de <number>|en lugar de <number>
    """,
    "give": """
        envi*|pasame|me pasas|nos pasas|facilit*|remit*|comparte*|compart*|rellen*|complet*|
        llena*|necesit*|requer*|requier*|nos hace falta|hace falta|deja*|dej*|escanea*|fotograf*|
        foto de|fotos de|copia de|hacer una foto|sácale|saca*|indique*|indica*|introduc*|ingres*|
        muéstr*|dame|deme|danos|proporcion*|verific*|respond* con|aport*|necesito su|
        necesitamos tu|necesitamos su|suba|subir|complet* .. formulario|reenví*|pása*|pásame|
        páseme|escane*|muestr*|indica|indique|hace falta .. dni|envia|enviame|envienos|manda|
        mandar|mandanos|facilita*|facilitar|adjunta*|adjuntar|foto del|fotos del|copia del|
        rellena*|rellenar|completa el|haz una foto|tomar foto|toma una foto|pasanos|hazme llegar|
        mandar*|mandas|envíanos|envíes|pásanoslo|pasas|pasa|subes|adjunte|comparte|comparta|
        facilite|facilítame|rellene|me hace falta|hace falta tu|nos falta tu|nos falta|
        hazle una foto|hazte una
    """,
    "give~": """
        mand*|pás*|pasar*|adjunt*|sub*|me falta*|entreg*|escrib*|pon*|enseñ*|apunt*|confirm*|
        necesito tu|sube|enviar|envie|mandame|enviar*|falta tu
    """,
    "pay": """
        abon*|transf*|ingres*|girar|gira|giro|gires|envi* .. €/$|coste|costo|adelant*|tarifa|
        consign*|sale por|sale a
    """,
    "pay~": "pag*|deposit*|cuesta*|vale|cobra*|compr*|precio|liquid*",
    "you-pay": """
        pagas|pague|paguen|páguelo|págalo|abonas|abonar|abona|abónalo|abonando|transfieres|
        transfiera|transfiere|transferir|ingresar|ingresas|ingrese|depositas|depositar|giras|gire|
        el giro|girar|adelantar|adelantas|adelante|tienes que poner|hay que poner|solo pones|
        cuestan|coste de|costo de|son solo|sale a|sale por|se queda en|te sale|valor de|
        vale <number>|un pago de|pago único|pago de|pago previo|pago inicial|cuota de|tasa de|
        depósito de|anticipo de|la mitad ahora|mitad ahora|mitad hoy|el resto cuando|una vez pag*|
        cuando pag*|tras el pago|antes de|por adelantado|por anticipado|previo pago|compras el|
        comprar el|compra el|cobra solo|cobro <number>|me mandas|me manda|aportación|a tu cargo|
        a su cargo|corre por tu cuenta|corren por su cuenta|reserva de|señal de|apartar|
        para apartar|con una señal|haces el bizum|haz un bizum|bizum de|hacer el ingreso|
        el ingreso|cancelar <number>|debe cancelar|debes cancelar|hay que cancelar|cancele|
        cancela <number>|por tu cuenta|de tu bolsillo|de su bolsillo|adelanto|adelanta|entrada de|
        la mitad|el resto después|resto después|restante|cuota|tasa de <number>|el coste|
        cuesta <number>|cuestan <number>|solo pagas|sólo pagas|solo paga|solo hay que|
        sólo hay que|tiene que pagar|tienes que pagar|debe pagar|debes pagar|hay que pagar|
        hay que abonar|ingresa|ingresar <number>|por bizum|por transferencia|no reembolsable|
        fianza de|inversión de|aportación de|por solo|por sólo|previamente|antes de recibir|
        liquidar|donativo .. <number>|donativo único|donativo de|son <number> .. transferencia|
        si pagás|pagás|transferís|depositás|mandás|ponés|una transferencia|haz .. transferencia|
        haga .. transferencia|hacé .. transferencia|prestad* de|pide prestado|pedí prestado|
        pedir prestado|ayudo a poner|abono de|ingreso de|haz una transferencia|
        haga una transferencia|transferencia inmediata|un bizum|adelanta*|solo la tasa|solo falta|
        falta solo|solo <number>|cuesta solo|envia <number>|manda <number>|mandame <number>|
        pon <number>|anade|agrega <number>|mitad antes|el resto despues|oxxo|spei|
        hay que anticipar|hay que adelantar|hay que ingresar|tiene que abonar|tienes que abonar|
        debe abonar|se abona|se paga antes|se paga por|antes de empezar|antes de firmar|solo pide|
        pide solo|serían <number>|sale por <number>|sale en <number>|la mitad al|la otra mitad|
        el resto al|ingresa <number>|transfiere <number>|haces un bizum|hazme un bizum|
        me pasas <number>|pásame <number>|me mandas <number>|adelántame|me adelantas|préstame|
        me prestas|corre de tu|corre de su|a cargo del
    """,
    "you-pay~": """
        pagar|abone|pagando|pagues|deposite|deposita|cuesta|compre|cobra <number>|cobramos|señal|
        poné|paga|son <number>|tu parte|solo queda|pide <number>
    """,
    "we-pay": """
        pagamos nosotros|lo pagamos|corre por nuestra cuenta|corren por nuestra cuenta|
        corre de nuestra cuenta|a cargo de la empresa|lo cubrimos|cubrimos|lo asume la|asumimos|
        sin coste|sin costo|gratis|gratuit*|es gratis|no cuesta nada|no hay que pagar|
        no tienes que pagar|no tiene que pagar|no pagues|no pague|nunca pagues|nunca cobramos|
        no cobramos|no se cobra|nunca pedimos|no pedimos dinero|no te pido dinero|no le pido dinero|
        la empresa paga|paga la empresa|pagado por|financiado|tu factura|su factura|te pagamos|
        le pagamos|paga el cliente|honorarios a nuestro|la empresa se hace cargo|nos hacemos cargo|
        no tienes que poner|sin pagar|no facturamos|no facturo|no cobro nada|no pagas nada|
        no paga nada|los candidatos no pagan|candidatos no pagan|paga el empleador|
        a cargo del cliente|lo paga la empresa|nos paga la empresa|gastos cubiertos|viaje pagado|
        le dejé|te dejé|le regalo|te regalo|un regalo para|no se paga|gratuito|gastos pagados por|
        dietas|invitamos nosotros|corre de nuestra|a cargo nuestro|por nuestra cuenta|lo paga la|
        sin coste alguno|nada que pagar|con factura|contra factura|invito yo|yo invito|te invito
    """,
    "reported": """
        me dijo|me han dicho|me piden|me pide|me pidieron|me pidió|me han pedido|te pidieron|
        te cobraron|le cobraron|pagaste|pagó usted|cuánto pag*|cuánto te|cuánto le|pagamos nosotros|
        es verdad que|me cobra*|me quieren cobrar|me ofrec*|una agencia me|un gestor me|alguien me|
        dice que|diciendo que|tuviste que|tuvo que pagar|me cobran|me cobró|pagasteis|
        cuánto pagaste|cuánto te cobraron|me ofrecieron|será verdad|me ha dicho|lo que te han dicho|
        un listo|quien cobra|que cobra|me cobra|es normal que|me llamó un|me llamó una|
        llamaron a mi|me escribió un|me escribió una|me escribieron|me pide un|le pidieron|colgué|
        no contesté|no pagué|no he pagado|no pienso pagar|no mandé nada|es legal|
        a quién lo denuncio|dónde denuncio|dónde se denuncia|le pasó a|a mi madre|a mi padre|
        a mi tía|un conocido|una conocida|una clienta|un cliente mío|perdió sus ahorros|
        recibí una carta|recibí un sms|me llegó un
    """,
    "run": """
        arranc*|lanz*|descompr*|descarg*|instal*|levant*|compil*|inici*|haz correr|pon en marcha|
        lanza|lance|baje|descomprim*|corra|correr|doble clic|prueba en local|pruébalo|configur*|
        córrelo|corra el|correrlo|corre el|abre el archivo|abra el archivo|bájalo|bájate|
        arráncalo|pruébalo en|ejecute|arranca*|arrancar|arranque|levanta*|levantar|lanza*|lanzar|
        correr el|correlo|abre el proyecto|abra el proyecto|abrir el proyecto|abre la carpeta|
        clone|descarga y|descargue y|instale|compila*|compilar|en local|localmente|dale a confiar|
        confiar en los|prueba la build|prueba el juego|ponlo en marcha|poner en marcha|
        levantar el|levantarlo|déjalo corriendo|dejarlo corriendo|ponerlo en marcha|
        échalo a andar|echarlo a andar|lánzalo|lanza el|lanzar el|dale a run|dale play|
        probarlo en|descomprime*|descomprimir|bájate el|descárgate|descárgalo|clónalo
    """,
    "run~": """
        ejecut*|clon*|baja|ábrelo|ejecuta*|ejecutar|clona*|clonar|instala*|instalar|ábrelo en
    """,
    "code": """
        repos|zip|prototipo|proyecto .. github|el proyecto|nuestro proyecto|nuestra app|la app|
        nuestro código|build|mvp|github|gitlab|bitbucket|dependencias|paquete|archivo comprimido|
        el juego|nuestro juego|versión beta|la beta|rama|entorno|nuestra plataforma|aplicación|
        juego|cliente de escritorio|codigo fuente|proyecto de prueba|la build|la demo|
        carpeta del proyecto|vs code|lanzador
    """,
    "code~": """
        repo|repositorio*|código|demo|prueba técnica|repositorio|proyecto|prueba práctica|
        ejercicio|codigo|prueba tecnica|el cliente
    """,
    "own-machine": """
        tu/su propio/mismo equipo/ordenador/portátil/computador*/compu/laptop/máquina/pc|
        tu equipo|tu portátil|tu laptop|tu compu*|tu pc|su equipo|su ordenador|su portátil|
        su computador*|equipo habitual|portátil habitual|equipo personal|ordenador personal|
        computadora personal|máquina de siempre|equipo de siempre|ordenador de siempre|
        portátil de siempre|laptop de siempre|en local|equipo del trabajo|ordenador del trabajo|
        tu computadora|su computadora|su máquina|su pc|máquina habitual|máquina real|
        computador personal|laptop personal|ordenador principal|máquina de trabajo|tu portatil|
        su laptop|su maquina|tu equipo habitual|pc personal|que usas a diario|que usas siempre|
        que usa a diario|de siempre|maquina real|maquina fisica|tu equipo de siempre|
        tu máquina de siempre|el portátil de siempre|la compu de siempre|el portátil que usas|
        la compu que usas|el ordenador que usas|la máquina que usas|tu portátil habitual|
        tu pc de diario|equipo de diario|tu propio equipo|tu navegador de siempre|
        tu navegador habitual|donde tienes la billetera|donde tengas la wallet|
        con el que trabajas|en el que trabajas|la que usas a diario|el que usas a diario|
        tu mac de siempre
    """,
    "own-machine~": """
        tu ordenador|tu máquina|ordenador habitual|tu maquina|tu ordenador habitual
    """,
    "no-sandbox": """
        máquina virtual .. falla/no|virtual .. bloquea/falla/no|contenedor .. falla/no/rompe|
        docker .. falla/no/rompe|sandbox .. falla/no|
        vm/virtual/contenedor/docker/sandbox .. no/falla/bloquea/error/rompe|no corre en|
        no funciona en|no .. maquina virtual|maquina* virtual* .. no/bloque*/fall*|
        sin maquina virtual|nada de maquinas|sin vm|no en vm|no .. docker|docker .. no/fall*|
        contenedor* .. no|sin docker|nada de docker|no .. sandbox|codespaces .. no|
        en docker/vm .. no/falla/peta|
        docker/vm/contenedor/sandbox/virtual .. no/falla/peta/rompe/revienta/cuelga|ni docker|
        ni máquina virtual|fuera de docker|de forma nativa|nativo|sin contenedores|
        no vale una virtual|no desde una virtual|no sirve la nube|no en la nube
    """,
    "sandbox-welcome": """
        en un contenedor|en una máquina virtual|usa un contenedor|máquina virtual si|
        en el navegador|desde el navegador|basta con leer*|solo leer*|sólo leer*|
        leerlo es suficiente|no hace falta ejecutar*|no hace falta instalar*|no hay que instalar|
        nada que instalar|sin instalar|en la pizarra|pseudocódigo|editor en línea|entorno aislado|
        desechable|repositorio público
    """,
    "antivirus-off": """
        apag*/quita*/deten*/desconect* .. antivirus/defender/firewall/cortafuegos/protección|
        antivirus .. desactivado/apagado/pausa/salta/marca/avisa|falso positivo|
        excepción .. antivirus|ignora .. aviso|ignore .. advertencia|ejecutar de todas formas|
        ejecutar de todos modos|
        desconect*/ignor*/quita/quite .. antivirus/defender/firewall/cortafuegos/protección|
        antivirus/defender/firewall/protección .. desactiv*/apag*/salta/avisa|
        antivirus/defender/firewall/protección .. bloquea/pausa/falso/ignor*|ignora el aviso|
        ignore el aviso|añade una excepción|apaga* .. antivirus/defender|
        deshabilit* .. antivirus/defender|pausa el antivirus|windows .. avis*|windows dira|
        abrir de todos modos|permitir de todos modos|ignora la advertencia|editor desconocido|
        desarrollador desconocido|excepcion .. antivirus
    """,
    "connect-wallet": """
        vincul* .. monedero/wallet/billetera|tu monedero|tu wallet|su wallet|tu billetera|
        frase semilla|frase de recuperación|12 palabras|doce palabras|clave privada|con tu wallet|
        billetera .. abierta/conectada/desbloqueada|wallet .. abierta/conectada/desbloqueada|
        metamask .. abierto/abierta/conectado/conectada|palabras semilla|con fondos|conecta tu|
        conectar tu
    """,
    "connect-wallet~": "conect* .. monedero/wallet/billetera/cartera",
    "paste": """
        peg*|presion*|puls*|apriet*|tecle*|introduc*|copia y pega|copie y pegue|copie la|copia la|
        pegue la línea|pega la línea|tecla windows|pega|pegar|pegue|pegalo|teclea|pulsa|pulse|
        presiona|presione|intro|enter
    """,
    "paste~": "ejecut*|escribe",
    "command": """
        comando|este comando|símbolo del sistema|línea de comandos|esta línea|la línea|una línea|
        consola|la consola|ventana ejecutar|cuadro ejecutar|tecla windows|terminal|instrucción|
        este código|portapapeles|linea|texto copiado|ya copiado|se copia solo|
        copiado automaticamente|que la pagina copio|boton copiar|esta linea|esa linea
    """,
    "command~": "script",
    "fix": """
        controlador*|driver*|códec*|complemento|plugin|actualizador|actualización|actualizar|
        componente|sdk|utilidad|reparación|reparar|módulo|certificado|controlador|driver|
        actualiz*|códec|repar*|corrección
    """,
    "fix~": "parche*|extensión|herramienta|parche",
    "meeting": """
        audio|sonido|cámara|micrófono|zoom|teams|videollamada|la sala|no te oímos|
        no te escuchamos|captcha|robot|le oigo|te oigo|oímos|no se le oye|no le oímos|el códec|
        códec|controlador de audio
    """,
    "meeting~": "navegador|te oye|no se te oye",
    "pc-password": """
        contraseña del equipo|contraseña del ordenador|contraseña de administrador|
        contraseña del sistema|contraseña del mac|contraseña de la computadora|clave del equipo|
        permisos de administrador|como administrador|contraseña de windows|contraseña de tu mac|
        contraseña de tu ordenador
    """,
    "file-lock": """
        la contraseña es|la clave es|protegido con contraseña|archivo cifrado|zip cifrado|
        comprimido con clave|habilit* .. contenido|habilit* .. edición|habilit* .. macros|
        activ* .. macros|permit* .. contenido|visor|lector seguro|lector especial|
        contraseña del archivo|habilitar contenido|habilita las macros|habilite las macros|
        activar las macros|habilitar edición|visor seguro|lector de documentos
    """,
    "remote": """
        acceso remoto|control remoto|escritorio remoto|en remoto a tu|conexión remota|remotamente|
        control* .. pantalla|acceso a tu ordenador|acceso a tu equipo|acceso a su equipo|
        acceso a tu pc|acceso a tu computador*|nos conectamos a tu|me conecto a tu|
        entrar en tu equipo|comparte* pantalla|asistencia remota|compartir pantalla|controlar tu|
        controlar su|acceso a su ordenador|programita de acceso|programa de acceso
    """,
    "keep-on": """
        encendid*|enchufad*|siempre conectado|dejarlo conectado|lo dejas conectado|
        conectado a internet|lo mantienes|mantener .. encendid*|dej* .. conectad*|
        dej* .. encendid*|guard* .. portátil|guard* .. laptop|déjalo encendido|dejarlo encendido|
        dejas encendido|deja encendido|siempre encendido|encendido las 24|enchufado|
        conectado las 24|24 horas|mantener encendido|lo dejas encendido|alojar el portátil|
        prendid*|prendes|enchufas|las enchufas|las dejas|los dejas|24/7|no apagues|no las apagues|
        no la apagues|conectadas|conectados
    """,
    "log-in": """
        inici* sesión|iniciando sesión|inicio de sesión|entr* con|acced* con|ingres* con|
        ingres* a|loguea*|logue*|valid* tu|valid* su|confirm* tu|confirm* su|introduc* tu|
        introduc* su|conect* con|reactiv*|desbloque*|con tu cuenta|con su cuenta|usando tu|
        usando su|iniciar sesión|inicie sesión|confirm* .. cuenta/identidad/perfil/contraseña|
        verific* .. cuenta/identidad/perfil|valid* .. cuenta/identidad|introduzca .. contraseña|
        introduce .. contraseña|restablec*|identifíque*|
        pulsa*/pulse/toca/toque/dale/aprieta .. aprobar/aceptar/permitir|
        aprueb* .. notificación/solicitud|acept* .. notificación/solicitud de acceso|
        solicitud de acceso|entr* con tu/su|acced* con tu/su|con su contraseña|con tu contraseña|
        entre con|identifíquese en|inicia sesión|entra con|entras con|entrar con|accede con|
        acceda con|accedes con|acceder con|identifícate|identifíquese|valida tu|valide su|
        validar tu|verifica tu|verifique su|confirma tu|confirme su|pon tu|ponga su|pones tu|
        mete tu|metes tu|escribe tu|escriba su|tu correo y|su correo y|correo y contraseña|
        usuario y contraseña|usuario y clave|vincula tu|escanea el|escanee el|te pide la|
        le pide la|te pedirá|le pedirá
    """,
    "log-in~": "identif*|autentic*|pon* tu|restaur*|identificarte",
    "password": """
        contraseña*|clave|claves|usuario y contraseña|usuario y clave|credenciales|
        datos de acceso|password|nombre de usuario|contraseñas|tus accesos|usuario y|tu usuario|
        acceso y clave
    """,
    "password~": "pin",
    "work-account": """
        correo/cuenta/mail/email/e/clave/contraseña/usuario .. trabajo/corporativ*|
        correo/cuenta/mail/email/e/clave/contraseña/usuario .. institucional/profesional/empresa|
        e/clave/contraseña/usuario .. universidad/universitari*/oficina/hospital/habitual|
        microsoft|office 365|cuenta de google|gmail|outlook|cuenta de linkedin|
        contraseña de linkedin|clave de linkedin|tu linkedin|cuenta institucional|
        correo institucional|cuenta de la empresa|cuenta de empresa|cuenta de la universidad|
        cuenta corporativa|cuenta profesional|correo corporativo|google|credenciales habituales|
        acceso corporativo|cuenta del trabajo|usuario de la universidad|intranet|
        correo de empresa|correo del trabajo|correo de trabajo|cuenta de microsoft|tu outlook|
        tu clave de|la de siempre|contraseña de siempre|la misma de siempre
    """,
    "work-account~": """
        correo/cuenta/mail/email .. universidad/universitari*/oficina/hospital/habitual|
        correo de la universidad
    """,
    "account-threat": """
        cuenta/perfil/página/premium/acceso/contenido .. suspend*/restring*/elimin*/cerr*/bloque*|
        cuenta/perfil/página .. limit*/desactiv*/inhabilit*/caduc*/cancel*|
        premium/acceso/contenido .. limit*/desactiv*/inhabilit*/caduc*/cancel*|suspensión|
        será suspendid*|será eliminad*|ha sido reportad*|ha sido denunciad*|actividad inusual|
        actividad sospechosa|infracción|infring*|derechos de autor|normas de la comunidad|
        políticas de la|centro de seguridad|equipo de seguridad|soporte de linkedin|
        linkedin soporte|insignia|verificación de tu|denuncias contra|apelación|apelar|
        cuenta/perfil/página/acceso .. suspend*/suspens*/bloque*/elimin*/restring*|
        insignia/mensajes/suscripción/premium .. suspend*/suspens*/bloque*/elimin*/restring*|
        cuenta/perfil/página/acceso .. desactiv*/cerr*/limit*/caduc*/perder*/pierd*|
        insignia/mensajes/suscripción/premium .. desactiv*/cerr*/limit*/caduc*/perder*/pierd*|
        suspendid*|restringid*|denunci* su|inicio de sesión inusual|seguridad de linkedin|
        equipo de confianza
    """,
    "shared-file": """
        compart* .. documento/archivo/carpeta/propuesta/presupuesto/contrato/pliego|
        documento seguro|archivo seguro|documento protegido|archivo protegido|documento cifrado|
        enlace seguro|portal seguro|ver el documento|abrir el documento|ver la propuesta|
        ver el archivo|abrir el archivo|docusign|sharepoint|onedrive|documento confidencial|
        las preguntas están|cuestionario está|para verlo|para abrirlo|
        documento* .. compartid*/seguro/protegid*|documento compartido|área segura|espacio seguro|
        dropbox|preguntas están|zona privada|área privada
    """,
    "otp": """
        código de <number>|código de verificación|código por sms|código sms|código que te|
        código que le|código que recib*|código que lleg*|código que aparec*|código del sms|
        código del móvil|código de confirmación|código de seguridad|código de acceso|clave que le|
        clave dinámica|token del banco|seis dígitos|<number> dígitos|<number> cifras|seis cifras|
        código de whatsapp|sms con .. código|sms con un|código de linkedin|código del banco|
        el código|código .. sms|código .. móvil|código .. celular|código .. llegue|
        código .. llega|código .. recib*|sms .. código|el código que|pin que|
        aprueb* .. notificación/solicitud|clave de aplicación|contraseña de aplicación|
        número .. pantalla|seis números|código que te llega|código que le llega|
        código que te llegue|te llega un sms|le llegará un sms|el sms|codigo .. sms|
        codigo .. movil|codigo .. celular|codigo .. recib*|codigo .. lleg*|codigo de verificacion|
        codigo de confirmacion|codigo de seguridad|codigo de whatsapp|el codigo|codigo que|
        seis digitos|<number> digitos|los digitos|los numeros que|sms con|un sms|te llegara un|
        le llegara un|vas a recibir un|recibira un|te va a llegar|clave dinamica|token|
        notificacion .. aprueb*|aprueba en la|aprobar en la app|los <number> números|
        los numeritos|numeritos|números que te|número que te|acaban de llegar|acaba de llegar|
        te acaba de llegar|te acaban de|te llega un|te llega una|puse tu móvil|puse tu número|
        puse tu celular|puse tu teléfono|puse mal|por error tu|tu número por error|
        tu móvil por error|un pin|el pin que|clave de <number>|ese código|un codiguito|codiguito|
        el mensajito|la clave que llega
    """,
    "otp~": "clave que te|un código|la clave del",
    "read-back": """
        me lo/la mandas/pasas/dices/lees/reenvías/envías/dictas|
        me/nos lo/la mand*/pas*/dic*/lee*/reenv*/envi*/dict*|envíame*|pásame*|reenvía*|léeme*|
        léamel*|díctame*|envíenos*|envíanos*|mándenos*|me lo manda|me lo dice|me lo envía|
        me lo lee|me das|compárt*|comparte* .. conmigo|páseme*|mándeme*|envíeme*|me pase|
        me reenv*|nos reenv*|nos dice*|nos das|dámelo|démelo|me lo copias|cópiam*|escríbelo aquí|
        escríbamelo|respond* con|me pasas|pásame|páseme|me lo pasas|me mandas|me lo mandas|dime|
        me lo dices|me dictas|díctame|léeme|me lo lees|reenvíame|reenvíamelo|aquí mismo|me lo das|
        me facilita|comuníca*|dame|deme|damelo|mandamelo|mandeme|enviame|enviamelo|envieme|pasame|
        pasamelo|paseme|reenvia*|reenviame|leeme|leemelo|dictame|dictamelo|escribelo aqui|
        escribeme|ponlo aqui|pegalo aqui|respondeme con|responde con|comparteme|compartelo|
        captura de|me los dices|dime los|dime el|dímelos|me los pasas|pásame los|pásame el|
        pásamelos|me lo reenvías|mándame los|escríbelos aquí|me puedes decir|me podrías decir|
        podrías pasarme|puedes pasarme|me lo confirmas
    """,
    "read-back~": """
        dime*|díme*|dígame*|mándame*|me dice|me dices|me diga|mándame|dígame|digame|dimelo|
        mandame|mándame el
    """,
    "lend": """
        alquil*|arrend*|prest*|dejar*|nos dejas|me dejas|dejas|ceder|cedes|cede|ceda|cedan|vend*|
        usar tu|usamos tu|usar su|usamos la|usar la|utilizamos|utiliz* tu|acceso a tu|acceso a su|
        entrar en tu|entramos en tu|desde tu|desde su|a través de tu|gestionar tu|gestionamos tu|
        manejar tu|manejamos tu|rento|rentar|rentamos|arriend*|operar desde tu|publicar desde|
        el login y|me das el acceso|me pasas el acceso|pasas el código|renta tu|rentas|
        desde tu perfil|a traves de tu|por medio de tu
    """,
    "lend~": "rent*|compr*|renta|ced*",
    "account": """
        cuenta/perfil de linkedin|cuentas/perfiles de linkedin|cuenta en upwork|cuenta de upwork|
        cuenta de workana|tu cuenta|su cuenta|tu perfil|su perfil|tu linkedin|perfiles con|
        cuentas con|cuentas antiguas|perfiles antiguos|cuentas reales|la cuenta|cuenta bancaria|
        el usuario y la|upwork|workana|fiverr|malt|cuenta de linkedin|perfil de linkedin|
        su linkedin|cuentas con antigüedad|freelancer|cuenta verificada
    """,
    "account~": "perfil con",
    "rent-pay": """
        cada mes|semanal*|por semana|tú no haces nada|no haces nada|no tienes que hacer nada|
        sin hacer nada|ingreso pasivo|pasivos|por adelantado|cada viernes|diarios
    """,
    "rent-pay~": "al mes|mensual*|por mes|a la semana|al día",
    "log-in-as-you": """
        usuario y contraseña|usuario y la contraseña|el usuario y la clave|contraseña|cookie*|
        usamos la cuenta|entramos nosotros|nosotros nos encargamos|lo llevamos nosotros|
        nuestro equipo la usa|nuestro equipo entra|datos de acceso|acceso remoto|anydesk|claves de|
        correo y contraseña|usuario y clave|credenciales|nosotros entramos|mi equipo la usa|
        nosotros la usamos|nos encargamos del resto|teamviewer
    """,
    "open-account": """
        abr* .. cuenta/cuentas|abrir una cuenta|apertura de cuenta|apertura de una cuenta|
        crear .. cuenta .. banco|cuenta a tu nombre|cuenta a su nombre|videoidentific*|
        video identific*|videoidentificación|cuenta de prueba|cuenta nueva en|
        darte de alta en .. banco|alta en el banco|abr* .. cuenta|apertura .. cuenta|
        identificación por vídeo|verificación por vídeo|te das de alta en el banco|
        date de alta en el banco|abres una cuenta|abra una cuenta|abras la cuenta|hazte cliente|
        hacerte cliente|cliente normal|probar bancos|tester de bancos|probador de|
        videollamada con el banco|video identificación|luego la cierras|luego se cierra|
        después se borra|nos das el acceso|nos pasas el acceso|nos cedes|cedernos la cuenta
    """,
    "fee": """
        cuota|gastos|depósito|coste|costo|tarifa|comisión|matrícula|arancel|anticipo|adelanto|
        abono|cuestan|valor|derechos|pack|kit|seguro|paquete|reserva|coste*|costo*|cuota*|examen|
        aranceles|gestión|donativo|aportación|contribución|derecho de|emisión|tramitación|envío|
        deposito|timbre|sello|aduana|liberacion|activacion|tramite|gestion|gastos de|
        gastos de gestion|matricula|membresia|apostilla|certificado medico|provisión|gestoría|
        trámite*|pago único|certificado|apertura|expediente
    """,
    "fee~": """
        tasa|tasas|fianza|pago|inscripción|impuesto*|cuesta|honorarios|señal|importe|precio|tasa*|
        póliza|senal|prima|poliza|inscripcion|notaria|traduccion|examen medico
    """,
    "job": """
        entrevista|contrata*|sueldo|proceso|empleador|cupo|cupos|cargo|empiezas|rr|rrhh|
        recursos humanos|aspirante*|postul*|colocación|seleccionad*|remoto|oferta laboral|
        remuneración|quincena
    """,
    "job~": """
        puesto|trabajo|empleo|vacante|candidat*|contrato|selección|oferta|plaza|incorpor*|salario|
        nómina|empresa|teletrabajo|reclutador*|empezar|primer día|contrat*|reclut*|prácticas|
        incorporación
    """,
    "purpose": """
        formación|capacitación|antecedentes|ats|equipo|material|gestión|trámite*|tramit*|examen|
        uniforme|seguro|licencia|reserva|reservar|apartar|expediente|documentación|credencial|
        plataforma|verificación|evaluación|psicotécnic*|inducción|kit|manual|dossier|habilitación|
        curso obligatorio|poligráf*|certificad*|reserv*|asegurar|matrícula|software|visado|
        coaching|trámite|formacion|capacitacion|tramite|documentacion|carnet|portatil|laptop|
        verificacion|envio|mensajeria|transporte|reserva*|asegurar tu plaza|asegurar la plaza|
        guardar la plaza|apartar tu lugar|onboarding
    """,
    "purpose~": """
        certific*|currículum|curriculum|examen médico|exámenes médicos|homologación|carné|visa|
        permiso|prueba*|afiliación|curso*|vacante|médico|curso|certificacion|registro|traduccion
    """,
    "refund": """
        reembols*|reintegr*|se te abona*|se abona*|descuent*|primer sueldo|primer salario|
        primer pago|primera quincena|recuper* .. primera|se recupera*|bonific*|devol*|
        se te devuelve|se descuenta|recuper*|te lo abonan|devolucion|de vuelta|te lo regreso|
        te lo devuelvo|se lo devuelvo|descuenta*|descontado|abonad*|te lo pago|recuper* .. nomina
    """,
    "refund~": """
        devuel*|devolv*|primera nómina|primer mes|te lo devuelve*|devuelv*|primera nomina
    """,
    "rewriter": """
        especialista .. cv|especialista .. currículum|experta en cv|experto en cv|reescrib*|
        rehac*|optimiz*|reformat*|adaptar .. cv|adapta .. cv|mejorar .. cv|compañera que|coach|
        consultor* de carrera|asesor* de carrera
    """,
    "rewriter~": "redactor*|plantilla",
    "score": """
        puntu*|puntaje|ats|sistema de cribado|<number> sobre <number>|<number> de <number>|
        <number> %|<number> / <number>|palabras clave|corte|puntuación|puntos|<number> sobre|
        sistema de selección|software de selección
    """,
    "score~": "filtro*|compatib*|nota",
    "visa": """
        visado*|visas|patrocinio|permiso de trabajo|permisos de trabajo|lmia|migra*|migratori*|
        extranjería|embajada|green card|movilidad laboral|oferta en el extranjero|
        contrato en origen|cupo*|sponsor*|permiso de residencia|inmigración|carta de invitación|
        oferta de trabajo en el extranjero|visad*|papeles|contrato de trabajo en|
        oferta de trabajo|patrocin*|arraigo|cita de extranjería|temporer*|nulla osta
    """,
    "visa~": "visa|consulado|residencia|visa*",
    "visa-sale": """
        sin inglés|no hable inglés|aunque no hable|sin examen de|sin experiencia|visa garantizada|
        visado garantizado|permiso .. garantizado|garantizad*|100 %|cupos|mitad ahora|
        mitad cuando|nuestro agente|agente en|contacto en la embajada|contacto dentro|ya viajaron|
        últimos cupos|sin entrevista|sin examen|sin idioma|la mitad ahora|el resto cuando|
        el resto al|quedan cupos|mi contacto en|un conocido en|ya llevé|he traído|he llevado|
        no hay trabajo|trabajo no hay|ya te apañas|te buscas la vida
    """,
    "award": """
        premio*|galardón|galardon*|ganador*|nominad*|top <number>|distinción|medalla|estatuilla|
        gala|estrella de oro|a la excelencia|líderes .. año|empresa del año|mejores .. año|
        entre los <number>|reportaje|ranking|selecc* .. entre|trofeo|excelencia|condecor*|
        personalidades|otorgar*|otorga*|investidura*|honoris causa|doctorado|toga|birrete|
        academia .. distingue|miembro honorario|membresía honoraria|ceremonia|nominación|homenaje|
        ha sido distinguid*|distinguirle|sello y|sin que usted se presentara|sin candidatura|
        jurado|premi*|galardonad*|finalista*|revista|sello
    """,
    "award~": "reconocimiento*|reconocimiento",
    "inherit": """
        herenci*|heredero*|herederos|fallecid*|falleció|difunt*|mismo apellido|cuenta inactiva|
        sin reclamar|viuda|viudo|testament*|legado|albacea|fondo* .. liberar|liberación de|
        pariente más cercano|cliente .. murió|murió sin|herencia|hereder*|viud*|cuenta dormida|
        testamento|pariente|familiar cercano|sin herederos|última voluntad|apellido coincide|
        comparte* .. apellido|su apellido|tu apellido|mismo apellido que|herede*|heredero|
        sin familia|fortuna
    """,
    "inherit~": "beneficiari*",
    "big-sum": """
        millón|millones|<number> millones|<number> m|<number> . <number> . <number>|fortuna|mdd
    """,
    "loan": """
        préstamo*|crédito*|prestamista|financiación|financiamiento|prestar dinero|presto dinero|
        hipoteca|financia*|prestamos dinero|entre particulares|particular
    """,
    "loan-easy": """
        sin aval|sin nómina|sin papeles|sin justific*|sin buró|rechazad*|asnef|interés fijo|
        interés del|<number> % de interés|en 24 horas|en <number> horas|en el día|aprobado|
        aprobación inmediata|particular a particular|entre particulares|sin garantía*|tasa fija|
        al <number> %|tasa del|mismo día|morosos|sin avales|sin consultar|buró de crédito|rai|
        tipo del|en 24|aprobad*|particular|sin papeleo|a cualquier persona|sin preguntas|
        sin asnef|con asnef|aunque tengas|aunque esté|concedid*|el banco te dijo|el banco le dijo|
        los bancos no
    """,
    "recover": """
        recuper*|rescat*|rastrea*|localiz*|reclam*|devolver* .. fondos|desbloque*|víctimas|
        devolver*|rastre*|bloquead*|congelad*|liber*|resarc*|indemniz*|restitu*|incautad*|
        a su favor|victimas|devolucion|perito|localizad*|localizamos|hemos localizado|
        retenidos a su favor|su nombre figura|su nombre aparece|figura en la relación|
        figura en la lista|perjudicad*|la relación de|embargad*|liberar*|los suelte|soltar*|
        suelten|le devuelven|se los devuelven|gabinete de|unidad de rastreo|equipo forense|
        fondo de compensación|hacker ético|un hacker|me lo recuperó|me los recuperó
    """,
    "recover~": "afectados|retenid*|afectad*",
    "lost-money": """
        perdi* .. dinero/ahorros/criptomoneda*/fondos/inversión|perdió|perdiste|dinero perdido|
        fondos perdidos|te robaron|le robaron|estafad*|estafa*|robad*|lo que perd*|tus fondos|
        sus fondos|su dinero|tu dinero|sus bitcoin*|tus bitcoin*|tus cripto*|sus cripto*|
        broker falso|plataforma falsa|
        perdió/perdiste/perdido .. dinero/fondos/cripto*/ahorros/inversión|víctima*|bróker falso|
        falso bróker|sus pérdidas|invirtió en|lo que perdió|lo perdido|lo que perdiste|estafaron|
        la estafa|aquella web|aquella plataforma|aquel bróker|web de divisas|plataforma cerrada|
        a mí también|me pasó lo mismo|lo mismo me pasó
    """,
    "lost-money~": "fraude|sus ahorros",
    "free-release": """
        liberar|liberación|gas|comisión|gastos|anticipo|activ*|desbloque*|cuota|
        provisión de fondos|costas|seguro|trámite|liber*|activación|adelantad*|depósito|anticip*|
        notari*|aranceles|tasa judicial|tasa de liberacion|liberacion|desbloqueo|comision|
        conversion|para retirar|antes de retirar|retirada|adelant*|la tasa|provisión|gastos de|
        aval|para que el juzgado|para liberar|para que los|para que lo|no se puede descontar|
        no puede descontarse|no se descuenta|timbre|sello|cajero de criptos
    """,
    "free-release~": """
        tasa*|impuesto|honorarios|wallet|impuesto*|desbloquear|notaria|retiro|tasas|fianza
    """,
    "investor": """
        inversor*|inversionista*|inver*|fondo|family office|due diligence|valoración|valuación|
        startup|capital|socio*|participación
    """,
    "investor~": "ronda|fundador*|ángel",
    "investor-talk": """
        nuestro fondo|family office|tu ronda|su ronda|tu startup|su startup|term sheet|
        due diligence|valoración|valuación|tu deck|su deck|inversor .. dispuesto|el inversor|
        mi principal|el principal|listo para invertir|quiere invertir|quieren invertir|
        financiar tu|financiar su|financiación para su|capital para|el fondo|pitch|invertir en|
        inversor*|inversionista*|entrar en el capital|nuestro principal
    """,
    "investor-talk~": "ronda|ticket",
    "proof-of-funds": """
        prueba de fondos|prueba de liquidez|prueba de solvencia|demostr* .. liquidez|
        demostr* .. solvencia|acredit* .. fondos|acredit* .. solvencia|liquidez|traer .. efectivo|
        traiga .. efectivo|en efectivo|comisión de éxito|gastos legales|gastos notariales|
        tasa de apertura|gastos de apertura|honorarios .. adelant*|wallet nueva|monedero nuevo|
        gastos de due|garantía bancaria|seguro de caución|depósito de seriedad|
        gastos de estructuración|efectivo|en metálico|fondos en efectivo|honorarios de|
        comisión del|comisión de|tasa de|aval|due diligence de pago|demostrar solvencia|
        demostrar seriedad
    """,
    "proof-of-funds~": "garantía",
    "cheque": "cheque*|talón|giro bancario|talón bancario|cheque de caja",
    "cheque-in": """
        ingres*|tu cuenta|su cuenta|la app del banco|app de tu banco|escane*|foto del cheque|
        foto por los dos lados|foto de los dos lados|por ambas caras|las dos caras|
        en la app de tu banco|en tu app|desde la app|cuando se refleje|cuando aparezca|
        en cuanto entre|cuando entre|ya aparece|al ingresarlo|lo ingresas|ingrésalo
    """,
    "cheque-in~": "deposit*|cobr*",
    "forward-rest": """
        envi*/transf*/mand*/reenv*/gir*/pas*/remit*/abon*/pag* .. resto/diferencia/restante/demás|
        el resto .. proveedor|el resto lo|el resto a|el restante|reenv* .. dinero|reenv*|
        lo transfieres|los transfieres|lo reenvías|pasarlo a|enviarlo a|lo envías a|lo mandas a|
        a nuestro proveedor|al proveedor|a nuestros socios|a otra cuenta|a la cuenta que|
        a las cuentas que|en bitcoin|por cajero|el resto|la diferencia|el saldo|restante|reenví*|
        transf* .. resto/restante/proveedor|envía* .. resto|pasa* .. resto|menos tu|menos su|
        el sobrante|reenvia*|reenviar|transfiere .. resto|transferir .. resto|manda .. resto|
        envia .. resto|convertir en|convierte en|en usdt|sacar .. efectivo|retira .. efectivo|
        en efectivo a|entregar al|entregas al|lo demás|lo restante|los otros <number>|mandas el|
        mandas los|reenvías|lo pasas a|pásalo a|los pasas|lo giras|gira el|giras a|transfieres el|
        transfiere el|lo sacas en|sácalo en|en efectivo al|se lo das al|al instalador|
        a la otra cuenta|compras cripto|compras usdt|lo cambias a|lo conviertes|a un cajero|
        por bizum a|en sobre
    """,
    "forward-rest~": "en cripto|en mano",
    "keep-share": """
        te quedas|quedarte|quédate|se queda|quédese|quedándote|te guardas|tu comisión|su comisión|
        comisión|<number> % para ti|para ti|por cada transferencia|por cada operación|
        de cada transferencia|por transferencia|descont*|retien*|retén|retenga|su parte|
        <number> % de comisión|para usted|quedarse|quedate con|tu comision|su comision|
        <number> % para|por la molestia|por las molestias|es tuyo|se queda con|<number> para ti|
        <number> son para ti|<number> para usted|se queda usted|el <number> % es tuyo|% para ti|
        % para usted|lo que sobre|tu tajada|descuenta tu|descuentas|apartas <number>|te apartas|
        te embolsas|te llevas <number>|te llevas el|se lleva el|te dejo el|te dejo <number>
    """,
    "keep-share~": "reten*|tu parte|por operación|es tuya",
    "receive-money": """
        recib* .. transferencias/transferencia/pagos/dinero/ingresos/cobros/fondos|
        recib* .. cuenta|en tu cuenta|a tu cuenta|en su cuenta|a su cuenta|tu cuenta bancaria|
        su cuenta bancaria|tu cuenta personal|cuenta particular|usando tu cuenta|con tu cuenta|
        prestar tu cuenta|llega* .. cuenta|entra* .. cuenta|
        recib* .. pagos/transferencias/dinero/depósitos/fondos/ingresos|por tu cuenta bancaria|
        por su cuenta bancaria|su cuenta personal|a través de tu cuenta|a través de su cuenta|
        usar tu cuenta|recib* .. transferencia*|recib* .. pagos|recib* .. dinero|
        lleg* .. a tu cuenta|usamos tu cuenta|tu cuenta|cuenta personal|pagos de clientes|
        cobros de clientes|te llega un ingreso|te llegan transferencias|te entran|te va a entrar|
        te caen|caen en tu cuenta|por tu cuenta|presta tu cuenta|recibes los pagos|recibir pagos|
        recibir los|cobrar de clientes|los clientes te pagan|te pagan a ti|pasan por tu|
        pasa por tu|clientes ingresan|cuenta puente
    """,
    "pass-job": """
        agente de pagos|gestor de pagos|gestor de cobros|gestor* de transferencias|
        procesador* de pagos|asistente de pagos|agente de cobros|agente local|
        representante financiero|intermediario de pagos|operador de pagos|representante de cobros|
        procesador de pagos|asistente financiero|representante de pagos
    """,
    "pass-job~": "agente financiero",
    "parcel": """
        paquete*|paquetería|cajas|envíos|bultos|mercancía|pedidos|teléfonos|móviles|encomienda*|
        mercancía*|productos|paquetes|envío*|zapatillas
    """,
    "parcel~": "caja*",
    "reship": """
        reenv*|reetiquet*|re etiquet*|nueva etiqueta|etiqueta nueva|otra etiqueta|etiqueta*|
        reempaquet*|reembal*|oficina de correos|mandarlos|enviarlos|al extranjero|los mandas|
        los envías|llev* .. correos|reenví*|reexped*|paquetería|mensajería|quitas la etiqueta|
        pegas|pegar la|llevas a correos|llevar a correos|a correos|punto de recogida|los recoge|
        el mensajero
    """,
    "reship~": "correos|despach*",
    "at-home": """
        tu casa|su casa|en casa|tu domicilio|su domicilio|tu dirección|su dirección|desde casa|
        a domicilio|en tu casa|en su casa|a tu casa|a su casa|tu piso|tu puerta|tu portal|
        a tu nombre
    """,
    "voucher": """
        tarjetas apple|tarjetas google|tarjetas steam|tarjetas prepago|tarjeta prepago|
        tarjeta de prepago|cupón prepago|vale* regalo|bono* regalo|tarjetas de amazon|
        tarjetas itunes|tarjetas de itunes|tarjeta amazon|tarjetas de regalo|vale prepago|
        bono prepago|tarjetas amazon
    """,
    "voucher~": "tarjeta* regalo|tarjeta* de regalo",
    "voucher-buy": """
        rasc*|foto*|adquier*|ve a|compra|compres|comprar|mándeme|mándalos|envíame|envíeme|
        envíamelos|los códigos|códigos|pagar con|pago con|paga con|se paga con|necesito <number>|
        consigue|consiga|en tarjetas|cómprame|compra <number>|ráscalas|rasca|raspe|raspa|
        foto de los códigos|fotos de los códigos|los códigos por|me mandes los códigos|
        código raspado|compra*|cómpreme|consígueme|mándame los códigos|mande los códigos|rasca*|
        raspa*|raspar|en el quiosco|en el súper|en el estanco
    """,
    "voucher-buy~": "compre|cómpr*|mándame|el código de",
    "coin-pay": """
        envi*|transf*|recarg*|ingres*|billetera|entr*|convert*|pagas|pague|pagamos|
        en bitcoin/usdt/cripto*|por bitcoin
    """,
    "coin-pay~": "deposit*|compr*|met*|wallet|monedero|dirección|pago|paga|pagar*",
    "card-data": """
        número de tarjeta|número de la tarjeta|datos de la tarjeta|datos de tu tarjeta|
        datos de su tarjeta|cvv|cvc|tarjeta de crédito|tarjeta de débito|tarjeta bancaria|
        fecha de caducidad|tu tarjeta|su tarjeta|números de la tarjeta|caducidad|
        código de seguridad de
    """,
    "bank-data": """
        datos del banco|cuenta bancaria|cbu|clabe|certificado bancario|rib|datos de la cuenta|
        cuenta corriente|banca online|extracto*
    """,
    "bank-data~": "datos bancarios|número de cuenta|iban|certificado de titularidad",
    "bank-login": """
        claves del banco|clave bancaria|claves de acceso .. banco|claves de la banca|
        usuario de la banca|usuario del banco|contraseña del banco|banca online|banca en línea|
        home banking|clave de internet|coordenadas|claves de la cuenta|acceso a la banca|token
    """,
    "bank-login~": "clave del banco",
    "identity": """
        pasaporte*|identificación|documento de identidad|documento nacional|carné de identidad|
        carnet|ine|curp|rut|ruc|rfc|selfie*|licencia de conducir|carné de conducir|
        permiso de conducir|ambas caras|ambos lados|por delante y por detrás|anverso y reverso|
        por los dos lados|recibo de la luz|comprobante de domicilio|tu identidad|
        credencial de elector|cuil|partida de nacimiento|carnet de identidad|carnet de conducir|
        anverso|número de seguridad social|permiso de residencia|pasaporte|selfie|por ambos lados|
        frente y reverso|delante y detras|recibo de luz|documento con foto|foto del documento|
        foto del dni|selfi*|las dos caras|empadronamiento|certificado digital|firma digital|
        clave permanente|nss|foto del timbre
    """,
    "identity~": """
        dni|nie|cédula|seguridad social|identidad|cedula|numero de la seguridad|carné|nómina
    """,
    "identity-many": """
        selfie*|ambas caras|ambos lados|por delante y por detrás|anverso y reverso|dos caras|
        dos lados|comprobante|sosteniendo|sujetando|videoidentific*|partida|
        comprobante de domicilio|partida de nacimiento|extracto
    """,
    "identity-many~": "recibo|seguridad social",
    "clicks": """
        me gusta|valor*|reseñ*|estrell*|puntu*|calific*|clic*|clicks|suscrib*|seguir|votar|
        ver videos|ver vídeos|optimiz*|pedidos|likes|reseña*|clic|clics|suscríb*|estrellas|
        coment*|impuls*|dar like|dar likes|darle like|dale like|poner me gusta|corazones|reseñas|
        valorar|valoraciones|calificar|calificaciones|puntuar|votos|seguir cuentas|seguir canales|
        suscribirte|suscripciones|clicar|optimizar|optimización|posicionar|impulsar
    """,
    "clicks~": "like*|sigu*|opinion*|corazon*|capturas",
    "click-goods": """
        hotel*|app|apps|aplicacion*|video*|vídeo*|canal*|youtube|tiktok|google maps|instagram|
        marca*|amazon|airbnb|booking|canciones|películas|negocio*|local*|alojamiento*|pedido*|
        tareas|plataforma*|hotel|hoteles|canal|canales|tarea*|órdenes|película*|música|comercio*|
        artículos
    """,
    "click-goods~": "producto*|tienda*|restaurante*|página*",
    "per-click": """
        por cada like|por like|por cada reseña|por reseña|por cada valoración|por valoración|
        por cada clic|por clic|por tarea|por cada tarea|por cada me gusta|por me gusta|
        por cada video|por cada vídeo|por video|por vídeo|cada like|cada reseña|cada tarea|
        cada valoración|cada una|por opinión|por cada opinión|por suscripción|<number> tareas|
        <number> likes|<number> reseñas|<number> valoraciones|tareas sencillas|tareas simples|
        tareas fáciles|tareas al día|tareas diarias|tarea gratis|primera tarea|tareas de prueba|
        por captura|microtareas|por estrella|por calificación|cada vídeo|primera* tarea*|
        reseñas al día|tarea de prueba|por voto|por tanda|por lote|por pedido|cada pedido
    """,
    "per-click~": "<number> al día",
    "recharge": """
        recarg*|tareas vip|tarea vip|nivel vip|vip|tareas prepago|tarea combinada|
        tareas combinadas|saldo negativo|pedido combinado|adelant* .. pedido|adelant* .. tarea|
        congelad*|desbloque* .. nivel|desbloque* .. tareas|tareas comerciales|deposit* .. tarea|
        prepag*|tareas premium|tarea* prepagad*|negativo|combinad*|combo|cuenta de trabajo|
        completar el depósito|desbloque*|adelantar el importe|en negativo|sale negativo|
        saldo en rojo|en rojo|completa* los|completa* el|completar la|poner lo que falta|
        pones lo que falta|pon lo que falta|de tu parte|de tu bolsillo|para poder retirar|
        para retirar|no puedo retirar|no me deja retirar|retiras todo|retirar todo|
        pedido especial|tarea especial|pedido doble|pedido triple|paquete de tareas|el lote|
        se anula|se pierde todo|pierdes todo|subir de nivel|depósito para|depositar para|adelant*|
        te lo devuelve con|vuelve con
    """,
    "recharge~": "para desbloquear|desbloquear|desbloquea*|lote|se pierde",
    "easy-work": """
        sin experiencia|no hace falta experiencia|no se requiere experiencia|
        no necesitas experiencia|desde el móvil|con el móvil|desde tu móvil|con tu móvil|
        desde el celular|con tu celular|desde tu celular|minutos al día|horas al día|ratos libres|
        tiempo libre|media jornada|medio tiempo|desde casa|cualquiera puede|sin entrevista|sin cv|
        sin horarios|tiempo parcial|con tu teléfono|hora* al día|ingresos extra|cualquier persona|
        horario flexible|flexible
    """,
    "pay-daily": """
        pago diario|pagos diarios|cobras hoy|cobras el mismo|mismo día|a diario|diarios|por día|
        cada noche|cobras en|cobro inmediato|al instante|esa misma|pago inmediato|todos los días|
        pagado a diario|diariamente
    """,
    "pay-daily~": "al día|se paga en|retir*",
    "gain": """
        gan*|rendim*|rentab*|retorno*|utilidad*|saqué|multiplic*|duplic*|rend*|lucr*|
        dinero trabaje|sacamos|intereses|ganancia*|rendimiento*|rentabilidad|dobl*|triplic*|
        ingres*|riqueza|interés|gané <number>|ganamos <number>|en una tarde|ganan*|ganar|gane|
        ganado|beneficio*|rentabil*|se convirtieron|saque|plusvalia*|he sacado|el doble|gano|
        ganas|ganamos|sacas|saca al mes|he pasado de|pasé de <number>|pasó de <number>|
        de <number> a <number>|se convirt*|en una semana|en dos semanas|en tres semanas|en un mes|
        me pagó|pagué la|ya pagué|pagué el coche|sin hacer nada|dinero muerto|parado|está parado|
        durmiendo|no te rinde|no rinde|no renta|gano bastante|gano bien|gano mucho
    """,
    "gain~": "benefici*|ingresos|saco|rico|en <number> minutos|doble|retir*|retire",
    "trade": """
        invert*|invers*|trading|trader*|forex|plataforma|arbitraje|señales|contratos|nodo*|robot|
        bot|algoritmo|cuantitativ*|corto plazo|oro|oro digital|bolsa|preventa|token*|broker|
        bróker|fondo|operar|opero|copy|futuros|oper*|inteligencia artificial|ia|pool|
        grupo de señales|grupo de inversión|copias mis|copiar mis|mis operaciones|
        nuestra plataforma|los nodos|el oro|mercado del oro|inversi*|divisas|operaciones|moneda*|
        acciones|copiar las|copia las|copiamos
    """,
    "trade~": "inviert*|staking|minería|cartera|mercado|cripto*|mercado*",
    "guaranteed": """
        garantiz*|sin riesgo|riesgo cero|capital protegido|capital asegurado|capital garantizado|
        no se pierde|nunca pierde*|nunca se pierde|imposible perder|seguro al 100|fijo diario|
        fija|sin pérdidas|no hay pérdidas|100 % seguro|jamás|garantizad*|cero riesgo|nunca perd*|
        segur*|protegido|no puede bajar|no se puede perder|pérdidas las cubro|las pérdidas las|
        ningun riesgo|nunca he perdido|nunca pierde|cubro las perdidas|cubrimos las perdidas|
        cubre las perdidas|devuelvo las perdidas|seguro al|ganancia segura
    """,
    "per-day": """
        % al día|% por día|% cada día|% semanal|% a la semana|% por semana|% mensual|% al mes|
        % por mes|por ciento diario|por ciento mensual|por ciento al|por ciento semanal|
        diario* .. %|mensual* .. %|% en .. días|% en .. horas|% por operación|al día garantiz*|
        por ciento al día|% mensual*|rendimiento diario|rentabilidad diaria|rentabilidad mensual|
        ganancias diarias|cada día
    """,
    "per-day~": "% diario|% diario*",
    "teach-money": """
        te enseño|enseñarte|enseñarle|enseñó|te guío|le guío|te llevo de la mano|de la mano|
        te ayudo|le ayudo|te acompaño|paso a paso|mi tío|mi tía|mi mentor|mi analista|te muestro|
        conmigo|te digo cuándo|yo te explico|mi equipo|asesor*|mi asistente|sígueme|yo misma|
        yo mismo|me pasa los|copia*|le muestro|le acompaño|sigue mis|siga mis|botón por botón|
        yo te digo|mi tio|mi tia|mentor|mi mentora|te enseno|te guio|le guio|junto conmigo|
        haz como yo|haz lo que yo|copia mis|copiar mis|yo pongo|yo anado|mis alumnos|sus alumnos|
        yo te enseño|yo te guío|te voy guiando|la acompaño|lo acompaño|te digo qué|le digo qué|
        te digo dónde|te explico cómo|siguiéndome|mi primo me|mi cuñado|mi hermana me|
        un amigo que|una amiga que|un chico que|una chica que|el profesor|mi asesor|la asesora|
        yo ya lo hago|como yo|lo que yo hago|haz lo que|igual que yo
    """,
    "teach-money~": "le enseño|enseña|mi primo|analista|profesor|gestor*|le enseno",
    "deposit-small": """
        empiez* con|empez* con|empieza* con|entras con|entrar con|comien* con|comenz* con|
        con solo|con sólo|desde <number>|a partir de|mínimo|depósito mínimo|primer depósito|
        <number> para empezar|desde $|desde €|pones|ingresas|poner <number>|pequeña cantidad|
        poquito|a partir de <number>|empieza con|empiece con|comienza con|depósito inicial|
        solo <number>|sólo <number>|bastan <number>|inversión mínima|aportación mínima|
        empezar con|empiezas con|empieza por|mínimo <number>|pones <number>|pon <number>|
        metes <number>|mete <number>|meter <number>|ingresas <number>|abres con|abrir con|
        entra con|prueba con|para probar|con <number> basta|con <number> te|algo pequeño|
        poca cosa|tus ahorros|los ahorros
    """,
    "deposit-small~": "para empezar|lo que puedas|sus ahorros",
    "bonus": "bonific*|duplicamos|te doblamos|bienvenida",
    "bonus~": "bono*|extra|regalo de",
    "invest-here": """
        nuestra plataforma|la plataforma|mi plataforma|la app|una aplicación|nuestra app|el sitio|
        nuestro fondo|preventa|ronda privada|cuenta de trading|mi enlace|nuestro pool|
        grupo privado|grupo vip|acceso anticipado|club
    """,
    "invest-here~": "una app|la página|un enlace|el programa",
    "warm": """
        guap*|hermos*|bell*|preciosa|precioso|cariño|mi amor|destino|casualidad*|el destino|sol*|
        soledad|viud*|divorciad*|tu sonrisa|tus ojos|número equivocado|persona equivocada|
        me equivoqué|me equivoque|contacto equivocado|mi asistente|eres soltero|eres soltera|
        te extraño|te echo de menos|pienso en ti|soñé|alma gemela|buena persona|persona tranquila|
        educad*|eres diferente|dormiste|desayunaste|buenos días guap*|conocernos|amistad|
        amig* de verdad|confío en ti|especial|cielo|linda|lindo|mi vida|bonit*|lind*|sonrisa|ojos|
        amor|equivocad*|confundí|buenos días cariño|solter*|confío en|sincer*|carino|besos|
        un beso|te extrano|has dormido|has comido|ya comiste|buenos dias amor|numero equivocado|
        nuestra casa|nuestro futuro|por nosotros|cuando vaya|confio en ti|crei que eras|
        pense que eras|que sonrisa|sonrisa tan|bonita sonrisa|mi cielo|guapo|guapa|precios*|
        bonita|tu voz|he soñado|pensando en ti|casualidad|me equivoqué de|me confundí|
        perdona creía|creía que eras|eres muy amable|qué amable|tan amable|desde que murió|
        me siento sol*|casarnos|cuando nos veamos|buenos días mi|buenas noches mi|abrazo fuerte|
        perdona creí|perdón creí
    """,
    "warm~": """
        corazón|juntos|qué vergüenza|cita|buenas noches|conocerte|ángel|dios|querid*|corazon|
        abrazo|sol* en
    """,
    "levels": """
        nivel*|tu red|red de|referid*|invit* a tres|trae* a|traes a|tres personas|multinivel|
        afiliad*|debajo de ti|por cada persona|patrocin*|línea descendente|mercadeo en red|duplic*|
        venta directa|traes dos|traes a dos|ellos traen|coloca dos|colocas dos|matriz|tu línea|
        invitas a dos|debajo tuyo|bajo de ti|equipo|niveles|por debajo|traer a|tus amigas|
        tus amigos|invitas a|padrino|madrina|línea|telar|flor|mandala|rueda|traes a tres|
        traen a los suyos|de cada paquete|quinto piso
    """,
    "levels~": "recluta*|rango|reclut*|dos personas|pierna",
    "dream": """
        ingreso* pasivo*|ingreso* residual*|ingreso* extra|libertad financiera|tu propio jefe|
        propio jefe|mientras duermes|segundo ingreso|cinco cifras|seis cifras|
        dejar de cambiar tiempo|tiempo por dinero|sin jefe|oportunidad de negocio|renunci* a|
        dejó su trabajo|dejé mi trabajo|dejar tu trabajo|emprend*|mentalidad|mente abierta|
        estilo de vida|cambiar tu vida|cambió la vida|mentor*|proyecto de vida|independencia|
        ingresos pasivos|ingreso pasivo|independencia financiera|tu propio|ingreso extra|
        ingresos extra|dejar .. trabajo|dejé .. trabajo|cambiar horas|sueño*|cambiar de vida|
        libertad|emprended*|sin jefes|tu propia jefa|tiempo libre|desde casa|emprende*|sueños
    """,
    "dream~": "jubil*",
    "nothing-written": """
        no te lo puedo explicar|no puedo explicar* por escrito|mejor en una llamada|te lo cuento en|
        te lo explico en|no puedo decirte|no es por mensaje|sin dar nombres|el nombre de la empresa|
        es largo de explicar|hay que verlo|tienes que verlo|no lo doy por escrito
    """,
    "pack": """
        pack|kit|kit de inicio|membresía|cuota de entrada|inversión inicial|pack de inicio|
        pedido inicial|primer pedido|entrada de|se paga solo|paquete de inicio|la entrada|caja de|
        producto inicial|tu paquete de|paquete de entrada
    """,
    "pack~": "afiliación|inscripción|plaza en",
    "undress": """
        desnud*|íntim*|ropa interior|quítate|quitarte|quita* .. ropa|sexy|sexo|caliente|hot|
        lencería|excit*|travies*|sin ropa|picante|atrevid*|pícar*|sensual|juguet*|enséñame más|
        topless|desvest*|sujetador|sin camiseta|te desnud*|en bolas|todo lo demás|sacarte la|
        sácate la|quítate la|mostrame|muéstrame todo|sin camisa|en ropa interior|quítatela|
        más de ti|enséñame|muéstrame|muéstrame más|cámara encendida|en la cama|en la ducha
    """,
    "video-call": "video|vídeo|videollamada|cámara|cam|skype|foto*|llamada",
    "leak": """
        envi*/mand*/public*/sub* .. contactos/familia/jefe/esposa/esposo|
        difund*/pas*/compart*/reenv* .. contactos/familia/jefe/esposa/esposo|
        envi*/mand*/public*/sub* .. marido/mujer/amigos/todos/compañeros/empresa|
        difund*/pas*/compart*/reenv* .. marido/mujer/amigos/todos/compañeros/empresa|
        contactos/familia/jefe/esposa/mujer/marido/todos/amigos .. ver*/recib*/lleg*|lo publico|
        lo subo|lo mando a|difund*|se lo mando|se lo envío|le llega a|publicar|
        envi*/mand* .. contactos/familia/esposa/marido/jefe/amigos/compañeros/mujer|
        todos tus contactos|todos sus contactos|tus contactos|sus contactos|compart* .. contactos|
        apretar enviar|apretar el botón|le doy a enviar|dar a enviar|hice el grupo|hice un grupo|
        armé el grupo|armé un grupo|grupo con tu|grupo con tus|se borra|borro todo|lo borro|
        lo elimino|publicaré|publicarlo|publicamos|publicar el|publicado en tu|lo publicamos|
        si me bloqueas|si bloqueas|a la policía|se lo mando a|sale a todos|llega a todos|
        tengo tu lista|lista de tus|a tus contactos|a tu mujer|a tu jefe|a todos|tu mujer|
        tu marido|tu esposa|tu esposo|tu familia|tu jefe|tus amigos|tus companeros|lo vera|
        lo veran|tengo la lista|a tu familia|a tu esposa|a tu marido|a tus amigos|lista de|
        lo van a ver|aprieto|lo olvido|desaparezco
    """,
    "leak~": "lo envío a|filtr*|publico|publi*|lo envio a|lo mando|lo envío|les llega",
    "recorded": """
        grab*|el vídeo|el video|tus fotos|tus imágenes|video tuyo|vídeo tuyo|lo tengo todo|
        te tengo|grabad*|te grabé|sus fotos|filmé|grabado*|grabada*|lo grabé|tengo el video|
        tengo el vídeo|minutos grabados|se te ve la cara|se ve tu cara|tengo la grabación|grabé|
        tengo todo grabado|tengo la llamada|te grabe|grabe|pantallazos|filmad*|lo que hiciste|
        los videos|tengo todo|tengo tus|tu cara se ve|la videollamada
    """,
    "recorded~": "grabación|capturas|captur*|grabacion",
    "proxy": """
        a tu nombre|con tu nombre|en tu nombre|bajo tu nombre|tu identidad|tu cara|tu rostro|
        pones la cara|poner la cara|dar la cara|das la cara|la cara visible|prestas tu|
        prestar tu nombre|prestar* .. nombre|hac* .. entrevista* .. por|hac* .. entrevistas|
        las entrevistas las haces|te presentas|presentarte a|asist* .. entrevista*|en mi lugar|
        en nuestro lugar|hacerte pasar|hacerse pasar|como si fueras|por auricular|pinganillo|
        te soplamos|te soplo|te dictamos|hablante nativo|nativo|tus papeles|tu ciudadanía|
        nacionalidad|ante la cámara|tu perfil y tu|con tu identidad|
        te presentes a las entrevistas|haces las entrevistas|hacer las entrevistas|
        hagas las entrevistas|entrevistas por nosotros|auricular|respuestas en pantalla|
        testaferro|tu nacionalidad|tu pasaporte|ciudadan*|en su lugar|con tus papeles|
        con tus documentos|prestas tu nombre|prestanombres|administrador en papel|
        hacer la entrevista|haces la entrevista|entrevista por|te haces pasar|tu voz|
        tú das la cara|da la cara|pon la cara|pones el nombre|pon el nombre|poner el nombre|
        en tu lugar|en lugar de él|entras por él|entras en su|hazte pasar|dices que eres|
        di que eres|presta tu nombre|tu dni y|pasas la verificación|pasar la verificación|
        pasas el video|reconocimiento facial|tu selfie|nombre limpio|sin antecedentes|sin deudas|
        administrador|figurar como|figures como|figure como|firmas ante notario|una firma en|
        solo firmas
    """,
    "proxy~": "a su nombre|con su nombre",
    "hidden-worker": """
        el trabajo lo hac*|lo hacemos nosotros|trabajo lo hago|hago yo|hacemos nosotros|
        mi equipo hace|nuestro equipo hace|mi equipo programa|nosotros programamos|yo programo|
        programadores|desarrolladores|% del sueldo|% del salario|% de la nómina|% de cada|
        parte del sueldo|porcentaje del|repart*|vamos a medias|te quedas con|desde fuera|
        en el extranjero|sin trabajar|sin programar|sin escribir|lado técnico|lo técnico|
        programadores .. trabaj*/hacen|el trabajo lo hacemos|nosotros hacemos el trabajo|
        yo hago el trabajo|nuestro equipo trabaja|del sueldo|del salario|el resto nos|
        desde el extranjero|nadie se entera|no se dan cuenta|ninguna empresa|el trabajo lo sacan|
        lo sacan unos|lo hacen unos|muchachos .. otro país|chicos .. otro país|gente .. otro país|
        de otro país|con tu nombre y|de cada cheque|de cada quincena|cada nómina te|el trabajo lo|
        lo hago yo|mis programadores|nuestros desarrolladores|en la sombra|detras|
        por ciento del sueldo|mitad del sueldo|nos repartimos|a medias|nadie se da cuenta|
        pinganillo|te soplamos|te soplo|no tienes que programar|yo hago todo|yo hago los|
        nosotros hacemos el|mi gente hace|hago el trabajo|hacemos el trabajo|trabajo lo hacemos|
        los devs lo|no se darían cuenta|sin que se enteren|desde mi país no|mi país no|
        no me dejan|no nos dejan|no aceptan mi|no aceptan|bloqueado en|vetado|
        un <number> % de cada|repartimos|mitad y mitad|tú no haces nada|no haces nada|
        no tienes que hacer|sin hacer nada|mientras duermes|de noche desde|desde tu equipo|
        desde tu compu|desde tu ordenador
    """,
    "hidden-worker~": "tu parte",
    "laptop-home": """
        portátil .. casa/domicilio/dirección|ordenador .. casa/domicilio|laptop .. casa/domicilio|
        computadora .. casa|recib* .. portátil|recib* .. laptop|recib* .. ordenador|
        el portátil de la empresa|la laptop de la empresa|ordenador de la empresa|
        equipo de la empresa|portátil que te mande|laptop que te|portátil .. casa/domicilio|
        laptop .. casa|portátil de la empresa|laptop de la empresa|recibes el portátil|
        llega a tu casa|recibes en casa|laptops en su casa|laptops en tu casa|reciba laptops|
        recibir laptops|recibes laptops|recibir las laptops|computadoras en tu casa|compus|
        llegan a tu nombre|llegan a su nombre|equipos en tu casa|por máquina|<number> máquinas|
        por equipo|por laptop
    """,
    "not-public": """
        no público|no pública|no públicos|no públicas|no es público|no sea público|no sea pública|
        no hayan salido|no haya salido|no ha salido|no haya aparecido|no hayan aparecido|
        no publicad*|sin publicar|inédit*|antes de que .. publi*/anunci*/salga*/sepa*|
        antes del anuncio|antes de la publicación|antes de los resultados|antes de publicar*|
        intern*|información privilegiada|información reservada|clasificad*|desde dentro|de dentro|
        entre bastidores|puertas adentro|a puerta cerrada|no está en la prensa|no esté en prensa|
        no sale en la prensa|fuentes abiertas|no aparezca en|que no se encuentre|lo que no se|
        sensible*|embargo|extraoficial*|quién decide|calendarios de entrega|puntos débiles|
        pliegos antes|resultados del trimestre|la fusión|la opa|aún no se ha|todavía no se ha|
        todavía no es|aún no es|borrador de la ley|borrador interno|borradores internos|
        lo que se decide|antes de que se|trimestre antes|datos se presentan|
        resultados se presentan|se presentan el|antes de que se presenten|fase iii|ensayo clínico|
        brazo activo|mejor o peor|peor de lo esperado|mejor de lo esperado|
        antes de la presentación|confidencialidad|antes de resultados|actas|el acta|foto del acta|
        borradores|lo que se dijo|quién frenaba|cuántas unidades|a un tanto por ciento|
        plus o menos|por encima o por debajo|todavia no|no es publico|antes de que salga|
        antes de que|antes de publicar|antes de la publicacion|antes del concurso|interna*|
        inedit*|antes que nadie|antes del mercado|cartera de pedidos|trimestre|otras ofertas|
        ofertas de la competencia|ambiente|organigrama|no esta en la prensa|
        informacion privilegiada|aún no ha salido|todavía no es público|no sale en|lo que no sale|
        no está publicado|no se ha publicado|no publicado|antes de que lo|antes del comunicado|
        antes de la nota|antes del día|antes del consejo|antes del pleno|por adelantado|
        con antelación|quién decide de veras|qué se comenta|se comenta entre|lo que se comenta|
        lo que se oye|se oye dentro|de puertas adentro|interno|internas|no trascend*|repuestos|
        escasean|plazos de|dotaciones|destacamento|antiguos compañeros|la base|licitación|
        oferta de la competencia|precio que ofrec*|cómo van los|cómo va el trimestre|el trimestre|
        van por encima|pulgar arriba|arriba o abajo|de memoria|con sus palabras|con tus palabras|
        la versión que|qué versión|listado de clientes|base de datos|consultas en el sistema|
        mirar un expediente|matrículas
    """,
    "tell": """
        inform*|nota*|resum*|análisis|visión|conversa*|llamada|comparti*|comparta*|comparte*|
        impresion*|decirnos|diga*|saber|describ*|aport*|folio*|informe*|asesor*|detall*|cuent*|
        not*|respond*|compart*|comentario*|lectura|apunte*|valoración|nos dijera|me dijera|
        bastaría con|decirnos si|nos cuente|nos adelante|adelantarnos|cuénteme|cuéntame|cuéntanos|
        cuéntenos|dime|descríbame|describe|describir|su impresión|tu impresión|impresiones|
        unas líneas|unas notas|dos folios|folios|informe|resumen|comente|comentar|sensación|
        una pista|un gesto|me dice si|me dices si
    """,
    "tell~": """
        cont*|escrib*|redact*|artículo*|opinión|explic*|charla*|habla*|pregunt*|document*|copia|
        página*|consult*|contest*|decir|dice|estudio*|dígame|su opinión|conversar|charla|
        una charla|nota
    """,
    "tell-pay": """
        por nota|por informe|por artículo|por hora|la hora|por folio|por página|por llamada|
        por texto|remuner*|retribu*|bien pagad*|compens*|generos*|en efectivo|más si|tarifa|abon*|
        gratific*|pagos|pagan|pagamos|pague|pagaría*|mejor pagad*|cada una|<number> € cada|
        triplica|para usted|hay <number>|en la forma que|como prefiera cobrar|por pagina|
        por charla|bien pagado|pagamos bien|recompens*|por veinte minutos|por treinta minutos|
        por media hora|vale <number>|viaje pagado|la nota|retribuy*|retribuimos|remunerad*|
        gratifica*|compensa*|<number> € la|<number> por|tres veces|cuatro veces|el doble|
        el triple|mejor pagado|mucho mejor|en metálico|en sobre|sin factura|un detalle|
        agradecidos|sabremos agradecer|sabemos agradecer|por cada dato|por dato|por cada nombre|
        por cada consulta
    """,
    "tell-pay~": """
        honorario*|bono|pago|paga|pagar*|pagad*|cada uno|<number> cada|sobre|honorarios|se paga|
        en mano|agradecer*
    """,
    "no-name": """
        prefiere la discreción|prefiere discreción|prefiere mantener*|no puedo decir|
        no puedo revelar|no podemos revelar|de momento no puedo|cuyo nombre|cliente anónimo|
        en el anonimato|mantener el anonimato|cliente confidencial|cliente extranjero|
        cliente en asia|sin identificar|no puedo facilitar el nombre|discreto|reservarse|
        cliente internacional|no puedo dar el nombre|prefiere no ser|prefiere no identificar*|
        prefiere el anonimato|anónim*|anonimato|cliente asiático|por ahora no puedo|sin nombrar|
        no estoy autorizado|prefiere no figurar|prefiere no aparecer|prefiere no revelar|
        prefiere no dar|cuyo nombre no|nombre no viene|no viene al caso|no puedo decir el nombre|
        no puedo decirle quién|un cliente|nuestro cliente|un inversor|cierto cliente|
        ciertos empresarios|unos empresarios|gente seria
    """,
    "trip": """
        todos los gastos|gastos pagados|todo pagado|todo incluido|clase business|clase ejecutiva|
        cinco estrellas|con su esposa|con tu pareja|con su familia|vuelo y hotel|viaje y hotel|
        invitar* .. a conocer*|una semana en|viaje a|le invitamos|viaje pagado|semana en|
        invit* .. semana|primera clase|con acompañante|estancia|billetes y hotel|a nuestro cargo|
        te invitamos a|con su señora|macao|dubái|bangkok|singapur|hotel de cinco|unos días en
    """,
    "as-tourist": """
        como turista|visado de turista|visa de turista|viaje privado|de vacaciones|a título privado
    """,
    "state-work": """
        ministerio|subdirección|dirección general|administración|funcionari*|parlamento|embajada|
        defensa|militar*|ejército|armada|armamento|aduanas|firma de análisis|gabinete|
        instituto de|geopolític*|sanciones|política exterior|policía|contratación|alcald*|
        centro de estudios|think tank
    """,
    "state-work~": "gobierno|congreso|consultor*|agencia|municip*",
    "hush": """
        entre nosotros|entre tú y yo|entre usted y yo|no se lo digas|no se lo diga|no le digas|
        no le diga|no lo comentes|no lo comente|no comentes|no comente|no lo cuentes|no lo cuente|
        no cuentes|no hables|no hable de|no digas|no diga|ni una palabra|ni palabra|que nadie|
        nadie tiene que|nadie debe|nadie se entera|sin que se entere|sin decir*|sin avisar|
        sin contar|en secreto|con discreción|discreción|discretamente|no lo declare|no declarar|
        no lo declarase|sin declarar|no lo menciones|no lo mencione|no mencione*|no informe*|
        no hace falta que lo sepa|no hace falta decir*|no tiene por qué enterarse|
        no tiene por qué saber|no hace falta comentar|guard* .. reserva|bajo cuerda|bajo la mesa|
        por debajo|en negro|sin papeles de por|sin recibo|sin factura|sin registro|
        sin dejar rastro|mensajes que se borran|borra* .. chat|borra* .. conversación|
        borra* .. mensaje|mejor no lo|prefiero que no|no lo entender*|te va a querer desanimar|
        tendrían envidia|que quede aquí|queda aquí|que no salga|mantenlo|manténgalo|no consultes|
        mejor que no sepa|no lo comentes con|no hable|no menciones|no mencione|no informe|
        no avises|no avise|discret*|nadie se entere|no es necesario informar|
        no hace falta informar|guárdalo|guárdelo|sin contrato|sin rastro|envidia|mejor no coment*|
        preferimos que no|es mejor no|de manera extraoficial|no conste|no mencionarlo|
        no mencionar*|no contarlo|no comentarlo|no decirlo|no avisar|nada de avisar|ni avisar|
        nada de contar*|nada de comentar*|solo lo sabemos|sólo lo sabemos|lo sabemos tú y yo|
        tú y yo|bajo confidencialidad|máxima confidencialidad|que no sea del|no se lo contés|
        no le cuentes|no le cuentes a|no contés|queda entre nosotros|no lo hables|sin decir nada|
        no digas nada|no diga nada|no hace falta que informe|por fuera|charla entre amigos|
        a título privado|teléfono personal|sin pasar por|no se lo cuentes|no lo hable|sin decir|
        que no se entere|quede entre|entre tu y yo|discrecion|confidencialidad|nadie debe saber|
        nadie necesita|no hace falta que .. sepa|no hace falta avisar|no hace falta decir|
        no informes|no involucres|guardalo para|guardatelo|no lo entenderia|no entenderian|
        no lo entienden|borra el chat|borra la conversacion|borra esto|nada por escrito|celos|
        no hace falta que lo mencione|no hace falta mencion*|no hace falta que lo|
        no hace falta que se|se malinterpret*|malinterpret*|mejor no comentar|mejor no decir*|
        ni media palabra|que quede entre|entre los dos|sorpresa|aplicación que se borra|
        se borra sola|se borran solos|se autodestru*|mensajes que desaparec*|desaparec*|
        sin papeles|no por escrito|no en el correo|no al correo|fuera del correo|no metas a|
        no metamos|sin meter|no involucr*|a sus espaldas|no lo entenderían|le darían envidia|
        por envidia|la envidia|de momento callad*|hasta que esté|cuando esté hecho|
        hechos consumados
    """,
    "hush-from": """
        jerarquía|empleador|banco|cajero|cajera|familia|mujer|marido|esposa|esposo|hermano|madre|
        padre|padres|amigas|abogado*|rrhh|recursos humanos|compliance|informática|administración|
        contabilidad|policía|embajada|ministerio|hijos|hija|pareja|hacienda|equipo|consejo|asesor*
    """,
    "hush-from~": """
        jefe|jefa|superior*|hermana|amigos|gestor|notario|cumplimiento|seguridad|sistemas|
        finanzas|compañeros|compañeras|empresa|hijo|nadie|departamento|despacho|tesorería
    """,
    "deceive": """
        di/diga/dile/dígale/dices/decir .. que es|di que|diga que|dile que|dígale que|diles que|
        dígales que|si te preguntan|si le preguntan|si pregunta|si preguntan|si te pregunta|
        si el banco|si la policía|si alguien pregunta|hazte pasar|finge|finja|fing*|como regalo|
        es un regalo|pon como concepto|ponga como concepto|en el concepto|como concepto|
        concepto pon*|como turista|responde que|responda que|conteste que|contesta que|
        declara que|invent*|miente|de cara al banco|poner préstamo|pon préstamo|
        si pregunta el banco|haz como|declare que|hágase pasar|dile que es|di que es|diga que es|
        si el banco pregunta|concepto|dirás que|dirá que|la factura dirá|pondremos que|
        para reformas|para obras|decir que|si .. pregunta*|si el repartidor|fingir|haz ver|
        hacer ver|reforma|prestamo familiar|otro nombre|nombre distinto|mentirijilla|mentir|
        cuenta que|es tu primo|hacerte pasar|te haces pasar|haces pasar|contestas que|
        respondes que|si pregunta el|si llama el banco|si te llama|como que eres|como si fueras|
        hazte el|pon que|pones que|ponga que|en concepto|concepto de|es para obras|
        para una reforma|una reforma|por la reforma|ayuda a un|un préstamo de|de un familiar|
        de turismo|de vacaciones|no digas que|no diga que|sin decir|me conoces|nos conocemos de|
        que nos conocemos|eres mi|soy tu|lo encontraste|no sabes nada|no recuerdas
    """,
    "no-checking": """
        no llame*/llames/contact*/escrib*/consult* .. embajada/empresa/empleador/consulado|
        no llame*/llames/contact*/escrib*/consult* .. hotel/hospital/oficina/rrhh|
        no pregunt*/acud*/habl*/moleste*/vaya* .. embajada/empresa/empleador/consulado|
        no pregunt*/acud*/habl*/moleste*/vaya* .. hotel/hospital/oficina/rrhh|
        no llame*/llames/contact*/escrib*/consult* .. ministerio/empacadora/finca/banco|
        no llame*/llames/contact*/escrib*/consult* .. granja/nadie/encargad*/director/gerente|
        no pregunt*/acud*/habl*/moleste*/vaya* .. ministerio/empacadora/finca/banco|
        no pregunt*/acud*/habl*/moleste*/vaya* .. granja/nadie/encargad*/director/gerente|
        no tienen permitido|no están autorizados|no está autorizado|no contacte*|no contactes|
        no hace falta consultar|no hace falta pasar por|sin pasar por|no pase por|no pases por|
        saltarnos|salt* .. procedimiento|fuera del procedimiento|sin abogado*|abogados no|
        sin notario|sin contrato|sin factura|sin recibo|no preguntes|no haga preguntas|
        sin preguntas|no figura en la web|no está en la web|no sale en la web|no está publicad*|
        no aparece en|solo conmigo|sólo conmigo|solo por aquí|sólo por aquí|directamente conmigo|
        solo a través de mí|lo arreglo yo|ya lo arreglo|ya lo hablo yo|yo lo hablo|yo hablo con|
        retrasa*|lo retrasa|solo lo complican|siempre ponen trabas|ponen trabas|les anula*|
        le anulan|te anulan|sin registro|no estamos registrados|no hay recibo|el banco tarda|
        no hay tiempo|sin due diligence|sin auditoría|los intermediarios|se firma después|
        ya firmaremos|no hace falta leer|no hace falta que leas|sin leer|no hace falta esperar|
        no esperes a|
        no/ni llames/llame/contactes .. embajada/empresa/empleador/consulado/hospital|
        no/ni contacte/preguntes/pregunte .. embajada/empresa/empleador/consulado/hospital|
        no/ni llames/llame/contactes .. banco/rrhh/policía/oficina/nadie|
        no/ni contacte/preguntes/pregunte .. banco/rrhh/policía/oficina/nadie|
        no/ni hables/hable/consultes/consulte/acudas/acuda .. embajada/empresa|
        no/ni hables/hable/consultes/consulte/acudas/acuda .. empleador/consulado/hospital|
        no/ni hables/hable/consultes/consulte/acudas/acuda .. banco/rrhh/policía/oficina/nadie|
        no pregunte en|no llame a|no contacte con|solo complican|solo retrasan|burocracia|
        tarda demasiado|no pueden hablar|saltarse el procedimiento|intermediarios|me encargo yo|
        no entienden|papeleo|demasiado papeleo|doble firma|sin doble firma|ni pedir la|
        nada de avisar|nada de pedir|nada de llamar|no pases por contabilidad|
        sin pasar por contabilidad|lo regularizo|ya lo regularizo|después lo regularizo|
        no llame al|no llame a la|no pierda tiempo llamando|no se lo pregunte|ahí no saben|
        no saben de este caso|sin abogados|nada de abogados|solo lo retrasa|no figura aún|
        no estamos inscritos|el banco no le|normal el banco|tu banco no|el reglamento no|
        no está permitido|no admite|no llames|no llame|no contacte|no telefonees|no escribas a|
        no sirve llamar|no hace falta llamar|no hace falta comprobar|no hace falta verificar|
        nadie contesta|no contestan|no cogen|no responde nadie|centralita .. averiada/fuera|
        de vacaciones|de permiso|yo te lo confirmo|yo lo confirmo|te lo confirmo yo|
        solo a traves de mi|unicamente conmigo|saltar el|saltarse|fuera de procedimiento|
        sin abogado|web en mantenimiento|pagina en construccion|no creas|no leas|no busques|
        resenas falsas|solo retrasa|el banco intentara|el banco te|no acudir a|no acuda|no acudas|
        no vaya a|no vayas a|no hace falta ir|no hable con|no hables con|no pregunte|no llames a|
        no escriba a|ni llame|ni preguntes|ni pregunte|ralentiza|ralentizan|retrasa|retrasan|
        solo estorba|solo complica|complican|complica todo|no saben nada|no sabe nada|
        le dirán que no|te dirán que no|lo niegan|lo negarán|niegan|no le cogerán|no atienden|
        aún no está en la web|la web está|web en obras|sin gestor|saltarnos el|saltamos el|
        saltarse el|fuera de plataforma|por fuera de la|firmas luego|firma después|yo lo arreglo|
        confíe en mí|confía en mí|te doy mi palabra|le doy mi palabra|soy yo el único
    """,
    "no-call": """
        no puedo hablar|no puedo llamar|no puedo atender|no puedo contestar|no puedo coger|
        no me llames|no me llame|sin llamadas|no llames|no llame|estoy en una reunión|estoy reunid*|
        en reunión|en una junta|en un avión|a punto de embarcar|cámara rota|se me rompió|
        se me ha roto|sin cámara|no funciona la cámara|solo por chat|sólo por chat|solo por escrito|
        sólo por escrito|solo por mensaje*|entrevista por chat|entrevista por whatsapp|
        entrevista por telegram|entrevista por escrito|entrevista por mensaje*|perdí el móvil|
        nuevo número|número nuevo|este número|desde este perfil|este perfil|perfil personal|
        perfil privado|otra cuenta|mi correo no|correo está|sin micrófono|prefiero escribir|
        no es posible una llamada|no hacemos llamadas|no hay llamada|no hace falta llamada|
        contesta por aquí|responde por aquí|por aquí mejor|confírmame por aquí|embarcando|
        solo por mensaje|correo no funciona|micrófono roto|imposible llamar|imposible hablar|
        estoy con los|estoy con el notario|estoy con abogados|abrir otro perfil|abrir otro|
        otro perfil|perfil nuevo|nuevo perfil|no puedo atender llamadas|confirme por aquí|
        confírmeme aquí|en lugar de llamar|teléfonos están|centralita está|solo por aquí|
        sólo por aquí|el chip|no a la centralita|movil .. roto/rompio/perdi/robaron/agua/cayo|
        telefono .. roto/rompio/perdi/robaron/agua/cayo|celular .. roto/rompio/perdi/robaron/cayo|
        perdi el movil|perdi el celular|numero nuevo|nuevo numero|cambie de numero|
        guarda este numero|en reunion|en una reunion|solo mensajes|contestame aqui|respondeme aqui|
        responde aqui|escribeme aqui|sin llamada|sin video|camara rota|microfono roto|sin voz|
        te escribo desde|le escribo desde|sin acceso a mi|no tengo acceso|no puedo entrar a mi|
        en el avion|voy a embarcar|mala senal|sin cobertura|nada de llamadas|reunido|reunida|
        en pleno vuelo|volando|el móvil roto|se me cayó|perdí el|me robaron|este es mi|desde otro|
        la cámara no|no me va la cámara|afónic*|no tengo acceso a mi|bloquearon mi|
        teléfono está caído|centralita está caída|no llames al fijo|no llame al fijo|
        no sirve de nada llamar|teléfonos no funcionan
    """,
    "no-interview": """
        sin entrevista*|no hay entrevista|no hace falta entrevista|no hacemos entrevista*|sin cv|
        sin currículum|ya estás seleccionad*|has sido seleccionad*|ha sido seleccionad*|
        fuiste seleccionad*|quedaste seleccionad*|estás contratad*|ya está aprobad*|
        el puesto es tuyo|el puesto es suyo|la plaza es tuya|entrevista es un trámite|
        es un trámite|no es necesaria entrevista|fue seleccionad*|quedó seleccionad*|
        puesto es tuyo|mero trámite|puro trámite|formalidad
    """,
    "haste": """
        hoy|ahora|ahora mismo|esta noche|esta tarde|en <number> horas|antes de las <number>|
        antes de esta|antes del mediodía|antes de medianoche|ya mismo|de inmediato|inmediatamente|
        caduca*|último día|última oportunidad|termina hoy|termina mañana|cierra hoy|cierra mañana|
        mañana mismo|en seguida|enseguida|en menos de|o pierdes|perderás|<number> horas|
        <number> minutos|a más tardar|próximas <number>|hasta las <number>|hasta medianoche|
        hasta mañana|inmediat*|caduca|expira|de lo contrario|cierra a las|al instante|
        el mismo día|solo hoy|sólo hoy|si no lo|antes de que cierre|en <number> min|cada minuto|
        antes de las|se pasa al siguiente|pasa al siguiente|pasa al segundo|hoy mismo|
        antes de mediodia|antes del cierre|antes del domingo|antes de manana|dentro de <number>|
        en las proximas|rapido|lo antes posible|date prisa|dese prisa|ultima oportunidad|
        ultimo dia|ultimas horas|si no pagas|manana temprano|no tardes|no esperes|en una hora|
        en media hora|próximos <number> minutos|última hora|no espere|si no se pierde|o se pierde|
        o lo pierdes
    """,
    "few-left": """
        quedan pocas|quedan pocos|pocas plazas|plazas limitadas|cupos limitados|últimas plazas|
        últimos cupos|<number> cupos|solo <number>|sólo <number>|otro candidato|otros candidatos|
        limitad*|la siguiente persona|cupo limitado|solo <number> plazas|queda <number>|queda un|
        quedan dos|pocos cupos|último cupo|última plaza|dos plazas|otro interesado|hay lista|
        lista de espera
    """,
    "to-app": """
        escríb*/escrib*/habl*/habla*/agreg*/añade* .. whatsapp*/telegram*/signal/app|
        escríb*/escrib*/habl*/habla*/agreg*/añade* .. wechat/viber/line/discord/zangi|
        contact*/pasa*/pás*/vamos/sigamos/seguimos/continu* .. whatsapp*/telegram*/signal/app|
        contact*/pasa*/pás*/vamos/sigamos/seguimos/continu* .. wechat/viber/line/discord/zangi|
        mánd*/únete/te/me/nos/conversamos .. whatsapp*/telegram*/signal/app|
        mánd*/únete/te/me/nos/conversamos .. wechat/viber/line/discord/zangi|
        sígueme/búsc*/por/en/al/a/vía .. whatsapp*/telegram*/signal/app|
        sígueme/búsc*/por/en/al/a/vía .. wechat/viber/line/discord/zangi|mi telegram|mi número|
        tu whatsapp|su whatsapp|tu telegram|por signal|whatsapp +|whatsapp <number>|
        grupo de whatsapp|mensajería cifrada|app cifrada|correo privado|correo personal|
        aquí entro poco|casi no entro|no uso linkedin|no uso mucho|por aquí casi no|por interno|
        por privado|
        escríbeme/escríbame/contáctame .. whatsapp*/telegram*/signal/wechat/viber/app/mensajería|
        contacte/hablamos/hablemos/seguimos .. whatsapp*/telegram*/signal|
        contacte/hablamos/hablemos/seguimos .. wechat/viber/app/mensajería|
        sigamos/pasamos/agrégame/añádeme/por/en/al/vía .. wechat/viber/app/mensajería|en whatsapp|
        en telegram|apenas entro|fuera de linkedin|llamame al|escribime|escríbeme al|pasame tu|
        al zangi|en zangi|por zangi|por skype|en skype|tienes telegram|tienes whatsapp|
        usas telegram|usas whatsapp|tiene whatsapp|tiene telegram|otra aplicación|otra app|
        una aplicación que|por otra|mejor por|mejor en|aquí casi no|no entro mucho|entro poco|
        sigamos por|seguir por|pasamos a|pásate a|pasarnos a|al whatsapp|al telegram|su telegram|
        dile que vas de parte|de mi parte|te mando de parte
    """,
    "to-app~": """
        mi whatsapp|tu número|por whatsapp|por telegram|telegram @|grupo de telegram|
        sigamos/pasamos/agrégame/añádeme/por/en/al/vía .. whatsapp*/telegram*/signal|por aquí no|
        seguimos por
    """,
    "charity": """
        huérfan*|inundac*|terremoto|incendio*|refugiad*|hambre|cáncer|damnificad*|guerra|caridad|
        ayuda humanitaria|víctimas|familias|perrit*|rescate|salvar|perritos|refugio|veterinario|
        operarlo|operarla|inundaci*|incendio|niños|leche|tratamiento|medicinas|animales|iglesia|
        misión|aldea|techo
    """,
    "charity~": "don*|niñ*|albergue|cirugía|dios|bendi*|operación|riada|comedor|hospital",
    "give-money": """
        aport*|lo que pueda|cualquier cantidad|mand* lo que|envi* lo que|colabor*|transf*|ayúde*|
        contribu*|un granito|lo que pueda*|donativo|ayúdanos|ayúdenos|lo que tengas|colabora*|
        colabore|una ayudita|cada euro|cada peso|directo a mi
    """,
    "give-money~": "don*|ayuda con|lo que puedas|ayúda*|deposit*|ayud*|directo a",
    "private-pay": """
        cuenta personal|mi cuenta|a mi nombre|cuenta de mi|cuenta privada|a nombre de mi|
        nombre de mi esposa|billetera|efectivo|sin recibo|directamente a|bizum a|mi cuñado|
        mi número|a nombre de|directamente a mí|paypal|a nombre de nuestra|cuenta de mi primo|
        mi propia cuenta|tarjeta prepago|no pasa por ninguna|no podemos dar recibo|cuenta de un|
        en efectivo|que te paso|te paso el iban|a mi cuenta|a la cuenta de|de mi primo|
        de mi hermano|de mi mujer|mi bizum|al bizum|por bizum|mi wallet|esta wallet|mi billetera|
        a esta cuenta|a este número|al número|cajero de|sin factura|sociedad de chipre|
        empresa de chipre|cuenta en
    """,
    "private-pay~": "wallet|mi primo|a mi primo|a mi primo en|monedero|en mano",
    "favour": """
        un favor|necesito que|necesito tu ayuda|estás disponible|está disponible|estás libre|
        estás en la oficina|tarea rápida|gestión urgente|resolver una cosa|me ayudas con|
        algo rápido|me haces|necesito su ayuda|está en la oficina|tarea urgente|algo urgente|
        gestión rápida|me ayudas|confío en usted|cuento contigo|cuento con usted|estás delante|
        está delante del|estás en tu mesa|necesito que hagas|necesito un favor|firmando la compra|
        cerrando la compra|cerrando una compra|cerrando una adquisición|adquisición|
        echame una mano|ayudame|necesito ayuda|puedes hacerme|me puedes|podrias|
        tarjeta .. bloquead*/robad*/tragad*|tarjetas .. bloquead*|bloquearon .. tarjeta*|
        cartera .. robad*|robado .. cartera|me robaron|me han robado|atrapad* en|tirad* en|
        varad* en|aeropuerto|en el hospital|emergencia|prestame|prestar|me prestas|adelantame|
        adelantarme|el lunes te|manana te|te lo devuelvo el|estás ahí|está libre|te necesito|
        un asunto|asunto delicado|asunto discreto|un apuro|un aprieto|me he quedado|me quedé sin|
        retenid* en|eres la única|solo tú|solo usted|confío en
    """,
    "favour~": "favor|encargo|está ahí|operación",
    "boss": """
        directora|gerente|presidente|ceo|rector|decano|consejer*|consejo|junta|alcalde|ministro|
        soy .. director|socio|rector*|socio*|aquí .. director|dir|director general|
        dirección general|consejero|presidenta|el jefe|la jefa|el ingeniero|el dueño|el socio
    """,
    "boss~": """
        director*|jefe|jefa|te escribe|dirección|gerencia|administrador*|director|la dueña
    """,
    "new-bank": """
        nueva cuenta|nuevo iban|otra cuenta|cambi* .. cuenta|nuevos datos bancarios|cuenta distinta|
        ha cambiado .. cuenta|siguiente cuenta|nuevo número de cuenta|cuenta de abajo|
        cambió de cuenta|cambio de cuenta|cambiado de banco|otra entidad|nueva entidad|
        nuestras cuentas|cambio de banco|el iban que|iban adjunto|cuenta adjunta|titular figura|
        a nombre de la financiera|cuenta del grupo|cambie de banco|cerre la cuenta|
        cerrado mi cuenta|cuenta cerrada|esta cuenta|este iban|titular|neobanco|cuenta bloqueada|
        otro iban|iban actualizado|nuevos datos|te llega un iban|le llega un iban|
        cuenta del abogado|iban del abogado|cuenta nueva
    """,
    "new-bank~": "cuenta nueva|cambi* .. banco|cambiamos de banco|cuenta antigua|iban nuevo",
    "invoice": """
        transferencia|proveedor*|abonar|haz ya una transferencia|transferencia urgente|
        haz una transferencia|haga una transferencia|al iban|justificante|orden de pago|adjudic*|
        ordena el pago|haz el pago|haga el pago|transfiere|transfiera|disponga
    """,
    "invoice~": "factura*|pago|pagar|liquid*|nómina|pago a",
    "prize": """
        premio*|ganador*|ganó|seleccionad*|enhorabuena|sorteo|encuesta|afortunad*|recompensa|
        cupón|reclam*|premi*|ganadora|ha ganado|has ganado|ha sido elegid*|has sido elegid*|cesta|
        un móvil|un iphone
    """,
    "prize~": "vale*|ganad*|felicidades|regalo|un vale|vale de",
    "prize-pay": """
        envío|gastos de envío|gastos de gestión|verific*|cvv|€ 1|aduana*|número de tarjeta|activ*|
        validar|verificación|1 €|activación|numeración|caducidad|<number> € de|simbólic*|
        validar la tarjeta
    """,
    "prize-pay~": "tarjeta|<number> €|impuesto*|tasa|un euro|para comprobar",
    "known-portal": """
        intranet|carpeta de siempre|carpeta habitual|la carpeta compartida|nuestro sistema|
        plataforma de rrhh|plataforma del empleado|portal del empleado|mismo usuario|
        el acceso que ya|web de la empresa|unidad compartida|sede electrónica|factorial|workday|
        portal de empleados|portal del candidato|portal de candidatos|el mismo portal|
        portal de siempre|portal habitual|portal de proveedores|portal interno|portal de la empresa|
        portal del|donde siempre|la carpeta de siempre|portal|en el portal|en el sistema|
        area personal|area de cliente|misma carpeta|donde te inscribiste|donde se inscribio|
        pagina de empleo|bolsa de empleo|sede electronica|boletin oficial|en teams|por teams|
        campus virtual|moodle|por el canal oficial|área privada|portal de empleado|la intranet|
        por registro|en ventanilla|en secretaría|por valija|en el buzón de siempre|como siempre|
        la aplicación del centro
    """,
    "contract-signed": """
        contrato firmado|firmado el contrato|firmaste|firmó el contrato|has firmado|ha firmado|
        hemos firmado|ya firmad*|tras la firma|una vez firmado|después de firmar|al firmar|
        cuando firme*|cuando hayamos firmado|firmemos|firma del contrato|llaves|firmaste el|
        ya firmado|ya que firmaste|te incorporas|se incorpora el|tu primer día|su primer día|
        tu nómina|su nómina|como inquilin*|como socio|como socia|como cliente|su póliza|tu póliza|
        el contrato de|contrato firmado por ambas|firmado por las dos partes|
        firmado por ambas partes
    """,
    "can-be-called": """
        centralita|llama a|llamar a|llámame|llámeme|puede llamar|puedes llamar|teléfono de la|
        recepción|en nuestra web|en la web|verificar quién|comprobar quién|le llamo|pregunte por|
        pregunta por|correo institucional|referencias|dirección institucional|mi tutor|mi director|
        llámalos|llámalas|llámanos|llame usted|figura en el directorio|directorio de la firma|
        recepción puede|en nuestras oficinas|puede confirmarlo|puedes confirmarlo|compruébalo|
        compruébelo|verifícalo|verifíquelo|número de la web|teléfono fijo|fijo de la|
        casos con nombre|número que tiene|número que ya tiene|número de siempre|en la web del|
        llame a la centralita|puede preguntar|aparezco en|salgo en la web|en la página del|
        colegiado|le llamo yo al fijo|te llamo al|llamame|llameme|llamanos|llamenos|llamad|
        llamar al|devuelve la llamada|numero que ya tienes|numero que conoces|numero que tiene|
        numero de siempre|numero de la web|numero en la web|recepcion|en secretaria|conserjeria|
        pregunta por mi|pregunte por mi|pregunta en|pregunta a|pregunte a|preguntale|confirmalo con|
        confirme con|confirmar con|compruebalo|compruebe|comprueba en|verifica con|verificalo|
        pagina del departamento|mostrador|dorso de tu|reverso de su|la centralita|en recepción|
        el fijo|nuestro fijo|está en la web|figura en la web|llame a secretaría|llama a secretaría|
        llámame al|llámeme al|horario de oficina|puede comprobarlo|puedes comprobarlo
    """,
    "on-a-register": """
        registro público|registrad*|número de registro|colegiad*|licencia número|cnmv|colegio de|
        inscrit* en el|regulad*|número de asociación|cif|auditad*|declarada de utilidad|
        registro mercantil|nif|inscrita en|inscrito en|banco de espana|numero de colegiado|
        autorizad* por|acreditad*|inscrit* en|camara de comercio|cnbv|condusef|aviso de privacidad|
        política de privacidad|protección de datos|supervisad*
    """,
    "time-given": """
        sin prisa|sin prisas|no corre prisa|no hay prisa|cuando puedas|cuando pueda|tómate|tómese|
        tómate tu tiempo|la semana que viene|próxima semana|mes que viene|unos días|a tu ritmo|
        cuando te venga|cuando le venga|nada urgente|piénsalo|piénselo|con tiempo|ninguna prisa|
        cuando te venga bien|cuando le venga bien|fin de mes|después de navidad|después de reyes|
        después del verano|en enero|en febrero|en abril|en junio|en septiembre|en octubre|
        en noviembre|el mes que viene|la próxima semana|sin plazo|no hay plazo|tienes hasta|
        el plazo termina|hasta el día|tomate tu tiempo|tomese su tiempo|cuando quiera|
        cuando tengas tiempo|proxima semana|semana que viene|proximo mes|finales de|
        despues de vacaciones|despues de semana santa|despues de reyes|no es urgente|piensatelo|
        pienselo|piensalo|a su ritmo|unos dias|hasta fin
    """,
    "no-accepted": """
        si no|no pasa nada|sin problema|sin compromiso|no hay problema|lo entiendo|lo entenderé|
        entiendo|si prefieres no|si prefiere no|si no quieres|si no quiere|si no te interesa|
        si no le interesa|no le molesto|no vuelvo a molestar*|puedes decir que no|
        con total libertad|si no puedes|si no puede|cualquier consejo|como prefieras|como prefiera|
        ningún compromiso|si me dices que no|si me dice que no|si dices que no|no insisto|
        no insistiré|no, gracias|no gracias|un no|decir que no|puedes parar|puede parar|
        cuando quieras puedes|en cualquier momento|sin obligación|ninguna obligación|
        también me vale|me vale igual|tan amigos|no me ofendo|tampoco pasa nada|agradeceré también|
        si te parece|si le parece|te parece bien|o no, como|si te apetece|si le apetece|
        si prefieres|si prefiere|si te interesa|si le interesa|si no te|si no le|sin obligacion|
        ninguna obligacion|eres libre|puede decir que no|ignora|ignoralo|ignorelo|como quiera|
        lo entendere|lo comprendo|no insistire|no te molesto mas|es opcional|si cambia* de idea|
        si cambian de idea|si no le encaja|si no te encaja|tú decides|usted decide
    """,
    "nothing-wanted": """
        no vendo nada|no pido nada|no te pido|no le pido|no busco|nada que vender|solo quería|
        sólo quería|gracias por|felicidades por|enhorabuena por|me gustó|me ha gustado|me encantó|
        no tienes que hacer nada|no tiene que hacer nada|feliz cumpleaños|no hace falta que hagas|
        para saludar|no quiero venderte|no quiero venderle|solo darte las gracias|por curiosidad|
        solo un consejo|solo saber|no te pido nada|no vendo|no busco nada|sin más|perdona el susto|
        no vendemos|no pido|no pedimos nada|no quiero nada|solo una pregunta|una pregunta|una duda|
        solo queria|queria solo|feliz cumpleanos|muchas gracias por|solo para agradecer|
        no hace falta responder|no hace falta que respondas|me encanto|me gusto mucho|buen articulo|
        ya en serio|hablando en serio|fuera de broma|es broma|era broma|bromas aparte|jaja*|jeje
    """,
    "in-person": """
        en persona|pásate por|pásese por|en la oficina|en nuestra oficina|en nuestras oficinas|
        ven a|venga a|ven cuando|presencial*|originales|en secretaría|en recepción|en la sede|
        en el stand|cara a cara|te enseño el piso|ver el piso|en la biblioteca|en el local|trae|
        en ventanilla|cafecito|desayuno|en la tienda|venga a vernos|ven a vernos|en nuestro stand|
        pásese|en el mostrador|el día de la|nos vemos|comemos|en la plaza|en el ayuntamiento|
        en clase|a la salida|trae el|traiga el|en el despacho|calle mayor|tomar un café|
        en la sucursal|en recepcion|tomar un cafe|tomamos un cafe|a comer|almuerzo|en la cantina|
        en la cafeteria|cafeteria|en la facultad|en el colegio|en el congreso|sala <number>|
        acercate|quedamos|cana|canas|cerveza|barbacoa|asado|carne asada|en casa de mi|llega a las|
        te recibo|le recibo|nuestra oficina está|a la entrada|en la puerta|el domingo hay|
        nos vemos en|nos vemos el|en la parroquia|en el club|en el barrio|en la asociación|
        en el mercado|en el puesto|en el partido|después del entreno|en la puerta del cole|
        en el cole|en la planta|en el taller|en el bar
    """,
    "met-before": """
        nos conocimos|nos vimos|coincidimos|como acordamos|como quedamos|quedamos en|
        tras la entrevista|nuestra llamada|encantado de conocerte ayer|me escribiste|me escribió|
        tu pedido|su pedido|tu solicitud|su solicitud|trabajamos juntos|compañero de|me dio tu|
        me dio su|tiene mi número|fui tu|fui su|fue mi|la feria|gusto conocer*|me pediste|
        me pidió que|la hoja que os|tu parche|tu publicación|tu charla|tu artículo|como siempre|
        el año pasado|vimos|hablamos en|hablamos el|hablamos ayer|segun lo acordado|como te dije|
        como prometi|como pediste|como pidio|me pidio|tu candidatura|su candidatura|tu pregunta|
        su pregunta|despues de la entrevista|despues de clase|excompaner*|antiguo companero|
        antigua companera|companero de|companera de|de la facultad|su charla|tu ponencia|
        su ponencia|tu articulo|su articulo|la semana pasada
    """,
    "employer-told": """
        autorización de su|permiso de su|permiso de tu|carta a su|carta formal|escribir a su|
        escrito formal|gabinete de prensa|compatibilidad|departamento de prensa|con tu jefe|
        con su jefe|consult* con su empresa|no trabaje actualmente|ya no trabaje|llamada grabada|
        formación en cumplimiento|oficina de prensa|tu empresa lo|su empresa autoriz*|
        autorizacion de tu|autorizacion de su|departamento juridico|en copia|comite de etica|
        consentimiento|con permiso de su|permiso de tu empresa|autorice|su empresa autoriza|
        por escrito a su|invitación oficial|invitación formal|su jefe lo sabe|con copia a|
        módulo de cumplimiento|con permiso de|su empresa lo sabe|ya no trabaja|dejó la empresa|
        desde que salió|hace más de un año que|no hablamos de su actual|nada de su actual|
        si su contrato se lo|jurista presente|se graba con|moderador|el cliente sabe|
        el cliente está al tanto
    """,
    "public-only": """
        solo información pública|información pública|datos públicos|ya publicad*|
        nada confidencial|nada interno|sin datos de|sin nombres|no puede hablar de|
        no es necesario .. confidencial|si es confidencial|porque es confidencial|
        datos publicados|datos publicos|informacion publica|ya es publico|sin datos internos|
        fuentes publicas|memoria anual|dominio público|sólo lo público|lo publicado|
        no le preguntaré|no te preguntaré|no preguntamos por|sobre su empresa no|
        nada de su empresa|se grabará y publicará|se publicará
    """,
    "warning": """
        aviso a|aviso:|cuidado con|ojo con|alerta|no caig*|no piqu*|denunci*|suplant*|
        haciéndose pasar|se hacen pasar|perfil falso|perfiles falsos|no soy yo|nunca te pediremos|
        nunca pedimos|nunca os pedir*|mensajes que dicen|mensajes como|no es nuestro|advert*|
        simulacro|concienciación|me ha pasado hoy|lo cuento por si|por si os sirve|
        por si te sirve|si os llega|si te llega algo|no lo ejecut*|supuest*|todo mentira|
        era mentira|resultó ser|poned denuncia|denuncien|si os escribe|si te escribe alguien|
        si alguien os|nos ha pasado|casi caigo|casi pico|no lo hagáis|nunca hagáis|correos trampa|
        quien pique|ni caso|folleto engañoso|os llegarán|no somos nosotros|si alguien te|
        si alguien le|atencion|en nuestro nombre|en mi nombre|usando nuestro nombre|usan nuestro|
        usando mi|haciendose pasar|se hace pasar|ofertas falsas|no respondais|no respondan|
        no contesteis|no pagueis|no paguen|no hagan clic|si recibes|si reciben|si recibis|
        si os escriben|nunca pediremos|no pedimos|jamas pedimos|no contratamos por|es una estafa|
        es un timo|mucho ojo|que nadie pique|no piquéis|no piquen|no caigan|no caigáis|difundid|
        difundan|pásalo a|nadie de nuestro|no trabaja aquí|no es de los nuestros|no era yo|
        me hackearon|me han hackeado|han clonado|bloquéalo|bloqueadlo|no contesten|no respondas a
    """,
    "warning-word": """
        estafa*|fraude*|phishing|timo|falsa*|sospechos*|diapositiva*|taller|formación|trampa|
        anécdota|gancho|engañoso|ciberseguridad|timo*
    """,
    "warning-pretext": """
        no es una estafa|no es estafa|no somos estafa|nada de estafas|estafad*|víctim*|recuper*
    """,
    "paid-note": """
        <number> por nota/informe/página/artículo/texto|<number> € por nota/informe/texto|
        <number> euros por nota/informe/texto|notas breves .. pag*|informes pagados|
        por cada nota/informe/texto|notas mensuales|breves notas
    """,
    "command-line": """
        windows y r|windows mas r|tecla windows|ctrl y v|simbolo del sistema|linea de comandos|
        abre la terminal|abre el terminal|abra la terminal|como administrador
    """,
    "salary-change": """
        mi nomina|mi sueldo|mi salario|nomina en|sueldo en|domiciliar mi|
        antes del cierre de nominas|cierre de nomina|cambiar mi cuenta|cambiar el iban
    """,
    "salary-change~": "domiciliacion",
    "terms": """
        más iva|iva incluido|iva incluída|sin iva|brutos|brutos al año|bruto anual|
        contrato indefinido|indefinido|jornada completa|media jornada|<number> pagas|vacaciones|
        periodo de prueba|la oferta está|oferta publicada|bolsa de empleo|concurso|oposición|
        plazo hasta|primera entrevista|segunda entrevista|dos entrevistas|entrevista en la planta|
        entrevista presencial|prueba práctica|visita a la planta|programa en|temario|ponentes|
        matrícula hasta|descuento para|estudiantes|entrada libre|entrada gratuita|aforo|cancelación|
        cancelar sin|se devuelve hasta|devolución hasta|prueba gratuita|lista de precios|tarifas|
        tarifa|presupuesto|condiciones generales|con recibo|factura después|factura a 30|a 30 días|
        honorarios según|poder notarial|en la notaría el|el día de la firma|área de cliente|
        área de clientes|expediente número|turno de oficio|primera consulta|vista oral|asamblea|
        actas|rifa|mercadillo|hucha|banco de alimentos|punto de recogida|memoria anual|
        visita al piso|visitas|fianza en|fianza depositada|gastos incluidos|llaves el|
        entrega de llaves|la prueba lleva|dos horas como|ejercicio para casa|tu propio editor|
        comité de ética|consentimiento informado|hoja de consentimiento|transcripción|
        derecho de réplica|contrastar|regalo de despedida|regalo de cumpleaños|búsqueda ejecutiva|
        interés mutuo|proceso reservado
    """,
    "jest": """
        jajaja|jeje|es broma|broma|ya en serio|una cerveza|unas cervezas|las birras|la tortilla|
        tortillas|la abuela|mi abuela|el perro|el gato|la bici|croquetas|paella|quiniela|futbito|
        barbacoa|asado|mate|facturas con|cervezas|birras|carbón
    """,
    "no-sandbox~": """
        no/sin/ni/nada .. vm/virtual/virtuales/contenedor*/docker/sandbox|
        no/sin/nada .. vm/virtual/contenedor/docker/sandbox|
        no/nada .. docker/vm/contenedor*/sandbox/virtual*
    """,
    "antivirus-off~": """
        desactiv*/paus*/deshabilit* .. antivirus/defender/firewall/cortafuegos/protección|
        desactiv*/apag*/paus* .. antivirus/defender/firewall/cortafuegos/protección|
        desactiv* .. antivirus/defender/proteccion/firewall
    """,
    "visa-sale~": """
        conozco a
    """,
    "loan-easy~": """
        <number> % anual|% anual
    """,
    "easy-work~": """
        al día
    """,
    "guaranteed~": """
        garantía|asegurad*|garantia
    """,
    "nothing-written~": """
        por escrito|por aquí no
    """,
    "not-public~": """
        reservad*|aun no|interno*|confidencial*|borrador*|de antemano|interna|internos|
        datos de clientes
    """,
    "no-name~": """
        no puedo nombrar
    """,
    "hush~": """
        secreto|queda entre|no se entere|a nadie|nadie más|es secreto|una sorpresa
    """,
    "deceive~": """
        regalo de|dices que
    """,
    "no-checking~": """
        los abogados|de baja
    """,
    "no-call~": """
        por chat|por escrito
    """,
    "haste~": """
        en <number> minutos|cuanto antes|vence*|se cierra|antes del viernes|vence|quedan <number>|
        urgente|urgencia|ya|esta mañana|urge*|corre
    """,
    "few-left~": """
        quedan <number>|<number> plazas|el siguiente|queda una|una plaza
    """,
    "copy-out": """
        lista de clientes|base de clientes|cartera de clientes|en un pendrive|en un usb|
        en una memoria usb|pantalla abierta|equipo desbloqueado|sesión abierta|con tus permisos|
        con tus accesos|con tu acceso|antes de que te quiten el acceso
    """,
    "unseen": """
        no puedo enseñar*|no puedo mostrar*|sin verlo|sin visita|envío las llaves|mando las llaves|
        llaves por mensajero|llaves por correo|llaves por paquetería|el que pague primero
    """,
    "sealed": """
        saldo está bloqueado|saldo bloqueado|saldo congelado|saldo retenido|fondos congelados|
        fondos bloqueados|desbloquear el retiro|liberar el retiro|antes de retirar|antes del retiro|
        no se puede descontar|no se descuenta|retiro está retenido
    """,
}
