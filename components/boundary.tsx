"use client";

import {Component} from "react";
import type {ReactNode} from "react";

interface BoundaryProps {
  /** Told once something within has thrown while it was drawn. */
  onError?: () => void;
  children: ReactNode;
}

/** Keeps what throws within from taking the page along: it is left out, and the rest stands. */
export class Boundary extends Component<BoundaryProps, {broken: boolean}> {
  override state = {broken: false};

  static getDerivedStateFromError() {
    return {broken: true};
  }

  override componentDidCatch() {
    this.props.onError?.();
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
