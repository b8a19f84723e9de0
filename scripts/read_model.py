#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a model file of DKN Studio into plain PyTorch and filters a pair with it: the networks written out for reading.

usage: read_model.py MODEL.safetensors GUIDANCE TARGET OUTPUT.npy

GUIDANCE and TARGET are pictures that Pillow reads (16-bit colour it cuts to 8 bits), or .npy of (H, W) or (H, W, C). The
target has the guidance's size or is smaller (then it is enlarged, bicubic). Every number of the target counts: unknown
pixels have to be filled beforehand. OUTPUT is float32 in the target's unit, (H, W) or (H, W, C). Needs torch,
safetensors, numpy and pillow; float32 throughout.
"""
import sys

import numpy as np
import torch
import torch.nn.functional as F

# (name, kernel, stride, followed by batch norm); every layer ends in ReLU.
LAYERS = {
    'dkn': [('conv1', 7, 1, True), ('conv2', 2, 2, False), ('conv3', 5, 1, True), ('conv4', 2, 2, False),
            ('conv5', 5, 1, True), ('conv6', 3, 1, False), ('conv7', 3, 1, False)],
    'fdkn': [('conv1', 3, 1, True), ('conv2', 3, 1, False), ('conv3', 3, 1, True), ('conv4', 3, 1, False),
             ('conv5', 3, 1, True), ('conv6', 3, 1, False)],
}


def read_model(path):
    """The configuration (strings) and the tensors of a model file."""
    from safetensors import safe_open
    with safe_open(str(path), framework='pt') as file:
        return file.metadata(), {name: file.get_tensor(name).float() for name in file.keys()}


def pad(x, before, after, border):
    """Planes (1, C, H, W) with a margin: the nearest pixel, or 0."""
    return F.pad(x, (before, after, before, after), mode='replicate' if border == 'replicate' else 'constant')


def heads(tensors, stream, layers, x, padding):
    """Raw weights and offsets (1, C, h, w) of one stream; padding: zeros around each 3 x 3 layer's input."""
    for name, kernel, stride, has_norm in layers:
        weight = tensors[f'{stream}.{name}.weight']
        assert weight.shape[2:] == (kernel, kernel), f'{stream}.{name} is no {kernel} x {kernel} layer'
        x = F.conv2d(x, weight, tensors[f'{stream}.{name}.bias'], stride, padding)
        if has_norm:
            mean, variance, scale, shift = (tensors[f'{stream}.{name}_bn.{part}']
                                            for part in ('running_mean', 'running_var', 'weight', 'bias'))
            x = F.batch_norm(x, mean, variance, scale, shift, training=False, eps=1e-5)
        x = F.relu(x)
    return [F.conv2d(x, tensors[f'{stream}.{head}.weight'], tensors[f'{stream}.{head}.bias'])
            for head in ('conv_weight', 'conv_offset')]


def fdkn_heads(tensors, stream, x, border):
    """FDKN: cells of 4 x 4 pixels become channels, and the heads' channels become pixels again."""
    height, width = x.shape[2:]
    x = F.pad(x, (0, -width % 4, 0, -height % 4), mode='replicate')
    if border == 'replicate':
        x = pad(x, 24, 24, 'replicate')
    # Channel 16 c + 4 (y mod 4) + (x mod 4).
    cells = torch.cat([x[:, c:c + 1, i::4, j::4] for c in range(x.shape[1]) for i in range(4) for j in range(4)], 1)
    full = []
    for head in heads(tensors, stream, LAYERS['fdkn'], cells, 0 if border == 'replicate' else 1):
        pixels = head.new_zeros(1, head.shape[1] // 16, 4 * head.shape[2], 4 * head.shape[3])
        for i in range(4):
            for j in range(4):
                pixels[:, :, i::4, j::4] = head[:, 4 * i + j::16]
        full.append(pixels[:, :, :height, :width])
    return full


def dkn_heads(tensors, stream, x, border):
    """DKN: shift and stitch, 16 passes of which (i, j) gives the pixels (4 m + i, 4 n + j)."""
    height, width = x.shape[2:]
    x = pad(x, 25, 24, border)
    full = None
    for i in range(min(4, height)):
        for j in range(min(4, width)):
            parts = heads(tensors, stream, LAYERS['dkn'], x[:, :, i:, j:], 0)
            full = full or [part.new_zeros(1, part.shape[1], height, width) for part in parts]
            for pixels, part in zip(full, parts):
                pixels[:, :, i::4, j::4] = part
    return full


def kernels(config, tensors, guidance, target):
    """Kernel weights (k^2, H, W) and raw offsets (2 k^2, H, W); guidance (3, H, W) in RGB, target (H, W) in [0, 1]."""
    if config['guidance_channels'] == '1':
        guidance = 0.299 * guidance[:1] + 0.587 * guidance[1:2] + 0.114 * guidance[2:]
    elif config['guidance_order'] == 'bgr':
        guidance = guidance.flip(0)
    run = fdkn_heads if config['architecture'] == 'fdkn' else dkn_heads
    inputs = {'guidance': guidance[None], 'target': target[None, None]}
    streams = ['guidance', 'target'] if config['streams'] == 'both' else [config['streams']]
    weights, offsets = 1.0, 1.0
    for stream in streams:
        weight, offset = run(tensors, stream, inputs[stream], config['border'])
        weights, offsets = weights * torch.sigmoid(weight[0]), offsets * offset[0]
    weights = weights - weights.mean(0) if config['residual'] == 'true' else weights / weights.sum(0)
    return weights, offsets


def sample(config, target, weights, offsets):
    """The weighted sum over k^2 bilinear samples of the target (H, W)."""
    k, d = int(config['kernel_size']), int(config['window'])
    released, half = config['sampling'] == 'released', int(config['window']) // 2
    height, width = target.shape
    rows, columns = torch.arange(height)[:, None], torch.arange(width)[None, :]
    result = torch.zeros_like(target)
    for tap in range(k * k):
        dx, dy = offsets[2 * tap], offsets[2 * tap + 1]
        if released:  # taps run down columns
            x = (half + tap // k + dx) * (d - 1) / d - half
            y = (half + tap % k + dy) * (d - 1) / d - half
        else:  # taps run along rows
            x = (tap % k - (k - 1) / 2 + dx).clamp(-half, half)
            y = (tap // k - (k - 1) / 2 + dy).clamp(-half, half)
        for x0 in (torch.floor(x), torch.floor(x) + 1):
            for y0 in (torch.floor(y), torch.floor(y) + 1):
                share = (1 - (x - x0).abs()) * (1 - (y - y0).abs())
                # Far positions are cut before they become integers; in the released convention they count as 0 anyway.
                column = columns + x0.clamp(-half - 2, half + 2).long()
                row = rows + y0.clamp(-half - 2, half + 2).long()
                if released:
                    counts = ((x0.abs() <= half) & (y0.abs() <= half) & (column >= 0) & (column < width)
                              & (row >= 0) & (row < height))
                    share = torch.where(counts, share, torch.zeros_like(share))
                result += weights[tap] * share * target[row.clamp(0, height - 1), column.clamp(0, width - 1)]
    return result


def filter_plane(config, tensors, guidance, target):
    """Result (H, W), weights and offsets of a normalised target (H, W); guidance (3, H, W). Any floating-point type."""
    with torch.no_grad():
        weights, offsets = kernels(config, tensors, guidance, target)
        result = sample(config, target, weights, offsets)
        return result + target if config['residual'] == 'true' else result, weights, offsets


def filter(model_path, guidance, target):  # named like the thing it does; Python's own filter is not used here
    """Arrays in, array out: guidance (H, W) or (H, W, 3) uint8, uint16 or float in [0, 1]; target (h, w) or (h, w, C)."""
    config, tensors = read_model(model_path)
    white = {'uint8': 255.0, 'uint16': 65535.0}.get(str(guidance.dtype), 1.0)
    guidance = torch.from_numpy(np.atleast_3d(guidance).astype(np.float32) / np.float32(white)).permute(2, 0, 1)
    guidance = guidance[:3] if guidance.shape[0] >= 3 else guidance[:1].expand(3, -1, -1)
    planes = torch.from_numpy(np.atleast_3d(target).astype(np.float32)).permute(2, 0, 1)
    low, extent = planes.min(), planes.max() - planes.min()
    if not torch.isfinite(extent):
        raise ValueError('The target holds values that are not finite: fill them first.')
    extent = extent if extent > 0 else torch.ones(())
    if planes.shape[1] > guidance.shape[1] or planes.shape[2] > guidance.shape[2]:
        raise ValueError('The target is larger than the guidance.')
    if planes.shape[1:] != guidance.shape[1:]:
        planes = F.interpolate(planes[None], guidance.shape[1:], mode='bicubic', antialias=True)[0]
    results = [filter_plane(config, tensors, guidance, (plane - low) / extent)[0] * extent + low for plane in planes]
    return torch.stack(results, -1).numpy().reshape(guidance.shape[1:] + np.shape(target)[2:])


def read_array(path):
    """A picture as stored; alpha is dropped and a palette expanded."""
    if str(path).endswith('.npy'):
        return np.load(path)
    from PIL import Image
    with Image.open(path) as image:
        if image.mode not in ('L', 'I', 'I;16', 'I;16B', 'F'):
            image = image.convert('L' if image.mode in ('1', 'LA') else 'RGB')
        array = np.array(image)
    # Pillow opens 16-bit grey PNG as int32 in some versions.
    return array.astype(np.uint16) if array.dtype == np.int32 and array.max() <= 65535 else array


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__.strip())
    model, guidance, target, output = sys.argv[1:]
    np.save(output, filter(model, read_array(guidance), read_array(target)))


if __name__ == '__main__':
    main()
