import type { Words } from './words.ts';

export const ptBr: Words = {
  'login.title': 'Entrar',
  'login.heading': 'Entre em {product}',
  'login.note': 'Sua organização decide como você entra. Se tiver dificuldades, o administrador pode ajudar.',
  'login.startAgain': 'Começar de novo',
  'login.otherOrganization': 'Entrar em outra organização',

  'gate.checking': 'Verificando sua sessão',

  'notFound.heading': 'Página não encontrada',
  'notFound.content':
    'Não há nada neste endereço. O link pode ser antigo ou o endereço pode ter sido digitado incorretamente.',
  'common.toDashboard': 'Ir para o seu painel',

  'dashboard.title': 'Painel',
  'dashboard.greeting': 'Olá, {name}',
  'dashboard.signedInTo': 'Você entrou em {organization}.',
  'dashboard.signOut': 'Sair',
  'dashboard.signingOut': 'Saindo…',
  'dashboard.signOutAgain': 'Tentar novamente',
  'dashboard.signOutFailed':
    'Sua sessão continua aberta: não foi possível sair. Verifique sua conexão e tente novamente.',
  'dashboard.steps': 'Como você entrou',
  'dashboard.session': 'Esta sessão',
  'dashboard.signedInAs': 'Conta',
  'dashboard.started': 'Início',
  'dashboard.ends': 'Término',
  'dashboard.timeZone': 'Os horários estão no seu fuso horário, {zone}.',

  'factor.emailedLink': 'Link por e-mail',
  'factor.emailedCode': 'Código por e-mail',
  'factor.textedCode': 'Código por SMS',
  'factor.whatsAppCode': 'Código por WhatsApp',
  'factor.authenticatorApp': 'Aplicativo autenticador',
  'factor.recoveryCode': 'Código de backup',
  'factor.password': 'Senha',
  'factor.singleSignOn': 'Login único',
  'factor.impersonation': 'Suporte, que entrou em seu nome',
  'factor.other': 'Outro método',
};
