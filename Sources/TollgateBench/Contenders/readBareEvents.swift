import CYaml

/// Reads every event of a text with libyaml and does nothing with it: the floor of a parser.
func readBareEvents(_ bytes: [UInt8]) throws(BenchError) {
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else { throw .failedTool("libyaml") }
  defer { yaml_parser_delete(&parser) }
  let isWhole = bytes.withUnsafeBufferPointer { text in
    yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return false }
      let isLast = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      if isLast { return true }
    }
  }
  guard isWhole else { throw .failedTool("libyaml") }
}
