import type { Words } from '../../ui/words/words.ts';

export const es: Words = {
  'login.title': 'Iniciar sesión',
  'login.heading': 'Inicie sesión en {product}',
  'login.note':
    'Le damos la bienvenida. Inicie sesión y le llevaremos a su organización. Si tiene dificultades, su administrador puede ayudarle.',
  'login.startAgain': 'Empezar de nuevo',
  'login.otherOrganization': 'Iniciar sesión en otra organización',
  'login.expired': 'Su sesión ha caducado. Inicie sesión de nuevo para continuar.',
  'login.revoked': 'Su sesión se cerró desde otro lugar. Inicie sesión de nuevo para continuar.',
  'login.closed':
    'Esta página no ofrece ninguna de las formas de iniciar sesión que {organization} permite a sus miembros. Su administrador sabe cómo hacerlo.',
  'login.whichOrganization': '¿En qué organización inicia sesión?',
  'login.organizationNeeded':
    'Esta dirección no indica ninguna. Escriba la suya tal como aparece en su propia dirección, después de “/login/”.',
  'login.organization': 'Organización',
  'login.organizationMissing': 'Escriba su organización.',
  'login.toOrganization': 'Continuar',
  'login.interrupted':
    'Había empezado a iniciar sesión aquí y ha pasado demasiado tiempo para continuar. Empiece de nuevo abajo: tendrá un nuevo enlace o código en un paso.',
  'login.unfinished':
    'Empezó a cambiar de organización y no ha terminado. Termine donde lo empezó o inicie sesión de nuevo para continuar.',

  'tabs.signedIn': 'Ha iniciado sesión',
  'tabs.linkReplaces':
    'Ha iniciado sesión como {member}. El enlace que abrió cerraría aquí su sesión e iniciaría la de la persona a quien se envió. Úselo solo si lo pidió usted.',
  'tabs.useLink': 'Usar el enlace',
  'tabs.linkNotNeeded':
    'Ha iniciado sesión como {member}. No necesita el enlace que abrió: ya se usó, quizá en otra pestaña, o es demasiado antiguo.',
  'tabs.signedInMeanwhile':
    'Acaba de iniciar sesión como {member} desde otra pestaña. No hace falta que termine de hacerlo aquí.',

  'secondFactor.title': 'Un paso más',
  'secondFactor.note':
    'Lo que quiere ver requiere autenticación multifactor para confirmar que es usted. Mientras tanto, su sesión sigue abierta.',

  'gate.checking': 'Comprobando su sesión',
  'gate.unknown': 'Ahora no se puede comprobar su sesión',
  'gate.offline': 'Parece que su dispositivo no tiene conexión. Su sesión no se ha cerrado.',
  'gate.unreachable': 'El servicio de inicio de sesión no responde. Su sesión no se ha cerrado.',
  'gate.keepsTrying': 'Seguimos intentándolo y continuaremos en cuanto haya respuesta.',
  'gate.cookiesBlocked':
    'Su navegador no guarda las cookies de este sitio, y son necesarias para iniciar sesión. Permita las cookies de este sitio e inténtelo de nuevo.',
  'gate.cannotStart': 'Aquí no se puede iniciar sesión',
  'gate.notice':
    'No podemos conectar con el servicio de inicio de sesión. Lo que ve puede no estar actualizado.',
  'gate.tryNow': 'Intentar ahora',
  'gate.trying': 'Intentando…',

  'failure.offline':
    'Parece que su dispositivo no tiene conexión. No se ha perdido nada: inténtelo de nuevo cuando vuelva a tenerla.',
  'failure.unreachable':
    'No se puede conectar con el servicio de inicio de sesión, así que no se comprobó nada. Revise su conexión e inténtelo de nuevo.',
  'failure.service':
    'El servicio de inicio de sesión tiene un problema, así que no se comprobó nada. Inténtelo de nuevo dentro de unos minutos.',
  'failure.tooMany':
    'Hubo demasiados intentos en poco tiempo, así que no se comprobó ni se envió nada. Espere unos minutos e inténtelo de nuevo.',
  'failure.adBlocker':
    'Algo en su navegador, como un bloqueador de anuncios, retuvo una parte, así que no se comprobó ni se envió nada. Desactívelo para este sitio e inténtelo de nuevo.',
  'failure.locked':
    'Se introdujeron demasiados códigos incorrectos, así que esta cuenta está bloqueada por un tiempo y se rechaza incluso el correcto. Inténtelo más tarde o pida ayuda a su administrador.',
  'failure.tooLate':
    'Este inicio de sesión comenzó hace demasiado tiempo, así que no se comprobó nada. Empiece de nuevo.',
  'failure.codeSpent': 'Este código ya se usó o es demasiado antiguo. Introduzca uno más reciente.',
  'failure.olderCode': 'Se le envió más de un código y solo funciona el más reciente. Introduzca ese.',
  'failure.foreignLink':
    'Este enlace no corresponde a esta página: procede de otro sitio o le falta una parte. Abra el correo más reciente y, si copia su enlace, cópielo entero.',
  'failure.otherBrowser':
    'Este enlace solo funciona en el navegador en el que lo solicitó. Ábralo allí o empiece de nuevo aquí.',
  'failure.resetLinkSpent':
    'Este enlace ya se usó o es demasiado antiguo, así que la contraseña no ha cambiado. Solicite un enlace nuevo.',
  'failure.linkMayBeGood': 'Es posible que su enlace aún sirva: ábralo otra vez desde su correo.',
  'failure.linkFailed': 'Este enlace no pudo iniciar su sesión.',
  'failure.notChecked': 'El código no se comprobó.',
  'failure.quote': 'Quien le ayude le pedirá esta referencia: {reference}',
  'failure.codeTexted': 'Se le envió un código por SMS.',
  'failure.codeEmailed': 'Se le envió un código por correo electrónico.',
  'failure.linkEmailed': 'Se le envió un enlace por correo electrónico.',
  'phone.elsewhere':
    'No podemos enviar mensajes a números de ese país. Use otro número o consulte a su administrador.',
  'phone.unread':
    'No está claro de qué número se trata, así que no se envía nada. Vacíe el campo y escriba el número con el signo más y el código de país, por ejemplo +44 7400 123456.',
  'phone.changed':
    'El número aún se estaba leyendo, así que no se envió nada. Compruébelo y envíelo de nuevo.',
  'phone.slow':
    'La lectura de su número tarda mucho: es posible que algo en este navegador o en esta red bloquee js.stytch.com. Espere diez segundos y continúe.',
  'failure.stopped': 'Esta página dejó de funcionar',
  'failure.stoppedContent':
    'Un error inesperado lo impidió. Vuelva a cargar la página; si ocurre otra vez, inicie sesión de nuevo.',
  'failure.part': 'No se pudo cargar una parte de esta página',
  'failure.partContent':
    'Probablemente la página se sustituyó por una más reciente mientras la tenía abierta, o se perdió la conexión. Vuelva a cargarla para continuar.',
  'failure.partMissing': 'No se pudo cargar una parte de esta página, como su idioma.',
  'failure.reload': 'Volver a cargar la página',
  'failure.signInAgain': 'Iniciar sesión de nuevo',
  'failure.copy': 'Copiar',
  'sessionEnd.label': 'Su sesión',
  'sessionEnd.endsIn': 'Su sesión termina {when}.',
  'sessionEnd.after': 'Después tendrá que iniciar sesión de nuevo.',
  'sessionEnd.stay': 'Mantener la sesión abierta',
  'sessionEnd.staying': 'Un momento…',
  'sessionEnd.announcement':
    'Su sesión termina pronto ({time}). Para seguir, use el botón «Mantener la sesión abierta» al principio de esta página.',
  'sessionEnd.unreachable':
    'La solicitud no llegó, así que su sesión terminará igualmente. Revise su conexión e inténtelo de nuevo.',
  'sessionEnd.refused':
    'El servicio de inicio de sesión no prolonga esta sesión. Termine lo que está haciendo y vuelva a iniciar sesión.',
  'sessionEnd.extended': 'Su sesión sigue abierta.',
  'page.loading': 'Cargando la página',

  'notFound.heading': 'Página no encontrada',
  'notFound.content':
    'No hay nada en esta dirección. Es posible que el enlace sea antiguo o que la dirección esté mal escrita.',
  'common.toDashboard': 'Ir a su panel',
  'common.tryAgain': 'Reintentar',
  'common.cancel': 'Cancelar',
  'common.oneMoment': 'Un momento…',
  'common.copied': 'Copiado.',
  'common.notCopied': 'Su navegador no permite copiar. Seleccione el texto.',

  'dashboard.title': 'Panel',
  'dashboard.greeting': 'Hola, {name}',
  'dashboard.signedInTo': 'Ha iniciado sesión en {organization}.',
  'dashboard.signOut': 'Cerrar sesión',
  'dashboard.signingOut': 'Cerrando sesión…',
  'dashboard.signOutFailed':
    'Su sesión sigue abierta: no se pudo cerrar. Compruebe su conexión e inténtelo de nuevo.',
  'dashboard.account': 'Su cuenta',
  'dashboard.mfa': 'Autenticación multifactor',
  'dashboard.mfaNone': 'Aún no está configurada. Hace que su cuenta sea más segura.',
  'dashboard.ready': 'Configurada',
  'dashboard.toSecurity': 'Cambiar cómo inicia sesión',
  'dashboard.session': 'Esta sesión',
  'dashboard.signedInAs': 'Cuenta',
  'dashboard.timeZone': 'Las horas corresponden a su zona horaria, {zone}.',

  'account.menu': 'Cuenta',
  'account.switch': 'Cambiar de organización',
  'nav.pages': 'Páginas',
  'nav.overview': 'Resumen',
  'nav.security': 'Seguridad',
  'nav.organization': 'Organización',
  'nav.example': 'Ejemplo',
  'organization.roles': 'Sus funciones',
  'organization.roleMember': 'Miembro',
  'organization.roleAdmin': 'Administrador',

  'factor.emailedLink': 'Enlace por correo electrónico',
  'factor.emailedCode': 'Código por correo electrónico',
  'factor.textedCode': 'Código por SMS',
  'factor.whatsAppCode': 'Código por WhatsApp',
  'factor.authenticatorApp': 'Aplicación de autenticación',
  'factor.recoveryCode': 'Código de respaldo',
  'factor.password': 'Contraseña',
  'factor.singleSignOn': 'Inicio de sesión único',
  'factor.impersonation': 'Soporte, que inició sesión en su nombre',
  'factor.other': 'Otro método',
};
