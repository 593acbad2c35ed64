import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** A component is a function of its props; a class component sees them as `this.props`. */
const rendersProps = value('argument[1]', 'argument[0].parameter[0]');

/** `useState` and its kin: the state, the first value (or what computes it), and what the setter is given. */
const state = [
  value('argument[0]', 'result[0]'),
  value('argument[0].result', 'result[0]'),
  value('result[1].parameter[0]', 'result[0]'),
  value('result[1].parameter[0].result', 'result[0]'),
  value('result[0]', 'result[1].parameter[0].parameter[0]'),
] as const;

const hooks: ModelTable = {
  'react::useState': state,
  'react::useReducer': [
    value('argument[1]', 'result[0]'),
    value('argument[1]', 'argument[0].parameter[0]'),
    value('argument[1]', 'argument[2].parameter[0]'),
    value('argument[2].result', 'result[0]'),
    value('argument[2].result', 'argument[0].parameter[0]'),
    value('result[1].parameter[0]', 'argument[0].parameter[1]'),
    value('argument[0].result', 'argument[0].parameter[0]'),
    value('argument[0].result', 'result[0]'),
  ],
  'react::useActionState': [
    value('argument[1]', 'result[0]'),
    value('argument[1]', 'argument[0].parameter[0]'),
    value('result[1].parameter[0]', 'argument[0].parameter[1]'),
    value('argument[0].result', 'result[0]'),
    value('argument[0].result.awaited', 'result[0]'),
  ],
  'react::useOptimistic': [
    value('argument[0]', 'result[0]'),
    value('argument[0]', 'argument[1].parameter[0]'),
    value('result[1].parameter[0]', 'argument[1].parameter[1]'),
    value('argument[1].result', 'result[0]'),
  ],
  'react::useMemo': [value('argument[0].result', 'result')],
  'react::useCallback': [value('argument[0]', 'result')],
  'react::useEffectEvent': [value('argument[0]', 'result')],
  'react::useRef': [value('argument[0]', 'result.property[current]')],
  'react::createRef': [],
  'react::useImperativeHandle': [value('argument[1].result', 'argument[0].property[current]')],
  'react::useDeferredValue': [value('argument[0]', 'result'), value('argument[1]', 'result')],
  'react::useSyncExternalStore': [value('argument[1].result', 'result'), value('argument[2].result', 'result')],
  'react::useContext': [value('argument[0].property[%value]', 'result')],
  'react::use': [value('argument[0].property[%value]', 'result'), value('argument[0].awaited', 'result')],
  ...each(
    'react::',
    [
      'useDebugValue',
      'useEffect',
      'useId',
      'useInsertionEffect',
      'useLayoutEffect',
      'useTransition',
      'startTransition',
    ],
    [],
  ),
};

/** What a provider is given reaches every consumer of the same context. */
const context = [
  value('argument[0]', 'result.property[%value]'),
  value('result.property[Provider].parameter[0].property[value]', 'result.property[%value]'),
  value('result.parameter[0].property[value]', 'result.property[%value]'),
  value('result.property[%value]', 'result.property[Consumer].parameter[0].property[children].parameter[0]'),
] as const;

const elements: ModelTable = {
  'react::createContext': context,
  'react::memo': [
    value('argument[0]', 'result'),
    value('result.parameter[0]', 'argument[1].parameter[0]'),
    value('result.parameter[0]', 'argument[1].parameter[1]'),
  ],
  'react::forwardRef': [
    value('result.parameter[0]', 'argument[0].parameter[0]'),
    value('result.parameter[0].property[ref]', 'argument[0].parameter[1]'),
    value('argument[0].result', 'result.result'),
  ],
  'react::lazy': [value('argument[0].result.awaited.property[default]', 'result')],
  'react::createElement': [
    rendersProps,
    value('argument[2..]', 'argument[0].parameter[0].property[children]'),
    value('argument[2..]', 'argument[0].parameter[0].property[children].element'),
    value('argument[1]', 'result.property[props]'),
    value('argument[2..]', 'result.property[props].property[children]'),
  ],
  'react::cloneElement': [
    value('argument[0]', 'result'),
    value('argument[1]', 'result.property[props]'),
    value('argument[2..]', 'result.property[props].property[children]'),
  ],
  'react::isValidElement': [],
  'react::Children.map': [
    value('argument[0]', 'argument[1].parameter[0]'),
    value('argument[0].element', 'argument[1].parameter[0]'),
    value('argument[1].result', 'result.element'),
  ],
  'react::Children.forEach': [
    value('argument[0]', 'argument[1].parameter[0]'),
    value('argument[0].element', 'argument[1].parameter[0]'),
  ],
  'react::Children.toArray': [value('argument[0]', 'result.element'), value('argument[0].element', 'result.element')],
  'react::Children.only': [value('argument[0]', 'result')],
  'react::Children.count': [],
  'react::Component#setState': [
    value('argument[0]', 'receiver.property[state]'),
    value('argument[0].result', 'receiver.property[state]'),
    value('receiver.property[state]', 'argument[0].parameter[0]'),
    value('receiver.property[props]', 'argument[0].parameter[1]'),
  ],
  'react::Component#forceUpdate': [],
  'react::new Component': [value('argument[0]', 'result.property[props]')],
  'react::cache': [value('argument[0]', 'result')],
};

export const react: ModelTable = { ...hooks, ...elements };
