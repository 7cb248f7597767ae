import { AppError } from '../errors';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { placeOf } from './session';

type Template = Pick<Commands, 'reportTemplate' | 'chooseTemplate' | 'forgetTemplate'>;

/** The organisation's own document that gives reports their look. */
export function templateCommands(ports: Ports): Template {
  const looked = async (path: string) => {
    const { missing, hadMacros } = await ports.reports.checkTemplate(path);
    return { fileName: placeOf(path).fileName, missing: [...missing], hadMacros };
  };
  // The settings already hold the administrator's template; a choice of the person would be thrown away.
  const refuseSettled = () => {
    const { reportTemplate } = ports.managed.policy;
    if (reportTemplate !== undefined) throw new AppError({ code: 'settledByAdministrator' });
  };
  return {
    async reportTemplate() {
      const { template } = ports.settings.current();
      return template === undefined ? null : looked(template);
    },
    async chooseTemplate() {
      refuseSettled();
      const path = await ports.dialogs.chooseTemplate();
      if (path === undefined) return null;
      const template = await looked(path);
      await ports.settings.save({ ...ports.settings.current(), template: path });
      return template;
    },
    async forgetTemplate() {
      refuseSettled();
      const { template: _forgotten, ...others } = ports.settings.current();
      await ports.settings.save(others);
    },
  };
}
