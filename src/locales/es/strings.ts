import type { Strings } from '@stytch/react/b2b';

/** The widget's wording in Spanish: neutral, addressing the member as `usted`. Longer than 200 lines, as the catalogue is. */
export const es = {
  'button.continue': 'Continuar',
  'button.continueWithEmail': 'Continuar con correo electrónico',
  'button.createAnOrganization': 'Crear una organización',
  'button.emailCode': 'Enviarme un código por correo',
  'button.emailLink': 'Enviarme un enlace por correo',
  'button.emailResent': 'Correo reenviado. Vuelva a intentarlo en {timeRemaining} s',
  'button.goBack': 'Volver',
  'button.hidePassword': 'Ocultar',
  'button.loginWithoutPassword': 'Iniciar sesión sin contraseña',
  'button.resendEmail': 'Reenviar correo',
  'button.retry': 'Reintentar',
  'button.showPassword': 'Mostrar',
  'button.totpQrManual': '¿Tiene problemas para escanear?',
  'button.totpQrRetry': 'Intentar escanear el código QR de nuevo',
  'button.tryDifferentEmailAddress': 'Probar con otra dirección de correo',
  'button.usePassword': 'Usar una contraseña',

  'emailConfirmation.content': 'Se envió un correo a <bold>{email}</bold>.',
  'emailConfirmation.emailSent': 'Correo enviado. Vuelva a intentarlo en {timeRemaining} s',
  'emailConfirmation.title': 'Revise su correo electrónico',
  'emailMethodSelection.code': 'Enviarme un código de acceso por correo',
  'emailMethodSelection.link': 'Enviarme un enlace de acceso por correo',
  'emailMethodSelection.title': 'Elija cómo desea continuar',
  'emailVerification.content': 'Confirme su dirección de correo electrónico con una de estas opciones:',
  'emailVerification.title': 'Verifique su correo electrónico',

  'error.adBlockerDetected':
    'Un bloqueador de anuncios impidió la solicitud. Desactívelo, actualice la página e inténtelo de nuevo.',
  'error.authPolicyNoOrg':
    'No es posible unirse debido a la política de autenticación de la organización. Comuníquese con su administrador para obtener más información.',
  'error.authPolicyWithOrg':
    'No es posible unirse debido a la política de autenticación de {organizationName}. Comuníquese con su administrador para obtener más información.',
  'error.breachedPassword':
    'La contraseña aparece en la lista de contraseñas filtradas y debe restablecerse.',
  'error.claimedDomain':
    'El dominio de su correo electrónico está asociado a una organización determinada, por lo que no puede unirse a otras ni crearlas. Comuníquese con su administrador para obtener más información.',
  'error.default':
    'Se produjo un error. Inténtelo de nuevo más tarde o comuníquese con su administrador para obtener ayuda.',
  'error.duplicatePhoneNumber': 'Ya existe un miembro con ese número de teléfono en esta organización.',
  'error.emailNoAccessToOrg':
    '{email} no tiene acceso a {organizationName}. Si cree que se trata de un error, comuníquese con su administrador.',
  'error.emailNotFound': 'No se encontró el correo electrónico.',
  'error.eml':
    'Se produjo un error. Es posible que su enlace de acceso haya caducado, se haya revocado o ya se haya utilizado. Solicite un nuevo enlace para intentarlo otra vez o comuníquese con su administrador para obtener ayuda.',
  'error.inactiveEmail':
    'La dirección de correo electrónico está marcada como inactiva. Pruebe con otra o comuníquese con su administrador si cree que se trata de un error.',
  'error.invalidCode': 'El formato del código no es válido. Inténtelo de nuevo.',
  'error.invalidEmail': 'El formato del correo electrónico no es válido.',
  'error.invalidEmailAddress': 'Dirección de correo electrónico no válida',
  'error.invalidPhoneNumber':
    'El formato del número de teléfono no es válido. Asegúrese de que esté en formato E.164.',
  'error.invalidPhoneNumberCountryCode':
    'El código de país del número de teléfono no es válido, no se admite o está deshabilitado.',
  'error.invalidSessionToken': 'Token de sesión no válido.',
  'error.jitIneligible':
    '{email} no tiene acceso a {organizationName}. Si cree que se trata de un error, comuníquese con su administrador.',
  'error.memberPasswordNotFound': 'No se encontró la contraseña del miembro.',
  'error.noUserPassword': 'No se encontró una contraseña para este usuario. Inténtelo de nuevo.',
  'error.oauthFlowCallbackError':
    'Se produjo un error en la respuesta del proveedor de OAuth. Inténtelo de nuevo.',
  'error.oauthTokenNotFound': 'No se encontró el token de OAuth.',
  'error.organization':
    'No se encontró la organización que busca. Si cree que se trata de un error, comuníquese con su administrador.',
  'error.otpCodeNotFound': 'Código no válido. Inténtelo de nuevo.',
  'error.passcodeInvalid': 'Código no válido. Inténtelo de nuevo.',
  'error.resetPassword': 'Debe restablecer la contraseña.',
  'error.sessionNotFound': 'No se encontró la sesión.',
  'error.title': 'Parece que hubo un error',
  'error.unableToAuthMagicLink':
    'No se pudo verificar el enlace porque ya se utilizó o caducó. Inténtelo de nuevo.',
  'error.unauthorizedAction': 'Acción no autorizada.',
  'error.unauthorizedCredentials': 'Credenciales no autorizadas.',
  'error.unsubscribedPhoneNumber':
    'Este número de teléfono canceló la suscripción a los mensajes. Para volver a recibirlos, envíe un SMS con la palabra START.',
  'error.userLockLimitReached':
    'Demasiados intentos de autenticación fallidos. Inténtelo de nuevo más tarde.',
  'error.userUnauthenticated': 'Se necesita una sesión activa para esta acción. ¿Ya inició sesión?',

  'formField.backupCode.ariaLabel': 'Código de respaldo',
  'formField.backupCode.placeholder': 'Introduzca el código de respaldo',
  'formField.countryCode.label': 'Código de país',
  'formField.email.label': 'Correo electrónico',
  'formField.email.placeholder': 'nombre@ejemplo.com',
  'formField.orgSlug.label': 'Identificador de la organización',
  'formField.otp.ariaLabel': 'Código de un solo uso',
  'formField.passcode.status.verifying': 'Verificando el código...',
  'formField.password.label': 'Contraseña',
  'formField.phone.label': 'Número de teléfono',

  'idpConsent.allowClientTo': 'Permitir que {clientName}:',
  'idpConsent.button.allow': 'Permitir',
  'idpConsent.button.deny': 'Rechazar',
  'idpConsent.customScopes.title': '{clientName} desea acceder a su cuenta de {projectName}',
  'idpConsent.defaultClientName': 'La aplicación',
  'idpConsent.denied': 'Se denegó el acceso a la aplicación.',
  'idpConsent.noActiveSession': 'No se detectó ninguna sesión activa. Inicie sesión para continuar.',
  'idpConsent.noPermissionsToGrant':
    'No tiene permiso para conceder a {clientName} acceso a algunos de los ámbitos solicitados.',
  'idpConsent.signIn.title': 'Iniciar sesión en {clientName} con {projectName}',
  'idpLogout.confirmMessage': '¿Seguro que desea cerrar la sesión de su cuenta de {projectName}?',
  'idpLogout.no': 'No',
  'idpLogout.notLoggedOut': 'No se cerró su sesión. Puede cerrar esta página.',
  'idpLogout.title': '¿Cerrar sesión?',
  'idpLogout.yes': 'Sí',

  'link.openInGmail': 'Abrir en Gmail',
  'link.openInOutlook': 'Abrir en Outlook',
  'link.openInYahoo': 'Abrir en Yahoo',
  'link.signupResetPassword': 'Crear una cuenta o restablecer la contraseña',
  'loading.label': 'Cargando',
  'login.loading': 'Iniciando sesión...',
  'login.success.content': 'Ha iniciado sesión correctamente.',
  'login.title': 'Cree una cuenta o inicie sesión',
  'methodDivider.text': 'o',

  'mfa.enrollment.content':
    'Su organización exige una forma adicional de verificación para que su cuenta sea más segura.',
  'mfa.enrollment.option.sms': 'Recibir un código por SMS',
  'mfa.enrollment.option.totp': 'Usar una aplicación de autenticación',
  'mfa.enrollment.title': 'Configure la autenticación multifactor',
  'mfa.methods.authenticatorApp': 'Usar una aplicación de autenticación',
  'mfa.smsEnrollment.content':
    'Su organización exige una forma adicional de verificación para que su cuenta sea más segura.',
  'mfa.smsEnrollment.title': 'Introduzca su número de teléfono para configurar la autenticación multifactor',
  'mfa.totpEnrollment.content':
    'Haga clic para copiar el código siguiente. Introdúzcalo en su aplicación de autenticación para vincular su cuenta.',
  'mfa.totpEnrollment.copyCode.codeCopied': 'Copiado',
  'mfa.totpEnrollment.copyCode.label': 'Copiar al portapapeles',
  'mfa.totpEnrollment.title': '¿Tiene problemas para escanear el código QR?',
  'mfa.totpEnrollment.toast.copyFailed': 'No se pudo copiar el código al portapapeles',
  'mfa.totpEntry.getNewCode':
    'Si el código de verificación no funciona, vuelva a su aplicación de autenticación para obtener uno nuevo.',
  'mfa.totpEntry.switchToSms': 'Recibir un código por SMS en su lugar',
  'mfa.totpEntry.useBackupCode': 'Usar un código de respaldo',
  'mfaTotpEnrollment.qrAltText': 'Código QR para vincular una aplicación de autenticación',

  'oauth.continueWithGitHub': 'Continuar con GitHub',
  'oauth.continueWithGoogle': 'Continuar con Google',
  'oauth.continueWithHubSpot': 'Continuar con HubSpot',
  'oauth.continueWithMicrosoft': 'Continuar con Microsoft',
  'oauth.continueWithSlack': 'Continuar con Slack',

  'organizationDiscovery.acceptInvite': 'Aceptar invitación',
  'organizationDiscovery.join': 'Unirse',
  'organizationDiscovery.noOrgs.content':
    'Compruebe que su dirección de correo electrónico sea correcta. Si lo es, es posible que su administrador deba invitarle.',
  'organizationDiscovery.noOrgs.create.content':
    '{email} no tiene una cuenta. ¿Cree que se trata de un error? Pruebe con otra dirección de correo electrónico o comuníquese con su administrador.',
  'organizationDiscovery.noOrgs.create.title': 'Cree una organización para comenzar',
  'organizationDiscovery.noOrgs.title': '{email} no pertenece a ninguna organización.',
  'organizationDiscovery.title': 'Seleccione una organización para continuar',
  'organizationLogin.title': 'Continuar a {organizationName}',
  'organizationLogin.titleUnknown': 'Continuar a...',

  'passcode.codeSent': 'Código enviado. Vuelva a intentarlo en {timeRemaining} s',
  'passcode.expirationCountdown': 'Su código caduca en {timeRemaining}.',
  'passcode.expired': 'Su código ha caducado.',
  'passcode.resendCode': 'Reenviar código',
  'passcode.sentConfirmation': 'Se envió un código de 6 dígitos a <bold>{destination}</bold>.',
  'passcode.title': 'Introduzca el código',

  'password.forgot.content.discovery':
    'Le enviaremos por correo un enlace de verificación para crear una cuenta o, si ya tiene una contraseña, restablecerla.',
  'password.forgot.content.organization':
    'Le enviaremos por correo un enlace de acceso para entrar directamente en su cuenta o, si ya tiene una contraseña, restablecerla.',
  'password.forgot.title': 'Revise su correo electrónico para obtener ayuda con el acceso',
  'password.login.title': 'Inicie sesión con su correo electrónico y contraseña',
  'password.requirement.fulfilled': 'Cumplido',
  'password.requirement.notFulfilled': 'No cumplido',
  'password.requirement.suggestion': 'Sugerencia',
  'password.requirement.warning': 'Advertencia',
  'password.reset.emailSent.content': 'Se envió un enlace de acceso a <bold>{email}</bold>.',
  'password.reset.emailSent.title': 'Revise su correo electrónico',
  'password.setNew.title': 'Establezca una nueva contraseña',
  'password.strength': 'Seguridad de la contraseña: {score} de 4.',
  'password.strength.accepted': 'Contraseña aceptada.',
  'password.strength.notAccepted': 'Contraseña no aceptada.',
  'password.strength.requirementsNotMet': 'La contraseña debe cumplir todos los requisitos.',
  'password.strengthError.breached':
    'Es posible que esta contraseña se haya usado en otro sitio que sufrió un incidente de seguridad. Elija otra.',
  'password.strengthError.complexity':
    '{complexity, plural, one {Debe contener # de los siguientes elementos: letra mayúscula, letra minúscula, número, símbolo} other {Debe contener # de los siguientes elementos: letra mayúscula, letra minúscula, número, símbolo}}',
  'password.strengthError.minimumLength':
    '{characterLength, plural, one {Debe tener al menos # carácter} other {Debe tener al menos # caracteres}}',
  'password.verification.content': 'Se envió un enlace de acceso a <bold>{email}</bold>.',
  'password.verification.title': 'Primero verifique su correo electrónico.',

  'password.zxcvbn.suggestion.addWords': 'Añada una o dos palabras más. Es mejor que sean poco comunes.',
  'password.zxcvbn.suggestion.allUppercase':
    'Todo en mayúsculas es casi tan fácil de adivinar como todo en minúsculas.',
  'password.zxcvbn.suggestion.avoidDatesAndYearsAssociatedWithYou':
    'Evite las fechas y los años relacionados con usted.',
  'password.zxcvbn.suggestion.avoidRecentYears': 'Evite los años recientes.',
  'password.zxcvbn.suggestion.avoidRepeats': 'Evite repetir palabras y caracteres.',
  'password.zxcvbn.suggestion.avoidSequences': 'Evite las secuencias.',
  'password.zxcvbn.suggestion.avoidYearsAssociatedWithYou': 'Evite los años relacionados con usted.',
  'password.zxcvbn.suggestion.capitalization': 'Las mayúsculas no ayudan mucho.',
  'password.zxcvbn.suggestion.longerKeyboardPattern':
    'Use un patrón de teclado más largo y con más cambios de dirección.',
  'password.zxcvbn.suggestion.noSymbolsDigitsUppercase': 'No hacen falta símbolos, números ni mayúsculas.',
  'password.zxcvbn.suggestion.predictableSubstitutions':
    'Las sustituciones previsibles, como «@» en lugar de «a», no ayudan mucho.',
  'password.zxcvbn.suggestion.reversed': 'Las palabras al revés no son mucho más difíciles de adivinar.',
  'password.zxcvbn.suggestion.useAFewWords': 'Use varias palabras y evite las frases comunes.',
  'password.zxcvbn.warning.commonNames': 'Los nombres y apellidos comunes son fáciles de adivinar.',
  'password.zxcvbn.warning.dates': 'Las fechas suelen ser fáciles de adivinar.',
  'password.zxcvbn.warning.longerRepeats':
    'Las repeticiones como «abcabcabc» son solo un poco más difíciles de adivinar que «abc».',
  'password.zxcvbn.warning.names': 'Los nombres y apellidos por sí solos son fáciles de adivinar.',
  'password.zxcvbn.warning.recentYears': 'Los años recientes son fáciles de adivinar.',
  'password.zxcvbn.warning.repeats': 'Las repeticiones como «aaa» son fáciles de adivinar.',
  'password.zxcvbn.warning.sequences': 'Las secuencias como «abc» o «6543» son fáciles de adivinar.',
  'password.zxcvbn.warning.shortKeyboardPatterns': 'Los patrones de teclado cortos son fáciles de adivinar.',
  'password.zxcvbn.warning.similarToCommonPassword': 'Se parece a una contraseña de uso frecuente.',
  'password.zxcvbn.warning.straightRows': 'Las filas de teclas seguidas son fáciles de adivinar.',
  'password.zxcvbn.warning.top100CommonPassword': 'Es una de las 100 contraseñas más comunes.',
  'password.zxcvbn.warning.top10CommonPassword': 'Es una de las 10 contraseñas más comunes.',
  'password.zxcvbn.warning.veryCommonPassword': 'Es una contraseña muy común.',
  'password.zxcvbn.warning.wordByItself': 'Una sola palabra es fácil de adivinar.',

  'provider.continueWith': 'Continuar con {display_name}',
  'provider.continueWithSSO': 'Usar inicio de sesión único',
  'provider.lastUsed': 'Último usado',

  'recoveryCodes.entry.content':
    'Introduzca uno de los códigos de respaldo que guardó al configurar su aplicación de autenticación.',
  'recoveryCodes.entry.error.invalidCode': 'Código de respaldo no válido. Inténtelo de nuevo.',
  'recoveryCodes.entry.title': 'Introduzca el código de respaldo',
  'recoveryCodes.filename.noOrganizationName': 'codigos-de-respaldo',
  'recoveryCodes.filename.withOrganizationName': '{organizationName}-codigos-de-respaldo',
  'recoveryCodes.save.button.copied': 'Copiado',
  'recoveryCodes.save.button.copyAll': 'Copiar todo al portapapeles',
  'recoveryCodes.save.button.done': 'Listo',
  'recoveryCodes.save.button.download': 'Descargar archivo .txt',
  'recoveryCodes.save.content': 'Esta es la única vez que podrá ver y guardar sus códigos de respaldo.',
  'recoveryCodes.save.title': 'Guarde sus códigos de respaldo',
  'recoveryCodes.save.toast.copyFailed': 'No se pudieron copiar los códigos al portapapeles',

  'ssoDiscovery.email.error.unknown':
    'Se produjo un error. Inténtelo de nuevo más tarde o comuníquese con su administrador para obtener ayuda.',
  'ssoDiscovery.email.title': 'Introduzca su correo electrónico para continuar',
  'ssoDiscovery.fallback.button.reset': 'Probar otro método',
  'ssoDiscovery.fallback.content':
    'Introduzca el identificador único de la organización para continuar. Si no lo conoce, inicie sesión con otro método para ver todas las organizaciones a las que puede acceder.',
  'ssoDiscovery.fallback.error.orgNotFound': 'No se encontró la organización. Inténtelo de nuevo.',
  'ssoDiscovery.fallback.error.unknown': 'Se produjo un error. Inténtelo de nuevo.',
  'ssoDiscovery.fallback.title': 'No encontramos ninguna conexión',
  'ssoDiscovery.title': 'Seleccione una conexión para continuar',

  'success.title': 'Acceso correcto',
  'totp.content': 'Introduzca el código de 6 dígitos de su aplicación de autenticación.',
  'totp.setupQr.content':
    'Su organización exige una forma adicional de verificación para que su cuenta sea más segura. Si no tiene una aplicación de autenticación, primero deberá instalar una.',
  'totp.setupQr.title': 'Escanee el código QR para vincular su aplicación de autenticación',
  'totp.title': 'Introduzca el código de verificación',
  'watermark.altText': 'Stytch by Twilio',
  'watermark.poweredBy': 'Con la tecnología de',
} satisfies Required<Strings>;
