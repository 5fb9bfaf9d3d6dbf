/**
 * How changes become steps: what is done in which phase, behind which gate, and how each step is undone. One planner a
 * kind of change; {@link dev.concertina.plan.Planner} asks them, and {@link dev.concertina.plan.Plan} makes files of
 * the answers.
 */
@NullMarked
package dev.concertina.plan;

import org.jspecify.annotations.NullMarked;
