/** Partners of the invented vendor, of every tier and status, with all that the program knows of them. */
@NullMarked
package org.partnersuite.localstack.sample.program;

import org.jspecify.annotations.NullMarked;
