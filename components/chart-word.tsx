"use client";

import {useEffect} from "react";
import {lateWords} from "./late-words.ts";

/** The quiet word under a drawing that no live chart has taken over; asks again by itself once the network is back. */
export function ChartWord({onAgain}: {onAgain: () => void}) {
  const lang = document.documentElement.lang === "en" ? "en" : "zh";
  useEffect(() => {
    addEventListener("online", onAgain);
    return () => removeEventListener("online", onAgain);
  }, [onAgain]);
  return (
    <p className="chart-word">
      {lateWords.chart[lang]}{" "}
      <button type="button" onClick={onAgain}>
        {lateWords.again[lang]}
      </button>
    </p>
  );
}
