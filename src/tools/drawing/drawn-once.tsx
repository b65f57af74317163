/** Components that are drawn again only when something they are given is another than before. */
import { Component, type FunctionComponent } from 'preact';
import { isAlike } from './same.ts';

/** `Part`, left as it stands while each of its props is the very same; what it takes from a context still reaches it. */
export function drawnOnce<Props extends object>(Part: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !isAlike(this.props, next);
    }

    override render(props: Props) {
      return <Part {...props} />;
    }
  };
}
