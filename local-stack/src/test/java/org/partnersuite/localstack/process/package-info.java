@NullMarked
package org.partnersuite.localstack.process;

import org.jspecify.annotations.NullMarked;
