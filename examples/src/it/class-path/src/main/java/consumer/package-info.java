/** A program that has the library on its class path. */
package consumer;
