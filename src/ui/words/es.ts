import type { Words } from './words.ts';

export const es: Words = {
  'login.title': 'Iniciar sesión',
  'login.heading': 'Inicie sesión en {product}',
  'login.note':
    'Su organización decide cómo inicia sesión. Si tiene dificultades, su administrador puede ayudarle.',
  'login.startAgain': 'Empezar de nuevo',
  'login.otherOrganization': 'Iniciar sesión en otra organización',
  'login.expired': 'Su sesión ha caducado. Inicie sesión de nuevo para continuar.',
  'login.revoked': 'Su sesión se cerró desde otro lugar. Inicie sesión de nuevo para continuar.',

  'secondFactor.title': 'Un paso más',
  'secondFactor.note':
    'Lo que quiere ver requiere un segundo paso para confirmar que es usted. Mientras tanto, su sesión sigue abierta.',

  'gate.checking': 'Comprobando su sesión',
  'gate.cannotTell': 'Ahora no se puede comprobar su sesión',
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

  'page.loading': 'Cargando la página',

  'notFound.heading': 'Página no encontrada',
  'notFound.content':
    'No hay nada en esta dirección. Es posible que el enlace sea antiguo o que la dirección esté mal escrita.',
  'common.toDashboard': 'Ir a su panel',

  'dashboard.title': 'Panel',
  'dashboard.greeting': 'Hola, {name}',
  'dashboard.signedInTo': 'Ha iniciado sesión en {organization}.',
  'dashboard.signOut': 'Cerrar sesión',
  'dashboard.signingOut': 'Cerrando sesión…',
  'dashboard.signOutAgain': 'Reintentar',
  'dashboard.signOutFailed':
    'Su sesión sigue abierta: no se pudo cerrar. Compruebe su conexión e inténtelo de nuevo.',
  'dashboard.steps': 'Cómo inició sesión',
  'dashboard.session': 'Esta sesión',
  'dashboard.signedInAs': 'Cuenta',
  'dashboard.started': 'Inicio',
  'dashboard.ends': 'Fin',
  'dashboard.timeZone': 'Las horas corresponden a su zona horaria, {zone}.',

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
