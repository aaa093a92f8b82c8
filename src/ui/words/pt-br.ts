import type { Words } from './words.ts';

export const ptBr: Words = {
  'login.title': 'Entrar',
  'login.heading': 'Entre em {product}',
  'login.note': 'Sua organização decide como você entra. Se tiver dificuldades, o administrador pode ajudar.',
  'login.startAgain': 'Começar de novo',
  'login.otherOrganization': 'Entrar em outra organização',
  'login.expired': 'Sua sessão expirou. Entre novamente para continuar.',
  'login.revoked': 'Sua sessão foi encerrada de outro lugar. Entre novamente para continuar.',

  'secondFactor.title': 'Mais um passo',
  'secondFactor.note':
    'O que você quer ver exige um segundo passo para confirmar que é você. Enquanto isso, sua sessão continua aberta.',

  'gate.checking': 'Verificando sua sessão',
  'gate.cannotTell': 'Não é possível verificar sua sessão agora',
  'gate.offline': 'Parece que seu dispositivo está sem conexão. Sua sessão não foi encerrada.',
  'gate.unreachable': 'O serviço de login não responde. Sua sessão não foi encerrada.',
  'gate.keepsTrying': 'Continuamos tentando e seguiremos assim que houver uma resposta.',
  'gate.cookiesBlocked':
    'Seu navegador não guarda os cookies deste site, e eles são necessários para entrar. Permita os cookies deste site e tente novamente.',
  'gate.cannotStart': 'Não é possível entrar aqui',
  'gate.notice': 'Não conseguimos acessar o serviço de login. O que você vê pode estar desatualizado.',
  'gate.tryNow': 'Tentar agora',
  'gate.trying': 'Tentando…',

  'page.loading': 'Carregando a página',

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
