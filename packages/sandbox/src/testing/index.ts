export { installBrowserStandIns, phoneCalls } from './browser-stand-ins.ts';
export { Inbox } from './inbox.ts';
export { newProject, type TestProject } from './test-project.ts';
