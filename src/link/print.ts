import type { FlowProgram, ProgramCall } from '../ir/program.js';

const MAX_TEXT = 60;

/** The printed form of what a call may run: its functions by name and file, its models, and why nothing more is known. */
export function printTargets(program: FlowProgram, call: ProgramCall): string {
  const site = program.call(call);
  const { functions, rows, opaque, gives, byValue, sink } = program.targets(call);
  const { file } = program.rangeOf(program.callBase(call) + site.result);
  const text = program.textOf(file).slice(site.pos, site.end).replace(/\s+/g, ' ').slice(0, MAX_TEXT);
  const ways = [
    ...functions.map((fn) => `runs ${program.fn(fn).name ?? '(anonymous)'} in ${fileOf(program, fn)}`).sort(),
    ...(rows.length > 0 ? [`is a library's, by ${String(rows.length)} rows of its model`] : []),
    ...(opaque ? [`is a library's without model, and gives ${gives}`] : []),
    ...(byValue ? ['runs whatever function gets there'] : []),
    ...(sink ? [`enters ${sink.name} (${sink.purposes.join(', ')})`] : []),
  ];
  return [text, ...(ways.length > 0 ? ways : ['runs nothing that is known'])].join('\n  ');
}

function fileOf(program: FlowProgram, fn: number): string {
  return program.rangeOf(program.fnBase(fn) + program.fn(fn).returned).file;
}
