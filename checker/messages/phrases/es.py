"""Spanish, as written in Spain and in America."""

from checker.messages.model import Phrases

PHRASES: Phrases = {
    "no": """
        no|ni|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|tampoco|evita*|en vez de|en lugar de
    """,
    "no-neutral": """
        no dudes|no dude|no olvides|no olvide|no solo|no te preocupes|no se preocupe|
        no hay problema|no pasa nada|por qué no|todavía no|aún no|no te pierdas|no eres un robot|
        no es robot
    """,
    "give": """
        envi*|pásame|me pasas|nos pasas|facilit*|remit*|comparte*|compart*|rellen*|complet*|llena*|
        necesit*|requer*|requier*|nos hace falta|hace falta|deja*|dej*|escanea*|fotograf*|foto de|
        fotos de|copia de|hacer una foto|sácale|saca*|indique*|indica*|introduc*|ingres*|muéstr*|
        dame|deme|danos|proporcion*|verific*|respond* con|aport*|suba|subir|reenví*|pása*|páseme|
        escane*|indica|indique|envia|envíame|envienos|manda|mandar|mandanos|facilita*|facilitar|
        adjunta*|adjuntar|foto del|fotos del|rellena*|rellenar|haz una foto|tomar foto|
        toma una foto|pasanos|hazme llegar|mandar*|mandas|envíanos|envíes|pásanoslo|pasas|pasa|
        subes|adjunte|comparte|comparta|facilite|facilítame|rellene|me hace falta|nos falta|
        hazle una foto|hazte una|solo me falta|solo haría falta|bastaría con|basta con que|
        bastaría que|hágame llegar|sube tu|foto por aquí|por aquí mismo|por pantallazo|grábate|
        enseña .. cámara|sostén|sosteniendo|!envidi*|!pasaport*|!pasado|!pasada|!paseab*
    """,
    "give~": """
        mand*|pás*|pasar*|adjunt*|sub*|me falta*|entreg*|escrib*|pon*|enseñ*|apunt*|confirm*|
        necesito tu|sube|enviar|envie|mándame|enviar*|falta tu|graba*|!pasaport*|!pasado|!pasada|
        !paseab*|!subcarpet*|!subdirec*|!subsecret*|!subvenc*|!subio|!subo|!ponder*|!ponent*|
        !ponenc*
    """,
    "pay": """
        abon*|transf*|ingres*|girar|gira|giro|gires|envi* .. €/$|coste|adelant*|tarifa|consign*|
        sale por|sale a|!transform*|!adelante
    """,
    "pay~": """
        pag*|deposit*|cuesta*|vale|cobra*|compr*|precio|liquid*|!pagin*|!comprend*|!compren*|
        !comprob*|!comprueb*|!comprom*|!liquidez|!liquidos
    """,
    "you-pay": """
        pagas|pague|páguelo|págalo|abonas|abonar|abona|abónalo|abonando|transfieres|transfiera|
        transfiere|ingresar|ingresas|ingrese|depositas|depositar|giras|gire|el giro|girar|adelantar|
        adelantas|adelante|tienes que poner|hay que poner|solo pones|cuestan|coste de|costo de|
        son solo|sale a|sale por|se queda en|te sale|valor de|vale <number>|un pago de|pago único|
        pago de|pago previo|pago inicial|tasa de|depósito de|anticipo de|mitad ahora|mitad hoy|
        el resto cuando|una vez pag*|cuando pag*|tras el pago|antes de|por adelantado|
        por anticipado|previo pago|compras el|comprar el|compra el|cobra solo|cobro <number>|
        me mandas|me manda|aportación|a tu cargo|a su cargo|reserva de|señal de|apartar|
        para apartar|con una señal|haces el bizum|haz un bizum|bizum de|hacer el ingreso|el ingreso|
        cancelar <number>|debe cancelar|debes cancelar|hay que cancelar|cancele|cancela <number>|
        de tu bolsillo|de su bolsillo|adelanto|adelanta|la mitad|el resto después|resto después|
        restante|cuota|el coste|cuesta <number>|solo pagas|solo paga|solo hay que|tiene que pagar|
        tienes que pagar|debe pagar|debes pagar|hay que pagar|hay que abonar|ingresa|por bizum|
        por transferencia|no reembolsable|fianza de|inversión de|por solo|previamente|liquidar|
        donativo .. <number>|donativo único|donativo de|son <number> .. transferencia|si pagás|
        transferís|mandás|ponés|una transferencia|haz .. transferencia|haga .. transferencia|
        hacé .. transferencia|prestad* de|pide prestado|pedí prestado|pedir prestado|ayudo a poner|
        abono de|ingreso de|haz una transferencia|haga una transferencia|transferencia inmediata|
        un bizum|adelanta*|solo la tasa|solo falta|falta solo|solo <number>|cuesta solo|
        envia <number>|manda <number>|mandame <number>|pon <number>|anade|agrega <number>|
        mitad antes|oxxo|spei|hay que anticipar|hay que adelantar|hay que ingresar|tiene que abonar|
        tienes que abonar|debe abonar|se abona|se paga antes|se paga por|solo pide|pide solo|
        serían <number>|sale en <number>|la otra mitad|el resto al|haces un bizum|hazme un bizum|
        me pasas <number>|pásame <number>|adelántame|me adelantas|préstame|me prestas|corre de tu|
        corre de su|a cargo del|lo pone usted|ponga <number>|cubra|cubre|cubres|cubrir|
        en cuanto cubra|en cuanto abone|en cuanto pagues|en cuanto hagas|en cuanto esté|
        mitad cuando|resto cuando|resto al llegar|lo único|falta únicamente|queda pendiente|
        te lo metemos|te los metemos|te lo devolvemos|corre por tu|corre por su|corren por tu|
        corren por su|por su cuenta|previo abono|a nombre de|a nombre del|a mi nombre|
        en la cuenta de|bizum al|bizum a|por western|por nequi|sale <number>|nada más <number>|
        apenas <number>|usted trae|tú traes|sale de tu|págalo tú|páguelo usted|liquídalo y|
        cúbrelo tú|cúbrelo y|cúbralo y|abónalo tú|corre por cuenta del|por cuenta del candidato|
        lo adelantas tú|usted adelanta|nada más falta|en cuanto .. pagado/abonado/depositado/pague|
        directo al instructor|directo al agente|transferencia directa a|pagar primero
    """,
    "you-pay~": """
        pagar|abone|pagando|pagues|deposite|deposita|cuesta|compre|cobra <number>|cobramos|señal|
        poné|paga|son <number>|tu parte|solo queda|pide <number>|a la cuenta de
    """,
    "we-pay": """
        pagamos nosotros|lo pagamos|lo cubrimos|cubrimos|lo asume la|asumimos|sin coste|sin costo|
        gratis|gratuit*|es gratis|no cuesta nada|no pagues|no pague|nunca pagues|nunca cobramos|
        no cobramos|no se cobra|nunca pedimos|no pedimos dinero|no le pido dinero|la empresa paga|
        paga la empresa|pagado por|financiado|tu factura|su factura|te pagamos|le pagamos|
        paga el cliente|honorarios a nuestro|nos hacemos cargo|sin pagar|no facturamos|no facturo|
        no cobro nada|no pagas nada|no paga nada|candidatos no pagan|paga el empleador|
        gastos cubiertos|viaje pagado|le dejé|te dejé|le regalo|te regalo|un regalo para|no se paga|
        gratuito|gastos pagados por|dietas|invitamos nosotros|corre de nuestra|a cargo nuestro|
        por nuestra cuenta|lo paga la|sin coste alguno|nada que pagar|con factura|contra factura|
        invito yo|yo invito|te invito|nosotros pagamos|gastos del viaje|corren de nuestra|
        de nuestra cuenta|la deposito en el|le doy el resguardo|con recibo|no me adelante|
        no adelante nada|no me adelantes|incluidos|no hay que pagar|no cobra por
    """,
    "reported": """
        me dijo|me han dicho|me piden|me pide|me pidieron|me pidió|me han pedido|te pidieron|
        te cobraron|le cobraron|pagaste|pagó usted|cuánto pag*|cuánto le|pagamos nosotros|
        es verdad que|me cobra*|me quieren cobrar|me ofrec*|una agencia me|un gestor me|alguien me|
        dice que|diciendo que|tuviste que|tuvo que pagar|me cobran|me cobró|pagasteis|
        cuánto pagaste|cuánto te cobraron|me ofrecieron|será verdad|me ha dicho|lo que te han dicho|
        un listo|quien cobra|que cobra|me cobra|es normal que|me llamó un|me llamó una|
        llamaron a mi|me escribió un|me escribió una|me escribieron|me pide un|le pidieron|colgué|
        no contesté|no pagué|no he pagado|no pienso pagar|no mandé nada|es legal|dónde denuncio|
        dónde se denuncia|le pasó a|a mi madre|a mi padre|a mi tía|un conocido|una conocida|
        una clienta|un cliente mío|perdió sus ahorros|recibí una carta|recibí un sms|me llegó un
    """,
    "run": """
        arranc*|lanz*|descompr*|descarg*|instal*|levant*|compil*|inici*|haz correr|pon en marcha|
        lanza|lance|baje|descomprim*|corra|correr|doble clic|prueba en local|pruébalo|configur*|
        córrelo|correrlo|corre el|abre el archivo|abra el archivo|bájalo|bájate|arráncalo|ejecute|
        arranca*|arrancar|arranque|levanta*|levantar|lanza*|lanzar|abre el proyecto|
        abra el proyecto|abrir el proyecto|abre la carpeta|clone|instale|compíla*|compilar|en local|
        localmente|confiar en los|prueba la build|prueba el juego|ponlo en marcha|poner en marcha|
        levantarlo|déjalo corriendo|dejarlo corriendo|ponerlo en marcha|échalo a andar|
        echarlo a andar|lánzalo|dale play|probarlo en|descomprime*|descomprimir|descárgate|
        descárgalo|clónalo|la abres|lo abres|córrela|baja la demo|baja el|bájala|flecha verte|
        le das a|dale a|que esté corriendo|que esté arriba|tenerlo corriendo|tenlo corriendo|
        haz npm|!iniciac*|!inicio|!iniciativ*|!inicial*
    """,
    "run~": """
        ejecut*|clon*|baja|ábrelo|ejecuta*|ejecutar|clona*|clonar|instala*|instalar|!ejecutiv*
    """,
    "code": """
        repos|zip|prototipo|proyecto .. github|el proyecto|nuestro proyecto|nuestra app|la app|
        nuestro código|build|mvp|github|gitlab|bitbucket|dependencias|paquete|archivo comprimido|
        el juego|nuestro juego|versión beta|la beta|rama|nuestra plataforma|aplicación|juego|
        cliente de escritorio|codigo fuente|proyecto de prueba|la build|la demo|
        carpeta del proyecto|vs code|lanzador|el cliente de
    """,
    "code~": """
        repo|repositorio*|código|demo|prueba técnica|repositorio|proyecto|prueba práctica|ejercicio|
        el cliente
    """,
    "own-machine": """
        tu/su propio/mismo equipo/ordenador/portátil/computador*/compu/laptop/máquina/pc|tu equipo|
        tu portátil|tu laptop|tu compu*|tu pc|su equipo|su ordenador|su portátil|su computador*|
        equipo habitual|portátil habitual|equipo personal|ordenador personal|computadora personal|
        máquina de siempre|equipo de siempre|ordenador de siempre|portátil de siempre|
        laptop de siempre|en local|equipo del trabajo|ordenador del trabajo|tu computadora|
        su computadora|su máquina|su pc|máquina habitual|máquina real|computador personal|
        laptop personal|ordenador principal|máquina de trabajo|su laptop|pc personal|
        que usas siempre|maquina fisica|equipo de diario|tu propio equipo|de todos los días|
        de diario|el que usas|la que usas|que usa siempre|no uno viejo|no en uno|tu navegador|
        donde trabajas|donde programas
    """,
    "own-machine~": "tu ordenador|tu máquina|ordenador habitual",
    "no-sandbox": """
        máquina virtual .. falla/no|virtual .. bloquea/falla/no|contenedor .. falla/no/rompe|
        docker .. falla/no/rompe|sandbox .. falla/no|
        vm/virtual/contenedor/docker/sandbox .. no/falla/bloquea/error/rompe|no corre en|
        no funciona en|maquina* virtual* .. no/bloque*/fall*|sin maquina virtual|nada de máquinas|
        sin vm|no en vm|no .. docker|docker .. no/fall*|contenedor* .. no|sin docker|nada de docker|
        no .. sandbox|codespaces .. no|en docker/vm .. no/falla/peta|
        docker/vm/contenedor/sandbox/virtual .. no/falla/peta/rompe/revienta/cuelga|ni docker|
        ni máquina virtual|fuera de docker|de forma nativa|nativo|sin contenedores|nada de vm|
        nada de contenedores|sin máquinas virtuales|máquina* virtual* .. no/falla*/tirones/lent*|
        va a tirones|a tirones|no levanta en|no arranca en|la de pruebas no|emulador|virtualbox
    """,
    "sandbox-welcome": """
        en un contenedor|usa un contenedor|máquina virtual si|en el navegador|desde el navegador|
        basta con leer*|solo leer*|leerlo es suficiente|nada que instalar|sin instalar|
        en la pizarra|pseudocódigo|editor en línea|entorno aislado|desechable|repositorio público
    """,
    "antivirus-off": """
        apag*/quita*/deten*/desconect* .. antivirus/defender/firewall/cortafuegos/protección|
        antivirus .. desactivado/apagado/pausa/salta/marca/avisa|falso positivo|ignora .. aviso|
        ignore .. advertencia|
        desconect*/ignor*/quita/quite .. antivirus/defender/firewall/cortafuegos/protección|
        antivirus/defender/firewall/protección .. desactiv*/apag*/salta/avisa|
        antivirus/defender/firewall/protección .. bloquea/pausa/falso/ignor*|ignora el aviso|
        ignore el aviso|añade una excepción|apaga* .. antivirus/defender|
        deshabilit* .. antivirus/defender|windows .. avis*|windows dira|ignora la advertencia|
        editor desconocido|desarrollador desconocido|apágalo|apaga el|desactívalo|pausa el|
        ponlo en pausa|defender/antivirus/windows/avast/norton .. salta/avisa/protesta/queja|
        defender/antivirus/windows/avast/norton .. bloquea/chilla/molesta/marca|si salta|
        si protesta|si se queja|si avisa|falsa alarma|ignora la alerta|más información y|agrégalo a|
        excepción|exclusión|lista blanca|pantalla roja|pantalla azul|ejecutar de todos|
        ejecutar de todas|abrir de todos|más información .. ejecutar|todos los permisos|
        orígenes desconocidos
    """,
    "connect-wallet": """
        vincul* .. monedero/wallet/billetera|tu monedero|tu wallet|su wallet|tu billetera|
        frase semilla|frase de recuperación|12 palabras|doce palabras|clave privada|con tu wallet|
        billetera .. abierta/conectada/desbloqueada|wallet .. abierta/conectada/desbloqueada|
        metamask .. abierto/abierta/conectado/conectada|palabras semilla|con fondos|conecta tu|
        conectar tu|tu metamask|monedero conectado|monedero abierto|cartera conectada|
        firma la transacción|firmar una transacción|algo de eth
    """,
    "connect-wallet~": "conect* .. monedero/wallet/billetera/cartera",
    "paste": """
        peg*|presion*|puls*|apriet*|tecle*|introduc*|copia y pega|copie y pegue|copie la|copia la|
        tecla windows|pega|pegar|pegue|pégalo|teclea|pulsa|pulse|presiona|presione|intro|enter|
        copias
    """,
    "paste~": "ejecut*|escribe|!ejecutiv*",
    "command": """
        comando|este comando|símbolo del sistema|esta línea|la línea|una línea|consola|la consola|
        ventana ejecutar|cuadro ejecutar|tecla windows|terminal|instrucción|este código|
        portapapeles|linea|texto copiado|ya copiado|se copia solo|copiado automaticamente|
        boton copiar|esa línea|recuadro|cuadro gris|ventana negra|ventana azul|ya está copiado|
        queda copiado|windows r|scriptcito|pequeño script
    """,
    "command~": "script",
    "fix": """
        controlador*|driver*|códec*|complemento|plugin|actualizador|actualización|actualizar|
        componente|sdk|utilidad|reparación|reparar|módulo|certificado|controlador|driver|actualiz*|
        códec|repar*|corrección|arreglar audio|arreglar el audio|arreglar la cámara|pasa mucho|
        pasa a menudo|es frecuente|problema conocido|ajuste de tu|ajuste de su|desajustado|
        restablec*|reinicia el audio|!repart*
    """,
    "fix~": "parche*|extensión|herramienta|parche",
    "meeting": """
        audio|sonido|cámara|micrófono|zoom|teams|videollamada|la sala|no te oímos|no te escuchamos|
        captcha|robot|le oigo|te oigo|oímos|no se le oye|no le oímos|el códec|códec|
        controlador de audio|no lo escuchamos|no se oye|no te escucho|sin imagen|el micro|
        nuestra sala|sala de espera|tu video|quedarnos en esta|seguir en esta
    """,
    "meeting~": "navegador|te oye|no se te oye",
    "pc-password": "contraseña del mac|como administrador",
    "file-lock": """
        la contraseña es|la clave es|protegido con contraseña|archivo cifrado|zip cifrado|
        comprimido con clave|habilit* .. contenido|habilit* .. edición|habilit* .. macros|
        activ* .. macros|permit* .. contenido|visor|lector seguro|lector especial|
        contraseña del archivo|habilitar contenido|habilita las macros|habilite las macros|
        activar las macros|habilitar edición|lector de documentos
    """,
    "remote": """
        acceso remoto|control remoto|escritorio remoto|conexión remota|remotamente|
        control* .. pantalla|comparte* pantalla|asistencia remota|compartir pantalla|controlar tu|
        controlar su|programita de acceso|programa de acceso
    """,
    "keep-on": """
        encendid*|enchufad*|siempre conectado|dejarlo conectado|lo dejas conectado|
        conectado a internet|lo mantienes|mantener .. encendid*|dej* .. conectad*|dej* .. encendid*|
        guard* .. portátil|guard* .. laptop|déjalo encendido|dejarlo encendido|dejas encendido|
        deja encendido|siempre encendido|enchufado|conectado las 24|24 horas|mantener encendido|
        lo dejas encendido|alojar el portátil|prendid*|prendes|enchufas|las enchufas|las dejas|
        los dejas|24/7|no apagues|no las apagues|no la apagues|conectadas|conectados|no lo apagues|
        día y noche|las 24 horas|enchufa/enchufe/conecta/conecte .. wifi/router/módem/corriente|
        dejarlo enchufado|cajita|en el router|a tu router
    """,
    "log-in": """
        inici* sesión|iniciando sesión|inicio de sesión|entr* con|acced* con|ingres* con|ingres* a|
        loguea*|logue*|valid* tu|valid* su|confirm* tu|confirm* su|introduc* tu|introduc* su|
        conect* con|reactiv*|desbloque*|con tu cuenta|con su cuenta|usando tu|usando su|
        iniciar sesión|inicie sesión|confirm* .. cuenta/identidad/perfil/contraseña|
        verific* .. cuenta/identidad/perfil|valid* .. cuenta/identidad|introduzca .. contraseña|
        introduce .. contraseña|restablec*|
        pulsa*/pulse/toca/toque/dale/aprieta .. aprobar/aceptar/permitir|
        aprueb* .. notificación/solicitud|acept* .. notificación/solicitud de acceso|
        solicitud de acceso|con su contraseña|con tu contraseña|entre con|inicia sesión|entra con|
        entras con|entrar con|accede con|acceda con|accedes con|acceder con|identifícate|
        identifíquese|valida tu|valide su|validar tu|verifica tu|verifique su|confirma tu|
        confirme su|pon tu|ponga su|pones tu|mete tu|metes tu|escribe tu|escriba su|tu correo y|
        su correo y|correo y contraseña|usuario y contraseña|usuario y clave|vincula tu|escanea el|
        escanee el|te pide la|le pide la|te pedirá|le pedirá|se abre con|solo se abre|
        confirma la titularidad|confirme la titularidad|acepta la solicitud|acepta el aviso|
        vuelve a conectar|la misma clave|el mismo usuario|correo y clave|
        entre/entra/acceda/accede/identifíquese/identifícate/ingrese/ingresa .. con su/tu ..
        correo/cuenta/contraseña/clave|con su/tu contraseña/clave/cuenta/correo de|
        con sus datos de siempre|como siempre .. correo/clave|lo reconoce por|te reconoce por|
        preséntese como|acceso al correo|lectura del correo|acepte sin más|solo acepte|dele aceptar|
        sincronice su calendario|sincroniza tu calendario|confirme su plaza|confirma tu plaza|
        confirma tu lugar|vuelva a conectar|conserve su contraseña
    """,
    "log-in~": "identif*|autentic*|pon* tu|restaur*|identificarte|!autentico*|!restaurant*",
    "password": """
        contraseña*|clave|claves|datos de acceso|password|nombre de usuario|contraseñas|tus accesos|
        usuario y|tu usuario|acceso y clave|palabra secreta|palabra clave|contraseña actual|
        clave actual|clave anterior
    """,
    "password~": "pin",
    "work-account": """
        correo/cuenta/mail/email/e/clave/contraseña/usuario .. trabajo/corporativ*|
        correo/cuenta/mail/email .. institucional/profesional/empresa|
        e/clave/contraseña/usuario .. institucional/profesional/empresa|
        e/clave/contraseña/usuario .. universidad/universitari*/oficina/hospital/habitual|microsoft|
        office 365|cuenta de google|gmail|outlook|cuenta de linkedin|contraseña de linkedin|
        clave de linkedin|tu linkedin|cuenta institucional|correo institucional|cuenta de empresa|
        cuenta de la universidad|cuenta corporativa|cuenta profesional|correo corporativo|google|
        credenciales habituales|acceso corporativo|cuenta del trabajo|intranet|correo de empresa|
        correo del trabajo|correo de trabajo|cuenta de microsoft|tu outlook|tu clave de|
        la de siempre|contraseña de siempre|tu correo habitual|su correo habitual
    """,
    "work-account~": """
        correo/cuenta/mail/email .. universidad/universitari*/oficina/hospital/habitual|
        correo de la universidad
    """,
    "account-threat": """
        cuenta/perfil/página .. suspend*/restring*/elimin*/cerr*/bloque*|
        premium/acceso/contenido .. suspend*/restring*/elimin*/cerr*/bloque*|
        cuenta/perfil/página .. limit*/desactiv*/inhabilit*/caduc*/cancel*|
        premium/acceso/contenido .. limit*/desactiv*/inhabilit*/caduc*/cancel*|suspensión|
        será suspendid*|será eliminad*|ha sido reportad*|ha sido denunciad*|actividad inusual|
        actividad sospechosa|infracción|infring*|derechos de autor|normas de la comunidad|
        políticas de la|centro de seguridad|equipo de seguridad|soporte de linkedin|
        linkedin soporte|insignia|verificación de tu|apelación|apelar|
        cuenta/perfil/página/acceso .. suspend*/suspens*/bloque*/elimin*/restring*|
        insignia/mensajes/suscripción/premium .. suspend*/suspens*/bloque*/elimin*/restring*|
        cuenta/perfil/página/acceso .. desactiv*/cerr*/limit*/caduc*/perder*/pierd*|
        insignia/mensajes/suscripción/premium .. desactiv*/cerr*/limit*/caduc*/perder*/pierd*|
        suspendid*|restringid*|denunci* su|seguridad de linkedin|equipo de confianza|
        perfil/cuenta/página/acceso/correo .. suspend*/cerr*/elimin*/bloque*/restring*|
        perfil/cuenta/página/acceso/correo .. limit*/desactiv*/reportad*|
        perfil/cuenta/página/acceso/correo .. denunciad*/ocult*/caduc*|denuncias|reportes|
        varios reportes|varias denuncias|visibilidad|será cerrada|perderá|perderás|pierdes el|
        último aviso|última advertencia|protección de miembros|de forma permanente|definitivamente|
        titular de los derechos|reclama la|impugna|visibilidad .. reducida/baja/perder|
        será retirad*|será archivad*|buzón .. lleno/saturado|sin respuesta|el silencio cuenta|
        vale como conformidad
    """,
    "shared-file": """
        compart* .. documento/archivo/carpeta/propuesta/presupuesto/contrato/pliego|
        documento seguro|archivo seguro|documento protegido|archivo protegido|documento cifrado|
        enlace seguro|portal seguro|ver el documento|abrir el documento|ver la propuesta|
        ver el archivo|abrir el archivo|docusign|sharepoint|onedrive|documento confidencial|
        las preguntas están|cuestionario está|para verlo|para abrirlo|
        documento* .. compartid*/seguro/protegid*|documento compartido|área segura|espacio seguro|
        dropbox|preguntas están|zona privada|área privada|sala de lectura|sala de prensa|
        sala de datos|no por adjunto|no admite adjuntos|no quiere adjuntos|el archivo solo|
        solo se abre|el acceso caduca|el enlace caduca|caduca hoy|pruebas .. en línea/portal|
        pliegos|en la bóveda|el visor
    """,
    "otp": """
        código de <number>|código de verificación|código por sms|código sms|código del sms|
        código del móvil|código de confirmación|código de seguridad|código de acceso|clave dinámica|
        seis dígitos|<number> dígitos|<number> cifras|seis cifras|código de whatsapp|
        código de linkedin|código del banco|el código|código .. sms|código .. móvil|
        código .. celular|código .. llegue|código .. llega|código .. recib*|sms .. código|pin que|
        aprueb* .. notificación/solicitud|clave de aplicación|contraseña de aplicación|
        número .. pantalla|seis números|el sms|codigo .. lleg*|codigo que|los dígitos|
        los numeros que|sms con|un sms|te llegara un|le llegara un|recibira un|te va a llegar|token|
        notificacion .. aprueb*|aprueba en la|los <number> números|los numeritos|numeritos|
        números que te|número que te|acaban de llegar|acaba de llegar|te acaban de|te llega un|
        te llega una|puse tu móvil|puse tu número|puse tu celular|puse tu teléfono|puse mal|
        por error tu|tu móvil por error|un pin|el pin que|clave de <number>|ese código|un codiguito|
        codiguito|el mensajito|
        código/números/número/dígitos .. llega/llegue/llegar/llegará/salga/sale/aparece|
        cifras/sms/mensaje/clave .. llega/llegue/llegar/llegará/salga/sale/aparece|
        código/números/número/dígitos .. aparezca/entra/entrar|
        código/números/número/dígitos .. recibe/recibas/recibirás/reciba|
        cifras/sms/mensaje/clave .. aparezca/entra/entrar/recibe/recibas/recibirás/reciba|
        te acaba de entrar|números del sms|por sms|cuatro dígitos|el numerito|un numerito|
        código temporal|en tu celular|en su celular|en tu móvil|en su móvil|al teléfono te|
        lo que diga|lo que ponga|
        cifras/números/número/código/pin/dígitos .. teléfono/móvil/celular/pantalla/sms|
        teléfono/móvil/celular/celu .. vibra/suena/muestra|te/le va a llegar/caer/entrar|
        seis/cuatro/cinco/ocho cifras/números/dígitos|media docena de cifras|número que aparece|
        texto de confirmación
    """,
    "otp~": """
        clave que te|un código|la clave del|los números|la clave que|
        te/le llega/llegará/cae un/una mensaje/sms/código/clave|número que sale
    """,
    "read-back": """
        me lo/la mandas/pasas/dices/lees/reenvías/envías/dictas|
        me/nos lo/la mand*/pas*/dic*/lee*/reenv*/envi*/dict*|envíame*|pásame*|reenvía*|léeme*|
        léamel*|díctame*|envíenos*|envíanos*|mándenos*|me lo manda|me lo dice|me lo envía|me lo lee|
        me das|compárt*|páseme*|mándeme*|envíeme*|me pase|me reenv*|nos reenv*|nos dice*|nos das|
        dámelo|démelo|me lo copias|cópiam*|escríbamelo|respond* con|me pasas|pásame|páseme|
        me lo pasas|me mandas|me lo mandas|dime|me lo dices|me dictas|díctame|léeme|me lo lees|
        reenvíame|reenvíamelo|aquí mismo|me lo das|me facilita|comuníca*|dame|deme|mándamelo|
        mándeme|enviame|envíamelo|envíeme|pásamelo|léemelo|díctamelo|escribeme|ponlo aquí|
        pégalo aquí|respondeme con|responde con|comparteme|compártelo|captura de|me los dices|
        dímelos|me los pasas|pásamelos|me lo reenvías|mándame los|escríbelos aquí|me puedes decir|
        me podrías decir|podrías pasarme|puedes pasarme|me lo confirmas|reenvíemelo|me lees|dícteme|
        escríbelo|ponlo por aquí|captura del mensaje|foto del mensaje|captura del sms|yo lo pongo|
        yo lo meto|yo completo|y paro el|y listo|caduca en|vence en|pónmelo aquí|yo lo ingreso|
        yo lo cargo|qué dice el|lo que dice|lo que salga|lo que te salga|
        dame/deme/dime/dígame/dícteme/díctame/pásame/páseme/mándame/mándeme ..
        cifras/números/número/código/pin/clave|asesor/agente/compañero/técnico .. pedirá/pide el/la
    """,
    "read-back~": "dime*|dígame*|mándame*|me dice|me dices|me diga|mándame|dígame|dímelo",
    "lend": """
        alquil*|arrend*|prest*|dejar*|nos dejas|me dejas|dejas|ceder|cedes|cede|ceda|cedan|vend*|
        usar tu|usamos tu|usar su|usamos la|usar la|utilizamos|utiliz* tu|acceso a tu|acceso a su|
        entrar en tu|entramos en tu|desde tu|desde su|gestionar tu|gestionamos tu|manejar tu|
        manejamos tu|rento|rentar|rentamos|arriend*|operar desde tu|publicar desde|el login y|
        pasas el código|renta tu|rentas|usarla|déjanos|nos deja|déjenos|nos abres|para que entremos|
        entremos|la tienes parada|lo tienes parado|parado|parada|no lo mueves|no lo usas|no la usas|
        apenas usas|casi no usas|sin usar|abandonado|a disposición|poner a disposición|!prestig*|
        !prestac*|!vendri*|!vendra|alianza de perfil|escribimos desde|a su/tu nombre .. escribimos|
        desde su/tu perfil/cuenta|lo despertamos|lo manejamos nosotros|lo operamos
    """,
    "lend~": """
        rent*|compr*|renta|ced*|!comprend*|!compren*|!comprob*|!comprueb*|!comprom*|!rentab*|
        !rental*|!cedul*
    """,
    "account": """
        cuenta/perfil de linkedin|cuentas/perfiles de linkedin|cuenta en upwork|cuenta de upwork|
        cuenta de workana|tu cuenta|su cuenta|tu perfil|su perfil|tu linkedin|perfiles con|
        cuentas con|cuentas antiguas|perfiles antiguos|cuentas reales|la cuenta|cuenta bancaria|
        el usuario y la|upwork|workana|fiverr|malt|cuenta de linkedin|perfil de linkedin|
        su linkedin|freelancer|cuenta verificada|perfil verificado|perfil antiguo|
        perfil de freelance|webs de freelance|en las webs|cuenta de repartidor|cuenta de rider|
        cuenta de uber|cuenta de wallapop|cuenta de paypal|<number> contactos|<number> seguidores
    """,
    "account~": "perfil con",
    "rent-pay": """
        cada mes|semanal*|por semana|no haces nada|sin hacer nada|ingreso pasivo|pasivos|
        por adelantado|cada viernes|diarios|cada semana|todos los meses|el día uno|por no hacer|
        tú no haces|cada viernes/lunes/domingo/mes|el primero de cada|un dinerito|sin mover un
    """,
    "rent-pay~": "al mes|mensual*|por mes|a la semana|al día",
    "log-in-as-you": """
        usuario y contraseña|el usuario y la clave|contraseña|cookie*|usamos la cuenta|
        entramos nosotros|nosotros nos encargamos|lo llevamos nosotros|nuestro equipo entra|
        datos de acceso|acceso remoto|anydesk|claves de|correo y contraseña|usuario y clave|
        nosotros entramos|nosotros la usamos|teamviewer|para que entremos|entramos desde|
        entramos con|nos conectamos|con tus claves|con tu usuario|con sus claves|nos das acceso|
        damos los mensajes|escribimos nosotros|nosotros escribimos|nosotros hacemos|
        hacemos nosotros|mi equipo escribe|la selfie cuando|la cara cuando|verificación de cara|
        cuando salte|cómo entra|cómo entras|toque sí|toca sí|toques sí|apruebe una notificación|
        apruebas la notificación|aprobar la notificación|un equipo que le enviamos
    """,
    "open-account": """
        abr* .. cuenta/cuentas|abrir una cuenta|apertura de cuenta|videoidentific*|video identific*|
        videoidentificación|cuenta de prueba|cuenta nueva en|abr* .. cuenta|apertura .. cuenta|
        identificación por vídeo|verificación por vídeo|abres una cuenta|abra una cuenta|
        abras la cuenta|hazte cliente|hacerte cliente|cliente normal|probar bancos|tester de bancos|
        probador de|video identificación|luego la cierras|luego se cierra|después se borra|
        nos cedes|cedernos la cuenta|probar el banco|luego la cerramos|se cierra después|
        date de alta
    """,
    "fee": """
        cuota|depósito|coste|tarifa|comisión|matrícula|arancel|anticipo|adelanto|abono|cuestan|
        valor|derechos|pack|kit|seguro|paquete|reserva|coste*|cuota*|examen|aranceles|gestión|
        donativo|aportación|contribución|derecho de|emisión|tramitación|envío|timbre|sello|aduana|
        liberacion|activacion|trámite|membresia|apostilla|provisión|gestoría|trámite*|pago único|
        certificado|apertura|expediente|aporte|uniforme|cursillo|fianza reembolsable|
        depósito reembolsable|kit de ingreso|kit de inicio|cuota simbólica|aporte simbólico|
        gastos administrativos|montacargas|antecedentes
    """,
    "fee~": """
        tasa|tasas|fianza|pago|inscripción|impuesto*|cuesta|honorarios|señal|importe|precio|tasa*|
        póliza|prima|notaría|traduccion|examen medico|gastos|examen médico|carné de
    """,
    "job": """
        entrevista|sueldo|cupo|cupos|cargo|empiezas|rr|rrhh|recursos humanos|aspirante*|postul*|
        colocación|seleccionad*|remoto|oferta laboral|remuneración|quincena
    """,
    "job~": """
        puesto|trabajo|empleo|vacante|candidat*|contrato|selección|oferta|plaza|incorpor*|salario|
        nómina|empresa|teletrabajo|reclutador*|empezar|primer día|contrat*|reclut*|prácticas|
        incorporación|empleador
    """,
    "purpose": """
        formación|capacitación|antecedentes|ats|equipo|material|gestión|trámite*|tramit*|examen|
        uniforme|seguro|licencia|reserva|reservar|apartar|expediente|credencial|plataforma|
        verificación|evaluación|psicotécnic*|inducción|kit|manual|dossier|habilitación|
        curso obligatorio|poligráf*|certificad*|reserv*|asegurar|matrícula|software|visado|coaching|
        trámite|carnet|portatil|laptop|envio|mensajeria|transporte|reserva*|guardar la plaza|
        cursillo|gafete|cupo|guardar tu lugar|herramientas|rehacer tu cv|rehacer su cv|
        formato del cv|reescribir tu|homologación exprés
    """,
    "purpose~": """
        certific*|currículum|examen médico|exámenes médicos|homologación|carné|visa|permiso|prueba*|
        afiliación|curso*|vacante|médico|curso|certificacion|registro|traduccion|plaza
    """,
    "refund": """
        reembols*|reintegr*|se te abona*|se abona*|descuent*|primer sueldo|primer salario|
        primer pago|primera quincena|se recupera*|bonific*|devol*|se te devuelve|se descuenta|
        recuper*|te lo abonan|devolucion|de vuelta|te lo regreso|te lo devuelvo|se lo devuelvo|
        descuenta*|descontado|abonad*|te lo pago|te los metemos en nómina|en nómina|se te devuelven|
        se le devuelve|vuelve con|vuelven con|a los dos meses|al mes siguiente|lo ganado|
        te devuelvo el doble|le devuelvo el doble|devuelvo el doble|devolveré el doble|
        te pago el doble|con la primera/segunda quincena|en la primera nómina|
        con el primer/segundo sueldo|lo recupera en|lo recuperas en|se lo devolvemos con|
        se le devuelve con|se abona con
    """,
    "refund~": "devuel*|devolv*|primera nómina|primer mes|te lo devuelve*|devuelv*",
    "rewriter": """
        especialista .. cv|especialista .. currículum|experta en cv|experto en cv|reescrib*|rehac*|
        optimiz*|reformat*|adaptar .. cv|adapta .. cv|mejorar .. cv|compañera que|coach|
        consultor* de carrera|asesor* de carrera
    """,
    "rewriter~": "redactor*|plantilla",
    "score": """
        puntaje|ats|sistema de cribado|<number> de <number>|<number> %|<number> / <number>|
        palabras clave|corte|puntuación|puntos|<number> sobre|sistema de selección|
        software de selección
    """,
    "score~": "filtro*|compatib*|nota",
    "visa": """
        visado*|visas|patrocinio|permiso de trabajo|lmia|migra*|migratori*|extranjería|embajada|
        green card|movilidad laboral|cupo*|sponsor*|inmigración|carta de invitación|visad*|papeles|
        patrocin*|arraigo|temporer*|nulla osta|el patrón|la granja|granja|visa de trabajo|canadá|
        manitoba|alemania cuidadora|regularización
    """,
    "visa~": "visa|consulado|residencia|visa*",
    "visa-sale": """
        sin inglés|no hable inglés|aunque no hable|sin experiencia|visa garantizada|
        visado garantizado|permiso .. garantizado|garantizad*|100 %|cupos|mitad ahora|mitad cuando|
        nuestro agente|agente en|contacto dentro|ya viajaron|últimos cupos|sin entrevista|
        sin examen|sin idioma|la mitad ahora|el resto cuando|el resto al|quedan cupos|
        mi contacto en|un conocido en|ya llevé|he traído|he llevado|no hay trabajo|trabajo no hay|
        ya te apañas|cuando tenga el sello|sello en|no hace falta idioma|conocido en|
        mi primo trabaja|pongo tu nombre|poner tu nombre|solo en papel|solo de papel|qué decir|
        qué contestar|te digo qué|cancelan el cupo|en el aeropuerto
    """,
    "award": """
        premio*|galardón|galardon*|ganador*|nominad*|top <number>|distinción|medalla|estatuilla|
        gala|estrella de oro|a la excelencia|líderes .. año|empresa del año|mejores .. año|
        entre los <number>|reportaje|ranking|selecc* .. entre|trofeo|excelencia|condecor*|
        personalidades|otorgar*|otorga*|investidura*|honoris causa|doctorado|toga|birrete|
        academia .. distingue|miembro honorario|membresía honoraria|ceremonia|nominación|homenaje|
        ha sido distinguid*|distinguirle|sin candidatura|jurado|premi*|galardonad*|finalista*|
        revista|sello|nombrad*|elegid*|proclamad*|del año|placa|cristal|anuario|diploma|el título|
        por unanimidad|sin postular|sin haberse|suplente|!premium|aceptado sin|aceptada sin|
        sin revisión|su tesis|ponente magistral|paquete del galardonado|paquete de ponente
    """,
    "award~": "reconocimiento*|reconocimiento|directorio de",
    "inherit": """
        herenci*|heredero*|herederos|fallecid*|falleció|difunt*|mismo apellido|cuenta inactiva|
        sin reclamar|viuda|viudo|testament*|legado|albacea|fondo* .. liberar|liberación de|
        cliente .. murió|murió sin|herencia|hereder*|viud*|cuenta dormida|testamento|pariente|
        familiar cercano|sin herederos|última voluntad|apellido coincide|comparte* .. apellido|
        su apellido|tu apellido|herede*|heredero|sin familia|fortuna|sin descendencia|sin parientes|
        fondos inactivos|como familiar|como primo
    """,
    "inherit~": "beneficiari*",
    "big-sum": "millón|millones|<number> millones|<number> m|fortuna|mdd",
    "loan": """
        préstamo*|crédito*|prestamista|financiación|financiamiento|prestar dinero|presto dinero|
        hipoteca|financia*|entre particulares|particular
    """,
    "loan-easy": """
        sin aval|sin nómina|sin papeles|sin justific*|sin buró|rechazad*|asnef|interés fijo|
        interés del|en <number> horas|en el día|aprobado|aprobación inmediata|entre particulares|
        sin garantía*|tasa fija|al <number> %|tasa del|mismo día|morosos|sin avales|sin consultar|
        buró de crédito|rai|tipo del|en 24|aprobad*|particular|sin papeleo|a cualquier persona|
        sin preguntas|sin asnef|con asnef|aunque tengas|aunque esté|concedid*|los bancos no|
        aunque estés|con deudas|el banco rechaza|los bancos rechazan|le negaron|te negaron|
        en una hora|respuesta inmediata
    """,
    "recover": """
        recuper*|rescat*|rastrea*|localiz*|desbloque*|víctimas|devolver*|rastre*|bloquead*|
        congelad*|liber*|resarc*|indemniz*|restitu*|incautad*|a su favor|devolucion|perito|
        localizad*|localizamos|hemos localizado|retenidos a su favor|su nombre figura|
        su nombre aparece|figura en la relación|perjudicad*|la relación de|embargad*|liberar*|
        los suelte|soltar*|suelten|le devuelven|se los devuelven|gabinete de|unidad de rastreo|
        equipo forense|fondo de compensación|hacker ético|un hacker|me lo recuperó|me los recuperó|
        hemos encontrado|encontramos su|lista de afectados|liquidador|administrador concursal|
        juzgado|juez|fiscalía|interpol|europol|policía|guardia civil|blockchain|
        encontrados a su nombre|le corresponde|le corresponden
    """,
    "recover~": "afectados|retenid*|afectad*|recuperó/encontró .. mío/míos/dinero",
    "lost-money": """
        perdi* .. dinero/ahorros/criptomoneda*/fondos/inversión|perdió|perdiste|dinero perdido|
        fondos perdidos|te robaron|le robaron|estafad*|estafa*|robad*|lo que perd*|tus fondos|
        sus fondos|su dinero|tu dinero|sus bitcoin*|tus bitcoin*|tus cripto*|sus cripto*|
        broker falso|plataforma falsa|
        perdió/perdiste/perdido .. dinero/fondos/cripto*/ahorros/inversión|víctima*|falso bróker|
        sus pérdidas|invirtió en|lo que perdió|lo perdido|lo que perdiste|estafaron|la estafa|
        aquella web|aquella plataforma|aquel bróker|web de divisas|plataforma cerrada|a mí también|
        perdido|su pérdida|tu pérdida|defraudad*|su comentario|tu comentario|su capital|perjudicad*
    """,
    "lost-money~": "fraude|sus ahorros",
    "free-release": """
        liberar|liberación|gas|comisión|anticipo|activ*|desbloque*|cuota|costas|seguro|trámite|
        liber*|activación|adelantad*|depósito|anticip*|notari*|aranceles|tasa judicial|
        tasa de liberacion|desbloqueo|conversion|para retirar|antes de retirar|retirada|adelant*|
        la tasa|provisión|aval|para que el juzgado|para liberar|para que los|para que lo|
        no puede descontarse|no se descuenta|timbre|sello|cajero de criptos|tasa de red|
        del propio saldo|transferencia de prueba|!activid*|!activo*|!activas|!adelante|
        comisión de red|tarifa de gas|no se puede descontar|no es deducible|antes de la liberación|
        antes del desembolso
    """,
    "free-release~": """
        tasa*|impuesto|honorarios|wallet|impuesto*|desbloquear|notaria|retiro|tasas|fianza|gastos
    """,
    "investor": """
        inversor*|inversionista*|inver*|fondo|family office|due diligence|valoración|valuación|
        startup|capital|socio*|participación|mandante|mi mandante|familia del golfo|comité aprobó|
        comité ha aprobado|aprobado por|entra con|entramos con|entran con|sin más vueltas|
        sin más revisión|sin auditoría|firmamos el|firmamos mañana|dinero listo|fondos listos|
        !sociol*
    """,
    "investor~": "ronda|fundador*|ángel|millones",
    "investor-talk": """
        nuestro fondo|family office|tu ronda|su ronda|tu startup|su startup|term sheet|
        due diligence|valoración|valuación|tu deck|su deck|el inversor|mi principal|el principal|
        listo para invertir|quiere invertir|quieren invertir|financiar tu|financiar su|
        financiación para su|capital para|el fondo|pitch|invertir en|inversor*|inversionista*|
        nuestro principal
    """,
    "investor-talk~": "ronda|ticket",
    "proof-of-funds": """
        prueba de fondos|prueba de liquidez|prueba de solvencia|demostr* .. liquidez|
        demostr* .. solvencia|acredit* .. fondos|acredit* .. solvencia|liquidez|traer .. efectivo|
        traiga .. efectivo|en efectivo|gastos legales|gastos notariales|gastos de apertura|
        honorarios .. adelant*|wallet nueva|monedero nuevo|gastos de due|garantía bancaria|
        seguro de caución|depósito de seriedad|gastos de estructuración|efectivo|en metálico|
        fondos en efectivo|honorarios de|comisión del|comisión de|tasa de|aval|demostrar solvencia|
        demostrar seriedad|muestra de seriedad|prueba de seriedad|costumbre de la casa|es costumbre|
        es nuestra costumbre|usted trae|traer <number>|en un monedero|monedero que|cartera nueva|
        billetera nueva|se enseña|sólo se enseña|se muestra|solo mostrar|no se mueve|no se mueven|
        se escanea|escanear el|cuenta de garantía|en garantía|cuenta escrow|prima de
    """,
    "proof-of-funds~": "garantía",
    "cheque": """
        cheque*|talón|giro bancario|<number> en vez de <number>|<number> en lugar de <number>|
        deposité de más|por error .. depositado/transferido
    """,
    "cheque-in": """
        ingres*|tu cuenta|su cuenta|la app del banco|app de tu banco|escane*|foto del cheque|
        por ambas caras|las dos caras|en tu app|desde la app|cuando se refleje|cuando aparezca|
        en cuanto entre|cuando entre|ya aparece|al ingresarlo|lo ingresas|ingrésalo|
        en cuanto aparezca
    """,
    "cheque-in~": "deposit*|cobr*|!cobre",
    "forward-rest": """
        envi*/transf*/mand*/reenv* .. resto/diferencia/restante/demás|
        gir*/pas*/remit*/abon*/pag* .. resto/diferencia/restante/demás|el restante|reenv*|
        lo transfieres|los transfieres|lo reenvías|pasarlo a|enviarlo a|lo envías a|lo mandas a|
        a nuestro proveedor|al proveedor|a nuestros socios|a otra cuenta|en bitcoin|por cajero|
        el resto|la diferencia|el saldo|restante|reenví*|transf* .. resto/restante/proveedor|
        envía* .. resto|pasa* .. resto|menos tu|menos su|el sobrante|reenvía*|reenviar|
        transfiere .. resto|transferir .. resto|manda .. resto|envia .. resto|convertir en|
        convierte en|en usdt|sacar .. efectivo|retira .. efectivo|en efectivo a|entregar al|
        entregas al|lo demás|lo restante|los otros <number>|mandas el|mandas los|reenvías|
        lo pasas a|pásalo a|los pasas|lo giras|gira el|giras a|transfieres el|transfiere el|
        sácalo en|en efectivo al|al instalador|compras cripto|compras usdt|lo cambias a|
        lo conviertes|a un cajero|por bizum a|en sobre|sacas del cajero|saca del cajero|sacas y|
        lo sacas|retiras|retira el|retírelo|en el cajero|me lo das|se lo das|lo entregas|lo entrega|
        entregas el|al mensajero|al chofer|al repartidor|el mismo día a|
        paga/pague/liquida/liquide .. proveedores/contratistas|
        al día siguiente .. transfiere/reenvía|según la lista|déselo al|dáselo al|al albañil|
        al de la mudanza|al transportista
    """,
    "forward-rest~": "en cripto|en mano",
    "keep-share": """
        te quedas|quedarte|quédate|se queda|quédese|quedándote|te guardas|tu comisión|su comisión|
        comisión|para ti|por cada transferencia|por cada operación|de cada transferencia|
        por transferencia|descont*|retien*|retén|retenga|su parte|para usted|quedarse|
        <number> % para|por la molestia|por las molestias|es tuyo|<number> para ti|
        <number> para usted|% para ti|% para usted|lo que sobre|tu tajada|descuenta tu|descuentas|
        apartas <number>|te apartas|te embolsas|te llevas <number>|te llevas el|se lleva el|
        te dejo el|te dejo <number>|son tuyos|son suyos|de cada cobro|de cada pago|% de cada|
        por tu tiempo|pavos para|en la mano|quédese/quédate .. por la molestia|
        cuatro/cinco/diez por ciento .. usted/tuyo/suyo|se queda con|te quedas con
    """,
    "keep-share~": "reten*|tu parte|por operación|es tuya",
    "receive-money": """
        recib* .. transferencias/transferencia/pagos/dinero/ingresos/cobros/fondos|recib* .. cuenta|
        en tu cuenta|a tu cuenta|en su cuenta|a su cuenta|su cuenta bancaria|cuenta particular|
        usando tu cuenta|con tu cuenta|prestar tu cuenta|llega* .. cuenta|entra* .. cuenta|
        recib* .. pagos/transferencias/dinero/depósitos/fondos/ingresos|su cuenta personal|
        usar tu cuenta|recib* .. transferencia*|recib* .. pagos|recib* .. dinero|
        lleg* .. a tu cuenta|usamos tu cuenta|tu cuenta|cuenta personal|pagos de clientes|
        cobros de clientes|te llegan transferencias|te entran|te va a entrar|te caen|
        presta tu cuenta|recibes los pagos|recibir pagos|recibir los|cobrar de clientes|
        pasan por tu|pasa por tu|clientes ingresan|cuenta puente|cae en la tuya|cae en tu|
        caen en tu|cae en su|entra en tu|entran en tu|te entra|le entra|llega a tu|llegan a tu|
        llega a su|en la tuya|a la tuya|por su cuenta|la suya la tiene|embargada|cuenta embargada|
        la tiene bloqueada|cuenta bloqueada|tienes cuenta|cuenta en algún|cuenta propia|
        no tenemos cuenta|aún no tenemos|todavía no tenemos|los compradores|los clientes te|
        los clientes le|en su/tu cuenta .. entra/entran/cae/caen/reposa/llega|pasan por su cuenta|
        pasa por tu cuenta|clientes .. pagan/depositan/transfieren .. usted/ti|
        aún no tenemos cuenta|todavía sin cuenta|cuenta en trámite
    """,
    "pass-job": "agente de pagos|agente local|representante financiero|asistente financiero",
    "pass-job~": "agente financiero",
    "parcel": """
        paquete*|paquetería|cajas|envíos|bultos|mercancía|pedidos|teléfonos|móviles|encomienda*|
        mercancía*|productos|paquetes|envío*|zapatillas|a otros nombres|a otro nombre
    """,
    "parcel~": "caja*",
    "reship": """
        reenv*|reetiquet*|re etiquet*|nueva etiqueta|otra etiqueta|etiqueta*|reempaquet*|reembal*|
        oficina de correos|mandarlos|enviarlos|al extranjero|los mandas|los envías|llev* .. correos|
        reenví*|reexped*|paquetería|mensajería|quitas la etiqueta|pegas|pegar la|llevas a correos|
        llevar a correos|a correos|punto de recogida|los recoge|el mensajero|reempac*|en correos|
        los llevas|las llevas|lo llevas a|pasa un repartidor|pasa a recoger|cambiar la etiqueta|
        cambia la etiqueta|pega la etiqueta|a la taquilla|pasa un chico|pasa alguien
    """,
    "reship~": "despach*",
    "at-home": """
        tu casa|su casa|en casa|tu domicilio|su domicilio|tu dirección|su dirección|desde casa|
        a domicilio|en tu casa|en su casa|a tu casa|a su casa|tu piso|tu puerta|tu portal|
        a tu nombre|a su puerta
    """,
    "voucher": """
        tarjetas apple|tarjetas google|tarjetas steam|tarjetas prepago|tarjeta prepago|
        cupón prepago|vale* regalo|bono* regalo|tarjetas itunes|tarjeta amazon|tarjetas de regalo|
        vale prepago|bono prepago|tarjetas amazon|
        tarjeta/tarjetas/código/códigos/vale/vales
        steam/apple/google/amazon/razer/xbox/playstation/roblox/netflix/oxxo
    """,
    "voucher~": "tarjeta* regalo|tarjeta* de regalo",
    "voucher-buy": """
        rasc*|foto*|adquier*|ve a|compra|compres|comprar|mándeme|mándalos|envíame|envíeme|
        envíamelos|los códigos|códigos|pagar con|pago con|paga con|se paga con|necesito <number>|
        consigue|consiga|en tarjetas|cómprame|ráscalas|rasca|raspe|raspa|me mandes los códigos|
        código raspado|compra*|cómpreme|consígueme|mándame los códigos|mande los códigos|rasca*|
        raspa*|raspar|en el quiosco|en el súper|en el estanco|tarjetas de <number>|en el oxxo|
        en la gasolinera|en la tienda|te lo repongo|te los repongo|te lo reembolso|ponlo de tu|
        con tu tarjeta|raspa/raspe/fotografía/fotografíe .. dorso/reverso/códigos/números|
        el dorso de|por caja chica|caja chica|a gastos
    """,
    "voucher-buy~": """
        compre|cómpr*|mándame|el código de|!comprend*|!compren*|!comprob*|!comprueb*|!comprom*
    """,
    "coin-pay": """
        envi*|transf*|recarg*|ingres*|billetera|entr*|convert*|pagas|pague|pagamos|
        en bitcoin/usdt/cripto*|por bitcoin|!envidi*|!transform*|!entre|!entreg*|!entrevist*|
        !entren*|!entrad*|!recargo
    """,
    "coin-pay~": """
        deposit*|compr*|met*|wallet|monedero|dirección|pago|paga|pagar*|!comprend*|!compren*|
        !comprob*|!comprueb*|!comprom*|!metal*|!metric*|!metro*|!metod*
    """,
    "card-data": """
        número de tarjeta|cvv|cvc|tarjeta de crédito|tarjeta de débito|tarjeta bancaria|
        fecha de caducidad|tu tarjeta|su tarjeta|caducidad|tres dígitos|de atrás
    """,
    "bank-data": """
        cuenta bancaria|cbu|clabe|certificado bancario|rib|cuenta corriente|banca online|extracto*
    """,
    "bank-data~": "datos bancarios|número de cuenta|iban|certificado de titularidad",
    "bank-login": """
        clave bancaria|banca online|home banking|coordenadas|token|claves bancarias|la app del banco
    """,
    "bank-login~": "clave del banco",
    "identity": """
        pasaporte*|identificación|documento de identidad|documento nacional|carné de identidad|
        carnet|curp|rut|ruc|rfc|selfie*|licencia de conducir|carné de conducir|permiso de conducir|
        ambas caras|ambos lados|por delante y por detrás|por los dos lados|comprobante de domicilio|
        tu identidad|credencial de elector|cuil|partida de nacimiento|anverso|permiso de residencia|
        pasaporte|selfie|por ambos lados|frente y reverso|delante y detras|recibo de luz|
        documento con foto|foto del documento|foto del dni|selfi*|las dos caras|empadronamiento|
        certificado digital|firma digital|clave permanente|nss|foto del timbre|foto con el|
        al lado de la cara|acta de nacimiento|vídeo girando|girando la cabeza
    """,
    "identity~": "dni|nie|cédula|seguridad social|identidad|número de la seguridad|carné|nómina",
    "identity-many": """
        selfie*|ambas caras|ambos lados|por delante y por detrás|dos caras|dos lados|comprobante|
        sosteniendo|sujetando|videoidentific*|partida|extracto
    """,
    "identity-many~": "recibo|seguridad social",
    "clicks": """
        me gusta|valor*|reseñ*|estrell*|calific*|clic*|clicks|suscrib*|seguir|votar|ver vídeos|
        optimiz*|pedidos|likes|reseña*|clic|clics|estrellas|coment*|impuls*|dar like|dar likes|
        darle like|dale like|poner me gusta|corazones|reseñas|valorar|valoraciones|calificar|
        calificaciones|puntuar|votos|suscribirte|suscripciones|clicar|optimizar|optimización|
        posicionar|impulsar|das corazón|dar corazón|subir en el|
        dar/das/da/poner/pones .. estrellas/estrellitas/corazones/likes|
        hoteles/productos/videos/apps .. calificar/valorar/impulsar|pedidos simulados|
        pedidos ficticios
    """,
    "clicks~": "like*|sigu*|opinion*|corazon*|capturas|!siguient*",
    "click-goods": """
        hotel*|app|apps|aplicacion*|video*|youtube|tiktok|google maps|instagram|marca*|amazon|
        airbnb|booking|canciones|películas|negocio*|local*|alojamiento*|pedido*|tareas|plataforma*|
        hotel|hoteles|canales|tarea*|órdenes|película*|música|comercio*|artículos|!localiz*
    """,
    "click-goods~": "producto*|tienda*|restaurante*|página*",
    "per-click": """
        por like|por reseña|por cada valoración|por valoración|por clic|por tarea|por cada me gusta|
        por video|cada like|cada reseña|cada tarea|cada valoración|cada una|por opinión|
        por suscripción|<number> tareas|<number> likes|<number> reseñas|<number> valoraciones|
        tareas sencillas|tareas simples|tareas fáciles|tareas diarias|tarea gratis|primera tarea|
        por captura|microtareas|por estrella|por calificación|cada vídeo|primera* tarea*|por voto|
        por tanda|por lote|por pedido|cada pedido|por corazón|por hotel|la tanda|
        las <number> de hoy|primera tanda
    """,
    "per-click~": "<number> al día",
    "recharge": """
        recarg*|tareas vip|tarea vip|nivel vip|vip|tareas prepago|tarea combinada|tareas combinadas|
        saldo negativo|pedido combinado|congelad*|tareas comerciales|deposit* .. tarea|prepag*|
        tareas premium|tarea* prepagad*|negativo|combinad*|combo|cuenta de trabajo|
        completar el depósito|desbloque*|en negativo|sale negativo|saldo en rojo|en rojo|
        completa* los|completa* el|completar la|de tu parte|de tu bolsillo|para poder retirar|
        para retirar|no puedo retirar|retiras todo|retirar todo|pedido especial|tarea especial|
        pedido doble|pedido triple|paquete de tareas|el lote|se anula|se pierde todo|pierdes todo|
        subir de nivel|depósito para|depositar para|adelant*|vuelve con|pones tú <number>|pon tú|
        poner <number> para|para abrirlo|para abrir el|abrir el nivel|nivel plata|nivel oro|
        nivel siguiente|siguiente nivel|te toca el nivel|te asignan|asignan|cubrir el saldo|
        lo que falta|la diferencia|se te devuelven con|devuelven con lo|se pierde lo|pierdes lo|
        lo que tienes en la cuenta|se cierra en cuanto|pide prestado|pedir prestado|!recargo|
        !adelante|nivelar|dejar en cero|saldo en cero|completar el set|pedido de la suerte|el set se
    """,
    "recharge~": "para desbloquear|desbloquear|desbloquea*|lote|se pierde|premium",
    "easy-work": """
        sin experiencia|no hace falta experiencia|no necesitas experiencia|desde el móvil|
        con el móvil|desde tu móvil|con tu móvil|desde el celular|con tu celular|desde tu celular|
        minutos al día|horas al día|ratos libres|tiempo libre|media jornada|medio tiempo|desde casa|
        cualquiera puede|sin entrevista|sin cv|sin horarios|tiempo parcial|con tu teléfono|
        hora* al día|ingresos extra|cualquier persona|horario flexible|flexible|con el celular|
        desde el sofá|amas de casa|en tus ratos
    """,
    "pay-daily": """
        pago diario|pagos diarios|cobras hoy|cobras el mismo|mismo día|a diario|diarios|por día|
        cada noche|cobras en|cobro inmediato|al instante|esa misma|pago inmediato|todos los días|
        pagado a diario|diariamente|cobras cada|a la noche|te llegaron|llegaron los|retiras cuando|
        retiro diario|retiro inmediato|retiras el mismo|en usdt
    """,
    "pay-daily~": "al día|se paga en|retir*",
    "gain": """
        gan*|rentab*|retorno*|utilidad*|saqué|multiplic*|duplic*|lucr*|dinero trabaje|sacamos|
        intereses|ganancia*|rentabilidad|dobl*|triplic*|ingres*|riqueza|interés|en una tarde|ganan*|
        ganar|gané|ganado|beneficio*|rentabil*|se convirtieron|plusvalia*|he sacado|el doble|
        ganamos|sacas|saca al mes|he pasado de|pasé de <number>|pasó de <number>|se convirt*|
        en una semana|en dos semanas|en tres semanas|en un mes|me pagó|pagué la|ya pagué|
        pagué el coche|sin hacer nada|dinero muerto|parado|está parado|durmiendo|no te rinde|
        no rinde|no renta|me dejó <number>|la plataforma me|me dio <number>|dupli*|tripli*|
        multipli*|rinde|rinden|crecer|que crezca|trabaje tu dinero|dinero dormido|pierde valor|
        inflación|se convierten en|en <number> se|para los billetes|casa juntos|mientras duermes|
        mientras duerme|!ganader*|!ganas|gano
    """,
    "gain~": """
        benefici*|ingresos|saco|rico|en <number> minutos|doble|retir*|retire|de <number> a <number>
    """,
    "trade": """
        invert*|invers*|trading|trader*|forex|plataforma|arbitraje|señales|contratos|nodo*|robot|
        bot|algoritmo|cuantitativ*|corto plazo|oro|preventa|token*|broker|fondo|operar|opero|copy|
        futuros|oper*|inteligencia artificial|ia|pool|grupo de señales|grupo de inversión|
        copias mis|copiar mis|mis operaciones|nuestra plataforma|los nodos|el oro|mercado del oro|
        inversi*|divisas|operaciones|moneda*|acciones|copiar las|copia las|copiamos|cuándo entrar|
        cuándo salir|entrar y|comprar y vender|maestro|mentor|el profe|opciones|!operari*|
        !operador*|trabajar mi dinero|mover mi dinero|muevo mi dinero|rendir mi dinero
    """,
    "trade~": "inviert*|staking|minería|cartera|mercado|cripto*|mercado*",
    "guaranteed": """
        garantiz*|sin riesgo|riesgo cero|capital protegido|capital asegurado|capital garantizado|
        nunca pierde*|imposible perder|fijo diario|fija|sin pérdidas|jamás|garantizad*|cero riesgo|
        nunca perd*|segur*|protegido|ningun riesgo|nunca pierde|ganancia segura|sin riesgos|
        sin pérdida|nadie pierde|por contrato|siempre gana|!segurid*|!seguram*
    """,
    "per-day": """
        % al día|% por día|% cada día|% semanal|% por semana|% mensual|% al mes|% por mes|
        por ciento diario|por ciento mensual|por ciento al|por ciento semanal|diario* .. %|
        mensual* .. %|% por operación|al día garantiz*|% mensual*|rendimiento diario|
        rentabilidad diaria|rentabilidad mensual|ganancias diarias|cada día|cada semana|
        en una semana|en seis semanas|en un mes|en una noche|en media hora
    """,
    "per-day~": "% diario|% diario*|al día|diarios",
    "teach-money": """
        te enseño|enseñarte|enseñarle|enseñó|te guío|le guío|te llevo de la mano|de la mano|
        te ayudo|le ayudo|te acompaño|paso a paso|mi tío|mi tía|mi mentor|mi analista|conmigo|
        te digo cuándo|yo te explico|mi equipo|asesor*|mi asistente|sígueme|yo misma|yo mismo|
        me pasa los|le muestro|le acompaño|sigue mis|siga mis|botón por botón|yo te digo|mentor|
        mi mentora|junto conmigo|haz como yo|yo pongo|yo anado|mis alumnos|sus alumnos|yo te enseño|
        yo te guío|te voy guiando|la acompaño|lo acompaño|te digo qué|le digo qué|te digo dónde|
        te explico cómo|siguiéndome|mi primo me|mi hermana me|un amigo que|una amiga que|
        un chico que|el profesor|mi asesor|la asesora|haz lo que|igual que yo|te voy diciendo|
        le acompaña|mi maestra|mi profesora|yo me encargo|por eso estoy yo|pongo la mitad|
        ponemos juntos|enseñarte cómo|te enseñaré cómo|te mostraré cómo|le mostraré cómo|
        le enseñaré cómo|copia mis|copias mis|copiar mis|te muestro cada|cada clic|a tu lado|
        mi tía .. oro/trading|me dice la hora|me dice cuándo
    """,
    "teach-money~": "le enseño|enseña|mi primo|analista|profesor|gestor*|juntos en",
    "deposit-small": """
        empiez* con|empez* con|empieza* con|entras con|entrar con|comien* con|comenz* con|con solo|
        desde <number>|mínimo|depósito mínimo|primer depósito|<number> para empezar|desde $|desde €|
        pones|ingresas|poner <number>|pequeña cantidad|poquito|empieza con|empiece con|comienza con|
        depósito inicial|solo <number>|bastan <number>|inversión mínima|aportación mínima|
        empezar con|empiezas con|empieza por|pon <number>|metes <number>|mete <number>|
        meter <number>|abres con|abrir con|entra con|prueba con|para probar|algo pequeño|poca cosa|
        tus ahorros|los ahorros|metes lo de|mete lo de|con <number>|primer ingreso|
        una cantidad pequeña|la venta del coche|del coche|la herencia de|plan de pensiones|
        tu pensión|a partir de <number> €/euros/dólares/usdt|desde solo <number>|cantidad pequeña|
        solo para probar|junto a los míos|empieza con poco
    """,
    "deposit-small~": "para empezar|lo que puedas|sus ahorros",
    "bonus": "bonific*|duplicamos|te doblamos|bienvenida",
    "bonus~": "bono*|extra|regalo de",
    "invest-here": """
        nuestra plataforma|la plataforma|mi plataforma|la app|una aplicación|nuestra app|el sitio|
        nuestro fondo|preventa|ronda privada|cuenta de trading|mi enlace|nuestro pool|grupo privado|
        grupo vip|acceso anticipado|club|no está en la app store|no está en la tienda|
        plataforma privada|círculo cerrado
    """,
    "invest-here~": "una app|la página|un enlace|el programa",
    "warm": """
        guap*|hermos*|bell*|preciosa|precioso|cariño|mi amor|destino|casualidad*|el destino|soledad|
        viud*|divorciad*|tu sonrisa|tus ojos|número equivocado|persona equivocada|me equivoqué|
        contacto equivocado|mi asistente|eres soltero|eres soltera|te extraño|pienso en ti|soñé|
        alma gemela|buena persona|persona tranquila|educad*|eres diferente|dormiste|desayunaste|
        buenos días guap*|conocernos|amistad|amig* de verdad|especial|cielo|linda|lindo|mi vida|
        bonit*|lind*|sonrisa|ojos|amor|equivocad*|confundí|buenos días cariño|solter*|confío en|
        besos|un beso|has dormido|has comido|ya comiste|buenos dias amor|nuestra casa|
        nuestro futuro|por nosotros|cuando vaya|crei que eras|pense que eras|que sonrisa|mi cielo|
        guapo|guapa|bonita|tu voz|he soñado|pensando en ti|casualidad|me confundí|perdona creía|
        creía que eras|eres muy amable|qué amable|tan amable|desde que murió|me siento sol*|
        casarnos|cuando nos veamos|buenos días mi|buenas noches mi|abrazo fuerte|perdona creí|
        perdón creí|mi reina|mi rey|pensé en ti|comiste|tu foto|de la foto|nuestra vida|
        cuando estemos|tú y yo|mereces|te mereces|me da pena que|contando monedas|sonrisa tan|sola|
        solas|soltera|soltero
    """,
    "warm~": """
        corazón|juntos|qué vergüenza|cita|buenas noches|conocerte|ángel|dios|querid*|abrazo|sol* en
    """,
    "levels": """
        nivel*|tu red|invit* a tres|trae* a|traes a|tres personas|multinivel|afiliad*|debajo de ti|
        por cada persona|patrocin*|mercadeo en red|duplic*|venta directa|traes dos|ellos traen|
        coloca dos|colocas dos|matriz|tu línea|debajo tuyo|bajo de ti|equipo|niveles|por debajo|
        traer a|tus amigas|tus amigos|invitas a|padrino|madrina|línea|telar|flor|mandala|rueda|
        traen a los suyos|de cada paquete|quinto piso|debajo de mí|planta de abajo|cada una de|
        cada uno de|las que ellas|los que ellos|ganas de cada|se llena sola
    """,
    "levels~": "recluta*|rango|reclut*|dos personas|pierna",
    "dream": """
        ingreso* pasivo*|ingreso* residual*|ingreso* extra|propio jefe|mientras duermes|
        segundo ingreso|cinco cifras|seis cifras|tiempo por dinero|sin jefe|oportunidad de negocio|
        renunci* a|dejó su trabajo|dejé mi trabajo|dejar tu trabajo|emprend*|mentalidad|
        mente abierta|estilo de vida|cambiar tu vida|cambió la vida|mentor*|proyecto de vida|
        independencia|ingresos pasivos|ingreso pasivo|tu propio|ingreso extra|ingresos extra|
        dejar .. trabajo|dejé .. trabajo|cambiar horas|sueño*|cambiar de vida|libertad|emprended*|
        sin jefes|tu propia jefa|tiempo libre|desde casa|emprende*|sueños|dejar la oficina|
        tiempo para tus|tiempo con tus|de nueve a|dejó de reír
    """,
    "dream~": "jubil*",
    "nothing-written": """
        no puedo explicar* por escrito|no puedo decirte|sin dar nombres|hay que verlo|
        tienes que verlo|no lo doy por escrito|el nombre no|en persona te|por escrito no|
        por mensaje no|pierde la gracia|pierde magia|pierde la magia|tienes que vivirlo|
        largo de escribir|en el zoom
    """,
    "pack": """
        pack|kit|membresía|cuota de entrada|inversión inicial|pedido inicial|primer pedido|
        se paga solo|la entrada|caja de|producto inicial|tu paquete de|paquete|nivel plata|
        caja inicial|entras con|entra con el|empiezas con el|pedido mensual|esmeralda|zafiro|
        maletín|dos páginas
    """,
    "pack~": "afiliación|inscripción|plaza en",
    "undress": """
        desnud*|íntim*|ropa interior|quítate|quitarte|quita* .. ropa|sexy|sexo|caliente|lencería|
        excit*|travies*|sin ropa|picante|atrevid*|pícar*|sensual|juguet*|topless|desvest*|sujetador|
        sin camiseta|te desnud*|en bolas|todo lo demás|sacarte la|sácate la|mostrame|sin camisa|
        en ropa interior|quítatela|más de ti|enséñame|muéstrame|cámara encendida|en la cama|
        en la ducha|te quitas|erótic*|muestra más|te toca|ahora tú|luego tú|después tú|yo empiezo|
        empiezo yo|un juego|jueguito|enciende la cámara|prende la cámara|desabroch*|estás solo|
        estás sola
    """,
    "video-call": "video|videollamada|cámara|cam|skype|foto*",
    "video-call~": "llamada",
    "leak": """
        envi*/mand*/public*/sub* .. contactos/familia/jefe/esposa/esposo|
        difund*/pas*/compart*/reenv* .. contactos/familia/jefe/esposa/esposo|
        envi*/mand*/public*/sub* .. marido/mujer/amigos/todos/compañeros/empresa|
        difund*/pas*/compart*/reenv* .. marido/mujer/amigos/todos/compañeros/empresa|
        contactos/familia/jefe/esposa/mujer/marido/todos/amigos .. ver*/recib*/lleg*|lo publico|
        lo subo|lo mando a|difund*|se lo mando|se lo envío|le llega a|publicar|
        envi*/mand* .. contactos/familia/esposa/marido/jefe/amigos/compañeros/mujer|
        todos tus contactos|todos sus contactos|tus contactos|sus contactos|compart* .. contactos|
        apretar enviar|apretar el botón|dar a enviar|hice el grupo|hice un grupo|armé el grupo|
        armé un grupo|grupo con tu|grupo con tus|se borra|borro todo|lo borro|lo elimino|publicaré|
        publicarlo|publicamos|publicado en tu|lo publicamos|si me bloqueas|si bloqueas|a la policía|
        sale a todos|llega a todos|tengo tu lista|a tus contactos|a tu mujer|a tu jefe|a todos|
        tu mujer|tu marido|tu esposa|tu esposo|tu familia|tu jefe|tus amigos|tus companeros|lo vera|
        lo verán|tengo la lista|a tu familia|a tu esposa|a tu marido|a tus amigos|lista de|aprieto|
        lo olvido|desaparezco|a su familia|va a ver|se enteran todos|si no, todos|si no tu|si no lo|
        nombres de tus|lista de sus|a tu madre/mamá/escuela/iglesia/parroquia|sería una pena|
        sería una lástima|lástima que|si .. vieran|lo borro delante|delante de ti|delante de usted|
        queda entre nosotros|cada hora|un nombre|nada de policía|sin policía
    """,
    "leak~": "filtr*|publico|publi*|lo mando|lo envío|les llega|!public|los nombres de",
    "threat": """
        o lo publicamos|o se publica|o lo subimos|reseñas falsas|reseñas con nombres|
        lluvia de reseñas|una estrella cada|para que pare|para que paremos|esto para cuando|
        lo quitamos por|las quitamos por|tranquilidad cuesta|si quiere tranquilidad|
        si quieres tranquilidad|tenemos sus archivos|tenemos tus archivos|tenemos sus datos|
        mi silencio|por mi silencio|precio del silencio|para que desaparezca|mi paciencia|
        motivo para escribir|o tu esposa|o su familia
    """,
    "recorded": """
        grab*|el vídeo|tus fotos|tus imágenes|video tuyo|lo tengo todo|te tengo|grabad*|te grabé|
        sus fotos|filmé|grabado*|grabada*|lo grabé|tengo el video|minutos grabados|
        tengo la grabación|grabé|tengo la llamada|pantallazos|filmad*|lo que hiciste|los videos|
        tengo todo|tengo tus|la videollamada|capturas de|fotos tuyas|imágenes tuyas|tu cara|
        se te ve|se ve tu|muy clar*|guardé|lo guardé|anoche|grabé/filmé/guardé/tengo todo/toda|
        lo que hizo|lo que mostraste|ante la cámara|frente a la cámara|un recuerdito|un recuerdo de|
        peliculita|de principio a fin|se le ve
    """,
    "recorded~": "grabación|capturas|captur*",
    "proxy": """
        a tu nombre|con tu nombre|en tu nombre|bajo tu nombre|tu identidad|tu cara|tu rostro|
        pones la cara|poner la cara|dar la cara|das la cara|la cara visible|prestas tu|
        prestar tu nombre|prestar* .. nombre|hac* .. entrevista* .. por|hac* .. entrevistas|
        te presentas|presentarte a|asist* .. entrevista*|en mi lugar|en nuestro lugar|hacerte pasar|
        hacerse pasar|como si fueras|por auricular|pinganillo|te soplamos|te soplo|te dictamos|
        hablante nativo|nativo|tus papeles|tu ciudadanía|nacionalidad|ante la cámara|
        con tu identidad|te presentes a las entrevistas|haces las entrevistas|hacer las entrevistas|
        hagas las entrevistas|entrevistas por nosotros|auricular|respuestas en pantalla|testaferro|
        tu nacionalidad|tu pasaporte|ciudadan*|en su lugar|con tus papeles|con tus documentos|
        prestanombres|hacer la entrevista|haces la entrevista|entrevista por|te haces pasar|tu voz|
        da la cara|pon la cara|pones el nombre|pon el nombre|poner el nombre|en tu lugar|
        entras por él|entras en su|hazte pasar|dices que eres|di que eres|presta tu nombre|tu dni y|
        pasas la verificación|pasar la verificación|pasas el video|reconocimiento facial|tu selfie|
        nombre limpio|sin antecedentes|sin deudas|administrador|figurar como|figures como|
        figure como|firmas ante notario|una firma en|solo firmas|en lugar de|por mi primo|
        por mi sobrino|por mí la|su cara|pones tu nombre|hablas tú|tú hablas|presentas el examen|
        hacer el examen|verificación de cara|apareces en cámara|sales en cámara|salir en cámara|
        firmando como tú|usa su nombre|usas su nombre|con pasaporte|tienes pasaporte|sin acento|
        tu acento|solo en papel|beneficiario final|como administrador|administrador único|
        con tu identificación|con su identificación
    """,
    "proxy~": "a su nombre|con su nombre|en el registro",
    "hidden-worker": """
        lo hacemos nosotros|trabajo lo hago|hago yo|hacemos nosotros|mi equipo hace|
        nuestro equipo hace|mi equipo programa|nosotros programamos|yo programo|programadores|
        desarrolladores|% del sueldo|% del salario|% de cada|parte del sueldo|porcentaje del|
        repart*|vamos a medias|te quedas con|desde fuera|en el extranjero|sin trabajar|
        sin programar|sin escribir|lado técnico|lo técnico|nuestro equipo trabaja|del sueldo|
        del salario|el resto nos|desde el extranjero|nadie se entera|ninguna empresa|lo sacan unos|
        lo hacen unos|muchachos .. otro país|de otro país|con tu nombre y|de cada cheque|
        de cada quincena|cada nómina te|el trabajo lo|lo hago yo|mis programadores|
        nuestros desarrolladores|en la sombra|detras|mitad del sueldo|nos repartimos|a medias|
        pinganillo|te soplamos|te soplo|yo hago todo|yo hago los|nosotros hacemos el|mi gente hace|
        hago el trabajo|hacemos el trabajo|trabajo lo hacemos|los devs lo|no me dejan|no nos dejan|
        no aceptan|bloqueado en|vetado|repartimos|mitad y mitad|tú no haces nada|no haces nada|
        sin hacer nada|mientras duermes|de noche desde|desde tu equipo|desde tu compu|
        desde tu ordenador|nosotros hacemos los|hacemos los proyectos|te escribimos|soplando|
        soplarte|por el auricular|auricular|al oído|te dicto|te dictamos|nadie lo nota|mi país|
        de mi país|en mi país|no contratan|<number> para ti|de cada cobro|el sueldo llega|
        el sueldo cae|varias empresas|tres empresas|!repartid*
    """,
    "hidden-worker~": "tu parte",
    "laptop-home": """
        portátil .. casa/domicilio/dirección|ordenador .. casa/domicilio|laptop .. casa/domicilio|
        computadora .. casa|recib* .. portátil|recib* .. laptop|recib* .. ordenador|laptop que te|
        portátil .. casa/domicilio|laptop .. casa|recibes el portátil|llega a tu casa|
        recibes en casa|laptops en su casa|reciba laptops|recibir laptops|recibes laptops|
        recibir las laptops|compus|llegan a tu nombre|por máquina|<number> máquinas|por equipo|
        por laptop|portátil encendido|dejas un portátil|dejas el portátil|dejar el portátil|
        dejas la laptop|llega el portátil|programita
    """,
    "not-public": """
        no público|no pública|no públicos|no públicas|no es público|no sea público|no sea pública|
        no hayan salido|no haya salido|no ha salido|no haya aparecido|no hayan aparecido|
        no publicad*|sin publicar|inédit*|antes del anuncio|antes de publicar*|intern*|
        información privilegiada|información reservada|clasificad*|desde dentro|de dentro|
        entre bastidores|puertas adentro|a puerta cerrada|fuentes abiertas|no aparezca en|sensible*|
        embargo|extraoficial*|quién decide|calendarios de entrega|puntos débiles|pliegos antes|
        resultados del trimestre|la fusión|la opa|aún no es|borrador interno|lo que se decide|
        datos se presentan|resultados se presentan|se presentan el|fase iii|ensayo clínico|
        brazo activo|mejor o peor|peor de lo esperado|confidencialidad|antes de resultados|actas|
        el acta|foto del acta|borradores|quién frenaba|cuántas unidades|plus o menos|todavia no|
        antes de publicar|antes del concurso|interna*|antes que nadie|antes del mercado|
        cartera de pedidos|trimestre|otras ofertas|ambiente|organigrama|no sale en|lo que no sale|
        no está publicado|no se ha publicado|no publicado|antes del comunicado|antes del consejo|
        antes del pleno|por adelantado|con antelación|qué se comenta|se comenta entre|se oye dentro|
        de puertas adentro|interno|internas|no trascend*|repuestos|escasean|plazos de|dotaciones|
        destacamento|antiguos compañeros|la base|licitación|precio que ofrec*|cómo van los|
        el trimestre|van por encima|pulgar arriba|arriba o abajo|de memoria|con sus palabras|
        con tus palabras|la versión que|qué versión|base de datos|mirar un expediente|matrículas|
        qué vecinos|quién tiene|quién toma|con diabetes|del corazón|historiales|historial|
        archivos de la|listado|lista de pacientes|pacientes|lista de clientes|tarifas|
        precios de compra|descuentos|márgenes|pasillos|en los pasillos|quién se opone|quién frena|
        fuera del acta|por encima o|por debajo|cómo cerró|cómo cerraron|averías|fallos|rondas|
        dónde vive|dónde aparca|su dirección|su horario|acceso vpn|una vpn|un usuario|
        puerta entreabierta|!internac*|!internet|hoja de ingreso|parte de ingreso|
        listado de ingresos|historia clínica|informe de alta de|la baja que|baja que vais|
        baja que van|oferta que vais a presentar|oferta que van a presentar|
        vuestra oferta económica|su oferta económica|antes de la apertura|apertura de sobres|
        apertura de plicas|cuánto paga su/tu empresa/hospital/planta|lo que paga su|quién firma|
        cuándo vence el contrato|vencimiento del contrato|los otros sobres|otras propuestas|
        la oferta más baja|en qué andan los|una cifra aproximada|cifra aproximada|a ojo de buen|
        antes de que .. salga|sin el logo|recorte el logo|cartera de clientes|quién está de turno|
        quién está de guardia|consultar una placa
    """,
    "tell": """
        inform*|nota*|resum*|análisis|visión|conversa*|comparta*|comparte*|impresion*|decirnos|
        diga*|saber|describ*|aport*|folio*|asesor*|cuent*|not*|respond*|compart*|comentario*|
        lectura|apunte*|valoración|nos dijera|me dijera|bastaría con|nos cuente|nos adelante|
        adelantarnos|cuénteme|cuéntame|cuéntanos|cuéntenos|dime|descríbame|describe|describir|
        su impresión|tu impresión|impresiones|unas líneas|dos folios|folios|resumen|comente|
        comentar|sensación|una pista|un gesto|me dice si|me dices si|nos vendría|sacarme un|
        sácame un|un listado|una lista|por pantallazo|pantallazo|foto de|dos páginas|una página|
        de palabra|de viva voz|en una cena|solo sí|arriba o abajo|por encima|el ambiente|el clima|
        avíseme|avisar cuando|echar un vistazo|una mirada|!informatic*|!notari*|!noteb*|!notif*|
        !notab*|!notor*|!notic*|!notabl*
    """,
    "tell~": """
        cont*|escrib*|redact*|artículo*|opinión|explic*|charla*|habla*|pregunt*|document*|copia|
        página*|consult*|contest*|decir|dice|estudio*|dígame|su opinión|conversar|charla|una charla|
        nota|por teléfono|llamada|!contab*|!contad*|!contened*|!contin*|!control*|!contra*|!contex*
    """,
    "tell-pay": """
        por nota|por informe|por artículo|por hora|por folio|por página|por llamada|por texto|
        remuner*|retribu*|bien pagad*|compens*|generos*|en efectivo|más si|tarifa|abon*|gratific*|
        pagos|pagan|pagamos|pague|pagaría*|mejor pagad*|cada una|<number> € cada|triplica|
        para usted|hay <number>|en la forma que|como prefiera cobrar|por charla|bien pagado|
        recompens*|por veinte minutos|por treinta minutos|por media hora|vale <number>|viaje pagado|
        la nota|retribuy*|retribuimos|remunerad*|gratifica*|compensa*|<number> € la|<number> por|
        tres veces|cuatro veces|el doble|el triple|mejor pagado|mucho mejor|en metálico|en sobre|
        sin factura|un detalle|agradecidos|sabremos agradecer|sabemos agradecer|por cada dato|
        por dato|por cada nombre|por cada consulta|en la mano|tiene usted <number>|tendría usted|
        por listado|por lista|al mes por|por respuesta|valdría|bastante más|mucho más|agradecid*|
        detalle con|no se olvidará|sería recordad*|será recordad*|sabremos agradecer*|
        sabría agradecer*|hay <number> para|le conviene|te conviene|vale la pena para|
        no quedaremos mal|por respuesta/nombre/foto/lámina/página/ficha|una atención|
        los estudios de su|la colegiatura|en usdt|en tarjetas
    """,
    "tell-pay~": """
        honorario*|bono|pago|paga|pagar*|pagad*|cada uno|<number> cada|sobre|honorarios|se paga|
        en mano|agradecer*
    """,
    "no-name": """
        prefiere la discreción|prefiere discreción|prefiere mantener*|no puedo decir|
        no puedo revelar|no podemos revelar|cuyo nombre|cliente anónimo|en el anonimato|
        mantener el anonimato|cliente confidencial|cliente extranjero|cliente en asia|
        sin identificar|discreto|reservarse|cliente internacional|prefiere no ser|
        prefiere no identificar*|prefiere el anonimato|anónim*|anonimato|cliente asiático|
        sin nombrar|no estoy autorizado|prefiere no figurar|prefiere no aparecer|
        prefiere no revelar|prefiere no dar|nombre no viene|no viene al caso|un cliente|
        nuestro cliente|un inversor|cierto cliente|ciertos empresarios|unos empresarios|gente seria|
        mi mandante|no quiere aparecer|no quieren aparecer|sin dar nombres|en la sombra|
        en segundo plano|nombre no puedo dar|tu nombre no aparece|su nombre no aparece|
        tu nombre no sale|su nombre no sale|su nombre no figurar*
    """,
    "trip": """
        todos los gastos|gastos pagados|todo pagado|todo incluido|clase business|clase ejecutiva|
        cinco estrellas|con su esposa|con tu pareja|con su familia|vuelo y hotel|viaje y hotel|
        una semana en|le invitamos|viaje pagado|semana en|invit* .. semana|primera clase|
        con acompañante|estancia|billetes y hotel|a nuestro cargo|te invitamos a|con su señora|
        macao|dubái|bangkok|singapur|unos días en|invitado|invitada|hotel|vuelos|congreso en
    """,
    "as-tourist": "como turista|viaje privado|de vacaciones",
    "state-work": """
        ministerio|subdirección|dirección general|administración|funcionari*|parlamento|embajada|
        defensa|militar*|ejército|armada|armamento|aduanas|firma de análisis|gabinete|geopolític*|
        sanciones|política exterior|policía|contratación|alcald*|centro de estudios|think tank|
        delegación|consejería|base|cuartel|coronel|capitán|comandante|comisión|puerto|aduana*|
        bruselas
    """,
    "state-work~": "gobierno|congreso|consultor*|agencia|municip*",
    "hush": """
        entre nosotros|entre tú y yo|no se lo digas|no le digas|no le diga|no lo comentes|
        no lo comente|no comentes|no comente|no lo cuentes|no lo cuente|no cuentes|no hables|
        no digas|no diga|ni una palabra|ni palabra|que nadie|nadie tiene que|nadie debe|
        nadie se entera|sin decir*|sin avisar|sin contar|en secreto|con discreción|discreción|
        discretamente|no lo declare|no declarar|no lo declarase|sin declarar|no lo menciones|
        no lo mencione|no mencione*|no informe*|guard* .. reserva|bajo cuerda|bajo la mesa|
        por debajo|en negro|sin recibo|sin factura|sin registro|sin dejar rastro|borra* .. chat|
        borra* .. conversación|borra* .. mensaje|mejor no lo|prefiero que no|no lo entender*|
        te va a querer desanimar|tendrían envidia|que quede aquí|queda aquí|que no salga|mantenlo|
        manténgalo|no consultes|no hable|no menciones|no mencione|no informe|no avises|no avise|
        discret*|nadie se entere|guárdalo|guárdelo|sin contrato|sin rastro|envidia|mejor no coment*|
        preferimos que no|es mejor no|de manera extraoficial|no conste|no mencionarlo|no mencionar*|
        no contarlo|no comentarlo|no decirlo|no avisar|nada de avisar|ni avisar|nada de contar*|
        nada de comentar*|solo lo sabemos|lo sabemos tú y yo|tú y yo|bajo confidencialidad|
        máxima confidencialidad|que no sea del|no le cuentes|no contés|queda entre nosotros|
        no lo hables|por fuera|charla entre amigos|a título privado|teléfono personal|sin pasar por|
        no lo hable|sin decir|quede entre|confidencialidad|nadie necesita|no informes|no involucres|
        guardatelo|no lo entendería|no entenderian|no lo entienden|borra el chat|
        borra la conversacion|borra esto|nada por escrito|celos|no hace falta que lo|
        se malinterpret*|malinterpret*|mejor no comentar|mejor no decir*|ni media palabra|
        que quede entre|entre los dos|sorpresa|aplicación que se borra|se borra sola|
        se borran solos|se autodestru*|mensajes que desaparec*|desaparec*|sin papeles|
        no por escrito|no al correo|fuera del correo|no metas a|no metamos|sin meter|no involucr*|
        a sus espaldas|no lo entenderían|le darían envidia|por envidia|la envidia|
        de momento callad*|hasta que esté|cuando esté hecho|hechos consumados|no se enteren|
        que no pase por|no necesita saber|no deja rastro|se borra sol*|se borran sol*|borre el chat|
        desde tu casa|tu móvil personal|su móvil personal|tu celular personal|su celular personal|
        cuando vea el resultado|se lo cuentas cuando|luego se lo|no entiende de|
        nadie .. sabrá/sabe/enterará/entera/nota|sin que .. sepa/sepan/entere/enteren|sin huella|
        no por el correo de|correo personal|mejor no comentarlo|no comentarlo en|a espaldas|
        por debajo de la mesa|por debajo del agua
    """,
    "hush-from": """
        jerarquía|banco|cajero|cajera|familia|mujer|marido|esposa|esposo|hermano|madre|padre|padres|
        amigas|abogado*|rrhh|recursos humanos|compliance|informática|administración|contabilidad|
        policía|embajada|ministerio|hijos|hija|hacienda|equipo|consejo|asesor*|la dirección|
        la doctora|el doctor|granja
    """,
    "hush-from~": """
        jefe|jefa|superior*|hermana|amigos|gestor|notario|cumplimiento|seguridad|sistemas|finanzas|
        compañeros|compañeras|empresa|hijo|nadie|departamento|despacho|tesorería|dirección|empleador
    """,
    "deceive": """
        di/diga/dile/dígale/dices/decir .. que es|diga que|dile que|dígale que|diles que|
        dígales que|si te preguntan|si le preguntan|si pregunta|si preguntan|si te pregunta|
        si el banco|si la policía|si alguien pregunta|hazte pasar|finge|finja|fing*|como regalo|
        es un regalo|pon como concepto|ponga como concepto|en el concepto|como concepto|
        como turista|responde que|responda que|conteste que|contesta que|declara que|invent*|miente|
        poner préstamo|pon préstamo|haz como|declare que|hágase pasar|concepto|dirás que|dirá que|
        la factura dirá|pondremos que|para reformas|para obras|decir que|si .. pregunta*|
        si el repartidor|fingir|haz ver|hacer ver|reforma|prestamo familiar|otro nombre|
        nombre distinto|mentirijilla|cuenta que|es tu primo|hacerte pasar|te haces pasar|
        haces pasar|contestas que|respondes que|si te llama|como que eres|como si fueras|hazte el|
        pon que|pones que|ponga que|en concepto|es para obras|para una reforma|una reforma|
        por la reforma|ayuda a un|un préstamo de|de un familiar|de turismo|de vacaciones|
        no digas que|no diga que|sin decir|me conoces|nos conocemos de|que nos conocemos|eres mi|
        soy tu|lo encontraste|no sabes nada|no recuerdas|cuentas que|que vendiste|vendiste un coche|
        vendiste el coche|un coche|es un préstamo|para muebles|de un amigo|pon en el|haga como si|
        como si fuera|firmando como|firmar como|en su nombre|aparenta|!inventar*
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
        sin pasar por|no pase por|no pases por|saltarnos|salt* .. procedimiento|
        fuera del procedimiento|sin abogado*|abogados no|sin notario|sin contrato|sin factura|
        sin recibo|no preguntes|no haga preguntas|sin preguntas|no está publicad*|no aparece en|
        solo conmigo|solo por aquí|directamente conmigo|lo arreglo yo|ya lo arreglo|yo lo hablo|
        yo hablo con|retrasa*|lo retrasa|solo lo complican|siempre ponen trabas|ponen trabas|
        les anula*|le anulan|te anulan|sin registro|no estamos registrados|no hay recibo|
        el banco tarda|no hay tiempo|sin due diligence|sin auditoría|los intermediarios|
        se firma después|ya firmaremos|sin leer|no esperes a|
        no/ni llames/llame/contactes .. embajada/empresa/empleador/consulado/hospital|
        no/ni contacte/preguntes/pregunte .. embajada/empresa/empleador/consulado/hospital|
        no/ni llames/llame/contactes .. banco/rrhh/policía/oficina/nadie|
        no/ni contacte/preguntes/pregunte .. banco/rrhh/policía/oficina/nadie|
        no/ni hables/hable/consultes/consulte/acudas/acuda .. embajada/empresa|
        no/ni hables/hable/consultes/consulte/acudas/acuda .. empleador/consulado/hospital|
        no/ni hables/hable/consultes .. banco/rrhh/policía/oficina/nadie|
        no/ni consulte/acudas/acuda .. banco/rrhh/policía/oficina/nadie|solo complican|
        solo retrasan|burocracia|tarda demasiado|no pueden hablar|intermediarios|me encargo yo|
        no entienden|papeleo|demasiado papeleo|doble firma|sin doble firma|ni pedir la|
        nada de avisar|nada de pedir|nada de llamar|lo regularizo|ya lo regularizo|
        después lo regularizo|no pierda tiempo llamando|ahí no saben|no saben de este caso|
        sin abogados|nada de abogados|solo lo retrasa|no figura aún|no estamos inscritos|
        normal el banco|tu banco no|el reglamento no|no está permitido|no admite|no llames|no llame|
        no contacte|no telefonees|no escribas a|no sirve llamar|nadie contesta|no contestan|
        no cogen|no responde nadie|centralita .. averiada/fuera|de vacaciones|yo lo confirmo|
        únicamente conmigo|saltar el|saltarse|fuera de procedimiento|sin abogado|
        web en mantenimiento|pagina en construccion|no creas|no leas|no busques|resenas falsas|
        solo retrasa|el banco intentara|el banco te|no acudir a|no acuda|no acudas|no vaya a|
        no vayas a|no hable con|no hables con|no pregunte|no escriba a|ni llame|ni preguntes|
        ni pregunte|ralentiza|ralentizan|retrasa|retrasan|solo estorba|solo complica|complican|
        complica todo|no saben nada|no sabe nada|lo niegan|lo negarán|niegan|no le cogerán|
        no atienden|la web está|web en obras|sin gestor|saltamos el|fuera de plataforma|
        firmas luego|firma después|yo lo arreglo|confíe en mí|confía en mí|no consulte|no consultes|
        que no consulte|no avise|no avises|no hace falta que|sin consultar|sin preguntar|
        al oír preguntas|a las preguntas|preguntas cancelan|nadie pregunta|aquí nadie pregunta|
        el abogado|agrían|encarece|solo encarecen|lo complica|sin papeles|sin papel|no lo busques|
        no mires|en internet dicen|lo que dicen|lo que digan|los envidiosos|envidiosos|
        no están enterados|todo por mí|pasa por mí|el banco pregunta|ponen pegas|pone pegas|
        se pone pesad*|se pone con|ponerse con|siempre dice eso|eso lo ponen siempre|
        eso es para extraños|es para extraños|para desconocidos|para los estafadores|texto estándar|
        es de rutina|haga caso omiso|haz caso omiso|
        ignore/ignora la/esa/el frase/línea/aviso/mensaje|bajo mi palabra|yo respondo|yo doy fe|
        todavía no les|aún no saben|todavía no saben|está de vacaciones|de vacaciones hasta|
        de baja hasta|con su confirmación aquí|basta con confirmar|confirmar por aquí|
        por aquí basta|no hace falta llamar|no vale la pena llamar|
        junta/comité/directiva/consejo .. semanas/tarda|hace/hacen demasiadas preguntas|
        mera formalidad|puro trámite|mero trámite|no está en la tienda|fuera de la tienda
    """,
    "no-call": """
        no puedo hablar|no puedo llamar|no puedo atender|no puedo contestar|no puedo coger|
        no me llames|no me llame|sin llamadas|no llames|no llame|estoy en una reunión|estoy reunid*|
        en reunión|en una junta|en un avión|cámara rota|se me rompió|sin cámara|solo por chat|
        solo por escrito|solo por mensaje*|entrevista por chat|entrevista por whatsapp|
        entrevista por telegram|entrevista por escrito|entrevista por mensaje*|número nuevo|
        este número|desde este perfil|este perfil|perfil personal|perfil privado|otra cuenta|
        mi correo no|correo está|sin micrófono|prefiero escribir|no hacemos llamadas|no hay llamada|
        contesta por aquí|responde por aquí|por aquí mejor|confírmame por aquí|embarcando|
        solo por mensaje|correo no funciona|micrófono roto|imposible llamar|imposible hablar|
        estoy con los|estoy con abogados|abrir otro|otro perfil|perfil nuevo|nuevo perfil|
        confirme por aquí|confírmeme aquí|teléfonos están|centralita está|solo por aquí|el chip|
        movil .. roto/rompio/perdi/robaron/agua/cayo|
        telefono .. roto/rompio/perdi/robaron/agua/cayo|celular .. roto/rompio/perdi/robaron/cayo|
        cambie de numero|guarda este numero|en una reunion|solo mensajes|contéstame aquí|
        respóndeme aquí|responde aqui|escríbeme aquí|sin llamada|sin video|sin voz|te escribo desde|
        le escribo desde|no tengo acceso|en el avión|voy a embarcar|mala señal|sin cobertura|
        nada de llamadas|reunido|reunida|en pleno vuelo|volando|el móvil roto|se me cayó|perdí el|
        me robaron|este es mi|desde otro|la cámara no|afónic*|bloquearon mi|teléfono está caído|
        teléfonos no funcionan|no puedo cogerlo|en junta|en vuelo|en altamar|en la plataforma|
        cámara no funciona|mi teléfono|por mensaje mejor|mejor por escrito|mejor escrib*|
        salta el contestador|contestador|buzón de voz|no se le puede molestar|
        no puede ser molestado|no molestar|confirme por mensaje
    """,
    "no-interview": """
        sin entrevista*|no hay entrevista|no hace falta entrevista|no hacemos entrevista*|sin cv|
        sin currículum|ya estás seleccionad*|has sido seleccionad*|ha sido seleccionad*|
        fuiste seleccionad*|quedaste seleccionad*|estás contratad*|ya está aprobad*|es un trámite|
        quedó seleccionad*|puesto es tuyo|mero trámite|puro trámite|formalidad|
        no hace falta que vengas|no necesitas entrevista|por la foto|con la foto|tu cv basta|
        su cv basta|estás dentro|ya estás dentro|empiezas el lunes|empieza el lunes|
        entrevista luego|entrevista después|ya decidido|sin revisión|sin jurado
    """,
    "haste": """
        hoy|ahora|esta noche|esta tarde|en <number> horas|antes de esta|antes del mediodía|
        antes de medianoche|ya mismo|de inmediato|inmediatamente|caduca*|último día|
        última oportunidad|termina hoy|termina mañana|cierra hoy|cierra mañana|mañana mismo|
        en seguida|enseguida|en menos de|o pierdes|perderás|<number> horas|a más tardar|
        próximas <number>|hasta medianoche|hasta mañana|inmediat*|caduca|expira|de lo contrario|
        cierra a las|al instante|el mismo día|solo hoy|si no lo|en <number> min|cada minuto|
        antes de las|pasa al siguiente|pasa al segundo|antes de mediodia|antes del cierre|
        antes del domingo|antes de mañana|dentro de <number>|en las proximas|rápido|
        lo antes posible|date prisa|dese prisa|ultimas horas|si no pagas|manana temprano|no tardes|
        no esperes|en una hora|en media hora|próximos <number> minutos|última hora|no espere|
        o se pierde|o lo pierdes|ahorita|antes del jueves|hasta las|en diez minutos|
        en veinte minutos|con urgencia|si no pones|si no se|si no, pierde*|te está esperando|
        te espera en|le espera|están esperando|esperándote|esperándole|no espera|no esperan|
        tengo a otra|a y media|a en punto|el barco sale|en <number> minutos|quedan <number> minutos|
        tienes <number> minutos|tiene <number> minutos|<number> minutos para
    """,
    "few-left": """
        quedan pocas|quedan pocos|pocas plazas|plazas limitadas|cupos limitados|últimas plazas|
        últimos cupos|<number> cupos|solo <number>|otro candidato|otros candidatos|limitad*|
        la siguiente persona|cupo limitado|queda <number>|queda un|quedan dos|pocos cupos|
        último cupo|última plaza|dos plazas|otro interesado|hay lista|lista de espera|quedan tres|
        queda uno|otra chica|hay otro|hay más gente|más gente esperando|otro esperando|
        otra esperando|pasa al siguiente|casi lleno
    """,
    "to-app": """
        escríb*/escrib*/habl*/habla*/agreg*/añade* .. whatsapp*/telegram*/signal/app|
        escríb*/escrib*/habl*/habla*/agreg*/añade* .. wechat/viber/line/discord/zangi|
        contact*/pasa*/pás*/vamos/sigamos/seguimos/continu* .. whatsapp*/telegram*/signal/app|
        contact*/pasa*/pás* .. wechat/viber/line/discord/zangi|
        vamos/sigamos/seguimos/continu* .. wechat/viber/line/discord/zangi|
        mánd*/únete/te/me/nos/conversamos .. whatsapp*/telegram*/signal/app|
        mánd*/únete/te/me/nos/conversamos .. wechat/viber/line/discord/zangi|
        sígueme/búsc*/por/en/al/a/vía .. whatsapp*/telegram*/signal/app|
        sígueme/búsc*/por/en/al/a/vía .. wechat/viber/line/discord/zangi|mi telegram|mi número|
        tu whatsapp|su whatsapp|tu telegram|por signal|whatsapp +|whatsapp <number>|
        grupo de whatsapp|mensajería cifrada|app cifrada|correo privado|correo personal|
        aquí entro poco|casi no entro|no uso linkedin|no uso mucho|por interno|por privado|
        escríbeme/escríbame/contáctame .. whatsapp*/telegram*/signal|
        escríbeme/escríbame/contáctame .. wechat/viber/app/mensajería|
        contacte/hablamos/hablemos/seguimos .. whatsapp*/telegram*/signal|
        contacte/hablamos/hablemos/seguimos .. wechat/viber/app/mensajería|
        sigamos/pasamos/agrégame/añádeme/por/en/al/vía .. wechat/viber/app/mensajería|en whatsapp|
        en telegram|apenas entro|fuera de linkedin|llamame al|escribime|escríbeme al|pasame tu|
        al zangi|en zangi|por zangi|por skype|en skype|tienes telegram|tienes whatsapp|
        usas telegram|usas whatsapp|tiene whatsapp|tiene telegram|otra aplicación|otra app|
        una aplicación que|por otra|mejor por|mejor en|aquí casi no|no entro mucho|entro poco|
        sigamos por|seguir por|pasamos a|pásate a|pasarnos a|al whatsapp|al telegram|su telegram|
        de mi parte|dame tu número|deme su número|tu número personal|por otro lado|fuera de aquí|
        poco por aquí
    """,
    "to-app~": """
        mi whatsapp|tu número|por whatsapp|por telegram|telegram @|grupo de telegram|
        sigamos/pasamos/agrégame/añádeme/por/en/al/vía .. whatsapp*/telegram*/signal|por aquí no|
        seguimos por
    """,
    "charity": """
        huérfan*|inundac*|terremoto|incendio*|refugiad*|hambre|cáncer|damnificad*|guerra|caridad|
        ayuda humanitaria|víctimas|familias|perrit*|rescate|salvar|perritos|refugio|veterinario|
        operarlo|operarla|inundaci*|incendio|niños|tratamiento|medicinas|animales|iglesia|misión|
        aldea|techo|duermen en la|contenedor .. puerto|retenido en el puerto|retenido en aduana|
        el pozo|sin cenar
    """,
    "charity~": """
        don*|niñ*|albergue|cirugía|dios|bendi*|operación|riada|comedor|hospital|!donde|!don|
        !ningun*|!ninez
    """,
    "give-money": """
        aport*|lo que pueda|cualquier cantidad|mand* lo que|envi* lo que|colabor*|transf*|ayúde*|
        contribu*|un granito|lo que pueda*|donativo|ayúdanos|ayúdenos|lo que tengas|colabora*|
        colabore|una ayudita|cada euro|cada peso|directo a mi|con lo que|todo va a|
        directamente a ellos|!transform*|hasta que .. pague|lo sueltan|me da pena|me da vergüenza
    """,
    "give-money~": "don*|lo que puedas|ayúda*|deposit*|ayud*|directo a|!donde|!don",
    "private-pay": """
        cuenta personal|mi cuenta|a mi nombre|cuenta de mi|cuenta privada|nombre de mi esposa|
        billetera|efectivo|sin recibo|directamente a|bizum a|mi número|a nombre de|paypal|
        mi propia cuenta|tarjeta prepago|no pasa por ninguna|cuenta de un|en efectivo|que te paso|
        te paso el iban|a mi cuenta|a la cuenta de|de mi primo|de mi hermano|de mi mujer|mi bizum|
        al bizum|por bizum|mi wallet|esta wallet|mi billetera|a esta cuenta|a este número|cajero de|
        sin factura|sociedad de chipre|empresa de chipre|cuenta en|a nombre del|mi secretaria|
        mi asistente|mi esposa|en la mano|sobre con|por western|giro|wallet de|esta dirección|
        a nuestro/mi chofer/chófer/sobrino/instructor/agente/tesorero|
        cuenta de nuestro/mi/su chofer/sobrino/hijo|
        cuenta de nuestra/mi/su hija/secretaria/asistente|por nequi|mercado pago|
        a su cuenta personal
    """,
    "private-pay~": "wallet|mi primo|a mi primo|monedero|en mano|por yape",
    "favour": """
        un favor|necesito que|necesito tu ayuda|estás disponible|está disponible|estás libre|
        tarea rápida|gestión urgente|resolver una cosa|algo rápido|me haces|necesito su ayuda|
        tarea urgente|algo urgente|gestión rápida|me ayudas|cuento contigo|cuento con usted|
        estás delante|está delante del|necesito un favor|firmando la compra|cerrando la compra|
        cerrando una compra|cerrando una adquisición|adquisición|echame una mano|ayudame|
        necesito ayuda|puedes hacerme|me puedes|podrias|tarjeta .. bloquead*/robad*/tragad*|
        tarjetas .. bloquead*|bloquearon .. tarjeta*|cartera .. robad*|robado .. cartera|me robaron|
        me han robado|atrapad* en|tirad* en|varad* en|aeropuerto|en el hospital|emergencia|prestame|
        prestar|me prestas|adelantame|adelantarme|el lunes te|manana te|estás ahí|está libre|
        te necesito|un asunto|asunto delicado|asunto discreto|un apuro|un aprieto|me he quedado|
        me quedé sin|retenid* en|eres la única|solo tú|solo usted|confío en|tienes un minuto|
        un favorcito|un encargo|recado|tarea discreta|asunto confidencial|operación confidencial|
        dar una sorpresa|luego te explico|después te explico|solo lo sabemos|somos tres|somos cuatro
    """,
    "favour~": "favor|encargo|está ahí|operación|sorpresa",
    "boss": """
        directora|gerente|presidente|ceo|rector|decano|consejer*|consejo|junta|alcalde|ministro|
        soy .. director|socio|rector*|socio*|aquí .. director|dir|director general|
        dirección general|consejero|presidenta|el jefe|el ingeniero|el dueño|el socio|tu jefe|
        del directorio|perfil nuevo|nuevo perfil|cuenta nueva mía|perfil personal|perfil privado|
        el párroco|padre|soy de tu banco|de tu banco|de su banco|!sociol*
    """,
    "boss~": "director*|jefe|jefa|te escribe|dirección|gerencia|administrador*|director|la dueña",
    "new-bank": """
        nueva cuenta|nuevo iban|otra cuenta|cambi* .. cuenta|cuenta distinta|siguiente cuenta|
        cuenta de abajo|cambió de cuenta|otra entidad|nueva entidad|nuestras cuentas|
        cambio de banco|el iban que|iban adjunto|cuenta adjunta|cuenta del grupo|cambie de banco|
        cerre la cuenta|cerrado mi cuenta|cuenta cerrada|esta cuenta|este iban|titular|neobanco|
        cuenta bloqueada|otro iban|iban actualizado|nuevos datos|cuenta del abogado|
        iban del abogado|datos de abajo|a la siguiente|la anterior está|la antigua está|
        de momento a|por este mes|empresa hermana|empresa filial|compañía filial|nuestra filial en|
        cuenta de la filial|casa matriz|bajo auditoría|en auditoría|por auditoría|
        actualice/actualicen/sustituyan/reemplacen .. iban/cuenta/datos|use esta|usen esta|
        usen estos|en hoja membretada|con membrete|en polonia|en letonia
    """,
    "new-bank~": """
        cuenta nueva|cambi* .. banco|cambiamos de banco|cuenta antigua|iban nuevo|
        nueva/nuevo/nuevos/otra/otro/distinta cuenta/banco/iban/cbu/clabe/datos
    """,
    "invoice": """
        transferencia|proveedor*|abonar|haz ya una transferencia|haz una transferencia|
        haga una transferencia|al iban|justificante|orden de pago|adjudic*|ordena el pago|
        haz el pago|haga el pago|transfiere|transfiera|disponga|saldo pendiente|el saldo|
        pendiente de pago|comprobante|antes del mediodía|antes del cierre|hoy mismo sale|remesa|
        saldo de la factura|liquidación de la|próximo pago a proveedores|próxima remesa|
        próxima entrega|certificación de obra|orden de compra|el saldo de|el pedido no
    """,
    "invoice~": "factura*|pago|pagar|liquid*|nómina|!liquidez|!liquidos",
    "prize": """
        premio*|ganador*|ganó|seleccionad*|enhorabuena|sorteo|encuesta|afortunad*|recompensa|cupón|
        premi*|ganadora|ha ganado|has ganado|ha sido elegid*|has sido elegid*|cesta|un móvil|
        un iphone|ganaste|salió sorteado|elegid*|agraciad*|cuestionario|<number> preguntas|responde|
        cheque regalo|aniversario de|!premium
    """,
    "prize~": "vale*|ganad*|felicidades|regalo|un vale|!valenc*",
    "prize-pay": """
        envío|gastos de envío|gastos de gestión|verific*|cvv|€ 1|aduana*|número de tarjeta|activ*|
        validar|verificación|1 €|activación|numeración|caducidad|<number> € de|solo los gastos|
        se te devuelve|se devuelve al|se devuelve enseguida|mayoría de edad|!activid*|!activo*|
        !activas
    """,
    "prize-pay~": "tarjeta|<number> €|impuesto*|tasa|un euro|para comprobar",
    "known-portal": """
        intranet|carpeta de siempre|carpeta habitual|la carpeta compartida|nuestro sistema|
        plataforma de rrhh|plataforma del empleado|portal del empleado|mismo usuario|
        unidad compartida|sede electrónica|factorial|workday|portal de empleados|
        portal del candidato|portal de candidatos|el mismo portal|portal de siempre|portal habitual|
        portal de proveedores|portal interno|portal del|donde siempre|la carpeta de siempre|portal|
        en el portal|en el sistema|area personal|area de cliente|misma carpeta|donde te inscribiste|
        donde se inscribio|pagina de empleo|bolsa de empleo|boletin oficial|en teams|por teams|
        campus virtual|moodle|área privada|portal de empleado|la intranet|por registro|
        en ventanilla|en secretaría|por valija|como siempre|en nuestra web con|con la referencia|
        en nuestra web|por el canal|en el teams|buzón de
    """,
    "contract-signed": """
        contrato firmado|firmado el contrato|firmaste|firmó el contrato|has firmado|ha firmado|
        hemos firmado|ya firmad*|tras la firma|una vez firmado|después de firmar|al firmar|
        cuando firme*|cuando hayamos firmado|firmemos|firma del contrato|llaves|firmaste el|
        ya firmado|ya que firmaste|te incorporas|se incorpora el|tu primer día|su primer día|
        tu nómina|su nómina|como inquilin*|como socio|como socia|como cliente|su póliza|tu póliza|
        el contrato de|firmado por las dos partes|tu contrato|dada de alta
    """,
    "can-be-called": """
        centralita|llama a|llamar a|llámame|llámeme|puede llamar|puedes llamar|teléfono de la|
        recepción|en nuestra web|en la web|verificar quién|comprobar quién|le llamo|pregunte por|
        pregunta por|correo institucional|referencias|dirección institucional|mi tutor|mi director|
        llámalos|llámalas|llámanos|llame usted|figura en el directorio|directorio de la firma|
        recepción puede|en nuestras oficinas|puede confirmarlo|puedes confirmarlo|compruébalo|
        compruébelo|verifícalo|verifíquelo|teléfono fijo|fijo de la|casos con nombre|
        número que tiene|número de siempre|en la web del|puede preguntar|aparezco en|
        en la página del|colegiado|te llamo al|llamenos|llamad|llamar al|devuelve la llamada|
        numero que conoces|en secretaria|conserjeria|pregunta por mi|pregunte por mi|pregunta en|
        pregunta a|pregunte a|preguntale|confirmalo con|confirme con|confirmar con|compruebe|
        comprueba en|verifica con|pagina del departamento|mostrador|dorso de tu|reverso de su|
        la centralita|en recepción|el fijo|nuestro fijo|está en la web|figura en la web|
        llame a secretaría|llama a secretaría|llámame al|llámeme al|horario de oficina|
        puede comprobarlo|puedes comprobarlo|comprueba quién soy|llamando a la|me llamas|
        di que te pasen|que te pasen con|número viene en|número que ya|teléfono que ya|viene en la|
        al pie de|mi extensión|extensión <number>|verifica|verifique|confirma con|pregúntele a
    """,
    "on-a-register": """
        registro público|registrad*|número de registro|colegiad*|licencia número|cnmv|colegio de|
        inscrit* en el|regulad*|número de asociación|cif|auditad*|declarada de utilidad|
        registro mercantil|nif|inscrita en|inscrito en|banco de españa|numero de colegiado|
        autorizad* por|acreditad*|inscrit* en|camara de comercio|cnbv|condusef|aviso de privacidad|
        política de privacidad|protección de datos|supervisad*|registro de fundaciones|cámara de|
        instituto de la vivienda|utilidad pública
    """,
    "time-given": """
        sin prisa|sin prisas|no corre prisa|no hay prisa|cuando puedas|cuando pueda|tómate|tómese|
        tómate tu tiempo|la semana que viene|próxima semana|mes que viene|unos días|a tu ritmo|
        cuando te venga|cuando le venga|nada urgente|piénsalo|piénselo|con tiempo|ninguna prisa|
        fin de mes|después de navidad|después de reyes|después del verano|en enero|en febrero|
        en abril|en junio|en septiembre|en octubre|en noviembre|el mes que viene|la próxima semana|
        sin plazo|no hay plazo|tienes hasta|el plazo termina|hasta el día|tomese su tiempo|
        cuando quiera|cuando tengas tiempo|semana que viene|proximo mes|finales de|
        despues de vacaciones|no es urgente|piensatelo|a su ritmo|hasta fin|tranquilo|diez días|
        después de fiestas|antes de reyes|antes del puente|en verano
    """,
    "no-accepted": """
        si no|no pasa nada|sin problema|sin compromiso|no hay problema|lo entiendo|lo entenderé|
        entiendo|si prefieres no|si prefiere no|si no quieres|si no quiere|no le molesto|
        con total libertad|si no puedes|si no puede|cualquier consejo|como prefieras|como prefiera|
        ningún compromiso|si me dices que no|si dices que no|no insisto|no insistiré|no, gracias|
        no gracias|un no|decir que no|puedes parar|puede parar|cuando quieras puedes|
        en cualquier momento|sin obligación|ninguna obligación|también me vale|me vale igual|
        tan amigos|no me ofendo|tampoco pasa nada|agradeceré también|si te parece|si le parece|
        te parece bien|o no, como|si te apetece|si le apetece|si prefieres|si prefiere|
        si te interesa|si le interesa|si no te|si no le|eres libre|ignora|ignoralo|ignorelo|
        como quiera|lo comprendo|es opcional|si no te encaja|tú decides|usted decide|lo celebro y|
        ningún problema|si quieres|si quiere|si tampoco|nos da igual|me da igual|como te venga|o no|
        di que no|diga que no|no quiero molestar|dejo de|sin compromiso de
    """,
    "nothing-wanted": """
        no vendo nada|no pido nada|no te pido|no le pido|no busco|nada que vender|solo quería|
        gracias por|felicidades por|enhorabuena por|me gustó|me ha gustado|me encantó|
        no tiene que hacer nada|feliz cumpleaños|para saludar|no quiero venderte|no quiero venderle|
        por curiosidad|solo un consejo|solo saber|no vendo|no busco nada|perdona el susto|
        no vendemos|no pido|no pedimos nada|no quiero nada|solo una pregunta|una pregunta|una duda|
        queria solo|muchas gracias por|solo para agradecer|me gusto mucho|buen articulo|ya en serio|
        hablando en serio|fuera de broma|es broma|era broma|bromas aparte|jaja*|jeje|
        un abrazo grande|le mando un abrazo|quería decirte|quería decirle|quería darle las|
        darte las gracias|me ha encantado|me alegró|dinero no pedimos|no pedimos|no pedimos dinero|
        no necesito nada|documentación no necesitamos
    """,
    "in-person": """
        en persona|pásate por|pásese por|en la oficina|en nuestra oficina|en nuestras oficinas|
        ven a|venga a|ven cuando|presencial*|originales|en secretaría|en recepción|en la sede|
        en el stand|cara a cara|ver el piso|en la biblioteca|en el local|trae|en ventanilla|
        cafecito|desayuno|en la tienda|venga a vernos|ven a vernos|en nuestro stand|pásese|
        en el mostrador|el día de la|nos vemos|comemos|en la plaza|en el ayuntamiento|en clase|
        a la salida|trae el|traiga el|en el despacho|calle mayor|tomar un café|en la sucursal|
        tomamos un cafe|a comer|almuerzo|en la cantina|en la cafeteria|cafeteria|en la facultad|
        en el colegio|en el congreso|sala <number>|acercate|quedamos|cana|canas|cerveza|barbacoa|
        asado|carne asada|en casa de mi|llega a las|te recibo|le recibo|nuestra oficina está|
        a la entrada|en la puerta|el domingo hay|nos vemos en|nos vemos el|en la parroquia|
        en el club|en el barrio|en la asociación|en el mercado|en el puesto|en el partido|
        después del entreno|en el cole|en la planta|en el taller|en el bar|se lo enseño|
        cuando quiera|vivo en el|vivo en el bajo|un café|invitarle a un|tomamos un|aquí con comida|
        en la cooperativa|en la fábrica|en la escuela|en la caseta|stand|en el centro|en el salón|
        en comisaría|turnos de|recogida del|charla abierta|jornada de puertas|en el casino|
        por la oficina|a la oficina|en papel|en mano en|después de que lo vea|puedes venir|
        puede venir|venir a una|ver el taller|visitar el taller
    """,
    "met-before": """
        nos conocimos|nos vimos|coincidimos|como acordamos|como quedamos|quedamos en|
        tras la entrevista|nuestra llamada|encantado de conocerte ayer|me escribiste|me escribió|
        tu pedido|su pedido|tu solicitud|su solicitud|trabajamos juntos|compañero de|me dio tu|
        me dio su|tiene mi número|fui tu|fui su|fue mi|la feria|gusto conocer*|me pediste|
        me pidió que|la hoja que os|tu parche|tu publicación|tu charla|tu artículo|como siempre|
        el año pasado|vimos|hablamos en|hablamos el|hablamos ayer|segun lo acordado|como te dije|
        como prometi|como pediste|como pidio|me pidio|tu candidatura|su candidatura|tu pregunta|
        su pregunta|despues de clase|excompaner*|antiguo companero|antigua companera|companera de|
        de la facultad|su charla|tu ponencia|su ponencia|su articulo|la semana pasada
    """,
    "employer-told": """
        autorización de su|permiso de su|permiso de tu|carta a su|carta formal|escribir a su|
        escrito formal|gabinete de prensa|compatibilidad|departamento de prensa|con tu jefe|
        con su jefe|no trabaje actualmente|ya no trabaje|llamada grabada|formación en cumplimiento|
        oficina de prensa|tu empresa lo|su empresa autoriz*|autorizacion de tu|
        departamento juridico|en copia|comite de etica|consentimiento|autorice|su empresa autoriza|
        invitación oficial|invitación formal|con copia a|módulo de cumplimiento|con permiso de|
        ya no trabaja|dejó la empresa|desde que salió|jurista presente|se graba con|moderador|
        el cliente sabe
    """,
    "public-only": """
        solo información pública|información pública|datos públicos|ya publicad*|nada confidencial|
        nada interno|sin datos de|sin nombres|no puede hablar de|si es confidencial|
        porque es confidencial|datos publicados|ya es publico|sin datos internos|fuentes publicas|
        memoria anual|dominio público|sólo lo público|lo publicado|no le preguntaré|
        no te preguntaré|no preguntamos por|se publicará
    """,
    "warning": """
        aviso a|aviso:|cuidado con|ojo con|alerta|no caig*|no piqu*|denunci*|suplant*|
        haciéndose pasar|se hacen pasar|perfil falso|perfiles falsos|no soy yo|nunca te pediremos|
        nunca pedimos|nunca os pedir*|mensajes que dicen|mensajes como|no es nuestro|advert*|
        simulacro|concienciación|me ha pasado hoy|lo cuento por si|por si os sirve|si os llega|
        no lo ejecut*|supuest*|todo mentira|era mentira|resultó ser|poned denuncia|denuncien|
        si os escribe|si alguien os|nos ha pasado|casi caigo|casi pico|no lo hagáis|nunca hagáis|
        correos trampa|quien pique|ni caso|folleto engañoso|os llegarán|no somos nosotros|
        si alguien te|si alguien le|atencion|en nuestro nombre|en mi nombre|usando nuestro nombre|
        usan nuestro|usando mi|se hace pasar|ofertas falsas|no respondais|no respondan|
        no contestéis|no paguéis|no paguen|no hagan clic|si recibes|si reciben|si recibis|
        si os escriben|nunca pediremos|no pedimos|jamas pedimos|no contratamos por|es una estafa|
        es un timo|mucho ojo|que nadie pique|no piquéis|no piquen|no caigan|no caigáis|difundid|
        difundan|pásalo a|nadie de nuestro|no trabaja aquí|no era yo|me hackearon|me han hackeado|
        han clonado|bloquéalo|bloqueadlo|no contesten|no respondas a|han recibido un mensaje|
        hemos recibido|si os ha pasado|si te llega|si les llega|no contestes|ojo que|es falso|
        es falsa|es mentira|antes de transferir|llamad al|nunca al que|corred la voz|pasad la voz|
        aléjate de|que se aleje|mantente lejos|no le respondas|no le contestes|no respondas y|
        no contestes y|si te escribe|lo he reportado|lo reporté|la reporté|lo he denunciado|avisa a|
        avisad a|avisa también|he avisado a|avisé a|lo he pasado a sistemas|no sea que pique*|
        para que no caigas|para que no piques|a mí no me lo digas|no me lo digas|no me lo diga|
        no me lo envíes|no me lo mandes|yo no lo necesito|ni a mí|ni siquiera a mí
    """,
    "warning-word": """
        estafa*|fraude*|phishing|timo|falsa*|sospechos*|diapositiva*|taller|formación|trampa|
        anécdota|gancho|engañoso|ciberseguridad|timo*
    """,
    "warning-pretext": "no es estafa|no somos estafa|nada de estafas|estafad*|víctim*|recuper*",
    "paid-note": """
        <number> por nota/informe/página/artículo/texto|<number> € por nota/informe/texto|
        <number> euros por nota/informe/texto|notas breves .. pag*|informes pagados|
        por cada nota/informe/texto|notas mensuales|breves notas
    """,
    "command-line": """
        windows y r|windows mas r|tecla windows|ctrl y v|simbolo del sistema|linea de comandos|
        abre la terminal|abre el terminal|abra la terminal|como administrador
    """,
    "salary-change": "mi nomina|mi sueldo|mi salario|nomina en|sueldo en|domiciliar mi",
    "salary-change~": "domiciliacion",
    "terms": """
        más iva|iva incluido|iva incluída|sin iva|brutos|brutos al año|bruto anual|
        contrato indefinido|indefinido|jornada completa|media jornada|<number> pagas|vacaciones|
        periodo de prueba|la oferta está|oferta publicada|bolsa de empleo|concurso|oposición|
        plazo hasta|primera entrevista|segunda entrevista|dos entrevistas|entrevista presencial|
        prueba práctica|programa en|temario|ponentes|matrícula hasta|descuento para|estudiantes|
        entrada libre|entrada gratuita|aforo|cancelación|cancelar sin|se devuelve hasta|
        devolución hasta|prueba gratuita|lista de precios|tarifas|tarifa|presupuesto|
        condiciones generales|con recibo|factura después|factura a 30|a 30 días|honorarios según|
        poder notarial|el día de la firma|área de cliente|área de clientes|expediente número|
        turno de oficio|primera consulta|vista oral|asamblea|actas|rifa|mercadillo|hucha|
        banco de alimentos|punto de recogida|memoria anual|visita al piso|visitas|fianza en|
        fianza depositada|gastos incluidos|llaves el|entrega de llaves|la prueba lleva|
        dos horas como|ejercicio para casa|tu propio editor|comité de ética|
        consentimiento informado|hoja de consentimiento|transcripción|derecho de réplica|contrastar|
        regalo de despedida|regalo de cumpleaños|búsqueda ejecutiva|interés mutuo|proceso reservado|
        jornada intensiva|jornada|bruto*|neto*|temporal|plazo se cierra|bases de la|homologación|
        ministerio página|cotización|con iva|más luz|gastos de comunidad|fianza es un mes|
        nóminas le|catálogo|tirada|el porte|junta de vecinos|excursión|concierto|turno de|
        clase muestra|clase de prueba|ni te prometemos|consumibles|dos pagos|el examen incluido
    """,
    "jest": """
        jajaja|jeje|es broma|broma|ya en serio|una cerveza|unas cervezas|las birras|la tortilla|
        tortillas|la abuela|mi abuela|el perro|el gato|la bici|croquetas|paella|quiniela|futbito|
        barbacoa|asado|mate|facturas con|cervezas|birras|carbón|gallinas|huevo|yate|resaca|
        una ronda|cuñado|partido|pachanga del|tortilla|bocadillo|gato que|la suegra
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
    "visa-sale~": "conozco a",
    "loan-easy~": "<number> % anual|% anual",
    "easy-work~": "al día",
    "guaranteed~": "garantía|asegurad*|por escrito",
    "nothing-written~": "por escrito|por aquí no|en la llamada",
    "not-public~": """
        reservad*|aun no|interno*|confidencial*|borrador*|de antemano|interna|internos|
        datos de clientes|clientes
    """,
    "no-name~": "no puedo nombrar",
    "hush~": """
        secreto|queda entre|no se entere|a nadie|nadie más|es secreto|una sorpresa|desde casa
    """,
    "deceive~": "regalo de|dices que",
    "no-checking~": "los abogados|de baja",
    "no-call~": "por chat|por escrito",
    "haste~": """
        en <number> minutos|cuanto antes|vence*|se cierra|antes del viernes|vence|quedan <number>|
        urgente|urgencia|ya|esta mañana|urge*|corre
    """,
    "few-left~": "quedan <number>|<number> plazas|el siguiente|queda una|una plaza",
    "copy-out": """
        lista de clientes|base de clientes|cartera de clientes|en un pendrive|en un usb|
        pantalla abierta|equipo desbloqueado|sesión abierta|con tus permisos|con tus accesos|
        con tu acceso|por pantallazo|pantallazos|sacar un listado|sacarme un listado|
        sácame un listado|un listado al mes|en un lápiz|en una memoria|copiar en|copias en|llévate|
        llévatela|exportar|exporta|al correo personal|archivos de la clínica|fichero de|
        compañero de vacaciones|dejas abierta|déjala abierta|puerta entreabierta|duplicado de sim|
        duplicar la sim|cambiar la sim|activar la sim|activar una sim|portar la línea|cambio de sim|
        en una usb|pantalla desbloqueada|exportar la cartera|exporta la lista
    """,
    "unseen": """
        no puedo enseñar*|no puedo mostrar*|sin verlo|sin visita|envío las llaves|mando las llaves|
        llaves por mensajero|llaves por correo|llaves por paquetería|me han trasladado|
        nadie tiene llave|no tienen llave|mando la llave|hay dos más
    """,
    "sealed": """
        saldo está bloqueado|saldo bloqueado|saldo congelado|saldo retenido|fondos congelados|
        fondos bloqueados|desbloquear el retiro|liberar el retiro|antes de retirar|antes del retiro|
        no se descuenta|retiro está retenido|no puede descontarse|solo se libera|se libera con|
        se libera cuando|para retirar hay|para sacar hay|vuelven al estado|pasa al estado
    """,
    "shown": """
        mira lo que|mirad lo que|mire lo que|me acaba de entrar|me acaba de llegar|me ha llegado|
        me llegó|me ha entrado|recibí esto|he recibido esto|recibí este|me escribieron|
        le escribieron|me han escrito|me escribe uno|me mandaron|me han mandado|te reenvío|
        os reenvío|les reenvío|lo he pasado a|se lo pasé a|titulado|con el asunto|
        era nuestro simulacro|nos ha llegado|nos llegó|nos entró|para que lo conozcas|
        para que no pique*|no sea que pique*
    """,
    "own-act": """
        te/os/le/les? lo/la/los/las? enviaremos/enviaré/mandaremos/mandaré|
        te/os/le/les lo/la/los/las? enviamos/mandamos/envío/mando/paso/adjunto/dejo/enseño|
        se lo/la/los/las envío/mando/paso/dejo/enviamos|pasaré|pasaremos|adjunto|adjuntamos|reenvío|
        te reenvío|lo/la/los/las he/hemos pasado/enviado/mandado|me mandó|me envió|me dejó|
        me enseñó|nos dejó|nos mandó|voy a enviar|vamos a enviar|puedo enviar*/mandar*/pasar*|
        podemos enviar*/mandar*/pasar*|pagamos|pagaremos|lo dejamos|escribo|te escribo|le escribo
    """,
    "hand-access": """
        me das el acceso|me das los accesos|me das usuario|me das la clave|me das las claves|
        me pasas las claves|me pasas los accesos|me pasas el acceso|me pasas usuario|
        me entregas la tarjeta|me entregas el acceso|nos das acceso|nos das las claves|
        dame los accesos|dame el acceso|dame las claves|y las claves|usuario y cookies|
        clave y cookies|acceso y cookies|con sus claves|con tus claves|tarjeta .. a nosotros|
        entrega la tarjeta|entregue la tarjeta|token .. a nosotros|luego es nuestra
    """,
    "carrier-asks": """
        mensajero pide|mensajería pide|transportista pide|courier pide|courier me pide|
        el mensajero quiere|la empresa de envíos pide|aduana pide|aduana me pide|agente pide|
        el transportista quiere|etiqueta amarilla|baúl está|caja está retenida|cofre está
    """,
    "program": "app de asistencia|no está en la play",
    "money": """
        <number> euros/€/dólares/pesos/soles por/al/cada semana/mes|
        <number> euros/€/dólares/pesos a la semana
    """,
}
