import type { SettingsWords } from '../../ui/words/words.ts';

export const ptBr: SettingsWords = {
  'problem.wrongCode': 'Esse código não está correto. Confira e digite-o novamente.',
  'problem.usedCode': 'Esse código expirou ou já foi usado. Peça o envio de um novo.',
  'problem.sameAppCode': 'Esse código já foi usado. Espere o próximo no seu aplicativo.',
  'problem.backupCode': 'Esse é um código de backup. Digite os 6 dígitos que o seu aplicativo mostra.',
  'problem.setupOver':
    'A configuração demorou demais e a chave não vale mais. Feche esta janela e comece de novo.',
  'problem.badNumber':
    'Não podemos enviar mensagens a esse número. Escreva-o com o sinal de mais e o código do país, por exemplo +1 201 555 0123.',
  'problem.badCountry':
    'Não podemos enviar mensagens a números desse país. Use outro número ou um aplicativo autenticador.',
  'problem.unsubscribed':
    'Esse número recusou nossas mensagens. Envie START ao número de onde elas vieram e tente novamente.',
  'problem.numberTaken': 'Outro membro da sua organização usa esse número. Use um que seja seu.',
  'problem.hasNumber': 'Você já tem um número de telefone. Recarregue a página para vê-lo.',
  'problem.hasApp': 'Você já tem um aplicativo autenticador. Recarregue a página para vê-lo.',
  'problem.gone': 'Isso não existe mais. Recarregue a página para ver o que está configurado.',
  'problem.tooMany': 'Foram tentativas demais em pouco tempo. Espere alguns minutos e tente novamente.',
  'problem.adBlocker':
    'Algo no seu navegador, como um bloqueador de anúncios, reteve uma parte. Desative-o para este site e tente novamente.',
  'problem.locked':
    'Houve códigos errados demais e sua conta está bloqueada por um tempo. Espere uma hora ou fale com um administrador da sua organização.',
  'problem.needsSecondFactor':
    'Isso exige antes autenticação multifator. Saia, entre novamente com ela e volte aqui.',
  'problem.methodForbidden':
    'Sua organização não permite este método. Use outro ou fale com um administrador.',
  'problem.notPermitted': 'Suas funções não permitem isso. Fale com um administrador da sua organização.',
  'problem.sessionOver': 'Sua sessão terminou e nada foi alterado. Entre novamente para continuar.',
  'problem.otherSignIn':
    'Essa organização não aceita a forma como você entrou. Saia e entre nela diretamente.',
  'problem.notMember': 'Você não pertence mais a essa organização. Peça um convite a um dos administradores.',
  'problem.unreachable':
    'Não conseguimos acessar o serviço de login. Verifique sua conexão e tente novamente.',
  'problem.unknown':
    'Algo deu errado do nosso lado. Tente novamente; se continuar falhando, informe “{id}” ao suporte.',

  'security.title': 'Segurança',
  'security.lead': 'Como você prova que é você em {organization}.',
  'security.twoStep': 'Autenticação multifator',
  'security.required': '{organization} pede autenticação multifator a todos os membros.',
  'security.optionalOn':
    'Você recebe o pedido de autenticação multifator. {organization} deixa isso a seu critério.',
  'security.optionalOff': 'Você entra sem autenticação multifator. {organization} deixa isso a seu critério.',
  'security.turnOn': 'Pedir a mim',
  'security.turnOff': 'Parar de pedir',
  'security.turnedOn': 'A autenticação multifator será pedida na próxima vez que você entrar.',
  'security.turnedOff': 'A autenticação multifator não será mais pedida.',
  'security.noneLeft':
    'Você não tem a autenticação multifator configurada. Na próxima vez, terá de configurá-la antes de entrar.',

  'security.on': 'Configurado',
  'security.off': 'Não configurado',
  'security.unconfirmed': 'Não confirmado',
  'security.forbidden': 'Não permitido',
  'security.forbiddenWhy': '{organization} não permite este método.',
  'security.unusedWhy': '{organization} não permite mais este método, por isso ele não é usado.',
  'security.confirm': 'Confirmar',
  'security.change': 'Alterar',
  'security.remove': 'Remover',

  'security.phone': 'Número de telefone',
  'security.phoneAbout': 'Enviamos um código por SMS.',
  'security.phoneAdd': 'Adicionar número de telefone',
  'security.phoneConfirm': 'Confirmar número de telefone',
  'security.phoneChange': 'Alterar número de telefone',
  'security.phoneRemove': 'Remover número de telefone',
  'security.phoneOnlyOne':
    'Só é possível ter um número: {number} é removido assim que você continuar, antes do envio ao novo.',
  'security.phoneHint':
    'Com o código do país, por exemplo +1 201 555 0123. Só números dos EUA e do Canadá podem ser escritos sem ele.',
  'security.phoneSend': 'Enviar código',
  'security.phoneOldGone':
    '{number} já foi removido e o novo número não está configurado. Corrija o novo ou volte ao antigo.',
  'security.phoneUseOld': 'Usar o número antigo',
  'security.phoneDone': 'Seu número de telefone está configurado.',
  'security.phoneRemoved': 'Seu número de telefone foi removido.',
  'security.codeSent': 'Enviamos um código para {number}. Ele vale por 2 minutos.',
  'security.code': 'Código de 6 dígitos',
  'security.codeMissing': 'Digite os 6 dígitos.',
  'security.codeResend': 'Enviar novo código',
  'security.codeResendIn': 'Enviar novo código (em {seconds} s)',
  'security.codeResent': 'Um novo código está a caminho. O anterior não vale mais.',
  'security.otherNumber': 'Outro número',

  'security.app': 'Aplicativo autenticador',
  'security.appAbout': 'Um aplicativo no seu celular mostra um código, mesmo sem sinal.',
  'security.appAdd': 'Configurar aplicativo autenticador',
  'security.appChange': 'Alterar aplicativo autenticador',
  'security.appRemove': 'Remover aplicativo autenticador',
  'security.appChangeAbout':
    'O aplicativo que você usa agora e os códigos de backup dele deixam de valer na hora. Depois você configura o novo.',
  'security.appOldGone': 'O aplicativo antigo foi removido e o novo não está configurado.',
  'security.appScan': 'Escaneie isto com o seu aplicativo autenticador.',
  'security.appQr': 'Código QR com a chave abaixo',
  'security.appKey': 'Ou digite esta chave no aplicativo:',
  'security.appKeyCopy': 'Copiar chave',
  'security.appLoading': 'Criando uma chave…',
  'security.appDone': 'Seu aplicativo autenticador está configurado.',
  'security.appRemoved': 'Seu aplicativo autenticador foi removido.',

  'security.backup': 'Códigos de backup',
  'security.backupAbout': 'Eles substituem o aplicativo autenticador, caso você o perca.',
  'security.backupShow': 'Mostrar códigos de backup',
  'security.backupSave': 'Guarde seus códigos de backup',
  'security.backupKeep':
    'Cada um permite entrar uma vez sem o aplicativo. Guarde-os onde possa encontrá-los sem ele.',
  'security.backupNone': 'Todos já foram usados. Crie códigos novos agora.',
  'security.backupLoading': 'Buscando seus códigos…',
  'security.backupCopy': 'Copiar códigos',
  'security.backupDownload': 'Baixar códigos',
  'security.backupNew': 'Criar códigos novos',
  'security.backupNewAbout': 'Os códigos que você guardou deixam de valer.',
  'security.backupNewDone': 'Estes são seus códigos novos. Os anteriores não valem mais.',
  'security.done': 'Concluir',

  'security.removeOther': 'Ao entrar, será pedido então o seu outro método.',
  'security.removeLastRequired':
    '{organization} pede autenticação multifator a todos os membros, e este é o único método que você tem. Sua sessão continua aberta; na próxima vez, terá de configurá-la antes de entrar.',
  'security.removeLastOptional':
    'É o único método que você tem. A partir daí, você entra sem autenticação multifator.',
  'security.removeUnused': 'Ele não é usado ao entrar, portanto nada mais muda.',
  'security.removeBackup': 'Os códigos de backup dele deixam de valer.',

  'security.default': 'Pedir primeiro',
  'security.defaultSms': 'um código por SMS',
  'security.defaultTotp': 'um código do meu aplicativo',
  'security.defaultDone': 'Salvo: é isso que será pedido primeiro.',

  'security.sessionsAbout': 'Esta sessão começou em {started} e termina em {ends}.',
  'security.signOutHere': 'Sair daqui',
  'security.signOutEverywhere': 'Sair de todos os lugares',
  'security.everywhereAbout':
    'Todas as suas sessões em {organization} terminam: aqui e em todos os outros dispositivos. Para continuar, você entra novamente.',

  'organization.title': 'Organização',
  'organization.lead': 'O que {organization} pede aos membros e a que outras organizações você pertence.',
  'organization.address': 'Endereço de login',

  'organization.policy': 'Autenticação multifator dos membros',
  'organization.policyWho': 'A quem se pede autenticação multifator',
  'organization.required': 'A todos os membros',
  'organization.requiredAbout': 'Ninguém entra sem um.',
  'organization.optional': 'Cada membro decide',
  'organization.optionalAbout': 'É pedido a quem o ativou.',
  'organization.methods': 'Quais métodos podem usar',
  'organization.methodsAll': 'Qualquer um',
  'organization.methodsSome': 'Somente alguns',
  'organization.sms': 'Código por SMS',
  'organization.totp': 'Aplicativo autenticador',
  'organization.chooseOne': 'Escolha pelo menos um método.',
  'organization.review': 'Revisar alterações',
  'organization.unchanged': 'Nada foi alterado ainda.',
  'organization.readOnly': 'Somente administradores de {organization} podem alterar isto.',
  'organization.readOnlyPart': 'Suas funções não permitem alterar esta parte.',
  'organization.confirm': 'Alterar o que se pede aos membros?',
  'organization.save': 'Salvar alterações',
  'organization.saved': 'Salvo.',
  'organization.willRequire':
    'Todos os membros precisam de autenticação multifator. Quem está conectado sem ela recebe o pedido onde estiver; os demais, na próxima vez que entrarem.',
  'organization.willRequireYou':
    'Você também: sua sessão não o tem, portanto ele será pedido assim que salvar.',
  'organization.willLeave':
    'A autenticação multifator não é mais pedida a novos membros. A quem a tem, continua sendo pedida até que a desative.',
  'organization.willRestrict':
    'Somente isto funciona: {methods}. Membros que tenham outra coisa a mantêm, mas não entram com ela.',
  'organization.willAllowAny': 'Os membros podem configurar qualquer método.',
  'organization.counting': 'Contando quem será afetado…',
  'organization.affected': 'Membros que terão de configurá-la antes de entrar de novo: {count} de {total}.',
  'organization.notCounted': 'Não se sabe quantos membros são afetados.',

  'organization.yours': 'Suas organizações',
  'organization.current': 'Você está aqui',
  'organization.switch': 'Mudar',
  'organization.switchTo': 'Mudar para {organization}',
  'organization.asksSecond': 'Pede autenticação multifator',
  'organization.asksFirst': 'Pede que você entre de outra forma',
  'organization.invited': 'Você tem um convite',
  'organization.only': 'Você não pertence a nenhuma outra organização.',
  'organization.loading': 'Procurando suas organizações…',

  'switch.title': 'Mudar de organização',
  'switch.under': 'Mudando para {organization}…',
  'switch.failed': 'Não foi possível mudar para {organization}',
  'switch.note': '{organization} pede autenticação multifator antes da entrada.',
  'switch.noteNoWayBack':
    '{organization} pede autenticação multifator antes da entrada. Conclua-a antes de sair desta página: se sair, sua sessão em {from} também será encerrada e você terá que entrar novamente.',
  'switch.back': 'Ficar em {organization}',
  'switch.signIn': 'Entrar novamente',

  'example.title': 'Exemplo',
  'example.heading': 'Sua página fica aqui',
  'example.about':
    'Ela só abre para uma sessão com autenticação multifator, seja o que for que a organização peça. Está em {file}, e o endereço dela em {routes}.',
  'example.factor': 'Sua autenticação multifator',
};
