export function templatesShow(): number {
  return 0;
}
