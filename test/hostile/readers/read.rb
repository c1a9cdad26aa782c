# As read.py, by Ruby's Psych, which is what Jekyll reads with.
require 'date'
require 'json'
require 'psych'

def plain(value)
  case value
  when Hash then value.to_h { |key, one| [key.is_a?(String) ? key : "!#{key.inspect}", plain(one)] }
  when Array then value.map { |one| plain(one) }
  when Date, Time then { '!date' => value.to_s }
  when Symbol then { '!symbol' => value.to_s }
  else value
  end
end

Encoding.default_external = 'UTF-8'
Encoding.default_internal = 'UTF-8'
STDIN.each_line do |line|
  asked = JSON.parse(line)
  answer = begin
    { value: plain(Psych.safe_load(asked['head'], permitted_classes: [Date, Time, Symbol])) }
  rescue StandardError => error
    { error: error.message[0, 300] }
  end
  puts JSON.generate({ id: asked['id'], **answer })
end
