import type { Words } from './words.ts';

export const es: Words = {
  'login.title': 'Iniciar sesión',
  'login.heading': 'Inicie sesión en {product}',
  'login.note':
    'Su organización decide cómo inicia sesión. Si tiene dificultades, su administrador puede ayudarle.',
  'login.startAgain': 'Empezar de nuevo',
  'login.otherOrganization': 'Iniciar sesión en otra organización',

  'gate.checking': 'Comprobando su sesión',

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
