/** Components that are drawn again only when something they are given is another than before. */
import { Component, type FunctionComponent } from 'preact';

const differs = (one: object, other: object) =>
  Object.keys(one).length !== Object.keys(other).length ||
  Object.keys(one).some((key) => !Object.is(Reflect.get(one, key), Reflect.get(other, key)));

/** `Part`, left as it stands while each of its props is the very same; what it takes from a context still reaches it. */
export function drawnOnce<Props extends object>(Part: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return differs(this.props, next);
    }

    override render(props: Props) {
      return <Part {...props} />;
    }
  };
}
