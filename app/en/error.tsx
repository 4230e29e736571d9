"use client";

import {Trouble} from "../../components/trouble.tsx";

export default function PageError() {
  return <Trouble lang="en" />;
}
