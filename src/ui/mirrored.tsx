import type { LucideIcon, LucideProps } from "lucide-react";
import { classNames } from "./class-names.ts";

/** An icon that points along the line, such as an arrow: where lines run from right to left it points the other way. */
export function mirrored(Icon: LucideIcon): LucideIcon {
  const Mirrored = ({ className, ...props }: LucideProps) => <Icon className={classNames("mirrored", className)} {...props} />;
  return Mirrored as unknown as LucideIcon;
}
