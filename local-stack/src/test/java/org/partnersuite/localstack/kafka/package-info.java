@NullMarked
package org.partnersuite.localstack.kafka;

import org.jspecify.annotations.NullMarked;
