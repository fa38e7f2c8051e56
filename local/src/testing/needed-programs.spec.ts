import { LaunchError } from '../servers/launch-error';
import { findNeededPrograms } from './needed-programs';

const say = () => undefined;
const missing = (name: string) => () => {
  throw new LaunchError({ vi: `Cần gói "${name}"`, en: `The package "${name}" is needed` });
};

it('nothing is said where everything is there', () => {
  expect(() => findNeededPrograms([() => '/usr/bin/chromium'], say)).not.toThrow();
});

it('all that is missing is named at once', () => {
  const finds = [missing('rabbitmq-server'), () => '/usr/bin/node', missing('chromium')];
  expect(() => findNeededPrograms(finds, say)).toThrow(/rabbitmq-server[^]*chromium/);
});

it('another fault is not taken for a missing program', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => findNeededPrograms([broken], say)).toThrow(TypeError);
});
