// Components in JavaScript hand on their attributes.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface ElementClass {
    render(): unknown;
  }
  interface ElementAttributesProperty {
    props: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
export function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

export function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

// @filename: banner.jsx
/** @sink advertising */

export function Banner({ text }) {
  return <aside>{text}</aside>;
}

// @filename: line.jsx
import { Banner } from './banner.jsx';

export const Line = (props) => {
  const { contact, label } = props;
  return (
    <div title={label}>
      <b>{contact}</b>
      <Banner text={contact} />
      {/*           ^^^^^^^ security -> advertising: lookupPhone() */}
    </div>
  );
};

// @filename: main.jsx
import { lookupName, lookupPhone } from './directory.js';
import { Line } from './line.jsx';

export const Page = ({ id }) => <Line contact={lookupPhone(id)} label={lookupName(id)} />;
