/** A web service that reads a report and gives back its facts as JSON. */
package consumer;
