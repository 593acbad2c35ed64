/** Packages: which one a specifier or a declaration belongs to, by which path, and which rule about members is the nearest. */
import ts from 'typescript';

import { nameText } from './nodes.js';

/** A package and the way to a member of it: subpath or folders, then exports and members. */
export interface PackagePath {
  readonly package: string;
  readonly path: readonly string[];
}

/** `@scope/name/sub` is the package `@scope/name` and the path `sub`. */
export function packageOfSpecifier(specifier: string): PackagePath {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  return {
    package: parts.slice(0, length).join('/'),
    path: parts.slice(length).map((part) => part.replace(/\.[cm]?js$/, '')),
  };
}

/** The package a file lies in, with the folders inside it, or undefined outside node_modules. */
export function packageOfFile(fileName: string): PackagePath | undefined {
  const marker = '/node_modules/';
  const start = fileName.lastIndexOf(marker);
  if (start < 0) return undefined;
  const parts = packageOfSpecifier(fileName.slice(start + marker.length));
  return { package: parts.package, path: parts.path.slice(0, -1) };
}

/** `@types/foo__bar` holds the types of `@foo/bar`. */
export function typedPackage(name: string): string {
  if (!name.startsWith('@types/')) return name;
  const bare = name.slice('@types/'.length);
  return bare.includes('__') ? `@${bare.replace('__', '/')}` : bare;
}

/** The package a declaration belongs to: its file's, or that of the `declare module 'name'` around it; with the path to it. */
export function packageOfDeclaration(declaration: ts.Node): PackagePath | undefined {
  const names: string[] = [];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) {
      const { package: name, path } = packageOfSpecifier(node.name.text);
      return name.startsWith('.') || name === '' ? undefined : { package: name, path: [...path, ...names] };
    }
    const name = isPathElement(node) ? nameText(node) : undefined;
    if (name !== undefined) names.unshift(name);
  }
  const file = packageOfFile(declaration.getSourceFile().fileName);
  return file === undefined ? undefined : { package: file.package, path: [...file.path, ...names] };
}

function isPathElement(node: ts.Node): boolean {
  return (
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    (ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node)) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node)
  );
}

/** How far a member rule reaches down a path: the number of its elements where they occur in a row, else -1. An empty rule reaches 0. */
export function reach(member: string, path: readonly string[]): number {
  const wanted = member === '' ? [] : member.split('.');
  const found = path.some((_, start) => wanted.every((name, index) => name === path[start + index]));
  return wanted.length === 0 || found ? wanted.length : -1;
}
