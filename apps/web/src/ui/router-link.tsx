import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

function PlainAnchor(props: AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>) {
  return <Anchor {...props} />;
}
function PlainButton(props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>) {
  return <Button component="a" {...props} />;
}

const MadeAnchor = createLink(PlainAnchor);
const MadeButton = createLink(PlainButton);

/** A link to one of our pages that looks like a link; `to`, `params` and `search` are checked by the compiler. */
export const RouterAnchor: LinkComponent<typeof PlainAnchor> = (props) => <MadeAnchor {...props} />;

/** A link to one of our pages that looks like a button, for the primary act of a page. */
export const RouterButton: LinkComponent<typeof PlainButton> = (props) => <MadeButton {...props} />;
