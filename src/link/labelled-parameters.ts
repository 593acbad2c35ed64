/** Parameters that say what they are for: whoever gives them something else's data puts it there. */
import ts from 'typescript';
import type { Annotations, LabelledDeclaration } from '../annotations/types.js';
import { field } from '../ir/components.js';
import type { ParameterSink } from '../ir/program.js';

const NONE: readonly ParameterSink[] = [];

/** The sinks that a function's parameters are; `declaration` is a function, a method's or function type's signature. */
export function parameterSinks(annotations: Annotations, declaration: ts.Node): readonly ParameterSink[] {
  if (!ts.isFunctionLike(declaration) && !ts.isClassLike(declaration)) return NONE;
  const fn = ts.isClassLike(declaration) ? declaration.members.find(ts.isConstructorDeclaration) : declaration;
  return (fn?.parameters ?? []).flatMap((parameter, index): ParameterSink[] => {
    const rest = parameter.dotDotDotToken !== undefined;
    const own = annotations.labelled(parameter);
    if (own) return [{ index, rest, component: undefined, sink: useOf(own) }];
    if (!ts.isObjectBindingPattern(parameter.name)) return [];
    return parameter.name.elements.flatMap((element): ParameterSink[] => {
      const labelled = annotations.labelled(element);
      const name = element.propertyName ?? element.name;
      if (!labelled || !ts.isIdentifier(name)) return [];
      return [{ index, rest, component: field(name.text), sink: useOf(labelled) }];
    });
  });
}

function useOf({ label }: LabelledDeclaration): ParameterSink['sink'] {
  return { purposes: label.purposes, name: label.display, external: false };
}
