import type { Strings } from '@stytch/react/b2b';

/** The widget's wording in Brazilian Portuguese, addressing the member as `você`. Longer than 200 lines, as the catalogue is. */
export const ptBr = {
  'button.continue': 'Continuar',
  'button.continueWithEmail': 'Continuar com e-mail',
  'button.createAnOrganization': 'Criar uma organização',
  'button.emailCode': 'Receber um código por e-mail',
  'button.emailLink': 'Receber um link por e-mail',
  'button.emailResent': 'E-mail reenviado. Tente novamente em {timeRemaining} s',
  'button.goBack': 'Voltar',
  'button.hidePassword': 'Ocultar',
  'button.loginWithoutPassword': 'Entrar sem senha',
  'button.resendEmail': 'Reenviar e-mail',
  'button.retry': 'Tentar novamente',
  'button.showPassword': 'Mostrar',
  'button.totpQrManual': 'Está com problemas para escanear?',
  'button.totpQrRetry': 'Tentar escanear o QR code novamente',
  'button.tryDifferentEmailAddress': 'Tentar outro endereço de e-mail',
  'button.usePassword': 'Usar uma senha',

  'emailConfirmation.content': 'Um e-mail foi enviado para <bold>{email}</bold>.',
  'emailConfirmation.emailSent': 'E-mail enviado. Tente novamente em {timeRemaining} s',
  'emailConfirmation.title': 'Verifique seu e-mail',
  'emailMethodSelection.code': 'Receber um código de acesso por e-mail',
  'emailMethodSelection.link': 'Receber um link de acesso por e-mail',
  'emailMethodSelection.title': 'Selecione como deseja continuar',
  'emailVerification.content': 'Confirme seu endereço de e-mail com uma das opções a seguir:',
  'emailVerification.title': 'Confirme seu e-mail',

  'error.adBlockerDetected':
    'A solicitação foi bloqueada por um bloqueador de anúncios. Desative-o, atualize a página e tente novamente.',
  'error.authPolicyNoOrg':
    'Não é possível participar devido à política de autenticação da organização. Entre em contato com o administrador para obter mais informações.',
  'error.authPolicyWithOrg':
    'Não é possível participar devido à política de autenticação de {organizationName}. Entre em contato com o administrador para obter mais informações.',
  'error.breachedPassword': 'A senha aparece na lista de senhas vazadas e precisa ser redefinida.',
  'error.claimedDomain':
    'O domínio do seu e-mail está associado a uma organização específica, por isso você não pode participar de outras organizações nem criá-las. Entre em contato com o administrador para obter mais informações.',
  'error.default':
    'Ocorreu um erro. Tente novamente mais tarde ou entre em contato com o administrador para obter ajuda.',
  'error.duplicatePhoneNumber': 'Já existe um membro com esse número de telefone nesta organização.',
  'error.emailNoAccessToOrg':
    '{email} não tem acesso a {organizationName}. Se você acha que isso é um engano, entre em contato com o administrador.',
  'error.emailNotFound': 'E-mail não encontrado.',
  'error.eml':
    'Ocorreu um erro. Seu link de acesso pode ter expirado, sido revogado ou já ter sido usado. Solicite um novo link para tentar novamente ou entre em contato com o administrador para obter ajuda.',
  'error.inactiveEmail':
    'O endereço de e-mail está marcado como inativo. Tente outro endereço ou entre em contato com o administrador se você acha que isso é um engano.',
  'error.invalidCode': 'O formato do código é inválido. Tente novamente.',
  'error.invalidEmail': 'O formato do e-mail é inválido.',
  'error.invalidEmailAddress': 'Endereço de e-mail inválido',
  'error.invalidPhoneNumber':
    'O formato do número de telefone é inválido. Verifique se ele está no formato E.164.',
  'error.invalidPhoneNumberCountryCode':
    'O código do país do número de telefone é inválido, não é aceito ou está desativado.',
  'error.invalidSessionToken': 'Token de sessão inválido.',
  'error.jitIneligible':
    '{email} não tem acesso a {organizationName}. Se você acha que isso é um engano, entre em contato com o administrador.',
  'error.memberPasswordNotFound': 'Senha do membro não encontrada.',
  'error.noUserPassword': 'Nenhuma senha foi encontrada para este usuário. Tente novamente.',
  'error.oauthFlowCallbackError': 'Ocorreu um erro na resposta do provedor de OAuth. Tente novamente.',
  'error.oauthTokenNotFound': 'Token de OAuth não encontrado.',
  'error.organization':
    'A organização que você procura não foi encontrada. Se você acha que isso é um engano, entre em contato com o administrador.',
  'error.otpCodeNotFound': 'Código inválido. Tente novamente.',
  'error.passcodeInvalid': 'Código inválido. Tente novamente.',
  'error.resetPassword': 'A senha precisa ser redefinida.',
  'error.sessionNotFound': 'Sessão não encontrada.',
  'error.title': 'Parece que houve um erro',
  'error.unableToAuthMagicLink':
    'Não foi possível verificar o link porque ele já foi usado ou expirou. Tente novamente.',
  'error.unauthorizedAction': 'Ação não autorizada.',
  'error.unauthorizedCredentials': 'Credenciais não autorizadas.',
  'error.unsubscribedPhoneNumber':
    'Este número de telefone cancelou o recebimento de mensagens. Para voltar a recebê-las, envie um SMS com a palavra START.',
  'error.userLockLimitReached': 'Muitas tentativas de autenticação sem sucesso. Tente novamente mais tarde.',
  'error.userUnauthenticated': 'É preciso ter uma sessão ativa para esta ação. Você já entrou?',

  'formField.backupCode.ariaLabel': 'Código de backup',
  'formField.backupCode.placeholder': 'Digite o código de backup',
  'formField.countryCode.label': 'Código do país',
  'formField.email.label': 'E-mail',
  'formField.email.placeholder': 'nome@exemplo.com',
  'formField.orgSlug.label': 'Identificador da organização',
  'formField.otp.ariaLabel': 'Código de uso único',
  'formField.passcode.status.verifying': 'Verificando o código...',
  'formField.password.label': 'Senha',
  'formField.phone.label': 'Número de telefone',

  'idpConsent.allowClientTo': 'Permitir que {clientName}:',
  'idpConsent.button.allow': 'Permitir',
  'idpConsent.button.deny': 'Recusar',
  'idpConsent.customScopes.title': '{clientName} quer acessar sua conta de {projectName}',
  'idpConsent.defaultClientName': 'O aplicativo',
  'idpConsent.denied': 'O acesso ao aplicativo foi negado.',
  'idpConsent.noActiveSession': 'Nenhuma sessão ativa detectada. Entre para continuar.',
  'idpConsent.noPermissionsToGrant':
    'Você não tem permissão para conceder a {clientName} acesso a alguns dos escopos solicitados.',
  'idpConsent.signIn.title': 'Entrar em {clientName} com {projectName}',
  'idpLogout.confirmMessage': 'Tem certeza de que deseja sair da sua conta de {projectName}?',
  'idpLogout.no': 'Não',
  'idpLogout.notLoggedOut': 'Você não saiu da conta. Pode fechar esta página.',
  'idpLogout.title': 'Sair?',
  'idpLogout.yes': 'Sim',

  'link.openInGmail': 'Abrir no Gmail',
  'link.openInOutlook': 'Abrir no Outlook',
  'link.openInYahoo': 'Abrir no Yahoo',
  'link.signupResetPassword': 'Criar uma conta ou redefinir a senha',
  'loading.label': 'Carregando',
  'login.loading': 'Entrando...',
  'login.success.content': 'Você entrou com sucesso.',
  'login.title': 'Crie uma conta ou entre',
  'methodDivider.text': 'ou',

  'mfa.enrollment.content':
    'Sua organização exige uma forma adicional de verificação para deixar sua conta mais segura.',
  'mfa.enrollment.option.sms': 'Receber um código por SMS',
  'mfa.enrollment.option.totp': 'Usar um aplicativo autenticador',
  'mfa.enrollment.title': 'Configure a autenticação multifator',
  'mfa.methods.authenticatorApp': 'Usar um aplicativo autenticador',
  'mfa.smsEnrollment.content':
    'Sua organização exige uma forma adicional de verificação para deixar sua conta mais segura.',
  'mfa.smsEnrollment.title': 'Informe seu número de telefone para configurar a autenticação multifator',
  'mfa.totpEnrollment.content':
    'Clique para copiar o código abaixo. Digite-o no seu aplicativo autenticador para vincular sua conta.',
  'mfa.totpEnrollment.copyCode.codeCopied': 'Copiado',
  'mfa.totpEnrollment.copyCode.label': 'Copiar para a área de transferência',
  'mfa.totpEnrollment.title': 'Está com problemas para escanear o QR code?',
  'mfa.totpEnrollment.toast.copyFailed': 'Não foi possível copiar o código para a área de transferência',
  'mfa.totpEntry.getNewCode':
    'Se o código de verificação não funcionar, volte ao seu aplicativo autenticador para obter um novo.',
  'mfa.totpEntry.switchToSms': 'Receber um código por SMS',
  'mfa.totpEntry.useBackupCode': 'Usar um código de backup',
  'mfaTotpEnrollment.qrAltText': 'QR code para vincular um aplicativo autenticador',

  'oauth.continueWithGitHub': 'Continuar com o GitHub',
  'oauth.continueWithGoogle': 'Continuar com o Google',
  'oauth.continueWithHubSpot': 'Continuar com o HubSpot',
  'oauth.continueWithMicrosoft': 'Continuar com a Microsoft',
  'oauth.continueWithSlack': 'Continuar com o Slack',

  'organizationDiscovery.acceptInvite': 'Aceitar convite',
  'organizationDiscovery.join': 'Participar',
  'organizationDiscovery.noOrgs.content':
    'Verifique se o seu endereço de e-mail está correto. Se estiver, talvez o administrador precise convidar você.',
  'organizationDiscovery.noOrgs.create.content':
    '{email} não tem uma conta. Acha que isso é um engano? Tente outro endereço de e-mail ou entre em contato com o administrador.',
  'organizationDiscovery.noOrgs.create.title': 'Crie uma organização para começar',
  'organizationDiscovery.noOrgs.title': '{email} não pertence a nenhuma organização.',
  'organizationDiscovery.title': 'Selecione uma organização para continuar',
  'organizationLogin.title': 'Continuar para {organizationName}',
  'organizationLogin.titleUnknown': 'Continuar para...',

  'passcode.codeSent': 'Código enviado. Tente novamente em {timeRemaining} s',
  'passcode.expirationCountdown': 'Seu código expira em {timeRemaining}.',
  'passcode.expired': 'Seu código expirou.',
  'passcode.resendCode': 'Reenviar código',
  'passcode.sentConfirmation': 'Um código de 6 dígitos foi enviado para <bold>{destination}</bold>.',
  'passcode.title': 'Digite o código',

  'password.forgot.content.discovery':
    'Enviaremos por e-mail um link de verificação para você criar uma conta ou, se já tiver uma senha, redefini-la.',
  'password.forgot.content.organization':
    'Enviaremos por e-mail um link de acesso para você entrar diretamente na sua conta ou, se já tiver uma senha, redefini-la.',
  'password.forgot.title': 'Verifique seu e-mail para obter ajuda para entrar',
  'password.login.title': 'Entre com e-mail e senha',
  'password.requirement.fulfilled': 'Atendido',
  'password.requirement.notFulfilled': 'Não atendido',
  'password.requirement.suggestion': 'Sugestão',
  'password.requirement.warning': 'Aviso',
  'password.reset.emailSent.content': 'Um link de acesso foi enviado para <bold>{email}</bold>.',
  'password.reset.emailSent.title': 'Verifique seu e-mail',
  'password.setNew.title': 'Defina uma nova senha',
  'password.strength': 'Força da senha: {score} de 4.',
  'password.strength.accepted': 'Senha aceita.',
  'password.strength.notAccepted': 'Senha não aceita.',
  'password.strength.requirementsNotMet': 'A senha precisa atender a todos os requisitos.',
  'password.strengthError.breached':
    'Esta senha pode ter sido usada em outro site que sofreu um incidente de segurança. Escolha outra.',
  'password.strengthError.complexity':
    '{complexity, plural, one {Precisa conter # dos seguintes itens: letra maiúscula, letra minúscula, número, símbolo} other {Precisa conter # dos seguintes itens: letra maiúscula, letra minúscula, número, símbolo}}',
  'password.strengthError.minimumLength':
    '{characterLength, plural, one {Precisa ter pelo menos # caractere} other {Precisa ter pelo menos # caracteres}}',
  'password.verification.content': 'Um link de acesso foi enviado para <bold>{email}</bold>.',
  'password.verification.title': 'Primeiro, confirme seu e-mail.',

  'password.zxcvbn.suggestion.addWords': 'Adicione uma ou duas palavras. Palavras incomuns são melhores.',
  'password.zxcvbn.suggestion.allUppercase':
    'Tudo em maiúsculas é quase tão fácil de adivinhar quanto tudo em minúsculas.',
  'password.zxcvbn.suggestion.avoidDatesAndYearsAssociatedWithYou': 'Evite datas e anos relacionados a você.',
  'password.zxcvbn.suggestion.avoidRecentYears': 'Evite anos recentes.',
  'password.zxcvbn.suggestion.avoidRepeats': 'Evite palavras e caracteres repetidos.',
  'password.zxcvbn.suggestion.avoidSequences': 'Evite sequências.',
  'password.zxcvbn.suggestion.avoidYearsAssociatedWithYou': 'Evite anos relacionados a você.',
  'password.zxcvbn.suggestion.capitalization': 'Letras maiúsculas não ajudam muito.',
  'password.zxcvbn.suggestion.longerKeyboardPattern':
    'Use um padrão de teclado mais longo e com mais mudanças de direção.',
  'password.zxcvbn.suggestion.noSymbolsDigitsUppercase':
    'Símbolos, números e letras maiúsculas não são necessários.',
  'password.zxcvbn.suggestion.predictableSubstitutions':
    'Substituições previsíveis, como “@” no lugar de “a”, não ajudam muito.',
  'password.zxcvbn.suggestion.reversed': 'Palavras invertidas não são muito mais difíceis de adivinhar.',
  'password.zxcvbn.suggestion.useAFewWords': 'Use algumas palavras e evite frases comuns.',
  'password.zxcvbn.warning.commonNames': 'Nomes e sobrenomes comuns são fáceis de adivinhar.',
  'password.zxcvbn.warning.dates': 'Datas costumam ser fáceis de adivinhar.',
  'password.zxcvbn.warning.longerRepeats':
    'Repetições como “abcabcabc” são só um pouco mais difíceis de adivinhar do que “abc”.',
  'password.zxcvbn.warning.names': 'Nomes e sobrenomes sozinhos são fáceis de adivinhar.',
  'password.zxcvbn.warning.recentYears': 'Anos recentes são fáceis de adivinhar.',
  'password.zxcvbn.warning.repeats': 'Repetições como “aaa” são fáceis de adivinhar.',
  'password.zxcvbn.warning.sequences': 'Sequências como “abc” ou “6543” são fáceis de adivinhar.',
  'password.zxcvbn.warning.shortKeyboardPatterns': 'Padrões curtos de teclado são fáceis de adivinhar.',
  'password.zxcvbn.warning.similarToCommonPassword': 'Ela é parecida com uma senha muito usada.',
  'password.zxcvbn.warning.straightRows': 'Fileiras de teclas seguidas são fáceis de adivinhar.',
  'password.zxcvbn.warning.top100CommonPassword': 'Esta é uma das 100 senhas mais comuns.',
  'password.zxcvbn.warning.top10CommonPassword': 'Esta é uma das 10 senhas mais comuns.',
  'password.zxcvbn.warning.veryCommonPassword': 'Esta é uma senha muito comum.',
  'password.zxcvbn.warning.wordByItself': 'Uma palavra sozinha é fácil de adivinhar.',

  'provider.continueWith': 'Continuar com {display_name}',
  'provider.continueWithSSO': 'Usar login único',
  'provider.lastUsed': 'Último usado',

  'recoveryCodes.entry.content':
    'Digite um dos códigos de backup que você salvou ao configurar seu aplicativo autenticador.',
  'recoveryCodes.entry.error.invalidCode': 'Código de backup inválido. Tente novamente.',
  'recoveryCodes.entry.title': 'Digite o código de backup',
  'recoveryCodes.filename.noOrganizationName': 'codigos-de-backup',
  'recoveryCodes.filename.withOrganizationName': '{organizationName}-codigos-de-backup',
  'recoveryCodes.save.button.copied': 'Copiado',
  'recoveryCodes.save.button.copyAll': 'Copiar tudo para a área de transferência',
  'recoveryCodes.save.button.done': 'Concluir',
  'recoveryCodes.save.button.download': 'Baixar arquivo .txt',
  'recoveryCodes.save.content': 'Esta é a única vez em que você poderá ver e salvar seus códigos de backup.',
  'recoveryCodes.save.title': 'Salve seus códigos de backup',
  'recoveryCodes.save.toast.copyFailed': 'Não foi possível copiar os códigos para a área de transferência',

  'ssoDiscovery.email.error.unknown':
    'Ocorreu um erro. Tente novamente mais tarde ou entre em contato com o administrador para obter ajuda.',
  'ssoDiscovery.email.title': 'Informe seu e-mail para continuar',
  'ssoDiscovery.fallback.button.reset': 'Tentar outro método',
  'ssoDiscovery.fallback.content':
    'Informe o identificador exclusivo da organização para continuar. Se você não o conhece, entre com outro método para ver todas as organizações disponíveis para você.',
  'ssoDiscovery.fallback.error.orgNotFound': 'Organização não encontrada. Tente novamente.',
  'ssoDiscovery.fallback.error.unknown': 'Ocorreu um erro. Tente novamente.',
  'ssoDiscovery.fallback.title': 'Não encontramos nenhuma conexão',
  'ssoDiscovery.title': 'Selecione uma conexão para continuar',

  'success.title': 'Tudo certo',
  'totp.content': 'Digite o código de 6 dígitos do seu aplicativo autenticador.',
  'totp.setupQr.content':
    'Sua organização exige uma forma adicional de verificação para deixar sua conta mais segura. Se você não tem um aplicativo autenticador, precisará instalar um primeiro.',
  'totp.setupQr.title': 'Escaneie o QR code para vincular seu aplicativo autenticador',
  'totp.title': 'Digite o código de verificação',
  'watermark.altText': 'Stytch by Twilio',
  'watermark.poweredBy': 'Com tecnologia de',
} satisfies Required<Strings>;
