"use client";

import {Trouble} from "../../components/trouble.tsx";

export default function PageError({reset}: {reset: () => void}) {
  return <Trouble lang="zh" reset={reset} />;
}
