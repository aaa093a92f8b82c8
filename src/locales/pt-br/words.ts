import type { Words } from '../../ui/words/words.ts';

export const ptBr: Words = {
  'login.title': 'Entrar',
  'login.heading': 'Entre em {product}',
  'login.note':
    'Boas-vindas! Entre e levaremos você à sua organização. Se tiver dificuldades, o administrador pode ajudar.',
  'login.startAgain': 'Começar de novo',
  'login.otherOrganization': 'Entrar em outra organização',
  'login.expired': 'Sua sessão expirou. Entre novamente para continuar.',
  'login.revoked': 'Sua sessão foi encerrada de outro lugar. Entre novamente para continuar.',
  'login.closed':
    'Esta página não oferece nenhuma das formas de entrar que {organization} permite aos seus membros. O administrador dela sabe como.',
  'login.whichOrganization': 'Em qual organização você quer entrar?',
  'login.organizationNeeded':
    'Este endereço não indica nenhuma. Digite a sua como está no endereço dela, depois de “/login/”.',
  'login.organization': 'Organização',
  'login.organizationMissing': 'Digite a sua organização.',
  'login.toOrganization': 'Continuar',
  'login.interrupted':
    'Você tinha começado a entrar aqui e passou tempo demais para continuar. Comece de novo abaixo: um novo link ou código está a um passo.',
  'login.unfinished':
    'Você começou a mudar de organização e não terminou. Termine onde começou ou entre novamente para continuar.',

  'tabs.signedIn': 'Você já entrou',
  'tabs.linkReplaces':
    'Você entrou como {member}. O link que você abriu encerraria aqui a sua sessão e faria entrar a pessoa a quem ele foi enviado. Use-o somente se você mesmo o pediu.',
  'tabs.useLink': 'Usar o link',
  'tabs.linkNotNeeded':
    'Você entrou como {member}. O link que você abriu não é necessário: ele já foi usado, talvez em outra aba, ou é antigo demais.',
  'tabs.signedInMeanwhile':
    'Você acabou de entrar como {member} em outra aba. Não é preciso terminar de entrar aqui.',

  'secondFactor.title': 'Mais um passo',
  'secondFactor.note':
    'O que você quer ver exige autenticação multifator para confirmar que é você. Enquanto isso, sua sessão continua aberta.',

  'gate.checking': 'Verificando sua sessão',
  'gate.unknown': 'Não é possível verificar sua sessão agora',
  'gate.offline': 'Parece que seu dispositivo está sem conexão. Sua sessão não foi encerrada.',
  'gate.unreachable': 'O serviço de login não responde. Sua sessão não foi encerrada.',
  'gate.keepsTrying': 'Continuamos tentando e seguiremos assim que houver uma resposta.',
  'gate.cookiesBlocked':
    'Seu navegador não guarda os cookies deste site, e eles são necessários para entrar. Permita os cookies deste site e tente novamente.',
  'gate.cannotStart': 'Não é possível entrar aqui',
  'gate.notice': 'Não conseguimos acessar o serviço de login. O que você vê pode estar desatualizado.',
  'gate.tryNow': 'Tentar agora',
  'gate.trying': 'Tentando…',

  'failure.offline':
    'Parece que seu dispositivo está sem conexão. Nada foi perdido: tente novamente quando ela voltar.',
  'failure.unreachable':
    'Não é possível acessar o serviço de login, por isso nada foi verificado. Confira sua conexão e tente novamente.',
  'failure.service':
    'O serviço de login está com um problema, por isso nada foi verificado. Tente novamente em alguns minutos.',
  'failure.tooMany':
    'Houve tentativas demais em pouco tempo, por isso nada foi verificado nem enviado. Aguarde alguns minutos e tente novamente.',
  'failure.adBlocker':
    'Algo no seu navegador, como um bloqueador de anúncios, reteve uma parte, por isso nada foi verificado nem enviado. Desative-o para este site e tente novamente.',
  'failure.locked':
    'Foram digitados códigos incorretos demais, por isso esta conta está bloqueada por um tempo e até o código certo é recusado. Tente mais tarde ou peça ajuda ao administrador.',
  'failure.tooLate': 'Este login começou há tempo demais, por isso nada foi verificado. Comece de novo.',
  'failure.codeSpent': 'Este código já foi usado ou é antigo demais. Digite um mais recente.',
  'failure.olderCode': 'Mais de um código foi enviado e só o mais recente funciona. Digite esse.',
  'failure.foreignLink':
    'Este link não pertence a esta página: ele vem de outro lugar ou está incompleto. Abra o e-mail mais recente e, se copiar o link, copie-o inteiro.',
  'failure.otherBrowser':
    'Este link só funciona no navegador em que você o solicitou. Abra-o lá ou comece de novo aqui.',
  'failure.resetLinkSpent':
    'Este link já foi usado ou é antigo demais, por isso a senha não mudou. Solicite um novo link.',
  'failure.linkMayBeGood': 'Talvez seu link ainda funcione: abra-o mais uma vez no seu e-mail.',
  'failure.linkFailed': 'Este link não conseguiu fazer seu login.',
  'failure.notChecked': 'O código não foi verificado.',
  'failure.quote': 'Quem ajudar você vai pedir esta referência: {reference}',
  'failure.codeTexted': 'Um código foi enviado a você por SMS.',
  'failure.codeEmailed': 'Um código foi enviado a você por e-mail.',
  'failure.linkEmailed': 'Um link foi enviado a você por e-mail.',
  'phone.elsewhere':
    'Não podemos enviar mensagens para números desse país. Use outro número ou fale com o administrador.',
  'phone.unread':
    'Não está claro qual é o número, por isso nada é enviado. Esvazie o campo e escreva o número com o sinal de mais e o código do país, por exemplo +44 7400 123456.',
  'phone.changed': 'O número ainda estava sendo lido, por isso nada foi enviado. Confira-o e envie de novo.',
  'phone.slow':
    'A leitura do seu número está demorando: algo neste navegador ou nesta rede pode estar bloqueando js.stytch.com. Espere dez segundos e continue.',
  'failure.stopped': 'Esta página parou de funcionar',
  'failure.stoppedContent':
    'Um erro inesperado impediu que ela continuasse. Recarregue a página; se acontecer de novo, entre novamente.',
  'failure.part': 'Não foi possível carregar uma parte desta página',
  'failure.partContent':
    'Provavelmente a página foi substituída por uma mais recente enquanto estava aberta, ou a conexão caiu. Recarregue-a para continuar.',
  'failure.partMissing': 'Não foi possível carregar uma parte desta página, como o seu idioma.',
  'failure.reload': 'Recarregar a página',
  'failure.signInAgain': 'Entrar novamente',
  'failure.copy': 'Copiar',
  'sessionEnd.label': 'Sua sessão',
  'sessionEnd.endsIn': 'Sua sessão termina {when}.',
  'sessionEnd.after': 'Depois disso, será preciso entrar novamente.',
  'sessionEnd.stay': 'Manter a sessão aberta',
  'sessionEnd.staying': 'Um momento…',
  'sessionEnd.announcement':
    'Sua sessão termina em breve ({time}). Para continuar, use o botão “Manter a sessão aberta” no início desta página.',
  'sessionEnd.unreachable':
    'O pedido não chegou, e sua sessão ainda vai terminar. Verifique sua conexão e tente novamente.',
  'sessionEnd.refused':
    'O serviço de login não prolonga esta sessão. Conclua o que está fazendo e entre novamente.',
  'sessionEnd.extended': 'Sua sessão continua aberta.',
  'page.loading': 'Carregando a página',

  'notFound.heading': 'Página não encontrada',
  'notFound.content':
    'Não há nada neste endereço. O link pode ser antigo ou o endereço pode ter sido digitado incorretamente.',
  'common.toDashboard': 'Ir para o seu painel',
  'common.tryAgain': 'Tentar novamente',
  'common.cancel': 'Cancelar',
  'common.oneMoment': 'Um momento…',
  'common.copied': 'Copiado.',
  'common.notCopied': 'Seu navegador não permite copiar. Selecione o texto.',

  'dashboard.title': 'Painel',
  'dashboard.greeting': 'Olá, {name}',
  'dashboard.signedInTo': 'Você entrou em {organization}.',
  'dashboard.signOut': 'Sair',
  'dashboard.signingOut': 'Saindo…',
  'dashboard.signOutFailed':
    'Sua sessão continua aberta: não foi possível sair. Verifique sua conexão e tente novamente.',
  'dashboard.account': 'Sua conta',
  'dashboard.mfa': 'Autenticação multifator',
  'dashboard.mfaNone': 'Ainda não configurada. Ela deixa sua conta mais segura.',
  'dashboard.ready': 'Configurado',
  'dashboard.toSecurity': 'Mudar a forma de entrar',
  'dashboard.session': 'Esta sessão',
  'dashboard.signedInAs': 'Conta',
  'dashboard.timeZone': 'Os horários estão no seu fuso horário, {zone}.',

  'account.menu': 'Conta',
  'account.switch': 'Mudar de organização',
  'nav.pages': 'Páginas',
  'nav.overview': 'Visão geral',
  'nav.security': 'Segurança',
  'nav.organization': 'Organização',
  'nav.example': 'Exemplo',
  'organization.roles': 'Suas funções',
  'organization.roleMember': 'Membro',
  'organization.roleAdmin': 'Administrador',

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
