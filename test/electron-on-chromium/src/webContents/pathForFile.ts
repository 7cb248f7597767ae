import type { Protocol } from 'chromium-protocol';
import type { Session } from '../cdp/connection';
import { ASK_PATH } from '../ipc/messages';

type Paused = Protocol.Debugger.pausedPayload;

/** Answers a page that stands still for the path of a file; see page/askPath.ts. Any other pause just goes on. */
export async function answerPause(session: Session, { callFrames }: Paused): Promise<void> {
  const [frame] = callFrames;
  try {
    if (frame?.functionName.startsWith(ASK_PATH) === true) await writePath(session, frame.callFrameId);
  } finally {
    await session.send('Debugger.resume');
  }
}

async function writePath(session: Session, callFrameId: string): Promise<void> {
  const evaluate = (expression: string) =>
    session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression });
  const { result } = await evaluate('asked.file');
  if (result.objectId === undefined) return;
  const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
  await evaluate(`asked.path = ${JSON.stringify(path)}`);
}
