import type { SettingsWords } from '../../ui/words/words.ts';

export const es: SettingsWords = {
  'problem.wrongCode': 'Ese código no es correcto. Compruébelo y escríbalo de nuevo.',
  'problem.usedCode': 'Ese código ha caducado o ya se usó. Pida que le enviemos uno nuevo.',
  'problem.sameAppCode': 'Ese código ya se usó. Espere al siguiente en su aplicación.',
  'problem.backupCode': 'Ese es un código de respaldo. Escriba los 6 dígitos que muestra su aplicación.',
  'problem.setupOver':
    'La configuración tardó demasiado y la clave ya no sirve. Cierre esta ventana y empiece de nuevo.',
  'problem.badNumber':
    'No podemos enviar mensajes a ese número. Escríbalo con el signo más y el prefijo del país, por ejemplo +1 201 555 0123.',
  'problem.badCountry':
    'No podemos enviar mensajes a números de ese país. Use otro número o una aplicación de autenticación.',
  'problem.unsubscribed':
    'Ese número rechazó nuestros mensajes. Envíe START al número del que llegaron e inténtelo de nuevo.',
  'problem.numberTaken': 'Otro miembro de su organización usa ese número. Use uno que sea suyo.',
  'problem.hasNumber': 'Ya tiene un número de teléfono. Vuelva a cargar la página para verlo.',
  'problem.hasApp': 'Ya tiene una aplicación de autenticación. Vuelva a cargar la página para verla.',
  'problem.gone': 'Ya no está. Vuelva a cargar la página para ver lo que tiene configurado.',
  'problem.tooMany': 'Demasiados intentos en poco tiempo. Espere unos minutos e inténtelo de nuevo.',
  'problem.adBlocker':
    'Algo en su navegador, como un bloqueador de anuncios, retuvo una parte. Desactívelo para este sitio e inténtelo de nuevo.',
  'problem.locked':
    'Hubo demasiados códigos incorrectos y su cuenta está bloqueada por un tiempo. Espere una hora o hable con un administrador de su organización.',
  'problem.needsSecondFactor':
    'Esto requiere antes autenticación multifactor. Cierre la sesión, iníciela de nuevo con ella y vuelva aquí.',
  'problem.methodForbidden': 'Su organización no permite este método. Use otro o hable con un administrador.',
  'problem.notPermitted': 'Sus funciones no lo permiten. Hable con un administrador de su organización.',
  'problem.sessionOver': 'Su sesión ha terminado y no se cambió nada. Inicie sesión de nuevo para continuar.',
  'problem.otherSignIn':
    'Esa organización no acepta la forma en que inició sesión. Cierre la sesión e iníciela en ella directamente.',
  'problem.notMember':
    'Ya no pertenece a esa organización. Pida una invitación a uno de sus administradores.',
  'problem.unreachable':
    'No podemos conectar con el servicio de inicio de sesión. Compruebe su conexión e inténtelo de nuevo.',
  'problem.unknown':
    'Algo ha fallado por nuestra parte. Inténtelo de nuevo; si sigue fallando, indique «{id}» al equipo de soporte.',

  'security.title': 'Seguridad',
  'security.lead': 'Cómo demuestra que es usted en {organization}.',
  'security.twoStep': 'Autenticación multifactor',
  'security.required': '{organization} pide autenticación multifactor a todos sus miembros.',
  'security.optionalOn': 'Se le pide autenticación multifactor. {organization} lo deja a su elección.',
  'security.optionalOff':
    'Inicia sesión sin autenticación multifactor. {organization} lo deja a su elección.',
  'security.turnOn': 'Pedírmelo',
  'security.turnOff': 'Dejar de pedírmelo',
  'security.turnedOn': 'Se le pedirá autenticación multifactor la próxima vez que inicie sesión.',
  'security.turnedOff': 'Ya no se le pedirá autenticación multifactor.',
  'security.noneLeft':
    'No tiene configurada la autenticación multifactor. La próxima vez que inicie sesión tendrá que configurarla antes de entrar.',

  'security.on': 'Configurado',
  'security.off': 'Sin configurar',
  'security.unconfirmed': 'Sin confirmar',
  'security.forbidden': 'No permitido',
  'security.forbiddenWhy': '{organization} no permite este método.',
  'security.unusedWhy': '{organization} ya no permite este método, así que no se usa.',
  'security.confirm': 'Confirmar',
  'security.change': 'Cambiar',
  'security.remove': 'Quitar',

  'security.phone': 'Número de teléfono',
  'security.phoneAbout': 'Le enviamos un código por SMS.',
  'security.phoneAdd': 'Añadir número de teléfono',
  'security.phoneConfirm': 'Confirmar número de teléfono',
  'security.phoneChange': 'Cambiar número de teléfono',
  'security.phoneRemove': 'Quitar número de teléfono',
  'security.phoneOnlyOne':
    'Solo puede tener un número: {number} se quita en cuanto continúe, antes de enviar el mensaje al nuevo.',
  'security.phoneHint':
    'Con el prefijo del país, por ejemplo +1 201 555 0123. Solo los números de EE. UU. y Canadá pueden escribirse sin él.',
  'security.phoneSend': 'Enviarme un código',
  'security.phoneOldGone':
    '{number} ya se ha quitado y el número nuevo no está configurado. Corrija el nuevo o vuelva al anterior.',
  'security.phoneUseOld': 'Usar el número anterior',
  'security.phoneDone': 'Su número de teléfono está configurado.',
  'security.phoneRemoved': 'Se ha quitado su número de teléfono.',
  'security.codeSent': 'Enviamos un código a {number}. Sirve durante 2 minutos.',
  'security.code': 'Código de 6 dígitos',
  'security.codeMissing': 'Escriba los 6 dígitos.',
  'security.codeResend': 'Enviar un código nuevo',
  'security.codeResendIn': 'Enviar un código nuevo (en {seconds} s)',
  'security.codeResent': 'Hemos enviado un código nuevo. El anterior ya no sirve.',
  'security.otherNumber': 'Otro número',

  'security.app': 'Aplicación de autenticación',
  'security.appAbout': 'Una aplicación en su teléfono muestra un código, también cuando no hay cobertura.',
  'security.appAdd': 'Configurar aplicación de autenticación',
  'security.appChange': 'Cambiar aplicación de autenticación',
  'security.appRemove': 'Quitar aplicación de autenticación',
  'security.appChangeAbout':
    'La aplicación que usa ahora y sus códigos de respaldo dejan de servir en el acto. Después configura la nueva.',
  'security.appOldGone': 'La aplicación anterior se ha quitado y la nueva no está configurada.',
  'security.appScan': 'Escanee esto con su aplicación de autenticación.',
  'security.appQr': 'Código QR con la clave de abajo',
  'security.appKey': 'O escriba esta clave en la aplicación:',
  'security.appKeyCopy': 'Copiar clave',
  'security.appLoading': 'Creando una clave…',
  'security.appDone': 'Su aplicación de autenticación está configurada.',
  'security.appRemoved': 'Se ha quitado su aplicación de autenticación.',

  'security.backup': 'Códigos de respaldo',
  'security.backupAbout': 'Sustituyen a su aplicación de autenticación, por si la pierde.',
  'security.backupShow': 'Mostrar códigos de respaldo',
  'security.backupSave': 'Guarde sus códigos de respaldo',
  'security.backupKeep':
    'Cada uno sirve una vez para entrar sin su aplicación. Guárdelos donde pueda encontrarlos sin ella.',
  'security.backupNone': 'Ya los ha usado todos. Cree códigos nuevos ahora.',
  'security.backupLoading': 'Obteniendo sus códigos…',
  'security.backupCopy': 'Copiar códigos',
  'security.backupDownload': 'Descargar códigos',
  'security.backupNew': 'Crear códigos nuevos',
  'security.backupNewAbout': 'Los códigos que tiene guardados dejan de servir.',
  'security.backupNewDone': 'Estos son sus códigos nuevos. Los anteriores ya no sirven.',
  'security.done': 'Listo',

  'security.removeOther': 'Al iniciar sesión se le pedirá entonces su otro método.',
  'security.removeLastRequired':
    '{organization} pide autenticación multifactor a todos sus miembros y este es el único método que tiene. Su sesión sigue abierta; la próxima vez que inicie sesión tendrá que configurarla antes de entrar.',
  'security.removeLastOptional':
    'Es el único método que tiene. A partir de entonces iniciará sesión sin autenticación multifactor.',
  'security.removeUnused': 'No se usa al iniciar sesión, así que no cambia nada más.',
  'security.removeBackup': 'Sus códigos de respaldo dejan de servir.',

  'security.default': 'Pedirme primero',
  'security.defaultSms': 'un código por SMS',
  'security.defaultTotp': 'un código de mi aplicación',
  'security.defaultDone': 'Guardado: eso es lo que se le pedirá primero.',

  'security.sessionsAbout': 'Esta sesión empezó el {started} y termina el {ends}.',
  'security.signOutHere': 'Cerrar sesión aquí',
  'security.signOutEverywhere': 'Cerrar sesión en todas partes',
  'security.everywhereAbout':
    'Terminan todas sus sesiones en {organization}: aquí y en los demás dispositivos. Para continuar tendrá que iniciar sesión de nuevo.',

  'organization.title': 'Organización',
  'organization.lead': 'Qué pide {organization} a sus miembros y a qué otras organizaciones pertenece.',
  'organization.address': 'Dirección de inicio de sesión',

  'organization.policy': 'Autenticación multifactor de los miembros',
  'organization.policyWho': 'A quién se le pide autenticación multifactor',
  'organization.required': 'A todos los miembros',
  'organization.requiredAbout': 'Nadie entra sin uno.',
  'organization.optional': 'Cada miembro decide',
  'organization.optionalAbout': 'Se pide a quienes lo han activado.',
  'organization.methods': 'Qué métodos pueden usar',
  'organization.methodsAll': 'Cualquiera',
  'organization.methodsSome': 'Solo algunos',
  'organization.sms': 'Código por SMS',
  'organization.totp': 'Aplicación de autenticación',
  'organization.chooseOne': 'Elija al menos un método.',
  'organization.review': 'Revisar cambios',
  'organization.unchanged': 'Todavía no hay cambios.',
  'organization.readOnly': 'Solo los administradores de {organization} pueden cambiar esto.',
  'organization.readOnlyPart': 'Sus funciones no le permiten cambiar esta parte.',
  'organization.confirm': '¿Cambiar lo que se pide a los miembros?',
  'organization.save': 'Guardar cambios',
  'organization.saved': 'Guardado.',
  'organization.willRequire':
    'Todos los miembros necesitan autenticación multifactor. A quienes tienen la sesión abierta sin ella se les pide donde estén; a los demás, la próxima vez que inicien sesión.',
  'organization.willRequireYou':
    'A usted también: su sesión no lo tiene, así que se le pedirá en cuanto guarde.',
  'organization.willLeave':
    'A los miembros nuevos ya no se les pide autenticación multifactor. A quienes la tienen se les sigue pidiendo hasta que la desactiven.',
  'organization.willRestrict':
    'Solo sirve esto: {methods}. Los miembros que tengan otra cosa la conservan, pero no pueden iniciar sesión con ella.',
  'organization.willAllowAny': 'Los miembros pueden configurar cualquier método.',
  'organization.counting': 'Contando a quién afecta…',
  'organization.affected':
    'Miembros que tendrán que configurarla antes de volver a entrar: {count} de {total}.',
  'organization.notCounted': 'No se sabe a cuántos miembros afecta.',

  'organization.yours': 'Sus organizaciones',
  'organization.current': 'Está aquí',
  'organization.switch': 'Cambiar',
  'organization.switchTo': 'Cambiar a {organization}',
  'organization.asksSecond': 'Pide autenticación multifactor',
  'organization.asksFirst': 'Pide que inicie sesión de otra forma',
  'organization.invited': 'Tiene una invitación',
  'organization.only': 'No pertenece a ninguna otra organización.',
  'organization.loading': 'Buscando sus organizaciones…',

  'switch.title': 'Cambiar de organización',
  'switch.under': 'Cambiando a {organization}…',
  'switch.failed': 'No se pudo cambiar a {organization}',
  'switch.note': '{organization} pide autenticación multifactor antes de entrar.',
  'switch.noteNoWayBack':
    '{organization} pide autenticación multifactor antes de entrar. Complétela antes de salir de esta página: si sale, también se cierra su sesión en {from} y tendrá que iniciar sesión de nuevo.',
  'switch.back': 'Quedarse en {organization}',
  'switch.signIn': 'Iniciar sesión de nuevo',

  'example.title': 'Ejemplo',
  'example.heading': 'Aquí va su página',
  'example.about':
    'Solo se abre a una sesión con autenticación multifactor, pida lo que pida la organización. Está en {file}, y su dirección en {routes}.',
  'example.factor': 'Su autenticación multifactor',
};
