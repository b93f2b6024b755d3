import { Upload } from "lucide-react";
import { useRef, type ComponentProps } from "react";
import { Button } from "~/ui/button.tsx";

/** A button that lets people choose files of this device. */
export function ChooseFilesButton({
  multiple,
  onFiles,
  children,
  ...props
}: Omit<ComponentProps<typeof Button>, "onClick"> & { multiple?: boolean; onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...props} onClick={() => input.current?.click()}>
        <Upload aria-hidden size={16} strokeWidth={1.75} />
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
