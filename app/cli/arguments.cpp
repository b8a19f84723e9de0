// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>

#include "base/error.h"
#include "cli/command.h"
#include "cli/parse_value.h"

namespace dkn::cli {

namespace {

constexpr auto kNoMaximum = std::numeric_limits<std::int64_t>::max();
constexpr int kMaximumInt = std::numeric_limits<int>::max();

/// What belongs to no option: files that the window opens.
constexpr char kFilesOption[] = "files";

[[noreturn]] void fail(const std::string& sentence) { throw Error(ErrorCode::BadArgument, sentence); }

/// Registers options that write into an Arguments, all as texts: every conversion has the same words for what is wrong.
class OptionTable {
 public:
  OptionTable(CLI::App& app, Arguments& arguments) : m_app(app), m_arguments(arguments) {
    addModes();
    addPairOptions();
    addFilterOptions();
    addOutputOptions();
    addRunOptions();
    addOtherOptions();
  }

 private:
  using Setter = std::function<void(const std::string&)>;

  void add(const std::string& name, const std::string& form, const std::string& help, const Setter& set) {
    m_app.add_option_function<std::string>(name, set, help)->type_name(form)->group(m_group);
  }

  void addText(const std::string& name, const std::string& form, const std::string& help, std::string& value) {
    add(name, form, help, [&value](const std::string& text) { value = text; });
  }

  void addInteger(const std::string& name, const std::string& form, const std::string& help, int minimum, int maximum,
                  int& value) {
    add(name, form, help,
        [=, &value](const std::string& text) { value = static_cast<int>(parseInteger(name, text, minimum, maximum)); });
  }

  void addChoice(const std::string& name, const std::string& help, const std::vector<std::string>& choices,
                 const std::function<void(std::size_t)>& set) {
    std::string form;
    for (const auto& choice : choices) form += (form.empty() ? "" : "|") + choice;
    add(name, form, help, [=](const std::string& text) { set(parseChoice(name, text, choices)); });
  }

  void addList(const std::string& name, const std::string& form, const std::string& help, const Setter& addOne) {
    const auto addAll = [addOne](const std::vector<std::string>& texts) {
      for (const std::string& text : texts) addOne(text);
    };
    m_app.add_option_function<std::vector<std::string>>(name, addAll, help)
        ->allow_extra_args(false)
        ->type_name(form)
        ->group(m_group);
  }

  void addFlag(const std::string& name, const std::string& help, bool& value) {
    m_app.add_flag(name, value, help)->group(m_group);
  }

  void addPairOptions() {
    Arguments& a = m_arguments;
    m_group = "Files";
    addText("--guidance", "FILE|DIR|'GLOB'", "colour pictures; of a folder *_rgb.*, *_color.*, *_flash.*", a.guidance);
    addText(
        "--target", "FILE|DIR|'GLOB'",
        "what is filtered; of a folder *_depth.*, *_mask.*, *_noflash.*, *_nir.*, *_tof.*, else *_scores.*, *_label.*",
        a.target);
    addText("--ground-truth", "FILE|DIR|'GLOB'",
            "what results are measured against, where no --protocol degrades the target", a.groundTruth);
    addText("--output", "DIR|FILE", "folder of the results (DIR/METHOD/STEM.EXT), or the file to write", a.output);
    addText("--models", "DIR", "search this folder for models first", a.models);
    m_app.add_option(kFilesOption, a.files)->group("");
  }

  void addFilterOptions() {
    Arguments& a = m_arguments;
    m_group = "Filtering";
    addList("--method", "NAME[,NAME...]", "methods of --list-methods, or model files", [&a](const std::string& text) {
      for (const std::string& name : split(text, ',')) a.methods.push_back(name);
    });
    addList("--set", "METHOD.PARAMETER=VALUE", "a method's parameter (see --list-methods --verbose); repeatable",
            [&a](const std::string& text) { setParameter(a, text); });
    addChoice("--task",
              "what the target holds: values (default), a saliency map, or classes (a map, or scores as .npy)",
              {"values", "saliency", "segmentation"}, [&a](std::size_t i) {
                a.pair.task = std::array{Task::Values, Task::Saliency, Task::Segmentation}[i];
              });
    addChoice("--protocol", "degrade full-resolution targets, and score against them (default none)",
              {"none", "bicubic", "nearest", "noisy", "denoise"}, [&a](std::size_t i) {
                a.pair.protocol = std::vector{"none", "bicubic", "nearest", "noisy", "denoise"}[i];
              });
    add("--scale", "S", "of the protocol (default " + std::to_string(kDefaultScale) + ")",
        [&a](const std::string& text) { a.pair.scale = static_cast<int>(parseInteger("--scale", text, 1, 64)); });
    add("--iterations", "N", "feed the result in again N - 1 times; training: iterations in all",
        [&a](const std::string& text) { a.iterations = parseInteger("--iterations", text, 1, kNoMaximum); });
    add("--range", "MIN:MAX", "target values that become 0 and 1 for a network (default: the target's own)",
        [&a](const std::string& text) { setRange(a, text); });
    add("--invalid", "VALUE|none", "target value that means unknown (default: 0 in 16-bit files, NaN and infinity)",
        [&a](const std::string& text) { setInvalid(a, text); });
    addChoice("--holes", "unknown pixels stay filled, or become holes again (default fill)", {"fill", "keep"},
              [&a](std::size_t i) { a.pair.keepHoles = i == 1; });
    add("--seed", "N", "of the noise, of the scenes or of the training (default 0)", [&a](const std::string& text) {
      a.seed = parseUnsigned("--seed", text);
      a.pair.seed = *a.seed;
    });
  }

  void addOutputOptions() {
    Arguments& a = m_arguments;
    m_group = "Results";
    add("--format", "png|png16|tiff|pfm|npy|exr", "kind of file (default: the target's own)",
        [&a](const std::string& text) {
          parseChoice("--format", text, {"png", "png16", "tiff", "pfm", "npy", "exr"});
          a.format = imageFormatFromName(text);
        });
    add("--unit", "FACTOR:NAME", "unit of the metrics, 0.1:cm for targets in mm", [&a](const std::string& text) {
      const auto [factor, name] = parseTwo("--unit", text, ':', "FACTOR:NAME, 0.1:cm for targets in mm");
      a.pair.unit.factor = parseNumber("--unit", factor);
      a.pair.unit.name = name;
    });
    addChoice("--compare-papers", "the papers' figures of this set beside those of --protocol bicubic or nearest",
              {"middlebury", "lu", "nyu", "sintel"}, [&a](std::size_t i) { a.comparePapers = paperSets()[i].set; });
    addText("--error-maps", "DIR", "also write result minus ground truth, DIR/METHOD/STEM.tiff", a.errorMaps);
    addFlag("--overwrite", "replace results that are there (default: skip them)", a.overwrite);
    addFlag("--keep-going", "go on after a failure; the exit code is 1 then", a.keepGoing);
    addText("--report", "FILE.json", "write what was done, with metrics; replaced if there", a.report);
    add("--shard", "I/N", "do only the I-th (1 to N) of N parts of the pairs", [&a](const std::string& text) {
      const auto [index, count] = parseTwo("--shard", text, '/', "I/N, 1/4 for the first of four parts");
      a.shardCount = static_cast<int>(parseInteger("--shard", count, 1, kMaximumInt));
      a.shardIndex = static_cast<int>(parseInteger("--shard", index, 1, a.shardCount));
    });
  }

  void addRunOptions() {
    Arguments& a = m_arguments;
    m_group = "Computing";
    addText("--device", "auto|cpu|cuda[:N]",
            "where networks run; --batch shares its pairs among several, cuda:0,cuda:1", a.run.device);
    addChoice("--precision", "arithmetic of networks (default auto)", {"auto", "fp32", "tf32", "bf16", "fp16"},
              [&a](std::size_t i) {
                a.run.precision = std::vector{"auto", "fp32", "tf32", "bf16", "fp16"}[i];
              });
    addList("--engine", "auto|reference", "reference: the papers' algorithm written literally, slow",
            [&a](const std::string& text) {
              for (const std::string& name : split(text, ',')) {
                parseChoice("--engine", name, {"auto", "reference"});
                a.engines.push_back(name);
                a.run.engine = name;
              }
            });
    addInteger("--threads", "N", "processor threads (default: all cores)", 1, 4096, a.run.threads);
    addInteger("--tile", "PX", "side of the tiles that networks work in (default: chosen)", 1, kMaximumInt, a.run.tile);
  }

  void addOtherOptions() {
    Arguments& a = m_arguments;
    m_group = "Scenes and lists";
    addInteger("--count", "N", "number of scenes (default 1)", 1, 1000000, a.count);
    addList("--size", "WxH[,WxH...]", "size of the scenes (default 640x480); several: of a benchmark",
            [&a](const std::string& text) {
              for (const std::string& one : split(text, ',')) {
                const auto [width, height] = parseSize("--size", one);
                a.sizes.push_back({width, height});
              }
            });
    addFlag("--verbose", "with parameters, or a model file's details", a.verbose);
    m_group = "Importing weights";
    addChoice("--residual", "the network adds to the target (default on)", {"on", "off"},
              [&a](std::size_t i) { a.residual = i == 0; });
    addText("--window", "PX|WxH", "window that samples stay in, odd (default 15); size of a screenshot (1280x800)",
            a.window);
    addChoice("--guidance-order", "channels in training (default rgb)", {"rgb", "bgr"},
              [&a](std::size_t i) { a.guidanceBgr = i == 1; });
    addLaterOptions();
  }

  /// Each is shown in --help where a mode takes it.
  void addLaterOptions() {
    Arguments& a = m_arguments;
    m_group = groupOf("maps", "Inspecting");
    addText("--maps", "DIR", "write every map of the kernels into this folder", a.maps);
    m_group = groupOf("resume", "Training");
    addFlag("--resume", "go on from the checkpoint in --output", a.resume);
    m_group = groupOf("part-size", "Training");
    addInteger("--part-size", "MB", "largest size of a packed file (default 32)", 1, 1 << 20, a.partMegabytes);
    m_group = groupOf("import-weights", "Training");
    addText("--import-weights", "FILE", "model file to start from", a.importWeights);
    m_group = groupOf("repeat", "Benchmarks");
    addInteger("--repeat", "N", "timed runs of each method and engine (default 5)", 1, 1000000, a.repeat);
    m_group = groupOf("training", "Benchmarks");
    addFlag("--training", "time iterations of training, FDKN and DKN at three crop sizes (or --size)", a.training);
    m_group = groupOf("scaling", "Benchmarks");
    addFlag("--scaling", "each also with one thread", a.scaling);
    m_group = groupOf("plot", "Benchmarks");
    addText("--plot", "FILE.svg", "draw throughput over image size (.svg, .pdf, .png)", a.plot);
    m_group = groupOf("data", "Experiments");
    addText("--data", "DIR", "folder of the data sets", a.data);
    m_group = groupOf("budget", "Experiments");
    add("--budget", "MINUTES", "time for training",
        [&a](const std::string& text) { a.budgetMinutes = parseNumber("--budget", text); });
    m_group = groupOf("layout", "Screenshots");
    addChoice("--layout", "arrangement of the window", {"compare", "inspect", "train", "profile", "relief"},
              [&a](std::size_t i) {
                a.layout = std::vector{"compare", "inspect", "train", "profile", "relief"}[i];
              });
    m_group = groupOf("theme", "Screenshots");
    addChoice("--theme", "colours of the window", {"light", "dark"}, [&a](std::size_t i) {
      a.theme = std::vector{"light", "dark"}[i];
    });
    m_group = groupOf("language", "Screenshots");
    addText("--language", "CODE", "of the window, de for example (default: the system's)", a.language);
    m_group = groupOf("pixel", "Screenshots");
    addText("--pixel", "X,Y", "pixel to inspect; of a profile, on its row", a.pixel);
  }

  /// The group's title, or none (hidden) where no mode takes the option.
  static std::string groupOf(const std::string& option, const std::string& title) {
    for (const Command& command : commands()) {
      const auto taken = split(command.options, ' ');
      if (std::find(taken.begin(), taken.end(), option) != taken.end()) return title;
    }
    return {};
  }

  void addModes() {
    m_group = "Modes";
    for (const Command& command : commands()) {
      Arguments& a = m_arguments;
      const auto choose = [&a, &command](const std::vector<std::string>& values) {
        if (a.command) fail(a.command->flag + " and " + command.flag + " are two modes: give one.");
        a.command = &command;
        a.values = values;
      };
      CLI::Option* option = nullptr;
      if (command.maximumValues == 0) {
        option = m_app.add_flag_callback(
            command.flag, [choose] { choose({}); }, command.help);
      } else {
        option = m_app.add_option_function<std::vector<std::string>>(command.flag, choose, command.help)
                     ->expected(command.minimumValues, command.maximumValues < 0 ? kMaximumInt : command.maximumValues)
                     ->type_name(command.values);
      }
      option->group(m_group);
    }
  }

  static void setParameter(Arguments& a, const std::string& text) {
    const std::string form = "METHOD.PARAMETER=VALUE, gf.radius=4 for example";
    const auto [name, value] = parseTwo("--set", text, '=', form);
    const auto dot = name.rfind('.');  // a model file's path has dots of its own
    if (dot == std::string::npos || dot == 0 || dot + 1 == name.size())
      fail("--set wants " + form + ", not '" + text + "'.");
    a.parameters[name.substr(0, dot)][name.substr(dot + 1)] = parseNumber("--set " + name, value);
  }

  static void setRange(Arguments& a, const std::string& text) {
    const auto [minimum, maximum] = parseTwo("--range", text, ':', "MIN:MAX, 0:255 for example");
    a.pair.range = ValueRange{static_cast<float>(parseNumber("--range", minimum)),
                              static_cast<float>(parseNumber("--range", maximum))};
    if (!(a.pair.range->minimum < a.pair.range->maximum) || !std::isfinite(a.pair.range->minimum) ||
        !std::isfinite(a.pair.range->maximum))
      fail("--range wants MIN:MAX with MIN below MAX, not '" + text + "'.");
  }

  static void setInvalid(Arguments& a, const std::string& text) {
    if (text == "none") {
      a.pair.invalid.mode = InvalidRule::Mode::None;
    } else {
      a.pair.invalid = {InvalidRule::Mode::Value, parseNumber("--invalid", text)};
    }
  }

  CLI::App& m_app;
  Arguments& m_arguments;
  std::string m_group;
};

std::string notAnOption(const std::string& text) {
  return "'" + text + "' belongs to no option. Put patterns in quotes: 'DIR/*_rgb.png'.";
}

const std::string& windowOptions() {
  static const std::string kOptions = "guidance target ground-truth method protocol scale range invalid seed unit";
  return kOptions;
}

void checkOptionsOfMode(const CLI::App& app, Arguments& arguments) {
  for (const CLI::Option* option :
       app.get_options([](const CLI::Option* candidate) { return candidate->count() > 0; })) {
    if (option->get_lnames().empty()) continue;  // the files to open
    // Not get_name(): it is empty for options hidden from --help.
    arguments.given.insert("--" + option->get_lnames().front());
  }
  const Command* command = arguments.command;
  const auto taken = split(command ? command->options : windowOptions(), ' ');
  for (const std::string& name : arguments.given) {
    if (command && name == command->flag) continue;
    if (std::find(taken.begin(), taken.end(), name.substr(2)) != taken.end()) continue;
    fail(command ? command->flag + " does not take " + name + "."
                 : name + " needs a mode to go with, --batch for example.");
  }
}

/// Files stand alone, as a desktop opens them; beside options they are what a shell made of a pattern.
void checkFiles(const Arguments& arguments) {
  for (const std::string& file : arguments.files) {
    std::error_code failure;
    if (arguments.given.empty() && std::filesystem::exists(file, failure)) continue;
    fail(notAnOption(file));
  }
}

std::string parseErrorText(const CLI::ParseError& error, const std::vector<std::string>& extras) {
  if (extras.empty()) return error.what();
  const bool isOption = extras.front().starts_with('-');
  return isOption ? "There is no option " + extras.front() + "." : notAnOption(extras.front());
}

/// Without CLI11's own marks for how often an option may come.
class PlainFormatter final : public CLI::Formatter {
 public:
  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string form = option->get_type_name();
    return form.empty() ? "" : " " + form;
  }
};

std::unique_ptr<CLI::App> makeApp() {
  auto app = std::make_unique<CLI::App>("Joint image filtering with deformable kernel networks", "dkn-studio");
  app->set_help_flag();
  return app;
}

}  // namespace

Arguments parseArguments(int argc, const char* const* argv) {
  Arguments arguments;
  const auto app = makeApp();
  const OptionTable table(*app, arguments);
  try {
    app->parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::string text = parseErrorText(error, app->remaining());
    if (!text.ends_with('.')) text += '.';
    fail(text);
  }
  checkOptionsOfMode(*app, arguments);
  checkFiles(arguments);
  if (arguments.iterations && *arguments.iterations <= kMaximumInt)
    arguments.pair.iterations = int(*arguments.iterations);
  return arguments;
}

std::string helpText() {
  Arguments arguments;
  const auto app = makeApp();
  const OptionTable table(*app, arguments);
  bool help = false;
  app->add_flag("-h,--help", help, "this text")->group("Modes");
  const auto formatter = std::make_shared<PlainFormatter>();
  formatter->column_width(36);
  app->formatter(formatter);
  std::string text = app->help();
  for (auto gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n")) text.erase(gap, 1);
  const auto options = text.find("\nModes:");
  const std::string usage =
      "usage: dkn-studio                                      the desktop application (a demo where there is no "
      "display)\n"
      "       dkn-studio FILE...                                ... with pictures, folders of pairs or a session "
      "opened\n"
      "       dkn-studio --guidance G --target T [--method M]   ... with a pair loaded (and run)\n"
      "       dkn-studio --batch --guidance G --target T --method NAME[,NAME...] --output DIR [options]\n"
      "       dkn-studio MODE [options]\n\n"
      "Exit codes: 0 ok, 1 some items failed, 2 bad arguments, 3 file not found or unreadable, 4 model error, 5 cannot "
      "write,\n"
      "130 interrupted.\n";
  return "Joint image filtering with deformable kernel networks\n" + usage +
         (options == std::string::npos ? "" : text.substr(options));
}

}  // namespace dkn::cli
