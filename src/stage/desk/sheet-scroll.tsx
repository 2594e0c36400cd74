import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface SheetScrollProps {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly children: ComponentChildren;
}

/** The part of a panel that scrolls. While there is more than fits, the keyboard can get to it. */
export function SheetScroll({ area, children }: SheetScrollProps) {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => {
      if (element.scrollHeight > element.clientHeight + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  });
  return (
    <div class="sheet-scroll" ref={area}>
      {children}
    </div>
  );
}
