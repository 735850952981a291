import type { Trie } from './trie';

/** The trie with its final numbers, both from 1. `*Of` map the old ones. */
export type Ordered = {
  firsts: number;
  leaves: number;
  tokenOf: Int32Array;
  nodeOf: Int32Array;
  /** By new node number. */
  nodeToken: Int32Array;
  firstChild: Int32Array;
};

/**
 * Numbers tokens so that those which begin names come first, the leaves before the others, and share their number with
 * the node they lead to; and nodes breadth-first, so that the children of a node are neighbours, ordered by token.
 */
export function orderTrie(trie: Trie): Ordered {
  const { parent, token } = trie;
  const nodes = parent.length - 1;
  const { childStart, children } = childrenOf(parent);
  const { tokenOf, firsts, leaves } = numberTokens(trie, (node) => childStart[node] === childStart[node + 1]);
  for (let node = 0; node <= nodes; node += 1) {
    const own = children.subarray(childStart[node], childStart[node + 1]);
    if (own.length > 1) own.sort((a, b) => tokenOf[token[a]!]! - tokenOf[token[b]!]!);
  }
  const nodeOf = new Int32Array(nodes + 1);
  const oldOf = new Int32Array(nodes + 1);
  const nodeToken = new Int32Array(nodes + 1);
  const firstChild = new Int32Array(nodes + 2);
  let next = 1;
  // The queue is `oldOf` itself: breadth-first order is the new numbering.
  for (let done = 0; done <= nodes; done += 1) {
    const old = oldOf[done]!;
    firstChild[done] = next;
    for (let i = childStart[old]!; i < childStart[old + 1]!; i += 1) {
      const child = children[i]!;
      oldOf[next] = child;
      nodeOf[child] = next;
      nodeToken[next] = tokenOf[token[child]!]!;
      next += 1;
    }
  }
  firstChild[nodes + 1] = next;
  return { firsts, leaves, tokenOf, nodeOf, nodeToken, firstChild };
}

function numberTokens(
  { tokens, parent, token }: Trie,
  isLeaf: (node: number) => boolean,
): { tokenOf: Int32Array; firsts: number; leaves: number } {
  const tokenOf = new Int32Array(tokens.length);
  let next = 1;
  const number = (leaf: boolean) => {
    for (let node = 1; node < parent.length; node += 1)
      if (parent[node] === 0 && isLeaf(node) === leaf) tokenOf[token[node]!] = next++;
    return next - 1;
  };
  const leaves = number(true);
  const firsts = number(false);
  for (let old = 0; old < tokens.length; old += 1) if (tokenOf[old] === 0) tokenOf[old] = next++;
  return { tokenOf, firsts, leaves };
}

/** Counting sort of the nodes by parent. */
function childrenOf(parent: number[]): { childStart: Int32Array; children: Int32Array } {
  const nodes = parent.length;
  const childStart = new Int32Array(nodes + 1);
  for (let node = 1; node < nodes; node += 1) childStart[parent[node]! + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) childStart[node + 1]! += childStart[node]!;
  const at = childStart.slice();
  const children = new Int32Array(nodes - 1);
  for (let node = 1; node < nodes; node += 1) children[at[parent[node]!]!++] = node;
  return { childStart, children };
}
